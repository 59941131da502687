"""The opening screen: what lies on this laptop, and the ways in."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.opening.shown import FoundStore, Opener, Opening, Survey
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class OpeningNotice(Enum):
    """What the opening screen says."""

    NONE = auto()
    NOTHING_TYPED = auto()
    TROUBLE = auto()


class OpeningBusy(Enum):
    """What the opening screen waits for."""

    NOTHING = auto()
    LOOKING = auto()
    OPENING = auto()
    MAKING = auto()


@dataclass(frozen=True, slots=True)
class OpeningState:
    """The opening screen; a typed passphrase is never part of a state."""

    survey: Survey = field(default_factory=Survey)
    chosen: FoundStore | None = None
    opener: Opener = Opener.PASSPHRASE
    busy: OpeningBusy = OpeningBusy.NOTHING
    notice: OpeningNotice = OpeningNotice.NONE
    problem: str = ""

    @property
    def can_open(self) -> bool:
        """Tell whether the chosen store may be tried."""
        chosen = self.chosen
        return chosen is not None and not chosen.problem and self.busy is OpeningBusy.NOTHING


class OpeningPresenter(QObject):
    """Lead from power-on to an open desk."""

    changed = Signal(object)
    opened = Signal()
    phrase_made = Signal(str)
    pack_offered = Signal(object)

    def __init__(
        self, opening: Opening, tasks: Tasks, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._opening = opening
        self._tasks = tasks
        self._navigator = navigator
        self._state = OpeningState()
        self._ticket = Ticket()

    @property
    def state(self) -> OpeningState:
        """The screen at this moment."""
        return self._state

    def look(self) -> None:
        """Look at what lies here."""
        self._show(replace(self._state, busy=OpeningBusy.LOOKING))
        self._ticket = self._tasks.submit(self._opening.survey, self._surveyed, self._failed)

    def choose(self, store: FoundStore) -> None:
        """Take one of several stores."""
        self._show(OpeningState(self._state.survey, store, _first_opener(store)))

    def use(self, opener: Opener) -> None:
        """Take another way in."""
        self._show(replace(self._state, opener=opener, notice=OpeningNotice.NONE))

    def open(self, secret: str) -> None:
        """Open the chosen store; a failed try keeps everything as it was."""
        chosen, opener = self._state.chosen, self._state.opener
        if chosen is None or not self._state.can_open:
            return
        if not secret.strip():
            self._show(replace(self._state, notice=OpeningNotice.NOTHING_TYPED))
            return
        self._show(replace(self._state, busy=OpeningBusy.OPENING, notice=OpeningNotice.NONE))
        self._ticket = self._tasks.submit(
            lambda: self._opening.open_with(chosen.ref, opener, secret), self._opened, self._failed
        )

    def start_reception_only(self) -> None:
        """Make a reception store on the spot: people are at the door."""
        if self._state.busy in {OpeningBusy.OPENING, OpeningBusy.MAKING}:
            return
        self._show(replace(self._state, busy=OpeningBusy.MAKING, notice=OpeningNotice.NONE))
        self._ticket = self._tasks.submit(
            self._opening.start_reception_only, self._made, self._failed
        )

    def start_first_time(self) -> None:
        """Go through the first start, step by step."""
        self.pack_offered.emit(self._state.survey.packs)
        self._navigator.go(Place.FIRST_START)

    def _surveyed(self, survey: Survey) -> None:
        first = survey.stores[0] if survey.stores else None
        opener = _first_opener(first) if first else Opener.PASSPHRASE
        self._show(OpeningState(survey, first, opener))

    def _opened(self, _: None) -> None:
        self._show(replace(self._state, busy=OpeningBusy.NOTHING))
        self.opened.emit()

    def _made(self, phrase: str) -> None:
        self._show(replace(self._state, busy=OpeningBusy.NOTHING))
        self.phrase_made.emit(phrase)
        self._navigator.go(Place.PHRASE)

    def _failed(self, error: Exception) -> None:
        state = replace(self._state, busy=OpeningBusy.NOTHING, notice=OpeningNotice.TROUBLE)
        self._show(replace(state, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: OpeningState) -> None:
        self._state = state
        self.changed.emit(state)


def _first_opener(store: FoundStore) -> Opener:
    return store.openers[0] if store.openers else Opener.PASSPHRASE
