"""The card reader at the desk: taps come up, digits are asked for, a card is bound on request."""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from shelter_app.application.card.shown import (
    CardAnswer,
    CardOffer,
    Cards,
    CardStep,
    HeldCard,
    Recognised,
)
from shelter_app.application.desk.shown import Presentation, Received
from shelter_app.application.ports.card import (
    CardNews,
    CardOpening,
    CardRead,
    OpenedBy,
    Tap,
    TriesLeft,
)
from shelter_app.domain.card_number import CodeMistyped, checked_pin, number_b
from shelter_app.domain.dates import parse_birth
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.secret import Secret
from shelter_app.ui.presenters.card_state import CardNotice, CardStage, CardState
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

if TYPE_CHECKING:
    from collections.abc import Callable

PIN_SIZE = 4
MOST_TO_CHOOSE = 9
_AT_THE_PANEL = frozenset(CardStage) - {CardStage.NONE, CardStage.BIND}


class CardPresenter(QObject):
    """Bring the reader's news to the screen's own thread, and ask what must be asked.

    ``lane`` waits for the card, ``vault`` for the store. ``shown`` is an accepted card for the
    desk; ``recognised`` is what the four items brought up; ``asking`` and ``done`` open and close
    the panel.
    """

    changed = Signal(object)
    shown = Signal(object)
    recognised = Signal(object)
    asking = Signal()
    done = Signal()
    troubled = Signal(str)
    """A card was put down and could not be read or looked for, by the code of why."""
    _arrived = Signal(object)

    def __init__(
        self, cards: Cards, vault: Tasks, lane: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self._vault = vault
        self._lane = lane
        self._state = CardState()
        self._watching = False
        self._tickets: list[Ticket] = []
        self._pin = Secret()
        self._answer: CardAnswer | None = None
        self._found: Recognised | None = None
        self._offer: CardOffer | None = None
        self._holder = ""
        self._held: list[tuple[HeldCard, str]] = []
        self.listens: Callable[[], bool] = lambda: True
        """Whether a tap means anything at the place that is in front."""
        self.asks: Callable[[], bool] = lambda: True
        """Whether it asks about a card that leads to nobody yet; elsewhere all are shown alike."""
        self._arrived.connect(self._heard)

    @property
    def state(self) -> CardState:
        """The panel at this moment."""
        return self._state

    @property
    def is_asking(self) -> bool:
        """Tell whether the panel has a question."""
        return self._state.stage is not CardStage.NONE

    def start(self) -> None:
        """Watch the readers; starting twice is starting once."""
        if not self._watching:
            self._watching = True
            self._cards.start(self._arrived.emit)

    def leave(self) -> None:
        """Let the readers go, and forget every card and every digit."""
        if self._watching:
            self._watching = False
            self._cards.stop()
        self._forget()
        self._offer = None
        self._show(CardState())

    def use_pin(self) -> None:
        """Ask for the holder's PIN instead."""
        self._pin.wipe()
        self._show(replace(self._state, stage=CardStage.PIN, digits=0, problem=""))

    def use_number(self) -> None:
        """Ask for the digits on the card's front."""
        self._pin.wipe()
        self._show(replace(self._state, stage=CardStage.NUMBER, digits=0, problem=""))

    def want_face(self, *, wanted: bool) -> None:
        """Look at the photograph too."""
        self._show(replace(self._state, wants_face=wanted))

    def press(self, digit: str) -> None:
        """Take one digit of the PIN."""
        if self._state.stage is CardStage.PIN and len(self._pin) < PIN_SIZE:
            self._pin.join(Secret(digit))
            self._show(replace(self._state, digits=len(self._pin), problem=""))

    def erase(self) -> None:
        """Begin the PIN again: a secret is wiped whole."""
        self._pin.wipe()
        self._show(replace(self._state, digits=0))

    def read_by_number(self, birth: str, year: str, code: Secret) -> None:
        """Read the card by what stands on its front; ``code`` is taken over."""
        parsed = parse_birth(birth)
        exact = parsed.exact if parsed is not None else None
        if exact is None or not year.isascii() or not year.isdigit():
            code.wipe()
            self._refuse(CodeMistyped.code)
            return
        try:
            number = number_b(exact, int(year), code)
        except CodeMistyped as error:
            self._refuse(error.code)
            return
        self._read(CardOpening(OpenedBy.NUMBER_B, number))

    def read_by_pin(self) -> None:
        """Read the card by the PIN that the holder pressed."""
        pin, self._pin = self._pin, Secret()
        try:
            opening = CardOpening(OpenedBy.PIN, checked_pin(pin))
        except CodeMistyped as error:
            self._refuse(error.code)
            return
        self._read(opening)

    def go_on(self) -> None:
        """The photograph was seen: bring the person up."""
        found, self._found = self._found, None
        if found is not None:
            self._finish(found)

    def give_up(self) -> None:
        """Ask nothing more about this card."""
        if self._state.stage is CardStage.BIND:
            self._offer = None
        self._forget()
        self._show(CardState(sight=self._state.sight))
        self.done.emit()

    def hold(self, offer: CardOffer) -> None:
        """Keep a card that leads to nobody, for one of those about to be received."""
        self._offer, self._holder = offer, ""
        self._show(replace(self._state, notice=CardNotice.HELD, problem=""))

    def received(self, received: Received) -> None:
        """People were received: one of them may keep the card that was read or put down."""
        if self._offer is None or not received.slips:
            return
        people = received.slips[:MOST_TO_CHOOSE]
        chosen = next(
            (at for at, slip in enumerate(people) if _plain(slip.name) == _plain(self._holder)), 0
        )
        self._show(
            replace(self._state, stage=CardStage.BIND, people=people, chosen=chosen, problem="")
        )
        self.asking.emit()

    def look_for_lost(self, people: Sequence[tuple[Subject, str]]) -> None:
        """List the cards that lead to these people, so that a lost one can be let go."""
        self._forget()
        self._show(CardState(sight=self._state.sight, stage=CardStage.LOST))
        self.asking.emit()

        def held() -> list[tuple[HeldCard, str]]:
            return [(card, name) for ref, name in people for card in self._cards.held_by(ref)]

        self._keep(self._vault.submit(held, self._listed, self._failed))

    def revoke(self) -> None:
        """Let the marked card lead to nobody any more."""
        if self._state.chosen >= len(self._held):
            return
        held, _ = self._held[self._state.chosen]
        self._keep(
            self._vault.submit(
                lambda: self._cards.revoke(held, ""), self._revoked, self._failed, urgent=True
            )
        )

    def choose(self, index: int) -> None:
        """Mark who keeps the card, or which card is lost."""
        if index < max(len(self._state.people), len(self._state.held)):
            self._show(replace(self._state, chosen=index))

    def bind(self) -> None:
        """Let the card lead to whoever is marked from now on."""
        offer = self._offer
        if offer is None or not self._state.people:
            return
        person = self._state.people[self._state.chosen].ref
        self._keep(
            self._vault.submit(
                lambda: self._cards.bind(offer, person), self._bound, self._failed, urgent=True
            )
        )

    @Slot(object)
    def _heard(self, news: CardNews) -> None:
        if not self._watching:
            return
        self._show(replace(self._state, sight=news.sight))
        if news.problem:
            self._show(replace(self._state, notice=CardNotice.TROUBLE, problem=news.problem))
            self.troubled.emit(news.problem)
        elif news.tap is not None and self._state.stage not in _AT_THE_PANEL and self.listens():
            self._ask(news.tap)

    def _ask(self, tap: Tap) -> None:
        self._keep(
            self._vault.submit(
                lambda: self._cards.tapped(tap), self._answered, self._unanswered, urgent=True
            )
        )

    def _unanswered(self, error: Exception) -> None:
        self.troubled.emit(code_of(error))
        self._failed(error)

    def _answered(self, answer: CardAnswer) -> None:
        if answer.step is CardStep.PRESENT or not self.asks():
            self._present(answer)
        elif answer.step is CardStep.ASK_DIGITS:
            self._ask_digits(answer)
        else:
            told = {CardStep.USE_PLASTIC: CardNotice.USE_PLASTIC}
            notice = told.get(answer.step, CardNotice.TYPE_NAME)
            self._show(replace(self._state, notice=notice, problem=""))

    def _present(self, answer: CardAnswer) -> None:
        self._show(replace(self._state, notice=CardNotice.NONE, problem=""))
        self.shown.emit(answer)

    def _ask_digits(self, answer: CardAnswer) -> None:
        self._answer = answer
        state = CardState(sight=self._state.sight, stage=CardStage.NUMBER)
        self._show(state)
        self.asking.emit()
        self._keep(self._lane.submit(self._cards.tries_left, self._counted, self._uncounted))

    def _counted(self, tries: TriesLeft) -> None:
        self._show(replace(self._state, tries=tries))

    def _uncounted(self, error: Exception) -> None:
        """A card that does not tell its counters may still be read."""
        raise_if_bug(error)

    def _read(self, opening: CardOpening) -> None:
        face = self._state.wants_face and opening.by is OpenedBy.NUMBER_B
        back = self._state.stage
        self._show(replace(self._state, stage=CardStage.READING, digits=0, problem=""))

        def failed(error: Exception) -> None:
            self._show(replace(self._state, stage=back, problem=code_of(error)))
            self._keep(self._lane.submit(self._cards.tries_left, self._counted, self._uncounted))
            raise_if_bug(error)

        read = self._cards.read
        self._keep(
            self._lane.submit(lambda: read(opening, face=face), self._was_read, failed, urgent=True)
        )

    def _was_read(self, read: CardRead) -> None:
        answer = self._answer
        if answer is None:
            return
        self._show(replace(self._state, name=read.items.name, face=read.face))
        self._keep(
            self._vault.submit(
                lambda: self._cards.recognise(read, answer), self._who, self._failed, urgent=True
            )
        )

    def _who(self, found: Recognised) -> None:
        self._holder = self._state.name
        if self._state.face is None:
            self._finish(found)
        else:
            self._found = found
            self._show(replace(self._state, stage=CardStage.FACE))

    def _finish(self, found: Recognised) -> None:
        self._offer = found.offer if _brings(found.presentation) else None
        holder = self._holder
        self._forget()
        self._holder = holder
        self._show(CardState(sight=self._state.sight))
        self.recognised.emit(found.presentation)
        self.done.emit()

    def _listed(self, held: list[tuple[HeldCard, str]]) -> None:
        self._held = held[:MOST_TO_CHOOSE]
        shown = tuple((name, card.offer.kind) for card, name in self._held)
        self._show(replace(self._state, held=shown))

    def _revoked(self, _: ActId) -> None:
        self._held = []
        self._show(CardState(sight=self._state.sight, notice=CardNotice.REVOKED))
        self.done.emit()

    def _bound(self, _: ActId) -> None:
        self._offer = None
        self._show(CardState(sight=self._state.sight, notice=CardNotice.BOUND))
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        stage = self._state.stage
        back = CardStage.NUMBER if stage is CardStage.READING else stage
        notice = CardNotice.TROUBLE
        self._show(replace(self._state, stage=back, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _refuse(self, code: str) -> None:
        self._show(replace(self._state, digits=0, problem=code))

    def _forget(self) -> None:
        for ticket in self._tickets:
            ticket.drop()
        self._tickets.clear()
        self._pin.wipe()
        self._answer = self._found = None
        self._held = []
        self._holder = ""

    def _keep(self, ticket: Ticket) -> None:
        self._tickets = [old for old in self._tickets if old.live]
        self._tickets.append(ticket)

    def _show(self, state: CardState) -> None:
        self._state = state
        self.changed.emit(state)


def _brings(presentation: Presentation) -> bool:
    return bool(presentation.lines or presentation.stated)


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split())
