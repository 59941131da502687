"""The open calls for 要配慮者担当, so that their clocks stay in sight on the desk."""

from datetime import UTC, datetime

from shelter_app.application.desk.shown import Call
from shelter_app.application.desk.table import Table
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.ledger.rights import WELFARE
from shelter_app.domain.ledger.row import Row


def calls(table: Table) -> tuple[Call, ...]:
    """List the open medical requests, soonest first; what for is told to WELFARE roles only."""
    rows = [row for row in table.reader.all_of("case") if _is_open_call(row)]
    people = {row.id: _about(row) for row in rows}
    subjects = [Subject("person", person) for person in people.values()]
    known = {row.id: row for row in table.reader.rows(subjects)}
    found = [_call(table, row, known.get(people[row.id])) for row in rows]
    return tuple(sorted(found, key=_soonest))


def _is_open_call(row: Row) -> bool:
    case = row.value("case") or {}
    return case.get("what") == "medical" and "closed" not in row.attributes


def _about(row: Row) -> PersonId:
    return PersonId((row.value("case") or {}).get("about", b""))


def _call(table: Table, row: Row, person: Row | None) -> Call:
    case = row.value("case") or {}
    due_ms = int(case.get("clock_ms", 0))
    zone = table.clock.now().tzinfo
    heard = (row.value("passed") or {}).get("heard_by")
    may_know = table.author.role in WELFARE
    return Call(
        code=str((person.value("slip") if person is not None else None) or ""),
        need=str(case.get("need", "")) if may_know else "",
        due=datetime.fromtimestamp(due_ms / 1000, UTC).astimezone(zone) if due_ms else None,
        acknowledged="acknowledged" in row.attributes or bool(heard),
    )


def _soonest(call: Call) -> tuple[bool, float]:
    """One without a time may be the most urgent of all, so it comes first."""
    return (call.due is not None, call.due.timestamp() if call.due is not None else 0.0)
