"""What a node holds, as it is told to a peer: the heads of every shared stream."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

import msgspec

from shelter_app.domain.ids import ID_SIZE, DeviceId, EventId, IncidentId, ScopeId
from shelter_app.domain.ledger.event import Lane, Stream
from shelter_app.domain.private import Private
from shelter_app.wire.envelope_fields import EPOCH_SIZE
from shelter_app.wire.sync.frames import MessageUnreadable

Heads = Mapping[Stream, tuple[tuple[int, EventId], ...]]
HASH_SIZE: Final = 16
MOST_LINES: Final = 50_000
_MOST_HEADS: Final = 64
_CONTEXT: Final = b"shelter vector 1\0"
_LANES: Final = frozenset(Lane)


class Line(Private, msgspec.Struct, frozen=True, array_like=True):
    """One stream and its heads; no heads when nothing is held of it."""

    incident: bytes
    device: bytes
    epoch: bytes
    scope: bytes
    lane: int
    heads: tuple[tuple[int, bytes], ...]


def lines_of(heads: Heads) -> tuple[Line, ...]:
    """Write a vector, in a fixed order."""
    return tuple(_line(stream, heads[stream]) for stream in sorted(heads))


def heads_of(lines: Iterable[Line]) -> dict[Stream, tuple[tuple[int, EventId], ...]]:
    """Read a vector.

    Raises:
        MessageUnreadable: N-03, for sizes and numbers that no stream has.
    """
    found = list(lines)
    if len(found) > MOST_LINES or not all(map(_is_possible, found)):
        raise MessageUnreadable("a vector that no store has")
    return {
        _stream(line): tuple((seq, EventId(event)) for seq, event in line.heads) for line in found
    }


def vector_hash(heads: Heads) -> bytes:
    """Hash a vector, so that two that are equal cost a few bytes to compare."""
    return sha256(_CONTEXT + msgspec.msgpack.encode(lines_of(heads))).digest()[:HASH_SIZE]


def _line(stream: Stream, heads: tuple[tuple[int, EventId], ...]) -> Line:
    incident, device, epoch, scope, lane = stream
    return Line(incident, device, epoch, scope, int(lane), heads)


def _stream(line: Line) -> Stream:
    return Stream(
        IncidentId(line.incident),
        DeviceId(line.device),
        line.epoch,
        ScopeId(line.scope),
        Lane(line.lane),
    )


def _is_possible(line: Line) -> bool:
    ids = (line.incident, line.device, line.scope, *(event for _, event in line.heads))
    return (
        all(len(one) == ID_SIZE for one in ids)
        and len(line.epoch) == EPOCH_SIZE
        and line.lane in _LANES
        and len(line.heads) <= _MOST_HEADS
        and all(1 <= seq < 2**63 for seq, _ in line.heads)
    )
