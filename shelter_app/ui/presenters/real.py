"""ここから本番: seen what it does, then done."""

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class RealThing(Protocol):
    """What the screen asks of the use cases."""

    def inside(self) -> int:
        """Count whom a move would take along."""
        ...

    def begin(self, *, moving: bool) -> str:
        """Begin, and return the phrase that opens the new store."""
        ...


@dataclass(frozen=True, slots=True)
class RealState:
    """The screen; ``inside`` is None until it is counted."""

    inside: int | None = None
    busy: bool = False
    problem: str = ""


class RealPresenter(QObject):
    """Two presses: the menu's line, and the main button here."""

    changed = Signal(object)
    begun = Signal(str)

    def __init__(self, real: RealThing, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._real = real
        self._tasks = tasks
        self._state = RealState()
        self._ticket = Ticket()

    @property
    def state(self) -> RealState:
        """The screen at this moment."""
        return self._state

    def look(self) -> None:
        """Count whom a move would take along."""
        self._show(RealState())
        self._ticket = self._tasks.submit(self._real.inside, self._counted, self._failed)

    def begin(self, *, moving: bool) -> None:
        """Begin the real thing."""
        if not self._state.busy:
            self._show(replace(self._state, busy=True, problem=""))
            self._ticket = self._tasks.submit(
                lambda: self._real.begin(moving=moving), self._begun, self._failed, urgent=True
            )

    def leave(self) -> None:
        """Forget it."""
        self._ticket.drop()
        self._show(RealState())

    def _counted(self, inside: int) -> None:
        self._show(replace(self._state, inside=inside))

    def _begun(self, phrase: str) -> None:
        self._show(RealState())
        self.begun.emit(phrase)

    def _failed(self, error: Exception) -> None:
        self._show(replace(self._state, busy=False, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: RealState) -> None:
        self._state = state
        self.changed.emit(state)
