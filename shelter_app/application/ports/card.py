"""What use cases ask of a card reader, and what a card gives."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Protocol

from shelter_app.domain.people import Sex
from shelter_app.domain.private import Private
from shelter_app.domain.secret import Secret

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class CardKind(StrEnum):
    """What lies on the reader; the values are those of the ledger and the command line."""

    MY_NUMBER = "my_number"
    FELICA = "felica"
    CONTACTLESS = "contactless"
    """Another card with an id of its own: an employee card, a blank card from the box."""
    LICENCE = "driving_licence"
    RESIDENCE = "residence_card"
    PASSPORT = "passport"
    PHONE = "phone"
    UNKNOWN = "unknown"


class Sight(StrEnum):
    """How the reader does; nothing here is a failure, a desk works on without."""

    OFF = "off"
    NO_SERVICE = "no_service"
    NO_READER = "no_reader"
    WAITING = "waiting"
    CARD = "card"
    MUTE = "mute"
    """A card that does not answer: the wrong way round, or no chip."""


@dataclass(frozen=True, slots=True, repr=False)
class CardMark(Private):
    """What tells one card from every other; it never leaves the memory, only a keyed digest does.

    ``material`` is the issuer and serial of a certificate, or the id of a contactless card.
    """

    kind: CardKind
    material: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Tap(Private):
    """A card was put on a reader; ``mark`` is None when nothing tells it from others."""

    kind: CardKind
    mark: CardMark | None = None


@dataclass(frozen=True, slots=True, repr=False)
class CardNews(Private):
    """One word from the reader: how it does, a tap, or the code of what went wrong."""

    sight: Sight
    tap: Tap | None = None
    problem: str = ""


class OpenedBy(Enum):
    """What opens the four items."""

    NUMBER_B = "number_b"
    PIN = "pin"


@dataclass(frozen=True, slots=True, repr=False)
class CardOpening(Private):
    """The digits that open a card, and which they are; whoever reads with them wipes them."""

    by: OpenedBy
    digits: Secret


@dataclass(frozen=True, slots=True)
class FourItems:
    """基本4情報 as the card holds them; ``birth`` is None where it is no day of the calendar."""

    name: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    birth: date | None = field(default=None, repr=False)
    sex: Sex = field(default=Sex.UNKNOWN, repr=False)


@dataclass(frozen=True, slots=True, repr=False)
class CardRead(Private):
    """What one card gave in one sitting, so that mark and items are of the same card."""

    mark: CardMark | None
    items: FourItems
    face: "NDArray[np.uint8] | None" = None
    """RGB of shape (height, width, 3), for one glance; never stored."""


@dataclass(frozen=True, slots=True)
class TriesLeft:
    """How often each opening may still fail; None where the card does not say."""

    number_b: int | None = None
    pin: int | None = None


Heard = Callable[[CardNews], None]


class CardReader(Protocol):
    """Every reader of this machine as one; no call but ``start`` and ``stop`` is for a screen.

    Reads raise ``CardFault`` and take a bounded time, whatever the driver does.
    """

    def start(self, heard: Heard) -> None:
        """Begin to watch; ``heard`` is called from the reader's thread, a card left is one tap."""
        ...

    def stop(self) -> None:
        """Stop watching; waits two seconds at most."""
        ...

    def tries_left(self) -> TriesLeft:
        """Ask the card on the reader how many tries are left; costs none."""
        ...

    def read(self, opening: CardOpening, *, face: bool = False) -> CardRead:
        """Read certificate and four items; the opening is wiped in every case."""
        ...
