"""What has been tried for each line, and who is out now."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, tzinfo

from shelter_app.application.unseen.trying import Tried, Trip
from shelter_app.domain.ids import EntryId, EventId, Subject
from shelter_app.domain.ledger.row import Head, Row

UNDER_WAY = "visit"


def attempts(row: Row | None) -> list[Head]:
    """List every try, the latest first."""
    lines = row.notes.get("attempts", []) if row else []
    return sorted(lines, key=lambda line: line.at_ms or 0, reverse=True)


def under_way(lines: Iterable[Head]) -> list[Head]:
    """Keep the tries without an outcome."""
    return [line for line in lines if not line.value.get("outcome")]


def tried(line: Head, zone: tzinfo | None) -> Tried:
    """Show one try."""
    said = line.value
    return Tried(
        how=str(said.get("how", "")),
        outcome=str(said.get("outcome", "")),
        at=moment(line.at_ms, zone),
        searcher=str(said.get("searcher", "")),
        note=str(said.get("note", "")),
    )


def trips(
    rows: Iterable[Row],
    now: datetime,
    name_of: Callable[[EntryId], str],
    dangerous: Callable[[EntryId], bool],
) -> tuple[Trip, ...]:
    """List who is out, the overdue and those in danger first."""
    homes: Mapping[bytes, list[tuple[EntryId, Head]]] = defaultdict(list)
    for row in rows:
        for line in under_way(attempts(row)):
            homes[line.event].append((EntryId(row.id), line))
    found = [_trip(event, some, now, name_of, dangerous) for event, some in homes.items()]
    return tuple(
        sorted(found, key=lambda one: (not one.is_danger, not one.is_overdue, _soonest(one)))
    )


def _trip(
    event: bytes,
    homes: list[tuple[EntryId, Head]],
    now: datetime,
    name_of: Callable[[EntryId], str],
    dangerous: Callable[[EntryId], bool],
) -> Trip:
    said = homes[0][1].value
    back_by = moment(said.get("back_by_ms") or None, now.tzinfo)
    return Trip(
        ref=EventId(event),
        searcher=str(said.get("searcher", "")),
        entries=tuple(Subject("entry", entry) for entry, _ in homes),
        names=tuple(name_of(entry) for entry, _ in homes),
        left_at=moment(said.get("left_ms") or None, now.tzinfo),
        back_by=back_by,
        is_overdue=back_by is not None and back_by < now,
        is_danger=any(dangerous(entry) for entry, _ in homes),
    )


def _soonest(trip: Trip) -> float:
    return trip.back_by.timestamp() if trip.back_by else float("inf")


def moment(at_ms: int | None, zone: tzinfo | None) -> datetime | None:
    """Show a time of the ledger as the local wall clock does."""
    return None if at_ms is None else datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone)
