"""The operating roster (避難者名簿 操作用) from what this shelter knows now."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from shelter_app.application.desk.lines import (
    STATES,
    age_of,
    has_need,
    matches_of,
    sex_of,
)
from shelter_app.application.desk.people import called_name
from shelter_app.application.desk.shown import MatchState
from shelter_app.application.desk.table import Table
from shelter_app.application.papers import HeadCount, Roster, RosterLine, SheetKind
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issue import issue
from shelter_app.domain.births import Birth
from shelter_app.domain.dates import format_birth
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import PersonId
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.names import gojuon_key

STAY_WORDS = {
    "in": "",
    "away": "外出",
    "left": "退所",
    "moved": "移動",
    "home": "自宅",
    "car": "車中",
    "tent": "テント",
    "hospital": "病院",
    "facility": "施設",
    "gone": "無断退所(推定)",
}
MATCH_WORDS = {
    MatchState.CONFIRMED: "本人と確認",
    MatchState.PENDING: "確認待ち",
    MatchState.NO_ENTRY: "該当なし",
    MatchState.DIFFERENT: "別人",
}


def roster(table: Table, label: Label) -> Roster:
    """Gather the roster, having first recorded that it is printed and whom it lists.

    Raises:
        NotPermitted: for volunteers at reception; a list of everybody is not for them.
    """
    table.require(Deed.PRINT_ROSTERS)
    rows = sorted(
        (row for row in table.reader.everyone() if not row.is_empty),
        key=lambda row: gojuon_key(row.value("kana") or row.value("name") or ""),
    )
    mark = issue(table, label, SheetKind.ROSTER, [row.id for row in rows])
    count = table.reader.counts()
    heads = HeadCount(count.inside, count.anonymous, count.outside, mark.printed_at)
    tells_pending = not all(_is_pending(row) for row in rows)
    matches = matches_of(table, [PersonId(row.id) for row in rows])
    tells_hidden = table.may(Deed.SEE_PROTECTED)
    beside = _Beside(matches, table.reader.protected(), tells_pending, tells_hidden)
    return Roster(mark, heads, tuple(_line(table, row, beside) for row in rows))


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is read once for everybody on the roster."""

    matches: Mapping[bytes, MatchState | None] = field(repr=False)
    hidden: Collection[bytes] = field(repr=False)
    tells_pending: bool
    tells_hidden: bool


def _line(table: Table, row: Row, beside: _Beside) -> RosterLine:
    """Show a person; a protected one, to those who may not know, by code and called name only."""
    line = _whole_line(table, row, beside)
    if not line.not_disclosed or beside.tells_hidden:
        return line
    return replace(line, name=line.called, kana="", called="", birth="", age=None, address="")


def _whole_line(table: Table, row: Row, beside: _Beside) -> RosterLine:
    match = beside.matches.get(row.id)
    return RosterLine(
        code=row.value("slip") or "",
        name=row.value("name") or "",
        kana=row.value("kana") or "",
        called=called_name(row),
        sex=sex_of(row.value("sex")),
        age=age_of(row, table.clock.today()),
        birth=_birth(row.value("birth")),
        address=row.value("town") or row.value("address") or "",
        area=(row.value("whereabouts") or {}).get("area", ""),
        whereabouts=stay_words(row),
        received_at=_received_at(table, row),
        needs=has_need(row),
        match=MATCH_WORDS[match] if match else "",
        marks=_marks(row, tells_pending=beside.tells_pending),
        not_disclosed=row.id in beside.hidden,
    )


def _birth(said: Any) -> str:
    if not said:
        return ""
    year, month, day, text = said
    birth = Birth(year=year or None, month=month or None, day=day or None, text=text)
    return format_birth(birth) if year else str(text)


def stay_words(row: Row) -> str:
    """Say in words where somebody is; nothing of somebody who is simply here."""
    stay = row.value("whereabouts") or {}
    words = STAY_WORDS.get(stay.get("state", ""), "")
    return stay.get("reason") or words


def _received_at(table: Table, row: Row) -> datetime | None:
    first = next((head.at_ms for head in row.timeline if head.at_ms is not None), None)
    if first is None:
        return None
    return datetime.fromtimestamp(first / 1000, UTC).astimezone(table.clock.now().tzinfo)


def _is_pending(row: Row) -> bool:
    """Tell whether the one who recorded the stay has no standing yet."""
    return any(head.is_pending for head in row.attributes.get("whereabouts", []))


def _marks(row: Row, *, tells_pending: bool) -> tuple[str, ...]:
    """Say what the reader must not take for settled.

    On a desk that HQ has not enrolled yet everything is pending; a mark on every line says nothing.
    """
    pending = ("確認中",) if tells_pending and _is_pending(row) else ()
    return (*pending, "食い違いあり") if row.conflicts() else pending


__all__ = ["MATCH_WORDS", "STATES", "STAY_WORDS", "roster", "stay_words"]
