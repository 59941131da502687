"""The names of what is known of a person, as the official card names it."""

from shelter_app.ui.widgets.message import translate


def fact_word(attribute: str) -> str:
    """Name one attribute; one that only newer versions know keeps its own name."""
    return _words().get(attribute.partition("/")[0], attribute)


def _words() -> dict[str, str]:
    return {
        "name": translate("Fact", "お名前"),
        "kana": translate("Fact", "読みがな"),
        "called": translate("Fact", "呼び名"),
        "birth": translate("Fact", "生年月日・年齢"),
        "age": translate("Fact", "年齢"),
        "sex": translate("Fact", "性別"),
        "town": translate("Fact", "町名・地区"),
        "address": translate("Fact", "住所"),
        "postal": translate("Fact", "郵便番号"),
        "phone": translate("Fact", "電話"),
        "language": translate("Fact", "言葉"),
        "interpreter": translate("Fact", "通訳"),
        "features": translate("Fact", "特徴"),
        "found_where": translate("Fact", "見つかった場所"),
        "remark": translate("Fact", "備考"),
        **_words_of_the_card(),
        "whereabouts": translate("Fact", "居場所"),
        "health": translate("Fact", "けが・体調"),
        "need": translate("Fact", "配慮"),
        "safety": translate("Fact", "安否"),
        "disclosure": translate("Fact", "非公開"),
        "party": translate("Fact", "一緒に来た人"),
    }


def _words_of_the_card() -> dict[str, str]:
    return {
        "relation": translate("Fact", "続柄"),
        "association": translate("Fact", "町内会・自治会"),
        "contact": translate("Fact", "緊急連絡先"),
        "nationality": translate("Fact", "国籍"),
        "guardian": translate("Fact", "保護者"),
        "alone": translate("Fact", "一人で来た子ども"),
        "tenure": translate("Fact", "住居種別"),
        "house": translate("Fact", "家の状況"),
        "car": translate("Fact", "車"),
        "pets": translate("Fact", "ペット"),
        "pet_care": translate("Fact", "ペットの世話"),
        "skills": translate("Fact", "資格・特技"),
        "transfer": translate("Fact", "移りたい先"),
    }
