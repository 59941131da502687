"""Taking back what was recorded in this sitting, the last first."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.domain.ids import ActId
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class UndoNotice(Enum):
    """What came of it."""

    NONE = auto()
    UNDONE = auto()
    NOTHING = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class UndoState:
    """Whether there is something to take back."""

    can_undo: bool = False
    busy: bool = False
    notice: UndoNotice = UndoNotice.NONE
    problem: str = ""


class UndoPresenter(QObject):
    """One pile for everything that is done to people besides receiving them."""

    changed = Signal(object)
    undone = Signal()

    def __init__(
        self, undo: Callable[[ActId], object], tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._undo = undo
        self._tasks = tasks
        self._pile: list[ActId] = []
        self._state = UndoState()
        self._ticket = Ticket()

    @property
    def state(self) -> UndoState:
        """What can be taken back now."""
        return self._state

    def did(self, act: ActId) -> None:
        """Remember an act."""
        self._pile.append(act)
        self._show(UndoNotice.NONE)

    def undo(self) -> None:
        """Take back the last act."""
        if self._state.busy:
            return
        if not self._pile:
            self._show(UndoNotice.NOTHING)
            return
        act = self._pile[-1]
        self._show(UndoNotice.NONE, busy=True)
        self._ticket = self._tasks.submit(
            lambda: self._undo(act), self._taken_back, self._failed, urgent=True
        )

    def calm(self) -> None:
        """Say nothing more of the last one."""
        if self._state.notice is not UndoNotice.NONE:
            self._show(UndoNotice.NONE)

    def leave(self) -> None:
        """Forget everything: whoever comes next has done nothing yet."""
        self._ticket.drop()
        self._pile.clear()
        self._show(UndoNotice.NONE)

    def _taken_back(self, _: object) -> None:
        self._pile.pop()
        self._show(UndoNotice.UNDONE)
        self.undone.emit()

    def _failed(self, error: Exception) -> None:
        self._pile.pop()
        self._show(UndoNotice.TROUBLE, problem=code_of(error))
        raise_if_bug(error)

    def _show(self, notice: UndoNotice, *, busy: bool = False, problem: str = "") -> None:
        self._state = UndoState(bool(self._pile), busy, notice, problem)
        self.changed.emit(self._state)
