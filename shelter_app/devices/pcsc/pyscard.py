"""PC/SC on Windows and macOS, through pyscard's plain functions, for which wheels exist.

Written against ``smartcard.scard`` 2.3; the suite runs it on Linux too where pyscard is installed.
"""

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from shelter_app.devices.pcsc.scard import Code, Context, Handle, ScardFault, Watched

_WORD = 0xFFFFFFFF


class PyScard:
    """The platform's own PC/SC."""

    def __init__(self, functions: Any = None) -> None:
        self._scard = functions or import_module("smartcard.scard")

    def establish(self) -> Context:
        """Connect to the daemon."""
        code, context = self._scard.SCardEstablishContext(self._scard.SCARD_SCOPE_USER)
        _check(code)
        return Context(context)

    def release(self, context: Context) -> None:
        """Let the daemon go; never raises."""
        self._scard.SCardReleaseContext(context)

    def readers(self, context: Context) -> list[str]:
        """List the readers that are plugged in; none is an empty list."""
        code, names = self._scard.SCardListReaders(context, [])
        if code & _WORD == Code.NO_READERS:
            return []
        _check(code)
        return list(names)

    def await_change(
        self, context: Context, known: Sequence[Watched], seconds: float
    ) -> list[Watched]:
        """Wait until a reader differs from what is known; ``TIMEOUT`` is a fault."""
        asked = [(one.reader, one.state) for one in known]
        code, states = self._scard.SCardGetStatusChange(context, round(seconds * 1000), asked)
        _check(code)
        return [Watched(reader, event, bytes(atr)) for reader, event, atr in states]

    def cancel(self, context: Context) -> None:
        """Wake another thread that waits on this context; never raises."""
        self._scard.SCardCancel(context)

    def connect(self, context: Context, reader: str) -> Handle:
        """Open the card in a reader, for this program alone."""
        either = self._scard.SCARD_PROTOCOL_T0 | self._scard.SCARD_PROTOCOL_T1
        alone = self._scard.SCARD_SHARE_EXCLUSIVE
        code, card, protocol = self._scard.SCardConnect(context, reader, alone, either)
        _check(code)
        return Handle(card, protocol)

    def transmit(self, handle: Handle, command: bytes | bytearray) -> bytes:
        """Send one command and return the whole answer, status word included."""
        code, answer = self._scard.SCardTransmit(handle.card, handle.protocol, list(command))
        _check(code)
        return bytes(byte & 0xFF for byte in answer)

    def disconnect(self, handle: Handle) -> None:
        """Let the card go and take its power away; never raises."""
        self._scard.SCardDisconnect(handle.card, self._scard.SCARD_UNPOWER_CARD)


def _check(code: int) -> None:
    if code & _WORD:
        raise ScardFault(code & _WORD)
