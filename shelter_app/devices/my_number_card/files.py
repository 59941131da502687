"""Applications selected, files read whole: with every answer of a card that makes no sense told."""

from typing import Final

from shelter_app.application.ports.card_faults import CardUnreadable, NotMyNumberCard
from shelter_app.devices.apdu import OK, Transport
from shelter_app.devices.my_number_card.commands import (
    FULL_READ,
    read_binary,
    select_application,
    select_file,
)
from shelter_app.devices.my_number_card.layout import Application
from shelter_app.devices.my_number_card.tlv import LARGEST, length_at

_JUST_WOKEN: Final = 0x6F00
"""What one make of card answers to its very first command."""
_READ_TO_THE_END: Final = frozenset({OK, 0x6282})
_PAST_THE_END: Final = 0x6B00
_HEAD: Final = 4
_MOST_READS: Final = 512
"""A card that gives a byte at a time would otherwise hold the reader for the night."""


def is_offered(card: Transport, aid: bytes) -> bool:
    """Go to an application, if the card has it."""
    answer = card.transmit(select_application(aid))
    if answer.status == _JUST_WOKEN:
        answer = card.transmit(select_application(aid))
    return answer.is_ok


def enter(card: Transport, application: Application) -> None:
    """Go to an application.

    Raises:
        NotMyNumberCard: D-37, when the card does not have it.
    """
    if not is_offered(card, application.aid):
        raise NotMyNumberCard("the card does not have the application")


def go_to(card: Transport, file: int) -> None:
    """Go to a file or key.

    Raises:
        CardUnreadable: D-34, when it is not there.
    """
    if not card.transmit(select_file(file)).is_ok:
        raise CardUnreadable("the file is not there")


def read_element(card: Transport, file: int, tag: bytes) -> bytes:
    """Read the element with this tag that a file begins with, tag and length included.

    On some cards up to two bytes stand before it, so it is looked for in the first four.

    Raises:
        CardUnreadable: D-34, when it cannot be read or is not of that shape.
    """
    data = read_start(card, file)
    begin = data[:_HEAD].find(tag)
    if begin < 0:
        raise CardUnreadable("the file begins with something else")
    length, value = length_at(data, begin + len(tag))
    end = value + length
    if end > LARGEST:
        raise CardUnreadable("longer than a file can be")
    return _read_on(card, data, end)[begin:end]


def read_start(card: Transport, file: int) -> bytes:
    """Read the first 256 bytes of a file, whatever they are.

    Raises:
        CardUnreadable: D-34, when it cannot be read.
    """
    go_to(card, file)
    return _read(card, 0)


def _read_on(card: Transport, start: bytes, end: int) -> bytes:
    data = bytearray(start)
    for _ in range(_MOST_READS):
        if len(data) >= end:
            return bytes(data)
        more = _read(card, len(data))
        if not more:
            raise CardUnreadable("the file is shorter than it says")
        data += more
    raise CardUnreadable("the file comes in crumbs")


def _read(card: Transport, offset: int) -> bytes:
    answer = card.transmit(read_binary(offset))
    if answer.status == _PAST_THE_END:
        return b""
    if answer.status not in _READ_TO_THE_END or len(answer.data) > FULL_READ:
        raise CardUnreadable(f"READ BINARY answered {answer.status:04X}")
    return answer.data
