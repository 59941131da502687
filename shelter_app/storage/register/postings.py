"""Search keys as the store keeps them: hashed, with the numbers of the lines under each."""

import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from struct import Struct
from typing import Final, NamedTuple

from typing_extensions import override

from shelter_app.matching.ports import MOST_UNDER

_KEY_BYTES: Final = 5
_NUMBER_BITS: Final = 24
LARGEST_NUMBER: Final = (1 << _NUMBER_BITS) - 1
_PARTS: Final = 256
"""Each part of a register of 200,000 has some 30,000 postings: sorted in 10 ms."""
_PART_SHIFT: Final = 8 * _KEY_BYTES + _NUMBER_BITS - 8
_ONE: Final = Struct("<I")


class Posting(NamedTuple):
    """A hashed key, how many lines stand under it, and the first of them."""

    key: int
    lines: int
    numbers: bytes

    @override
    def __repr__(self) -> str:
        return "<Posting>"


def hashed(kind: str, key: str) -> int:
    """Hash a search key to 40 bits; two of millions may meet, and scoring then tells them apart."""
    text = f"{kind}\0{key}".encode("utf-8", "replace")
    return int.from_bytes(blake2b(text, digest_size=_KEY_BYTES).digest(), "big")


def numbers_in(packed: bytes) -> Sequence[int]:
    """Read the line numbers of a posting."""
    numbers = array("I", packed)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


class PostingsSoFar:
    """All keys of a coming version: eight bytes each, so that 200,000 lines cost some 70 MB."""

    def __init__(self) -> None:
        self._parts = [array("Q") for _ in range(_PARTS)]

    def add(self, key: int, number: int) -> int:
        """Put a line under a hashed key; gives both in one number, for a checkpoint."""
        both = key << _NUMBER_BITS | number
        self._parts[both >> _PART_SHIFT].append(both)
        return both

    def add_all(self, kept: Iterable[int]) -> None:
        """Take up what a checkpoint kept."""
        for both in kept:
            self._parts[both >> _PART_SHIFT].append(both)

    def parts(self) -> Iterator[list[Posting]]:
        """Give all postings in order of key, part by part, forgetting each."""
        for at, part in enumerate(self._parts):
            self._parts[at] = array("Q")
            yield list(_postings(part))


def _postings(part: "array[int]") -> Iterator[Posting]:
    """Gather what lies under one key; most keys have one line, so that case is the short one."""
    numbers: list[int] = []
    last = -1
    for one in sorted(part):
        key = one >> _NUMBER_BITS
        if key != last and numbers:
            yield _posting(last, numbers)
            numbers = []
        last = key
        numbers.append(one & LARGEST_NUMBER)
    if numbers:
        yield _posting(last, numbers)


def _posting(key: int, numbers: list[int]) -> Posting:
    if len(numbers) == 1:
        return Posting(key, 1, numbers[0].to_bytes(_ONE.size, "little"))
    return Posting(key, len(numbers), b"".join(map(_ONE.pack, numbers[:MOST_UNDER])))
