"""The first start: data, place, passphrase, people, and the desk is founded."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from shelter_app.application.opening.session import NewOperator
from shelter_app.application.opening.shown import (
    Founding,
    Opening,
    PackOffer,
    PlaceChoice,
    TownSummary,
)
from shelter_app.ui.presenters.first_start_state import (
    SHORTEST_PHRASE,
    FirstStartNotice,
    FirstStartState,
    Step,
)
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.sign_in import SignInNotice, TypedOperator, fault_of
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

_FAULTS = {
    SignInNotice.NAME_MISSING: FirstStartNotice.NAME_MISSING,
    SignInNotice.PIN_NOT_FIT: FirstStartNotice.PIN_NOT_FIT,
    SignInNotice.PINS_DIFFER: FirstStartNotice.PINS_DIFFER,
}


class FirstStartPresenter(QObject):
    """Ask one question at a time; nothing is made before the last step."""

    changed = Signal(object)
    opened = Signal()

    def __init__(
        self, opening: Opening, tasks: Tasks, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._opening = opening
        self._tasks = tasks
        self._navigator = navigator
        self._state = FirstStartState()
        self._ticket = Ticket()

    @property
    def state(self) -> FirstStartState:
        """The screen at this moment."""
        return self._state

    def begin(self, offers: tuple[PackOffer, ...]) -> None:
        """Start over with the packs that were found."""
        self._show(FirstStartState(offers=offers))

    def back(self) -> None:
        """Return to the question before, or to the opening screen."""
        if self._state.busy:
            return
        if self._state.step is Step.PACK:
            self.leave()
            self._navigator.go(Place.OPENING)
        else:
            self._go(Step(self._state.step.value - 1))

    def read_pack(self, path: Path) -> None:
        """Check a pack and say what it holds."""
        self._show(replace(self._state, pack=path, town=None, busy=True))
        self._ticket = self._tasks.submit(
            lambda: self._opening.read_pack(path), self._read, self._pack_failed
        )

    def without_pack(self) -> None:
        """Go on with no data at all."""
        self._show(replace(self._state, pack=None, town=None, place=None))
        self._go(Step.PLACE)

    def accept_pack(self) -> None:
        """Go on with the pack whose summary is shown."""
        if self._state.busy:
            return
        if self._state.town is None:
            self._say(FirstStartNotice.PACK_MISSING)
        else:
            self._go(Step.PLACE)

    def choose_place(self, place: PlaceChoice) -> None:
        """Mark where this desk stands."""
        self._show(replace(self._state, place=place, notice=FirstStartNotice.NONE))

    def accept_place(self, typed: str = "") -> None:
        """Go on with the marked place, or with a typed name when there is no pack."""
        place = self._state.place
        if self._state.town is None and typed.strip():
            place = PlaceChoice("", typed.strip())
        if place is None:
            self._say(FirstStartNotice.PLACE_MISSING)
            return
        self._show(replace(self._state, place=place))
        self._go(Step.PHRASE)
        if not self._state.offered_phrase:
            self.offer_phrase()

    def offer_phrase(self) -> None:
        """Ask for a generated phrase, or for another one."""
        self._ticket = self._tasks.submit(self._opening.offer_phrase, self._offered, self._failed)

    def accept_phrase(self, phrase: str, again: str) -> None:
        """Go on with a phrase that was typed twice: the offered one, or their own."""
        if phrase != self._state.offered_phrase and len(phrase) < SHORTEST_PHRASE:
            self._say(FirstStartNotice.PHRASE_TOO_SHORT)
        elif phrase != again:
            self._say(FirstStartNotice.PHRASES_DIFFER)
        else:
            self._show(replace(self._state, phrase=phrase))
            self._go(Step.OPERATORS)
            if not self._state.envelope:  # made while names are typed, shown at the end
                self._offer_envelope()

    def add_operator(self, typed: TypedOperator) -> bool:
        """Name an operator; tells whether the form may be emptied."""
        fault = fault_of(typed)
        if fault is not SignInNotice.NONE:
            self._say(_FAULTS[fault])
            return False
        operators = (*self._state.operators, typed.new)
        self._show(replace(self._state, operators=operators, notice=FirstStartNotice.NONE))
        return True

    def remove_operator(self, operator: NewOperator) -> None:
        """Take a name off the list again."""
        kept = tuple(known for known in self._state.operators if known is not operator)
        self._show(replace(self._state, operators=kept))

    def accept_operators(self) -> None:
        """Go on once somebody can lead the desk."""
        if not self._state.operators:
            self._say(FirstStartNotice.OPERATOR_MISSING)
        elif not self._state.has_lead:
            self._say(FirstStartNotice.LEAD_MISSING)
        else:
            self._go(Step.READY)

    def found(self) -> None:
        """Make the stores and open the desk."""
        state = self._state
        if state.busy or state.place is None:
            return
        founding = Founding(state.pack, state.place, state.phrase, state.operators, state.envelope)
        self._show(replace(state, busy=True, notice=FirstStartNotice.NONE))
        self._ticket = self._tasks.submit(
            lambda: self._opening.found(founding), self._founded, self._failed
        )

    def leave(self) -> None:
        """Forget everything typed."""
        self._ticket.drop()
        self._show(FirstStartState())

    def _read(self, town: TownSummary) -> None:
        self._show(
            replace(self._state, town=town, place=None, busy=False, notice=FirstStartNotice.NONE)
        )

    def _offered(self, phrase: str) -> None:
        self._show(replace(self._state, offered_phrase=phrase))

    def _offer_envelope(self) -> None:
        self._ticket = self._tasks.submit(
            self._opening.offer_envelope, self._enveloped, self._failed
        )

    def _enveloped(self, code: str) -> None:
        if not self._state.busy:  # a code that comes too late for the founding is never shown
            self._show(replace(self._state, envelope=code))

    def _founded(self, _: None) -> None:
        self._show(FirstStartState())
        self.opened.emit()

    def _pack_failed(self, error: Exception) -> None:
        self._show(replace(self._state, pack=None))
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        state = replace(self._state, busy=False, notice=FirstStartNotice.TROUBLE)
        self._show(replace(state, problem=code_of(error)))
        raise_if_bug(error)

    def _go(self, step: Step) -> None:
        self._show(replace(self._state, step=step, notice=FirstStartNotice.NONE, problem=""))

    def _say(self, notice: FirstStartNotice) -> None:
        self._show(replace(self._state, notice=notice))

    def _show(self, state: FirstStartState) -> None:
        self._state = state
        self.changed.emit(state)
