"""Batches of events: signatures in one piece, so that what compresses stands together."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from shelter_app.domain.ids import DeviceId
from shelter_app.wire.envelope import Signed, device_id
from shelter_app.wire.sync.frames import MessageUnreadable
from shelter_app.wire.sync.messages import MOST_EVENTS, Batch
from shelter_app.wire.sync.vectors import Line

_SIGNATURE: Final = 64
_KEY: Final = 32
_MOST_KEYS: Final = 2_048


def batch_of(
    events: Sequence[Signed],
    keys: Iterable[bytes],
    lines: tuple[Line, ...] = (),
    *,
    is_more: bool = False,
) -> Batch:
    """Put events into a batch."""
    return Batch(
        keys=tuple(sorted(keys)),
        envelopes=tuple(one.envelope for one in events),
        signatures=b"".join(one.signature for one in events),
        lines=lines,
        is_more=is_more,
    )


def events_of(batch: Batch) -> list[Signed]:
    """Take the events out.

    Raises:
        MessageUnreadable: N-03, when signatures are missing or there are too many events.
    """
    count = len(batch.envelopes)
    if count > MOST_EVENTS or len(batch.signatures) != count * _SIGNATURE:
        raise MessageUnreadable("a batch without all of its signatures")
    return [
        Signed(envelope, batch.signatures[at * _SIGNATURE : (at + 1) * _SIGNATURE])
        for at, envelope in enumerate(batch.envelopes)
    ]


def keys_of(batch: Batch) -> Mapping[DeviceId, bytes]:
    """Name the authors' keys by the devices that they are."""
    if len(batch.keys) > _MOST_KEYS or any(len(key) != _KEY for key in batch.keys):
        raise MessageUnreadable("a batch with keys that nobody has")
    return {device_id(key): key for key in batch.keys}
