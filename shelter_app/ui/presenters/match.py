"""The match panel: entries that may be the person, and what people decide."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from shelter_app.application.desk.matching import MatchCase, Matching
from shelter_app.application.desk.shown import MatchState, PersonLine
from shelter_app.domain.ids import Subject
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

T = TypeVar("T")


class MatchNotice(Enum):
    """What the match panel says."""

    NONE = auto()
    DECIDED = auto()
    TROUBLE_READING = auto()
    TROUBLE_SAVING = auto()


@dataclass(frozen=True, slots=True)
class MatchPanelState:
    """The match panel; ``case`` is none while the list of waiting people is shown."""

    waiting: tuple[PersonLine, ...] = ()
    case: MatchCase | None = None
    busy: bool = False
    notice: MatchNotice = MatchNotice.NONE
    problem: str = ""


class MatchPresenter(QObject):
    """Show proposals and record decisions; nothing here decides by itself."""

    changed = Signal(object)

    def __init__(self, matching: Matching, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matching = matching
        self._tasks = tasks
        self._state = MatchPanelState()
        self._ticket = Ticket()

    @property
    def state(self) -> MatchPanelState:
        """The panel at this moment."""
        return self._state

    def load(self) -> None:
        """Read who waits for a decision."""
        self._read(self._matching.waiting, self._listed)

    def open(self, person: Subject) -> None:
        """Bring up one person's proposals."""
        self._read(lambda: self._matching.case(person), self._opened)

    def close(self) -> None:
        """Return to the list."""
        self._show(replace(self._state, case=None, notice=MatchNotice.NONE))
        self.load()

    def decide(self, entry: Subject | None, state: MatchState) -> None:
        """Record a decision on one entry, or on the whole person when no entry fits."""
        case = self._state.case
        if case is None or self._state.busy:
            return
        self._show(replace(self._state, busy=True, notice=MatchNotice.NONE))
        self._ticket = self._tasks.submit(
            lambda: self._matching.decide(case, entry, state), self._decided, self._not_saved
        )

    def leave(self) -> None:
        """Empty the panel of every name."""
        self._ticket.drop()
        self._show(MatchPanelState())

    def _read(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._ticket.drop()
        self._show(replace(self._state, busy=True, notice=MatchNotice.NONE))
        self._ticket = self._tasks.submit(work, done, self._not_read)

    def _listed(self, waiting: tuple[PersonLine, ...]) -> None:
        self._show(replace(self._state, waiting=waiting, busy=False))

    def _opened(self, case: MatchCase) -> None:
        self._show(replace(self._state, case=case, busy=False))

    def _decided(self, case: MatchCase) -> None:
        self._show(replace(self._state, case=case, busy=False, notice=MatchNotice.DECIDED))

    def _not_read(self, error: Exception) -> None:
        self._fail(error, MatchNotice.TROUBLE_READING)

    def _not_saved(self, error: Exception) -> None:
        self._fail(error, MatchNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: MatchNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: MatchPanelState) -> None:
        self._state = state
        self.changed.emit(state)
