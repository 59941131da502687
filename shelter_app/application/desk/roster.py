"""The operating roster (避難者名簿 操作用) from what this shelter knows now."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
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
from shelter_app.application.papers import HeadCount, Roster, RosterLine, SheetKind, SheetMark
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.ports.stores import Label
from shelter_app.domain.births import Birth
from shelter_app.domain.dates import format_birth
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import ActId, PersonId
from shelter_app.domain.ledger.facts.running import Looked, SheetPrinted
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
_IDS_PER_EVENT = 500


def roster(table: Table, label: Label, operator_name: str) -> Roster:
    """Gather the roster, having first recorded that it is printed and whom it lists.

    Raises:
        NotPermitted: for volunteers at reception; a list of everybody is not for them.
    """
    table.require(Deed.PRINT_ROSTERS)
    rows = sorted(
        (row for row in table.reader.everyone() if not row.is_empty),
        key=lambda row: gojuon_key(row.value("kana") or row.value("name") or ""),
    )
    number = _print_number(table)
    _record(table, number, rows)
    now = table.clock.now()
    count = table.reader.counts()
    mark = SheetMark(
        kind=SheetKind.ROSTER,
        number=number,
        printed_at=now,
        shelter=label.shelter or "避難所(名称未設定)",
        incident=label.incident_name or "災害",
        operator=operator_name,
        drill=label.is_drill,
    )
    heads = HeadCount(count.inside, count.anonymous, count.outside, now)
    tells_pending = not all(_is_pending(row) for row in rows)
    matches = matches_of(table, [PersonId(row.id) for row in rows])
    beside = _Beside(matches, table.reader.protected(), tells_pending)
    return Roster(mark, heads, tuple(_line(table, row, beside) for row in rows))


def _print_number(table: Table) -> str:
    count = int(table.local.setting("prints") or "0") + 1
    table.local.keep_setting("prints", str(count))
    return f"{table.here.number}-{table.local.letters()}-P{count:03}"


def _record(table: Table, number: str, rows: list[Row]) -> None:
    """Write down what is taken out before it is shown; ids only, in the audit lane."""
    printed = Draft("sheet.printed", SheetPrinted(number=number, kind="roster"), ())
    ids = [row.id for row in rows]
    looked = [
        Draft(
            "entry.exported", Looked(what=f"roster {number}", ids=tuple(part), count=len(ids)), ()
        )
        for part in (ids[at : at + _IDS_PER_EVENT] for at in range(0, len(ids), _IDS_PER_EVENT))
    ]
    table.writer.append(Act(ActId(table.new_id()), table.author, (printed, *looked)))


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is read once for everybody on the roster."""

    matches: Mapping[bytes, MatchState | None] = field(repr=False)
    hidden: Collection[bytes] = field(repr=False)
    tells_pending: bool


def _line(table: Table, row: Row, beside: _Beside) -> RosterLine:
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
        whereabouts=_stay(row),
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


def _stay(row: Row) -> str:
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


__all__ = ["MATCH_WORDS", "STATES", "STAY_WORDS", "roster"]
