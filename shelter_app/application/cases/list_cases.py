"""Reports and requests by their clock, and who has each now."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from shelter_app.application.cases.named import Named, named_in
from shelter_app.application.cases.shown import CaseKind, CaseLine, CaseList
from shelter_app.application.desk.table import Table
from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.row import Head, Row
from shelter_app.domain.picture.due import open_cases

MOST_CLOSED = 20
_STEPS = ("case", "passed", "acknowledged", "closed")


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen showed of a case, to be listed as seen by the next step."""

    heads: Mapping[str, tuple[EventId, ...]] = field(default_factory=dict, repr=False)


def list_cases(table: Table) -> CaseList:
    """List the open cases by their clock, and the last closed ones."""
    rows = {row.id: row for row in table.reader.all_of("case")}
    named = named_in(table, rows.values())
    waiting = [rows[due.subject] for due in open_cases(rows.values())]
    ended = [row for row in rows.values() if "closed" in row.attributes and row.value("case")]
    ended.sort(key=lambda row: row.attributes["closed"][0].at_ms or 0, reverse=True)
    return CaseList(
        tuple(case_line(table, row, named) for row in waiting),
        tuple(case_line(table, row, named) for row in ended[:MOST_CLOSED]),
    )


def count_open(table: Table) -> int:
    """Count the open cases."""
    return len(open_cases(table.reader.all_of("case")))


def case_line(table: Table, row: Row, named: Mapping[bytes, Named]) -> CaseLine:
    """Show one case; of a person not to be disclosed only the called name."""
    told = row.value("case") or {}
    due_ms = told.get("clock_ms") or 0
    about = named.get(told.get("about", b""), Named())
    return CaseLine(
        ref=row.subject,
        kind=kind_of(told),
        who=about.name if about.is_hidden else told.get("who", "") or about.name,
        place="" if about.is_hidden else told.get("place", "") or about.place,
        need=told.get("need", ""),
        note=told.get("note", ""),
        informant="" if about.is_hidden else told.get("informant", ""),
        contact="" if about.is_hidden else told.get("contact", ""),
        about=about.ref,
        opened_at=_at(table, _head(row, "case")),
        due=_moment(table, due_ms or None),
        is_overdue=bool(due_ms) and due_ms < table.clock.now_ms(),
        basis=Seen({step: tuple(map(EventId, row.heads(step))) for step in _STEPS}),
        **_handling(table, row),
    )


def kind_of(told: Mapping[str, Any]) -> CaseKind:
    """Read the kind; one that only newer versions know is shown as another one."""
    what = told.get("what", "")
    return CaseKind(what) if what in set(CaseKind) else CaseKind.OTHER


def _handling(table: Table, row: Row) -> dict[str, Any]:
    passed, received = row.value("passed") or {}, row.value("acknowledged")
    by, at = received, None
    if received:
        by, at = received.get("by", ""), _moment(table, received.get("at_ms"))
    elif passed.get("heard_by"):
        by, at = passed["heard_by"], _moment(table, passed.get("heard_ms"))
    return {
        "passed_to": passed.get("to", ""),
        "passed_at": _at(table, _head(row, "passed")),
        "received_by": by or "",
        "received_at": at,
        "is_confirmed": bool(received),
        "outcome": (row.value("closed") or {}).get("outcome", ""),
        "closed_at": _at(table, _head(row, "closed")),
    }


def _head(row: Row, attribute: str) -> Head | None:
    return next(iter(row.attributes.get(attribute, ())), None)


def _at(table: Table, head: Head | None) -> datetime | None:
    return _moment(table, head.at_ms if head else None)


def _moment(table: Table, at_ms: int | None) -> datetime | None:
    if at_ms is None:
        return None
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(table.clock.now().tzinfo)
