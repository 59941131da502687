"""Where each stream stands: its number in this store and its heads (more than one when forked)."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, delete, insert, select

from shelter_app.domain.ids import DeviceId, EventId, IncidentId, ScopeId
from shelter_app.domain.ledger.event import Event, Lane, Stream
from shelter_app.storage.ledger import tables


class Streams:
    """The streams of one store, in memory; changes are written at the end of a transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read where every stream stands."""
        self._numbers: dict[Stream, int] = {}
        self._streams: dict[int, Stream] = {}
        self._heads: dict[int, dict[EventId, int]] = {}
        self._new: list[int] = []
        self._lost: list[tuple[int, EventId]] = []
        self._gained: dict[tuple[int, EventId], int] = {}
        for number, stream in _read_streams(connection):
            self._keep(number, stream)
        for number, event, seq in connection.execute(select(tables.head)):
            self._heads[number][EventId(event)] = seq

    def number(self, stream: Stream) -> int:
        """Give a stream's number, a new one if it was never heard of."""
        found = self._numbers.get(stream)
        if found is None:
            found = len(self._streams) + 1
            self._keep(found, stream)
            self._new.append(found)
        return found

    def stream(self, number: int) -> Stream:
        """Give the stream with that number."""
        return self._streams[number]

    def heads(self, stream: Stream) -> Mapping[EventId, int]:
        """Give the heads with their numbers in the stream; empty when nothing is held."""
        return self._heads.get(self._numbers.get(stream, 0), {})

    def all_heads(self) -> Mapping[Stream, tuple[tuple[int, EventId], ...]]:
        """Give every stream's heads, in a fixed order: the vector that peers compare."""
        return {
            stream: tuple(sorted((seq, event) for event, seq in self._heads[number].items()))
            for stream, number in self._numbers.items()
            if self._heads[number]
        }

    def of_devices(self, devices: Iterable[bytes]) -> list[int]:
        """List the streams that these devices wrote."""
        wanted = set(devices)
        return [number for stream, number in self._numbers.items() if stream.device in wanted]

    def of_epochs(self, epochs: Iterable[bytes]) -> list[int]:
        """List the streams of these epochs."""
        wanted = set(epochs)
        return [number for stream, number in self._numbers.items() if stream.epoch in wanted]

    def is_forked(self, stream: Stream) -> bool:
        """Tell whether two different events stand under one number; branches never join again."""
        return len(self.heads(stream)) > 1

    def advance(self, event: Event) -> bool:
        """Count an event as held, after its predecessor; says whether it begins a new branch."""
        number = self.number(event.stream)
        heads = self._heads[number]
        previous = EventId(event.previous)
        begins = bool(heads) and previous not in heads
        if heads.pop(previous, None) is not None and not self._gained.pop((number, previous), 0):
            self._lost.append((number, previous))
        heads[event.id] = event.seq
        self._gained[number, event.id] = event.seq
        return begins

    def write(self, connection: Connection) -> None:
        """Write what changed since the last time."""
        if self._new:
            connection.execute(insert(tables.stream), [self._as_row(one) for one in self._new])
        for number, event in self._lost:
            head = tables.head.c
            connection.execute(delete(tables.head).where(head.stream == number, head.id == event))
        if self._gained:
            connection.execute(
                insert(tables.head),
                [{"stream": n, "id": e, "seq": seq} for (n, e), seq in self._gained.items()],
            )
        self._new, self._lost, self._gained = [], [], {}

    def _keep(self, number: int, stream: Stream) -> None:
        self._numbers[stream] = number
        self._streams[number] = stream
        self._heads[number] = {}

    def _as_row(self, number: int) -> dict[str, object]:
        return {"num": number, **self._streams[number]._asdict()}


def _read_streams(connection: Connection) -> list[tuple[int, Stream]]:
    found = connection.execute(select(tables.stream).order_by(tables.stream.c.num))
    return [
        (
            line.num,
            Stream(
                IncidentId(line.incident),
                DeviceId(line.device),
                line.epoch,
                ScopeId(line.scope),
                Lane(line.lane),
            ),
        )
        for line in found
    ]
