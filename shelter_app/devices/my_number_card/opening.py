"""VERIFY with care: the counter is read first, the last try stays, nothing is sent twice."""

from typing import Final

from shelter_app.application.ports.card_faults import (
    CardUnreadable,
    CodeBlocked,
    CodeWrong,
    LastTryKept,
)
from shelter_app.devices.apdu import OK, Transport
from shelter_app.devices.my_number_card.commands import ask_tries, verify
from shelter_app.devices.my_number_card.files import go_to
from shelter_app.domain.secret import Secret, wipe

BLOCKED: Final = frozenset({0x63C0, 0x6983, 0x6984})
"""The try that exhausts the counter answers 63C0; every later one 6984, or 6983 by the standard."""
UNLIMITED: Final = 99
"""A key without a counter (6300), or one that is open already."""
_COUNTER: Final = 0x63C0
_NO_COUNTER: Final = 0x6300


def tries_left(card: Transport, key: int) -> int:
    """Ask how many tries a key of the present application has; 0 is blocked. Costs none.

    Raises:
        CardUnreadable: D-34, when the card does not say.
    """
    go_to(card, key)
    status = card.transmit(ask_tries()).status
    if status in BLOCKED:
        return 0
    if status & 0xFFF0 == _COUNTER:
        return status & 0x000F
    if status in (OK, _NO_COUNTER):
        return UNLIMITED
    raise CardUnreadable(f"the counter answered {status:04X}")


def open_with(card: Transport, key: int, digits: Secret) -> None:
    """Offer digits to a key of the present application once; the caller wipes them.

    Raises:
        LastTryKept: D-40, one try is left, which stays unused.
        CodeBlocked: D-39.
        CodeWrong: D-38, with the tries left.
        CardGone: D-33; whether the try counted is not known, the next attempt asks first.
    """
    left = tries_left(card, key)
    if left == 0:
        raise CodeBlocked("no tries are left")
    if left == 1:
        raise LastTryKept("the last try is not used")
    command = verify(digits)
    try:
        status = card.transmit(command).status
    finally:
        wipe(command)
    _judge(status)


def _judge(status: int) -> None:
    if status == OK:
        return
    if status in BLOCKED:
        raise CodeBlocked("that was the last try")
    if status & 0xFFF0 == _COUNTER:
        raise CodeWrong(status & 0x000F)
    if status == _NO_COUNTER:
        raise CodeWrong
    raise CardUnreadable(f"VERIFY answered {status:04X}")
