"""Words for inquiries: what may be said, and that there is no information."""

from datetime import datetime

from shelter_app.application.inquiries.shown import Meant, OpenInquiry, Told
from shelter_app.domain.conditions import Condition
from shelter_app.domain.telling import Relation
from shelter_app.ui.widgets.case_words import day_and_time
from shelter_app.ui.widgets.line_list import LineWords
from shelter_app.ui.widgets.message import translate
from shelter_app.ui.widgets.words import sex_word


def relation_word(relation: str) -> str:
    """Who asks; a newer version's word is shown as it is."""
    words = {
        Relation.FAMILY.value: translate("Inquiries", "同居者・親族"),
        Relation.ACQUAINTANCE.value: translate("Inquiries", "知人・職場"),
        Relation.OTHER.value: translate("Inquiries", "そのほか"),
    }
    return words.get(relation, relation)


def nothing_to_tell() -> str:
    """The one sentence, whatever the reason: never that somebody is not here."""
    return translate("Inquiries", "お答えできる情報はありません")


def who_word(told: Told) -> str:
    """Whom it is about: age, sex and town always beside the name."""
    age = translate("Words", "{age}歳").format(age=told.age) if told.age is not None else ""
    return "  ".join(
        part for part in (told.name, told.kana, sex_word(told.sex), age, told.town) if part
    )


def tell_word(told: Told) -> str:
    """What may be said, and nothing else."""
    seen = translate("Inquiries", "無事を確認しています") if told.is_seen else ""
    not_seen = translate("Inquiries", "安否は確認中です")
    safety = (seen or not_seen) if told.may.safety else ""
    parts = (safety, _health(told.health), _where(told.whereabouts, told.place))
    return "  ".join(part for part in parts if part)


def _health(state: str) -> str:
    words = {
        Condition.WELL.value: translate("Inquiries", "けがはありません"),
        Condition.UNWELL.value: translate("Inquiries", "体調不良"),
        Condition.LIGHT.value: translate("Inquiries", "軽傷"),
        Condition.SEVERE.value: translate("Inquiries", "重傷"),
    }
    return words.get(state, "")


def _where(state: str, place: str) -> str:
    words = {
        "in": translate("Inquiries", "この避難所にいます"),
        "away": translate("Inquiries", "この避難所の方で、いまは外出中です"),
        "home": translate("Inquiries", "自宅にいます"),
        "car": translate("Inquiries", "車で過ごしています"),
        "hospital": translate("Inquiries", "病院へ行きました"),
        "facility": translate("Inquiries", "施設へ移りました"),
        "left": translate("Inquiries", "この避難所を出ました"),
        "moved": translate("Inquiries", "ほかの避難所へ移りました"),
    }
    return " ".join(part for part in (words.get(state, ""), place) if part)


def inquiry_words(line: OpenInquiry, now: datetime) -> LineWords:
    """One inquiry that waits, as a line of the list."""
    asks = translate("Inquiries", "{who} から").format(who=line.asker)
    return LineWords(
        title=line.about,
        below=" ".join(part for part in (asks, relation_word(line.relation)) if part),
        lower=" ".join(part for part in (line.message, line.call_back) if part),
        right=day_and_time(line.at, now),
    )


def meant_word(meant: Meant) -> str:
    """Somebody who may be meant, with where to find them."""
    age = translate("Words", "{age}歳").format(age=meant.age) if meant.age is not None else ""
    hidden = translate("Inquiries", "非公開(照会・掲示しない)") if meant.is_hidden else ""
    parts = (meant.name, meant.kana, age, meant.town, meant.slip, meant.area, hidden)
    return "  ".join(part for part in parts if part)
