"""The card's own TLV: tags of two bytes, lengths as in BER, values side by side."""

from collections.abc import Iterator
from typing import Final

from shelter_app.application.ports.card_faults import CardUnreadable

LARGEST: Final = 32_767
"""Bytes of a file that READ BINARY can reach."""
_SHORT: Final = 0x80
_TAG_SIZE: Final = 2


def length_at(data: bytes, at: int) -> tuple[int, int]:
    """Read a BER length; gives it and where its value begins.

    Raises:
        CardUnreadable: D-34, when there is none, or it is longer than a file can be.
    """
    if at >= len(data):
        raise CardUnreadable("a length is missing")
    first = data[at]
    if first < _SHORT:
        return first, at + 1
    size = first - _SHORT
    if not 1 <= size <= 2 or at + 1 + size > len(data):  # noqa: PLR2004 - bytes of a length
        raise CardUnreadable("a length that no file has")
    return int.from_bytes(data[at + 1 : at + 1 + size]), at + 1 + size


def value_of(data: bytes, tag: int, at: int = 0) -> bytes:
    """Read the value of the element at a position, which must have this tag.

    Raises:
        CardUnreadable: D-34, when it is another one or cut off.
    """
    if int.from_bytes(data[at : at + _TAG_SIZE]) != tag:
        raise CardUnreadable("another element than expected")
    length, begin = length_at(data, at + _TAG_SIZE)
    if begin + length > len(data):
        raise CardUnreadable("an element is cut off")
    return data[begin : begin + length]


def elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Walk over the elements of a value, as tag and value.

    Raises:
        CardUnreadable: D-34, at the first that is cut off.
    """
    at = 0
    while at < len(data):
        if at + _TAG_SIZE >= len(data):
            raise CardUnreadable("an element is cut off")
        tag = int.from_bytes(data[at : at + _TAG_SIZE])
        length, begin = length_at(data, at + _TAG_SIZE)
        if begin + length > len(data):
            raise CardUnreadable("an element is cut off")
        yield tag, data[begin : begin + length]
        at = begin + length
