"""PC/SC on Linux, straight from the system's libpcsclite: nothing to compile, nothing to install.

pyscard has no wheel for Linux, and a shelter's laptop has no compiler. The calls and structures are
those of pcsclite.h 1.9 and later: ``DWORD`` is an unsigned long, a reader state holds 33 bytes of
ATR.
"""

import ctypes
from collections.abc import Sequence
from typing import Any, Final

from shelter_app.devices.pcsc.scard import Code, Context, Handle, ScardFault, Watched

LIBRARY: Final = "libpcsclite.so.1"
_SYSTEM: Final = 2
_EXCLUSIVE: Final = 1
_EITHER_PROTOCOL: Final = 3
_UNPOWER: Final = 2
_LONGEST_ANSWER: Final = 65_538
_WORD: Final = 0xFFFFFFFF


class _ReaderState(ctypes.Structure):
    _fields_ = [  # type: ignore[mutable-override] # as ctypes asks for it
        ("reader", ctypes.c_char_p),
        ("user_data", ctypes.c_void_p),
        ("current", ctypes.c_ulong),
        ("event", ctypes.c_ulong),
        ("atr_size", ctypes.c_ulong),
        ("atr", ctypes.c_ubyte * 33),
    ]


class _Request(ctypes.Structure):
    _fields_ = [  # type: ignore[mutable-override] # as above
        ("protocol", ctypes.c_ulong),
        ("size", ctypes.c_ulong),
    ]


class PcscLite:
    """The daemon of Linux."""

    def __init__(self, library: Any = None) -> None:
        self._library = library or ctypes.CDLL(LIBRARY)

    def establish(self) -> Context:
        """Connect to the daemon."""
        context = ctypes.c_long()
        self._call("SCardEstablishContext", _SYSTEM, None, None, ctypes.byref(context))
        return Context(context.value)

    def release(self, context: Context) -> None:
        """Let the daemon go; never raises."""
        self._library.SCardReleaseContext(ctypes.c_long(context))

    def readers(self, context: Context) -> list[str]:
        """List the readers that are plugged in; none is an empty list."""
        of, size = ctypes.c_long(context), ctypes.c_ulong()
        try:
            self._call("SCardListReaders", of, None, None, ctypes.byref(size))
            names = ctypes.create_string_buffer(size.value)
            self._call("SCardListReaders", of, None, names, ctypes.byref(size))
        except ScardFault as fault:
            if fault.code == Code.NO_READERS:
                return []
            raise
        found = names.raw[: size.value].split(b"\0")
        return [name.decode("utf-8", "replace") for name in found if name]

    def await_change(
        self, context: Context, known: Sequence[Watched], seconds: float
    ) -> list[Watched]:
        """Wait until a reader differs from what is known; ``TIMEOUT`` is a fault."""
        states = (_ReaderState * len(known))()
        for state, one in zip(states, known, strict=True):
            state.reader, state.current = one.reader.encode(), one.state
        wait = ctypes.c_ulong(round(seconds * 1000))
        of, size = ctypes.c_long(context), ctypes.c_ulong(len(known))
        self._call("SCardGetStatusChange", of, wait, states, size)
        return [
            Watched(one.reader, int(state.event), bytes(state.atr[: state.atr_size]))
            for one, state in zip(known, states, strict=True)
        ]

    def cancel(self, context: Context) -> None:
        """Wake another thread that waits on this context; never raises."""
        self._library.SCardCancel(ctypes.c_long(context))

    def connect(self, context: Context, reader: str) -> Handle:
        """Open the card in a reader, for this program alone."""
        card, protocol = ctypes.c_long(), ctypes.c_ulong()
        self._call(
            "SCardConnect",
            ctypes.c_long(context),
            reader.encode(),
            ctypes.c_ulong(_EXCLUSIVE),
            ctypes.c_ulong(_EITHER_PROTOCOL),
            ctypes.byref(card),
            ctypes.byref(protocol),
        )
        return Handle(card.value, protocol.value)

    def transmit(self, handle: Handle, command: bytes | bytearray) -> bytes:
        """Send one command and return the whole answer, status word included.

        A ``bytearray`` is sent from where it lies, so that wiping it leaves no copy here.
        """
        kind = ctypes.c_ubyte * len(command)
        is_own = isinstance(command, bytearray)
        sent = kind.from_buffer(command) if is_own else kind.from_buffer_copy(command)
        answer = ctypes.create_string_buffer(_LONGEST_ANSWER)
        size = ctypes.c_ulong(_LONGEST_ANSWER)
        request = _Request(handle.protocol, ctypes.sizeof(_Request))
        self._call(
            "SCardTransmit",
            ctypes.c_long(handle.card),
            ctypes.byref(request),
            sent,
            ctypes.c_ulong(len(command)),
            None,
            answer,
            ctypes.byref(size),
        )
        return answer.raw[: size.value]

    def disconnect(self, handle: Handle) -> None:
        """Let the card go and take its power away; never raises."""
        self._library.SCardDisconnect(ctypes.c_long(handle.card), ctypes.c_ulong(_UNPOWER))

    def _call(self, name: str, *arguments: object) -> None:
        code = int(getattr(self._library, name)(*arguments)) & _WORD
        if code:
            raise ScardFault(code)
