"""Put events behind their predecessors: runs may come out of order, and streams may fork."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection, delete, select

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Event, Stream
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.bulk import MOST_PARAMETERS, insert_lines
from shelter_app.storage.ledger.eventlog import Opened
from shelter_app.storage.ledger.streams import Streams
from shelter_app.wire.envelope import Signed, open_envelope


class _Spot(NamedTuple):
    """Where a held event stands."""

    stream: int
    seq: int


@dataclass(slots=True)
class Chained:
    """Events that have their predecessor, those that wait for it, and those that contradict it."""

    ready: list[Opened] = field(default_factory=list)
    waiting: list[Opened] = field(default_factory=list)
    broken: list[Opened] = field(default_factory=list)
    forked: set[Stream] = field(default_factory=set)


def chain(connection: Connection, streams: Streams, opened: Sequence[Opened]) -> Chained:
    """Sort new events by whether they can be held now; those that can are counted in."""
    chained = Chained()
    spots = _held_predecessors(connection, streams, opened)
    for one in sorted(opened, key=lambda one: (streams.number(one.event.stream), one.event.seq)):
        event = one.event
        place = _Spot(streams.number(event.stream), event.seq)
        previous = spots.get(EventId(event.previous))
        if event.seq > 1 and previous is None:
            chained.waiting.append(one)
        elif event.seq > 1 and previous != _Spot(place.stream, place.seq - 1):
            chained.broken.append(one)
        else:
            spots[event.id] = place
            chained.ready.append(one)
            if streams.advance(event):
                chained.forked.add(event.stream)
    return chained


def keep_waiting(connection: Connection, streams: Streams, opened: Iterable[Opened]) -> None:
    """Keep events until what stands before them arrives."""
    lines = [
        {
            "id": one.event.id,
            "stream": streams.number(one.event.stream),
            "seq": one.event.seq,
            "previous": one.event.previous,
            "signature": one.signed.signature,
            "envelope": one.signed.envelope,
        }
        for one in opened
    ]
    insert_lines(connection, tables.waiting, lines)


def take_waiting(connection: Connection, streams: Iterable[int], most: int) -> list[Opened]:
    """Read waiting events from the first one on whose predecessor has come, of one stream."""
    waiting, event = tables.waiting.c, tables.event.c
    first = connection.execute(
        select(waiting.stream, waiting.seq)
        .join(tables.event, event.id == waiting.previous)
        .where(waiting.stream.in_(list(streams)))
        .order_by(waiting.stream, waiting.seq)
        .limit(1)
    ).first()
    if first is None:
        return []
    query = (
        select(waiting.envelope, waiting.signature)
        .where(waiting.stream == first.stream, waiting.seq >= first.seq)
        .order_by(waiting.seq)
        .limit(most)
    )
    return [
        Opened(Signed(envelope, signature), open_envelope(envelope))
        for envelope, signature in connection.execute(query)
    ]


def forget_waiting(connection: Connection, opened: Iterable[Opened]) -> None:
    """Drop events that need not wait any more."""
    ids = [one.event.id for one in opened]
    if ids:
        connection.execute(delete(tables.waiting).where(tables.waiting.c.id.in_(ids)))


def _held_predecessors(
    connection: Connection, streams: Streams, opened: Iterable[Opened]
) -> dict[EventId, _Spot]:
    """Find where the predecessors stand that are held: at a head as a rule, else in the log."""
    events = [one.event for one in opened]
    spots = {
        head: _Spot(streams.number(stream), seq)
        for stream in {event.stream for event in events}
        for head, seq in streams.heads(stream).items()
    }
    missing = [id_ for id_ in _named_before(events) if id_ not in spots]
    event = tables.event.c
    for at in range(0, len(missing), MOST_PARAMETERS):
        some = missing[at : at + MOST_PARAMETERS]
        for line in connection.execute(
            select(event.id, event.stream, event.seq).where(event.id.in_(some))
        ):
            spots[EventId(line.id)] = _Spot(line.stream, line.seq)
    return spots


def _named_before(events: Iterable[Event]) -> list[EventId]:
    """List the predecessors that are not among these events themselves."""
    known = list(events)
    own = {event.id for event in known}
    return [EventId(e.previous) for e in known if e.seq > 1 and e.previous not in own]
