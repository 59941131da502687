"""Words for reports and requests."""

from datetime import datetime

from shelter_app.application.cases.shown import CaseKind, CaseLine, Outcome
from shelter_app.ui.widgets.card_words import need_word
from shelter_app.ui.widgets.line_list import LineWords
from shelter_app.ui.widgets.message import translate


def kind_word(kind: CaseKind) -> str:
    """What sort of help."""
    words = {
        CaseKind.RESCUE: translate("Cases", "救助"),
        CaseKind.MEDICAL: translate("Cases", "医療"),
        CaseKind.WHEREABOUTS: translate("Cases", "居場所の知らせ"),
        CaseKind.SUPPLY: translate("Cases", "物資"),
        CaseKind.TRANSFER: translate("Cases", "福祉避難所への移送"),
        CaseKind.OTHER: translate("Cases", "そのほか"),
    }
    return words[kind]


def outcome_word(outcome: str) -> str:
    """How it ended; a newer version's word is shown as it is."""
    words = {
        Outcome.DONE.value: translate("Cases", "済んだ(救助・処置・お届け)"),
        Outcome.CARRIED.value: translate("Cases", "搬送した"),
        Outcome.NOT_NEEDED.value: translate("Cases", "要らなくなった"),
        Outcome.MISTAKEN.value: translate("Cases", "間違い・同じ通報"),
    }
    return words.get(outcome, outcome)


def how_word(how: str) -> str:
    """How it was passed on."""
    words = {
        "radio": translate("Cases", "無線"),
        "phone": translate("Cases", "電話"),
        "person": translate("Cases", "直接"),
    }
    return words.get(how, how)


def clock(at: datetime | None) -> str:
    """The time of day; the record keeps the date."""
    return at.strftime("%H:%M") if at is not None else ""


def day_and_time(at: datetime | None, now: datetime) -> str:
    """The time of day, with the date when it is not today's."""
    if at is None:
        return ""
    return clock(at) if at.date() == now.date() else at.strftime("%m/%d %H:%M")


def about_case(line: CaseLine) -> str:
    """Who and where, as far as known."""
    who = line.who or translate("Cases", "だれかは分からない")
    return " ".join(part for part in (who, line.place) if part)


def needed(line: CaseLine) -> str:
    """What is needed: the door writes down codes, people words."""
    return " ".join(part for part in (need_word(line.need), line.note) if part)


def handling(line: CaseLine, now: datetime) -> str:
    """Who has it now."""
    if line.outcome:
        return outcome_word(line.outcome)
    if line.received_by:
        at = day_and_time(line.received_at, now)
        return translate("Cases", "{who} 受領 {time}").format(who=line.received_by, time=at)
    if line.passed_to:
        at = day_and_time(line.passed_at, now)
        return translate("Cases", "{who} へ伝達 {time}").format(who=line.passed_to, time=at)
    return translate("Cases", "まだだれにも伝えていません")


def due_words(line: CaseLine, now: datetime) -> str:
    """By when, and how long that is."""
    if line.due is None:
        return ""
    at = day_and_time(line.due, now)
    if line.is_overdue:
        return translate("Cases", "期限 {time} を過ぎた").format(time=at)
    minutes = int((line.due - now).total_seconds() // 60)
    left = translate("Cases", "あと{hours}時間{minutes:02}分")
    return left.format(hours=minutes // 60, minutes=minutes % 60)


def case_words(line: CaseLine, now: datetime) -> LineWords:
    """One report as a line of the list."""
    due = due_words(line, now)
    is_waiting = not (line.outcome or line.received_by)
    is_late = line.is_overdue and not line.outcome
    return LineWords(
        title=about_case(line),
        below=" ".join(part for part in (needed(line), line.informant) if part),
        lower=handling(line, now),
        marks=() if is_waiting else (kind_word(line.kind),),
        urgent=tuple(
            word for is_so, word in ((is_waiting, kind_word(line.kind)), (is_late, due)) if is_so
        ),
        right="" if is_late else due or day_and_time(line.opened_at, now),
    )
