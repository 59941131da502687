"""The fields of an envelope as they stand in its bytes, and what they must look like."""

import msgspec

from shelter_app.domain.ids import (
    ID_SIZE,
    DeviceId,
    EventId,
    IncidentId,
    OperatorId,
    ScopeId,
    Subject,
)
from shelter_app.domain.ledger.event import (
    Author,
    Channel,
    Lane,
    Occurred,
    Precision,
    Source,
    Stream,
    Times,
)
from shelter_app.domain.ledger.text import storable
from shelter_app.domain.private import Private
from shelter_app.domain.roles import affiliation_named, role_named

FORMAT = 1
EPOCH_SIZE = 8
_LANES = frozenset(Lane)
_PRECISIONS = frozenset(Precision)
_CHANNELS = frozenset(Channel)


class Fields(Private, msgspec.Struct, frozen=True, array_like=True):
    """An envelope's array, in order; a newer writer may add to its end.

    What a field means is read leniently: a word that only newer versions know does not stop the
    event from being carried.
    """

    format: int
    incident: bytes
    device: bytes
    epoch: bytes
    scope: bytes
    lane: int
    seq: int
    previous: bytes
    hlc: int
    wall_ms: int
    boot: bytes
    mono_ms: int
    act: bytes
    operator: bytes
    affiliation: str
    role: str
    kind: str
    version: int
    occurred_ms: int | None
    precision: int
    channel: str
    form: str
    subjects: tuple[tuple[str, bytes], ...]
    after: dict[str, tuple[bytes, ...]]
    payload: bytes

    @property
    def is_whole(self) -> bool:
        """Tell whether every field has the size it must have."""
        numbers = (self.wall_ms, self.mono_ms, self.occurred_ms or 0)
        return (
            self.format == FORMAT
            and self.lane in _LANES
            and all(len(id_) == ID_SIZE for id_ in self._ids())
            and len(self.epoch) == EPOCH_SIZE
            and 1 <= self.seq < 2**63
            and len(self.previous) == (0 if self.seq == 1 else ID_SIZE)
            and 0 <= self.hlc < 2**63
            and all(abs(number) < 2**53 for number in numbers)
        )

    def _ids(self) -> list[bytes]:
        named = [id_ for _, id_ in self.subjects]
        seen = [id_ for ids in self.after.values() for id_ in ids]
        return [self.incident, self.device, self.scope, self.act, self.operator, *named, *seen]

    @property
    def stream(self) -> Stream:
        """The stream this event stands in."""
        return Stream(
            IncidentId(self.incident),
            DeviceId(self.device),
            self.epoch,
            ScopeId(self.scope),
            Lane(self.lane),
        )

    @property
    def times(self) -> Times:
        """What the recording machine believed."""
        return Times(self.hlc, self.wall_ms, self.boot, self.mono_ms)

    @property
    def author(self) -> Author:
        """Who says it."""
        return Author(
            OperatorId(self.operator),
            affiliation_named(self.affiliation),
            role_named(self.role),
        )

    @property
    def occurred(self) -> Occurred:
        """When it happened."""
        is_known = self.precision in _PRECISIONS
        return Occurred(
            self.occurred_ms, Precision(self.precision) if is_known else Precision.UNKNOWN
        )

    @property
    def source(self) -> Source:
        """How it became known."""
        is_known = self.channel in _CHANNELS
        channel = Channel(self.channel) if is_known else Channel.THIRD_PARTY
        return Source(channel, storable(self.form))

    def named(self) -> tuple[Subject, ...]:
        """List the subjects."""
        return tuple(Subject(storable(kind), id_) for kind, id_ in self.subjects)

    def seen(self) -> dict[str, tuple[EventId, ...]]:
        """List the heads that were on the screen, by attribute."""
        return {storable(name): tuple(map(EventId, ids)) for name, ids in self.after.items()}


class _Beginning(Private, msgspec.Struct, frozen=True, array_like=True):
    """The first fields of every envelope, which keep their places."""

    format: int
    incident: bytes
    device: bytes
    epoch: bytes
    scope: bytes


_beginning = msgspec.msgpack.Decoder(_Beginning)


def scope_in(envelope: bytes) -> bytes:
    """Read an envelope's scope without the rest; empty when these bytes are no envelope."""
    try:
        return _beginning.decode(envelope).scope
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return b""
