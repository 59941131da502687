"""What this store holds, per stream, and what a peer that holds less is missing."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, select

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Lane, Stream
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.acts import Heads
from shelter_app.storage.ledger.streams import Streams
from shelter_app.wire.envelope import Signed, open_envelope


class Missing(NamedTuple):
    """Events to send, urgent lane first, in chain order, and whether there are more."""

    events: list[Signed]
    is_more: bool


def heads_of(connection: Connection) -> Heads:
    """Give every stream's heads: the vector that peers compare."""
    return Streams(connection).all_heads()


def missing(connection: Connection, theirs: Heads, most: int) -> Missing:
    """Collect the first events that a peer lacks; ask again with its new heads for the rest."""
    streams = Streams(connection)
    found: list[Signed] = []
    for stream, ours in sorted(streams.all_heads().items(), key=_sending_order):
        if ours == theirs.get(stream):
            continue
        number = streams.number(stream)
        found += _lacking(connection, number, ours, theirs.get(stream, ()), most + 1 - len(found))
        if len(found) > most:
            return Missing(found[:most], is_more=True)
    return Missing(found, is_more=False)


_Heads = tuple[tuple[int, EventId], ...]


def _sending_order(item: tuple[Stream, _Heads]) -> tuple[Lane, Stream]:
    return item[0].lane, item[0]


def _lacking(
    connection: Connection, number: int, ours: _Heads, theirs: _Heads, most: int
) -> list[Signed]:
    event = tables.event.c
    held = _held_among(connection, number, [id_ for _, id_ in theirs])
    if len(ours) > 1 or len(theirs) > 1:
        return _off_branch(connection, number, held)[:most]
    if theirs and not held and theirs[0][0] > ours[0][0]:
        return []  # they are ahead of us; should they stand on another branch, we shall see
    after = max((seq for seq, id_ in theirs if id_ in held), default=0)
    query = (
        select(event.envelope, event.signature)
        .where(event.stream == number, event.seq > after)
        .order_by(event.seq)
        .limit(most)
    )
    return [Signed(envelope, signature) for envelope, signature in connection.execute(query)]


def _held_among(connection: Connection, number: int, ids: Iterable[EventId]) -> set[EventId]:
    event = tables.event.c
    query = select(event.id).where(event.stream == number, event.id.in_(list(ids)))
    return set(map(EventId, connection.scalars(query)))


def _off_branch(connection: Connection, number: int, held: set[EventId]) -> list[Signed]:
    """Collect what stands on no branch that the peer has; forks are rare, so all is walked."""
    event = tables.event.c
    lines = connection.execute(
        select(event.id, event.envelope, event.signature)
        .where(event.stream == number)
        .order_by(event.seq, event.id)
    ).all()
    previous = {line.id: open_envelope(line.envelope).previous for line in lines}
    known: set[bytes] = set()
    for head in held:
        at: bytes = head
        while at in previous and at not in known:
            known.add(at)
            at = previous[at]
    return [Signed(line.envelope, line.signature) for line in lines if line.id not in known]
