"""The words of the evacuee card for its codes."""

from shelter_app.application.desk.shown import Trouble
from shelter_app.application.desk.urgency import INJURY
from shelter_app.domain.conditions import Condition, Sign
from shelter_app.domain.evacuee_card import CardText, House, Lodging, PetCare, Tenure
from shelter_app.domain.needs import Need
from shelter_app.ui.widgets.message import translate


def need_word(code: str) -> str:
    """A need, or what a report is about, in a few words; other words are shown as they are."""
    words = {
        Need.DIALYSIS: translate("Card", "透析"),
        Need.OXYGEN: translate("Card", "酸素"),
        Need.VENTILATOR: translate("Card", "人工呼吸器"),
        Need.SUCTION: translate("Card", "たんの吸引"),
        Need.INSULIN: translate("Card", "インスリン"),
        Need.MEDICINE: translate("Card", "毎日の薬"),
        Need.DEVICE: translate("Card", "電気が要る機器"),
        Need.ILLNESS: translate("Card", "持病"),
        Need.PREGNANT: translate("Card", "妊産婦"),
        Need.INFANT: translate("Card", "乳幼児"),
        Need.CARE: translate("Card", "要介護"),
        Need.DEMENTIA: translate("Card", "認知症"),
        Need.MOVEMENT: translate("Card", "歩くのが不自由"),
        Need.SIGHT: translate("Card", "目が不自由"),
        Need.HEARING: translate("Card", "耳が不自由"),
        Need.INTERNAL: translate("Card", "内部障害"),
        Need.INTELLECTUAL: translate("Card", "知的障害"),
        Need.MENTAL: translate("Card", "精神・発達障害"),
        Need.ALLERGY: translate("Card", "アレルギー"),
        Need.DIET: translate("Card", "食べられないもの"),
        Need.LANGUAGE: translate("Card", "日本語が難しい"),
        Need.WATCHING: translate("Card", "見守り"),
        Need.OTHER: translate("Card", "そのほか"),
    }
    troubles = {
        INJURY: translate("Card", "けが・急病"),
        Trouble.TRAPPED.value: translate("Card", "閉じ込め"),
        Trouble.HURT.value: translate("Card", "けが・急病"),
        Trouble.NO_ANSWER.value: translate("Card", "連絡がとれない"),
    }
    return {**{str(need): word for need, word in words.items()}, **troubles}.get(code, code)


def health_word(state: str) -> str:
    """けが・体調 as it is recorded; a code of a newer version is shown as it is."""
    return next((condition_word(one) for one in Condition if one == state), state)


def condition_word(condition: Condition) -> str:
    """けが・体調 in a word."""
    words = {
        Condition.WELL: translate("Card", "変わりなし"),
        Condition.UNWELL: translate("Card", "体調不良"),
        Condition.LIGHT: translate("Card", "軽いけが"),
        Condition.SEVERE: translate("Card", "重いけが・急病"),
    }
    return words[condition]


def sign_word(sign: Sign) -> str:
    """What may pass to others, in a word."""
    words = {
        Sign.FEVER: translate("Card", "熱"),
        Sign.COUGH: translate("Card", "せき"),
        Sign.STOMACH: translate("Card", "下痢・吐き気"),
        Sign.RASH: translate("Card", "発疹"),
        Sign.TESTED: translate("Card", "陽性と言われた"),
    }
    return words[sign]


def house_word(house: House) -> str:
    """家の状況."""
    words = {
        House.DESTROYED: translate("Card", "全壊"),
        House.HALF: translate("Card", "半壊"),
        House.PARTLY: translate("Card", "一部損壊"),
        House.ABOVE_FLOOR: translate("Card", "床上浸水"),
        House.BELOW_FLOOR: translate("Card", "床下浸水"),
        House.NO_WATER: translate("Card", "断水"),
        House.NO_POWER: translate("Card", "停電"),
        House.NO_GAS: translate("Card", "ガス停止"),
        House.NOT_LIVABLE: translate("Card", "住めない"),
    }
    return words[house]


def tenure_word(tenure: Tenure) -> str:
    """住居種別."""
    words = {
        Tenure.OWNED: translate("Card", "持ち家"),
        Tenure.RENTED: translate("Card", "借家"),
        Tenure.OTHER: translate("Card", "そのほか"),
    }
    return words[tenure]


def lodging_word(lodging: Lodging) -> str:
    """Where somebody sleeps."""
    words = {
        Lodging.SHELTER: translate("Card", "この避難所"),
        Lodging.HOME: translate("Card", "自宅"),
        Lodging.CAR: translate("Card", "車中"),
        Lodging.TENT: translate("Card", "テント"),
    }
    return words[lodging]


def pet_word(care: PetCare) -> str:
    """同行 or 同伴."""
    words = {
        PetCare.ALONG: translate("Card", "同行(人とは別の場所)"),
        PetCare.TOGETHER: translate("Card", "同伴(人と一緒)"),
    }
    return words[care]


def trouble_reason(trouble: Trouble | None) -> str:
    """Why somebody is reported."""
    words = {
        None: translate("Card", "通報にする"),
        Trouble.TRAPPED: translate("Card", "通報: 閉じ込め"),
        Trouble.HURT: translate("Card", "通報: けが・急病"),
        Trouble.NO_ANSWER: translate("Card", "通報: 連絡がとれない"),
    }
    return words[trouble]


def text_word(name: CardText) -> str:
    """The name of a box of the card."""
    words = {
        CardText.ADDRESS: translate("Card", "住所"),
        CardText.POSTAL: translate("Card", "郵便番号"),
        CardText.PHONE: translate("Card", "電話"),
        CardText.RELATION: translate("Card", "続柄(代表の人から見て)"),
        CardText.ASSOCIATION: translate("Card", "町内会・自治会"),
        CardText.CONTACT: translate("Card", "緊急連絡先"),
        CardText.NATIONALITY: translate("Card", "国籍"),
        CardText.LANGUAGE: translate("Card", "話す言葉"),
        CardText.INTERPRETER: translate("Card", "通訳"),
        CardText.FEATURES: translate("Card", "特徴(服・体つきなど)"),
        CardText.FOUND_WHERE: translate("Card", "見つかった場所"),
        CardText.GUARDIAN: translate("Card", "探している保護者"),
        CardText.CAR: translate("Card", "車(車種・番号・色・場所)"),
        CardText.PETS: translate("Card", "ペット(種類と数)"),
        CardText.SKILLS: translate("Card", "手伝えること・資格"),
        CardText.TRANSFER: translate("Card", "移りたい所の希望"),
        CardText.REMARK: translate("Card", "備考・運営に伝えたいこと"),
    }
    return words[name]
