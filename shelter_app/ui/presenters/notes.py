"""Hand-over notes on screen, and what changed since this operator last looked."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.notes.shown import HandingOver, HandOver
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class NotesNotice(Enum):
    """What the screen of notes says."""

    NONE = auto()
    WRITTEN = auto()
    LOOKED = auto()
    TROUBLE_READING = auto()
    TROUBLE_SAVING = auto()


@dataclass(frozen=True, slots=True)
class NotesState:
    """The screen of notes."""

    shown: HandOver = field(default_factory=HandOver)
    busy: bool = False
    notice: NotesNotice = NotesNotice.NONE
    problem: str = ""


class NotesPresenter(QObject):
    """Read notes and changes; write a note; remember that they were seen."""

    changed = Signal(object)
    written = Signal()

    def __init__(self, notes: HandingOver, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self._tasks = tasks
        self._state = NotesState()
        self._ticket = Ticket()

    @property
    def state(self) -> NotesState:
        """The screen at this moment."""
        return self._state

    def load(self) -> None:
        """Read notes and changes."""
        self._ticket.drop()
        self._show(replace(self._state, busy=True))
        self._ticket = self._tasks.submit(self._notes.look, self._loaded, self._not_read)

    def write(self, text: str) -> None:
        """Write a note for the next shift."""
        self._do(lambda: self._notes.write(text), NotesNotice.WRITTEN)

    def looked(self) -> None:
        """Remember that this operator has seen what is shown."""
        shown = self._state.shown
        self._do(lambda: self._notes.looked(shown), NotesNotice.LOOKED)

    def leave(self) -> None:
        """Empty the screen."""
        self._ticket.drop()
        self._show(NotesState())

    def _do(self, work: Callable[[], HandOver], notice: NotesNotice) -> None:
        if self._state.busy:
            return
        self._show(replace(self._state, busy=True, notice=NotesNotice.NONE))
        self._ticket = self._tasks.submit(
            work, lambda shown: self._done(shown, notice), self._not_saved
        )

    def _loaded(self, shown: HandOver) -> None:
        self._show(replace(self._state, shown=shown, busy=False))

    def _done(self, shown: HandOver, notice: NotesNotice) -> None:
        self._show(NotesState(shown, notice=notice))
        if notice is NotesNotice.WRITTEN:
            self.written.emit()

    def _not_read(self, error: Exception) -> None:
        self._fail(error, NotesNotice.TROUBLE_READING)

    def _not_saved(self, error: Exception) -> None:
        self._fail(error, NotesNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: NotesNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: NotesState) -> None:
        self._state = state
        self.changed.emit(state)
