"""The words of the design's section 2 for where people are."""

from datetime import datetime

from shelter_app.application.stay.shown import Known, Shelf, Staying, Where
from shelter_app.ui.widgets.message import translate
from shelter_app.ui.widgets.words import about, name_of


def where_word(where: Where) -> str:
    """Where somebody is, in a word."""
    words = {
        Where.IN: translate("Stay", "避難所内"),
        Where.AWAY: translate("Stay", "外出"),
        Where.LEFT: translate("Stay", "退所"),
        Where.MOVED: translate("Stay", "移動"),
        Where.HOME: translate("Stay", "自宅"),
        Where.CAR: translate("Stay", "車の中"),
        Where.TENT: translate("Stay", "テント"),
        Where.HOSPITAL: translate("Stay", "病院"),
        Where.FACILITY: translate("Stay", "施設"),
        Where.GONE: translate("Stay", "無断退所(推定)"),
        Where.UNKNOWN: translate("Stay", "不明"),
    }
    return words[where]


def errand_word(errand: str) -> str:
    """Why somebody is away."""
    known = {"外出": translate("Stay", "外出"), "外泊": translate("Stay", "外泊")}
    return known.get(errand, errand)


def shelf_word(shelf: Shelf) -> str:
    """The name of a part of the list."""
    words = {
        Shelf.HERE: translate("Stay", "避難所内"),
        Shelf.AWAY: translate("Stay", "外出・外泊"),
        Shelf.OVERDUE: translate("Stay", "帰所予定を過ぎた"),
        Shelf.ELSEWHERE: translate("Stay", "避難所外"),
        Shelf.GONE: translate("Stay", "無断退所(推定)"),
        Shelf.LEFT: translate("Stay", "退所"),
        Shelf.ALL: translate("Stay", "すべて"),
    }
    return words[shelf]


def destination_word(code: str) -> str:
    """The sort of place somebody leaves for."""
    words = {
        "home": translate("Stay", "自宅"),
        "relatives": translate("Stay", "親族・知人宅"),
        "facility": translate("Stay", "施設"),
        "hospital": translate("Stay", "病院"),
        "temporary": translate("Stay", "仮設住宅など"),
        "other": translate("Stay", "その他"),
        "unknown": translate("Stay", "不明"),
    }
    return words.get(code, code)


def known_word(known: Known) -> str:
    """How the desk came to know of something."""
    words = {
        Known.HERE: translate("Stay", "本人が受付で"),
        Known.CARD: translate("Stay", "カードで"),
        Known.PHONE: translate("Stay", "電話で"),
        Known.TOLD: translate("Stay", "ほかの人から"),
    }
    return words[known]


def clock_words(at: datetime | None, now: datetime) -> str:
    """A time of day; with the date when it is not today."""
    if at is None:
        return ""
    if at.date() == now.date():
        return f"{at:%H:%M}"
    return translate("Stay", "{month}月{day}日 {time}").format(
        month=at.month, day=at.day, time=f"{at:%H:%M}"
    )


def stay_words(one: Staying, now: datetime) -> str:
    """Where somebody is, with what matters of it, in one line."""
    word = errand_word(one.errand) if one.where is Where.AWAY and one.errand else ""
    parts = [word or where_word(one.where)]
    if one.where in (Where.IN, Where.AWAY) and one.area:
        parts.append(one.area)
    if one.where is Where.AWAY and one.back_by is not None:
        until = clock_words(one.back_by, now)
        past = translate("Stay", "帰所予定 {time} を過ぎています")
        parts.append(
            (past if one.is_overdue else translate("Stay", "{time} に帰所予定")).format(time=until)
        )
    if one.destination:
        parts.append(one.destination)
    return "  ".join(parts)


def called(one: Staying) -> str:
    """What to call somebody on screen."""
    return name_of(one.line)


def spoken(one: Staying, now: datetime) -> str:
    """Everything on one line, to be read out."""
    return " ".join(filter(None, (called(one), about(one.line), stay_words(one, now), one.slip)))


def marks_of(one: Staying) -> list[str]:
    """What else is to be known at a glance."""
    marks = []
    if one.is_hidden:
        marks.append(translate("Stay", "非公開"))
    if one.line.urgent or one.has_needs:
        marks.append(translate("Stay", "配慮あり"))
    if one.is_contested:
        marks.append(translate("Stay", "食い違いあり"))
    return marks
