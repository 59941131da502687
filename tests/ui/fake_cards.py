"""The card reader and its use cases, as a test tells them."""

from typing import TYPE_CHECKING

from shelter_app.application.card.shown import (
    CardAnswer,
    CardOffer,
    CardStep,
    HeldCard,
    Recognised,
)
from shelter_app.application.ports.card import (
    CardKind,
    CardNews,
    CardOpening,
    CardRead,
    FourItems,
    Heard,
    Sight,
    Tap,
    TriesLeft,
)
from shelter_app.domain.ids import ActId, Subject, TokenId
from shelter_app.domain.people import Sex

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

OFFER = CardOffer(TokenId(b"t" * 16), CardKind.MY_NUMBER)


class FakeCards:
    """Says what it was told to say, and remembers what it was asked."""

    def __init__(self) -> None:
        self.heard: Heard | None = None
        self.answer = CardAnswer(CardStep.ASK_DIGITS, CardKind.MY_NUMBER, offer=OFFER)
        self.items = FourItems("本間　キヨ", "潮見島町中浜1-2", None, Sex.FEMALE)
        self.face: NDArray[np.uint8] | None = None
        self.found = Recognised(offer=OFFER)
        self.tries = TriesLeft(10, 3)
        self.fault: Exception | None = None
        self.openings: list[tuple[str, bytes]] = []
        self.bound: list[tuple[CardOffer, Subject]] = []
        self.stops = 0
        self.held: tuple[HeldCard, ...] = ()
        self.revoked: list[HeldCard] = []

    def say(self, sight: Sight = Sight.CARD, tap: Tap | None = None, problem: str = "") -> None:
        """Let the reader say a word, if anybody listens."""
        if self.heard is not None:
            self.heard(CardNews(sight, tap, problem))

    def start(self, heard: Heard) -> None:
        self.heard = heard

    def stop(self) -> None:
        self.stops += 1
        self.heard = None

    def tapped(self, tap: Tap) -> CardAnswer:
        del tap
        self._fail()
        return self.answer

    def tries_left(self) -> TriesLeft:
        return self.tries

    def read(self, opening: CardOpening, *, face: bool = False) -> CardRead:
        digits = bytearray()
        with opening.digits:
            opening.digits.put_into(digits)
        self.openings.append((opening.by.value, bytes(digits)))
        self._fail()
        return CardRead(None, self.items, self.face if face else None)

    def recognise(self, read: CardRead, shown: CardAnswer) -> Recognised:
        del read, shown
        return self.found

    def bind(self, offer: CardOffer, person: Subject) -> ActId:
        self._fail()
        self.bound.append((offer, person))
        return ActId(b"a" * 16)

    def held_by(self, person: Subject) -> tuple[HeldCard, ...]:
        return tuple(one for one in self.held if one.person == person)

    def revoke(self, held: HeldCard, reason: str) -> ActId:
        del reason
        self._fail()
        self.revoked.append(held)
        return ActId(b"r" * 16)

    def _fail(self) -> None:
        if self.fault is not None:
            raise self.fault
