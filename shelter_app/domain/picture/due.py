"""What waits by the clock: people overdue, needs running out, open cases."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from shelter_app.domain.ledger.row import Head, Row

HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Due:
    """Something about a subject that is due at a time; None when it has no clock."""

    subject: bytes = field(repr=False)
    attribute: str
    due_ms: int | None


def overdue(people: Iterable[Row], now_ms: int) -> list[Due]:
    """List who is away and should be back (帰所予定), longest ago first."""
    found = [
        Due(row.id, "whereabouts", stay["back_by_ms"])
        for row in people
        if (stay := row.value("whereabouts")) and stay.get("state") == "away"
        if 0 < stay.get("back_by_ms", 0) < now_ms
    ]
    return sorted(found, key=_soonest)


def needs(people: Iterable[Row]) -> list[Due]:
    """List the needs whose time runs out, soonest first."""
    found = [
        Due(row.id, attribute, due_ms)
        for row in people
        for attribute, heads in row.attributes.items()
        if attribute.startswith("need/") and heads[0].value.get("state") == "stated"
        if (due_ms := _runs_out(heads[0])) is not None
    ]
    return sorted(found, key=_soonest)


def open_cases(cases: Iterable[Row]) -> list[Due]:
    """List the cases that nobody has closed, by their clock; those without one come last."""
    found = [
        Due(row.id, "case", (row.value("case") or {}).get("clock_ms") or None)
        for row in cases
        if "case" in row.attributes and "closed" not in row.attributes
    ]
    return sorted(found, key=_soonest)


def _runs_out(head: Head) -> int | None:
    due_ms, hours = head.value.get("due_ms", 0), head.value.get("hours_left", 0.0)
    if due_ms:
        return int(due_ms)
    return None if not hours or head.at_ms is None else head.at_ms + int(hours * HOUR_MS)


def _soonest(one: Due) -> tuple[bool, int, bytes]:
    return (one.due_ms is None, one.due_ms or 0, one.subject)
