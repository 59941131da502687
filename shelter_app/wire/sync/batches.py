"""Batches of events: what does not compress stands apart, and what can be worked out is left out.

An event names the one before it by 16 bytes of its hash. Where that one goes before it in the same
batch, the 16 bytes are cut out on the way and put back at its end, byte for byte.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from shelter_app.domain.ids import ID_SIZE, DeviceId
from shelter_app.wire.envelope import Signed, device_id, event_id
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
    shortened = list(_shortened(events))
    return Batch(
        keys=tuple(sorted(keys)),
        envelopes=tuple(envelope for envelope, _ in shortened),
        cuts=tuple(cut for _, cut in shortened),
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
    if batch.cuts and len(batch.cuts) != count:
        raise MessageUnreadable("a batch with cuts for other envelopes")
    return [
        Signed(envelope, batch.signatures[at * _SIGNATURE : (at + 1) * _SIGNATURE])
        for at, envelope in enumerate(_whole(batch))
    ]


def _shortened(events: Sequence[Signed]) -> Iterator[tuple[bytes, int]]:
    """Cut the predecessor's id out of each envelope that follows it."""
    before = b""
    for one in events:
        at = one.envelope.find(before, 1) if before else -1
        cut = max(0, at)
        envelope = one.envelope
        yield (envelope[:cut] + envelope[cut + ID_SIZE :], cut) if cut else (envelope, 0)
        before = one.id


def _whole(batch: Batch) -> Iterator[bytes]:
    """Put back what was cut out; a wrong cut makes an envelope that nobody signed."""
    before = b""
    for at, short in enumerate(batch.envelopes):
        cut = batch.cuts[at] if batch.cuts else 0
        envelope = short[:cut] + before + short[cut:] if cut > 0 else short
        yield envelope
        before = event_id(envelope)


def keys_of(batch: Batch) -> Mapping[DeviceId, bytes]:
    """Name the authors' keys by the devices that they are."""
    if len(batch.keys) > _MOST_KEYS or any(len(key) != _KEY for key in batch.keys):
        raise MessageUnreadable("a batch with keys that nobody has")
    return {device_id(key): key for key in batch.keys}
