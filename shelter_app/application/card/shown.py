"""What the card panel asks of the use cases, in values a screen can show."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from shelter_app.application.desk.shown import Presentation
from shelter_app.application.ports.card import (
    CardKind,
    CardOpening,
    CardRead,
    Heard,
    Tap,
    TriesLeft,
)
from shelter_app.domain.ids import ActId, EventId, Subject, TokenId
from shelter_app.domain.private import Private


class CardStep(Enum):
    """What the desk does next with a card that was put down."""

    PRESENT = auto()
    """It leads to somebody, or may be bound by Enter: bring it up like any other card."""
    ASK_DIGITS = auto()
    """A My Number card that leads to nobody yet: its four items need 照合番号B or the PIN."""
    TYPE_NAME = auto()
    """A card that gives nothing without a secret of its own: ask the name."""
    USE_PLASTIC = auto()
    """A phone: it does not offer the items over a reader."""


@dataclass(frozen=True, slots=True, repr=False)
class CardOffer(Private):
    """A card that may be bound to somebody; ``bound`` is what was said of it before."""

    token: TokenId
    kind: CardKind
    bound: tuple[EventId, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class CardAnswer(Private):
    """What came of a tap; ``symbol`` is what the desk presents."""

    step: CardStep
    kind: CardKind
    symbol: object = None
    offer: CardOffer | None = None
    leads: bool = False
    """The card leads to somebody already."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """Who a read card may be: people brought up, or one who states what the card says.

    ``offer`` is the card, for a person to bind once somebody was received.
    """

    presentation: Presentation = field(default_factory=Presentation)
    offer: CardOffer | None = None


@dataclass(frozen=True, slots=True, repr=False)
class HeldCard(Private):
    """A card that leads to a person."""

    offer: CardOffer
    person: Subject


class Cards(Protocol):
    """Cards on the reader; ``read`` and ``tries_left`` wait for the card, the others for the store.

    Reads raise ``CardFault`` and take a bounded time.
    """

    def start(self, heard: Heard) -> None:
        """Watch the readers; ``heard`` is called from their thread."""
        ...

    def stop(self) -> None:
        """Stop watching."""
        ...

    def tapped(self, tap: Tap) -> CardAnswer:
        """Tell what to do with a card that was put down."""
        ...

    def tries_left(self) -> TriesLeft:
        """Ask the card how many tries are left."""
        ...

    def read(self, opening: CardOpening, *, face: bool = False) -> CardRead:
        """Read mark, four items and perhaps the photograph; the opening is wiped."""
        ...

    def recognise(self, read: CardRead, shown: CardAnswer) -> Recognised:
        """Bring up whom the four items mean, or fill in the form."""
        ...

    def bind(self, offer: CardOffer, person: Subject) -> ActId:
        """Let a card lead to a person from now on; returns after the commit."""
        ...

    def held_by(self, person: Subject) -> tuple[HeldCard, ...]:
        """List the cards that lead to a person."""
        ...

    def revoke(self, held: HeldCard, reason: str) -> ActId:
        """Let a card lead to nobody any more: lost, handed back, bound by mistake."""
        ...
