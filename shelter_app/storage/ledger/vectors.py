"""What this store holds, per stream, and what a peer that holds less is missing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from sqlalchemy import Connection, select

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Lane, Stream
from shelter_app.domain.private import Private
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.acts import Heads
from shelter_app.storage.ledger.streams import Streams
from shelter_app.wire.envelope import Signed, open_envelope

MOST_BYTES: Final = 1 << 20
"""Of envelopes in one go; one more event may stand over."""
Within = Callable[[Stream], bool]
"""Which streams a peer may have."""


class Missing(NamedTuple):
    """Events to send, urgent lane first, in chain order, and whether there are more."""

    events: list[Signed]
    is_more: bool
    after: Mapping[Stream, tuple[tuple[int, EventId], ...]] = {}
    """Where the peer stands in their streams once it has taken these."""


def heads_of(connection: Connection) -> Heads:
    """Give every stream's heads: the vector that peers compare."""
    return Streams(connection).all_heads()


def missing(
    connection: Connection, theirs: Heads, most: int, within: Within = lambda _: True
) -> Missing:
    """Collect the first events that a peer lacks; ask again with its new heads for the rest."""
    streams = Streams(connection)
    parcel = _Parcel(most)
    for stream, ours in sorted(streams.all_heads().items(), key=_sending_order):
        if ours == theirs.get(stream) or not within(stream):
            continue
        held = theirs.get(stream, ())
        lacking = _lacking(connection, streams.number(stream), (ours, held), most + 1)
        if not parcel.take(stream, held, lacking, is_forked=max(len(ours), len(held)) > 1):
            return Missing(parcel.events, is_more=True, after=parcel.after)
    return Missing(parcel.events, is_more=False, after=parcel.after)


class _One(NamedTuple):
    """A held event, ready to be sent."""

    seq: int
    id: EventId
    signed: Signed


_Heads = tuple[tuple[int, EventId], ...]


@dataclass(slots=True, repr=False)
class _Parcel(Private):
    """What is collected, up to a number of events and bytes."""

    most: int
    events: list[Signed] = field(default_factory=list)
    after: dict[Stream, _Heads] = field(default_factory=dict)
    _bytes: int = 0

    def take(
        self, stream: Stream, held: _Heads, lacking: Sequence[_One], *, is_forked: bool
    ) -> bool:
        """Put in what there is room for; says whether that was everything."""
        last: _One | None = None
        for one in lacking:
            if len(self.events) >= self.most or self._bytes > MOST_BYTES:
                break
            self.events.append(one.signed)
            self._bytes += len(one.signed.envelope)
            last = one
        if last is not None:
            before = held if is_forked else ()
            self.after[stream] = (*before, (last.seq, last.id))
        return last is lacking[-1] if lacking else True


def _sending_order(item: tuple[Stream, _Heads]) -> tuple[Lane, Stream]:
    return item[0].lane, item[0]


def _lacking(
    connection: Connection, number: int, heads: tuple[_Heads, _Heads], most: int
) -> list[_One]:
    ours, theirs = heads
    event = tables.event.c
    held = _held_among(connection, number, [id_ for _, id_ in theirs])
    if len(ours) > 1 or len(theirs) > 1:
        return _off_branch(connection, number, held)[:most]
    if theirs and not held and theirs[0][0] > ours[0][0]:
        return []  # they are ahead of us; should they stand on another branch, we shall see
    after = max((seq for seq, id_ in theirs if id_ in held), default=0)
    query = (
        select(event.seq, event.id, event.envelope, event.signature)
        .where(event.stream == number, event.seq > after)
        .order_by(event.seq)
        .limit(most)
    )
    lines = connection.execute(query)
    return [_One(seq, id_, Signed(envelope, sign)) for seq, id_, envelope, sign in lines]


def _held_among(connection: Connection, number: int, ids: Iterable[EventId]) -> set[EventId]:
    event = tables.event.c
    query = select(event.id).where(event.stream == number, event.id.in_(list(ids)))
    return set(map(EventId, connection.scalars(query)))


def _off_branch(connection: Connection, number: int, held: set[EventId]) -> list[_One]:
    """Collect what stands on no branch that the peer has; forks are rare, so all is walked."""
    event = tables.event.c
    lines = connection.execute(
        select(event.seq, event.id, event.envelope, event.signature)
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
    return [
        _One(line.seq, line.id, Signed(line.envelope, line.signature))
        for line in lines
        if line.id not in known
    ]
