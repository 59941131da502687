"""Reading the log: acts as a list shows them, the history of a subject, what a peer lacks."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, and_, func, or_, select

from shelter_app.application.ports.ledger import ActLine
from shelter_app.domain.ids import ActId, DeviceId, EventId, PersonId, ScopeId, Subject
from shelter_app.domain.ledger.event import Event, Stream
from shelter_app.domain.ledger.facts.people import GroupCounted
from shelter_app.domain.ledger.liveness import standing_events
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.folding import judged_events, numbers_of
from shelter_app.storage.ledger.streams import Streams
from shelter_app.wire.envelope import open_envelope

Heads = Mapping[Stream, tuple[tuple[int, EventId], ...]]
_LISTED: Final = ("people.received", "whereabouts.changed", "group.counted")


def recent_acts(connection: Connection, device: DeviceId, limit: int) -> list[ActLine]:
    """List a device's last acts that received, moved or counted people, newest first."""
    event, stream = tables.event.c, tables.stream.c
    query = (
        select(event.act)
        .join(tables.stream, stream.num == event.stream)
        .where(event.kind.in_(_LISTED), stream.device == device)
        .order_by(event.num.desc())
        .limit(4 * limit)  # a large party is split over several events
    )
    acts = list(dict.fromkeys(connection.scalars(query)))[:limit]
    return [_line(connection, ActId(act)) for act in acts]


def receptions(
    connection: Connection, device: DeviceId, after: int, most: int
) -> list[tuple[int, tuple[PersonId, ...]]]:
    """List the people whom a device received after an event's number, oldest first."""
    event, stream = tables.event.c, tables.stream.c
    query = (
        select(event.num, event.envelope)
        .join(tables.stream, stream.num == event.stream)
        .where(event.kind.in_(_LISTED), event.kind == "people.received")
        .where(stream.device == device, event.num > after)
        .order_by(event.num)
        .limit(most)
    )
    return [
        (number, tuple(PersonId(s.id) for s in _subjects(envelope) if s.kind == "person"))
        for number, envelope in connection.execute(query).tuples()
    ]


def _subjects(envelope: bytes) -> tuple[Subject, ...]:
    return open_envelope(envelope).subjects


def events_of_act(connection: Connection, act: ActId) -> list[Event]:
    """Read the events of one act, in the order in which they were recorded."""
    event = tables.event.c
    query = select(event.envelope).where(event.act == act).order_by(event.num)
    return [open_envelope(envelope) for envelope in connection.scalars(query)]


def events_of_kind(connection: Connection, scope: ScopeId, kind: str, limit: int) -> list[Event]:
    """Read the last events of a kind of which there are few, newest first, audit included."""
    event, stream = tables.event.c, tables.stream.c
    query = (
        select(event.envelope)
        .join(tables.stream, stream.num == event.stream)
        .where(event.kind == kind, stream.scope == scope)
        .order_by(event.num.desc())
        .limit(limit)
    )
    return [open_envelope(envelope) for envelope in connection.scalars(query)]


def events_about(connection: Connection, scope: ScopeId, subject: Subject) -> list[Event]:
    """Read the history of a subject, in the ledger's order."""
    numbers = numbers_of(connection, [(scope, subject)])
    found = judged_events(connection, numbers.values())
    events = [judged.event for number in numbers.values() for judged in found.get(number, ())]
    return sorted(events, key=lambda event: event.order)


def count_unread(connection: Connection) -> int:
    """Count events from a newer version."""
    return connection.scalar(select(func.count()).where(tables.event.c.is_unread)) or 0


def count_unsent(connection: Connection, held: Heads) -> int:
    """Count acts of which a peer that holds ``held`` lacks at least one event."""
    event = tables.event.c
    if not held:
        return connection.scalar(select(func.count(event.act.distinct()))) or 0
    streams = Streams(connection)
    lacking = [
        and_(event.stream == streams.number(stream), event.seq > _common(held.get(stream, ())))
        for stream, heads in streams.all_heads().items()
        if held.get(stream) != heads
    ]
    if not lacking:
        return 0
    return connection.scalar(select(func.count(event.act.distinct())).where(or_(*lacking))) or 0


def _common(heads: tuple[tuple[int, EventId], ...]) -> int:
    """A forked stream is shared for certain up to its lowest head only."""
    return min((seq for seq, _ in heads), default=0)


def _line(connection: Connection, act: ActId) -> ActLine:
    events = events_of_act(connection, act)
    listed = [event for event in events if event.kind in _LISTED]
    persons = dict.fromkeys(s for e in listed for s in e.subjects if s.kind == "person")
    groups = dict.fromkeys(s for e in listed for s in e.subjects if s.kind == "group")
    first = listed[0]
    return ActLine(
        act=act,
        at_ms=first.occurred.at_ms or first.times.wall_ms,
        kinds=tuple(event.kind for event in events),
        persons=tuple(PersonId(subject.id) for subject in persons),
        number=sum(e.fact.number for e in listed if isinstance(e.fact, GroupCounted)),
        withdrawn=_withdrawn(connection, listed, [*persons, *groups]),
    )


def _withdrawn(
    connection: Connection, listed: list[Event], subjects: list[Subject]
) -> frozenset[bytes]:
    """Find for whom none of these events stands any more."""
    scopes = {event.stream.scope for event in listed}
    numbers = numbers_of(connection, ((scope, s) for scope in scopes for s in subjects))
    events = judged_events(connection, numbers.values())
    named: dict[Subject, set[EventId]] = defaultdict(set)
    for event in listed:
        for subject in event.subjects:
            named[subject].add(event.id)
    standing = {
        subject
        for (_, subject), number in numbers.items()
        for judged in standing_events(events.get(number, []))
        if judged.event.id in named[subject]
    }
    return frozenset(subject.id for subject in subjects if subject not in standing)
