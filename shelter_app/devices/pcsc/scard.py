"""The few functions of PC/SC that we use, as every platform offers them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum, IntFlag
from typing import Final, NewType, Protocol

from shelter_app.domain.private import Private

Context = NewType("Context", int)
"""A connection to the daemon; one for each thread."""

NEWS_OF_READERS: Final = r"\\?PnP?\Notification"
"""The name under which the daemon tells that readers were plugged or unplugged."""


class Flag(IntFlag):
    """What is known or told of one reader; the count above bit 16 grows with every insertion."""

    UNAWARE = 0x0000
    CHANGED = 0x0002
    UNKNOWN = 0x0004
    UNAVAILABLE = 0x0008
    EMPTY = 0x0010
    PRESENT = 0x0020
    EXCLUSIVE = 0x0080
    INUSE = 0x0100
    MUTE = 0x0200


class Code(IntEnum):
    """What went wrong, by PC/SC's numbers."""

    CANCELLED = 0x80100002
    UNKNOWN_READER = 0x80100009
    TIMEOUT = 0x8010000A
    SHARING_VIOLATION = 0x8010000B
    NO_SMARTCARD = 0x8010000C
    NOT_TRANSACTED = 0x80100016
    READER_UNAVAILABLE = 0x80100017
    NO_SERVICE = 0x8010001D
    SERVICE_STOPPED = 0x8010001E
    NO_READERS = 0x8010002E
    UNRESPONSIVE = 0x80100066
    RESET_CARD = 0x80100068
    REMOVED_CARD = 0x80100069


@dataclass(frozen=True, slots=True)
class Watched:
    """One reader as last seen, or as it is now; ``state`` is the whole word with its count."""

    reader: str
    state: int = Flag.UNAWARE
    atr: bytes = field(default=b"", repr=False)
    """How the card woke up; it tells a storage card from one with a processor, nothing more."""

    @property
    def has_card(self) -> bool:
        """Tell whether a card lies there."""
        return bool(self.state & Flag.PRESENT)

    @property
    def is_mute(self) -> bool:
        """Tell whether the card does not answer: the wrong way round, or no chip."""
        return bool(self.state & Flag.MUTE)

    @property
    def insertions(self) -> int:
        """How often something was put in or taken away, as far as the daemon counts."""
        return self.state >> 16


@dataclass(frozen=True, slots=True, repr=False)
class Handle(Private):
    """One open card."""

    card: int
    protocol: int


class ScardFault(Exception):
    """PC/SC said no; ``code`` is its number, which is in the message too."""

    def __init__(self, code: int) -> None:
        super().__init__(f"PC/SC 0x{code:08X}")
        self.code = code


class Scard(Protocol):
    """PC/SC as this platform has it; every function raises ``ScardFault``."""

    def establish(self) -> Context:
        """Connect to the daemon."""
        ...

    def release(self, context: Context) -> None:
        """Let the daemon go; never raises."""
        ...

    def readers(self, context: Context) -> list[str]:
        """List the readers that are plugged in; none is an empty list."""
        ...

    def await_change(
        self, context: Context, known: Sequence[Watched], seconds: float
    ) -> list[Watched]:
        """Wait until a reader differs from what is known; ``TIMEOUT`` is a fault."""
        ...

    def cancel(self, context: Context) -> None:
        """Wake another thread that waits on this context; never raises."""
        ...

    def connect(self, context: Context, reader: str) -> Handle:
        """Open the card in a reader, for this program alone."""
        ...

    def transmit(self, handle: Handle, command: bytes | bytearray) -> bytes:
        """Send one command and return the whole answer, status word included."""
        ...

    def disconnect(self, handle: Handle) -> None:
        """Let the card go and take its power away; never raises."""
        ...
