"""The sealed part of the register: lines that may not be read at a shelter in normal times."""

from collections.abc import Iterable, Sequence
from typing import Final

import msgspec
import pyrage

from shelter_app.domain.private import Private
from shelter_app.domain.register import Entry
from shelter_app.domain.town_pack import CardBinding, SealedPart
from shelter_app.wire.bounded_zstd import compress, decompress

LARGEST_SEALED: Final = 128 << 20
_VERSION: Final = 1


class SealedLines(Private, msgspec.Struct, frozen=True, kw_only=True):
    """What the blob holds: the lines, and the cards that were given to these people."""

    version: int = _VERSION
    entries: tuple[Entry, ...]
    cards: tuple[CardBinding, ...] = ()


def divide(entries: Iterable[Entry]) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Part the lines that may be given to shelters from those that may not (49条の11第2項)."""
    readable: list[Entry] = []
    closed: list[Entry] = []
    for entry in entries:
        (readable if entry.consent.permits_disclosure else closed).append(entry)
    return tuple(readable), tuple(closed)


def seal(entries: Sequence[Entry], cards: Sequence[CardBinding], recipient: str) -> SealedPart:
    """Encrypt lines and their cards to the opening key; ``recipient`` is its age public key."""
    lines = SealedLines(entries=tuple(entries), cards=tuple(cards))
    plain = compress(msgspec.msgpack.encode(lines))
    blob = pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(recipient)])
    return SealedPart(blob=blob, entries=len(entries))


def unseal(part: SealedPart, identity: str) -> SealedLines:
    """Open the part with the opening key's age identity.

    Raises ``pyrage.DecryptError`` for another key or a changed blob, ``ValueError`` for a blob
    that was sealed wrongly.
    """
    plain = pyrage.decrypt(part.blob, [pyrage.x25519.Identity.from_str(identity)])
    return msgspec.msgpack.decode(decompress(plain, LARGEST_SEALED), type=SealedLines)
