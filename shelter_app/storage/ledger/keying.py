"""What a person is found under: search keys as numbers, and what they were made from.

Some forty keys a person would be most of the store if their texts were kept; eight bytes of a hash
serve the same. A key is only ever asked for, never read back, but for the few names of areas.
"""

import struct
from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b
from typing import Final, NamedTuple

import msgspec
from typing_extensions import override

from shelter_app.domain.ledger.row import Row
from shelter_app.matching.kinds import AREA

KeysOf = Callable[[Row], Iterable[tuple[str, str]]]
"""The search keys of a person's row, as ``(kind, key)``; matching knows them.

They rest on what the person is, never on where or with whom: whoever merely moves keeps them.
"""
KEY_SIZE: Final = 8
_PARTY: Final = "party/"
_STAY: Final = "whereabouts"
_encoder: Final = msgspec.msgpack.Encoder(order="deterministic")


class Keyed(NamedTuple):
    """The keys of one person, sorted and run together; ``made_from`` tells when they change."""

    made_from: bytes
    area: str
    keys: bytes

    @override
    def __repr__(self) -> str:
        return "<Keyed>"

    def numbers(self) -> set[int]:
        """Take the keys apart."""
        return set(struct.unpack(f">{len(self.keys) // KEY_SIZE}q", self.keys))


def key_number(kind: str, key: str) -> int:
    """Give a key as the signed 64-bit number it is stored as."""
    return int.from_bytes(_hashed(f"{kind}\0{key}"), "big", signed=True)


def keyed(row: Row, keys_of: KeysOf, before: Keyed | None) -> Keyed:
    """Make a person's keys, or go on with those from before when nothing about them changed."""
    made_from = _made_from(row)
    if before is not None and before.made_from == made_from:
        return before
    keys = set(keys_of(row))
    area = min((key for kind, key in keys if kind == AREA), default="")
    hashed = sorted({_hashed(f"{kind}\0{key}") for kind, key in keys})
    return Keyed(made_from, area, b"".join(hashed))


def _made_from(row: Row) -> bytes:
    said: Mapping[str, object] = {
        name: heads
        for name, heads in row.attributes.items()
        if name != _STAY and not name.startswith(_PARTY)
    }
    return blake2b(_encoder.encode(said), digest_size=KEY_SIZE).digest()


def _hashed(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=KEY_SIZE).digest()
