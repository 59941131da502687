"""One card in one reader, for this program alone, until it is let go and loses its power."""

from collections.abc import Callable
from typing import Final, Self

from shelter_app.application.ports.card_faults import CardBusy, CardFault, CardGone, NoCard
from shelter_app.application.ports.card_faults import NoCardReader as NoReader
from shelter_app.devices.apdu import Answer
from shelter_app.devices.pcsc.scard import Code, Context, Handle, Scard, ScardFault

_STATUS_SIZE: Final = 2
_GET_RESPONSE: Final = bytes.fromhex("00C00000")
_MORE: Final = 0x61
_OTHER_LENGTH: Final = 0x6C
_VERIFY: Final = 0x20
_MOST_PARTS: Final = 64
_TRIES: Final = 8
_BETWEEN_TRIES: Final = 0.2
"""Seconds; other programs hold a card for a moment when it is put down."""

Pause = Callable[[float], object]
"""Waits so many seconds."""


class Link:
    """An open card; its status of security dies with it, because its power is taken away."""

    def __init__(self, scard: Scard, handle: Handle) -> None:
        self._scard = scard
        self._handle = handle

    @classmethod
    def open(cls, scard: Scard, context: Context, reader: str, pause: Pause) -> Self:
        """Open the card in a reader.

        Raises:
            CardBusy: D-35, another program kept it for a second and a half.
            NoCard, NoCardReader, CardGone: by what is not there.
        """
        for _ in range(_TRIES):
            try:
                return cls(scard, scard.connect(context, reader))
            except ScardFault as fault:
                if fault.code != Code.SHARING_VIOLATION:
                    raise fault_of(fault) from fault
            pause(_BETWEEN_TRIES)
        raise CardBusy("another program holds the card")

    def close(self) -> None:
        """Let the card go without power."""
        self._scard.disconnect(self._handle)

    def transmit(self, command: bytes | bytearray) -> Answer:
        """Send one command; an answer in parts is put together, a VERIFY is never sent again.

        Raises:
            CardGone: D-33, whatever the reader calls it.
        """
        answer = self._send(command)
        if answer.status >> 8 == _OTHER_LENGTH and command[1] != _VERIFY:
            answer = self._send(bytes(command[:4]) + bytes((answer.status & 0xFF,)))
        data = answer.data
        for _ in range(_MOST_PARTS):
            if answer.status >> 8 != _MORE:
                break
            answer = self._send(_GET_RESPONSE + bytes((answer.status & 0xFF,)))
            data += answer.data
        return Answer(data, answer.status)

    def _send(self, command: bytes | bytearray) -> Answer:
        try:
            whole = self._scard.transmit(self._handle, command)
        except ScardFault as fault:
            raise CardGone(f"transmit: {fault}") from None
        if len(whole) < _STATUS_SIZE:  # some drivers call a card that was pulled a success
            raise CardGone("an answer without a status")
        return Answer(whole[:-_STATUS_SIZE], int.from_bytes(whole[-_STATUS_SIZE:]))


def fault_of(fault: ScardFault) -> CardFault:
    """Say in the desk's terms what PC/SC said on opening."""
    if fault.code in (Code.NO_SERVICE, Code.SERVICE_STOPPED, Code.NO_READERS):
        return NoReader(str(fault))
    if fault.code in (Code.NO_SMARTCARD, Code.READER_UNAVAILABLE):
        return NoCard(str(fault))
    return CardGone(str(fault))
