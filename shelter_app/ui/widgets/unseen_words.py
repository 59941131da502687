"""Words for those whom nobody has seen, and for tries to reach them."""

from datetime import datetime

from shelter_app.application.unseen.shown import Order, Part, UnseenLine
from shelter_app.application.unseen.trying import Found, How, Tried, Trip
from shelter_app.ui.widgets.case_words import day_and_time
from shelter_app.ui.widgets.line_list import LineWords
from shelter_app.ui.widgets.message import translate
from shelter_app.ui.widgets.reason_words import reasons_word
from shelter_app.ui.widgets.words import sex_word


def part_word(part: Part) -> str:
    """Name a part of the list."""
    words = {
        Part.ALL: translate("Unseen", "全員"),
        Part.URGENT: translate("Unseen", "急ぐ人"),
        Part.EXPECTED: translate("Unseen", "ここへ来る予定"),
        Part.UNTRIED: translate("Unseen", "まだ訪ねていない"),
        Part.OUT: translate("Unseen", "訪問中"),
        Part.WAITING: translate("Unseen", "確認待ち"),
    }
    return words[part]


def order_word(order: Order) -> str:
    """Name an order of the list."""
    words = {
        Order.URGENCY: translate("Unseen", "急ぐ順"),
        Order.DISTRICT: translate("Unseen", "地区の順"),
        Order.HELPER: translate("Unseen", "支援者の順"),
    }
    return words[order]


def try_word(how: str) -> str:
    """How somebody tried."""
    words = {
        How.VISIT.value: translate("Unseen", "訪問"),
        How.PHONE.value: translate("Unseen", "電話"),
        How.THIRD.value: translate("Unseen", "第三者に聞いた"),
    }
    return words.get(how, how)


def found_word(found: str) -> str:
    """What came of it."""
    words = {
        Found.MET.value: translate("Unseen", "本人に会えた"),
        Found.SPOKE.value: translate("Unseen", "本人と話せた"),
        Found.HELP.value: translate("Unseen", "助けが要る"),
        Found.WELL.value: translate("Unseen", "無事と聞いた(本人には未確認)"),
        Found.ELSEWHERE.value: translate("Unseen", "ほかの場所にいると聞いた"),
        Found.ABSENT.value: translate("Unseen", "不在・応答なし"),
        Found.NO_WAY.value: translate("Unseen", "たどり着けない"),
    }
    return words.get(found, found)


def safety_word(safety: str) -> str:
    """安否 as it stands; headquarters' words are shown and never offered."""
    words = {
        "unconfirmed": translate("Unseen", "未確認"),
        "safe": translate("Unseen", "無事を確認"),
        "unreachable": translate("Unseen", "連絡がとれない"),
        "missing": translate("Unseen", "安否不明"),
        "death_reported": translate("Unseen", "死亡の情報あり(未確認)"),
    }
    return words.get(safety, safety)


def tried_words(tried: Tried, now: datetime) -> str:
    """One try in one line."""
    outcome = found_word(tried.outcome) if tried.outcome else translate("Unseen", "訪問中")
    parts = (
        day_and_time(tried.at, now),
        try_word(tried.how),
        outcome,
        tried.searcher,
        tried.note,
    )
    return " ".join(part for part in parts if part)


def trip_words(trip: Trip, now: datetime) -> str:
    """Somebody who is out, in one line."""
    back = day_and_time(trip.back_by, now)
    words = (
        translate("Unseen", "{who} が戻りません(予定 {time})")
        if trip.is_overdue
        else translate("Unseen", "{who} が訪問中(戻り {time})")
    )
    said = words.format(who=trip.searcher, time=back)
    danger = translate("Unseen", "危険な区域です") if trip.is_danger else ""
    return " ".join(part for part in (said, danger, "・".join(trip.names)) if part)


def line_words(line: UnseenLine, now: datetime, *, ticked: bool) -> LineWords:
    """One person as a line of the list."""
    helper = translate("Unseen", "支援者 {who} {phone}").format(
        who=line.helper, phone=line.helper_phone
    )
    return LineWords(
        title=line.name or line.kana,
        beside=" ".join(part for part in (line.kana, sex_word(line.sex), _age(line)) if part),
        below=" ".join(part for part in (line.district, reasons_word(line.reasons)) if part),
        lower=tried_words(line.last, now) if line.last else (helper.strip() if line.helper else ""),
        marks=tuple(_marks(line)),
        urgent=tuple(_urgent(line)),
        is_ticked=None if line.is_waiting else ticked,
    )


def _marks(line: UnseenLine) -> list[str]:
    words = [
        (line.is_waiting, translate("Unseen", "確認待ち")),
        (bool(line.out), translate("Unseen", "訪問中")),
        (line.is_expected, translate("Unseen", "ここへ来る予定")),
        (line.hearsay, translate("Unseen", "聞いただけ")),
    ]
    return [word for is_so, word in words if is_so]


def _urgent(line: UnseenLine) -> list[str]:
    words = [
        (line.is_danger, translate("Unseen", "危険区域")),
        (line.safety != "unconfirmed", safety_word(line.safety)),
        (line.is_contested, translate("Unseen", "食い違いあり")),
    ]
    return [word for is_so, word in words if is_so]


def _age(line: UnseenLine) -> str:
    return "" if line.age is None else translate("Words", "{age}歳").format(age=line.age)
