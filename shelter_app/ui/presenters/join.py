"""Bringing a reception-only desk home: the register opens, and its records join the shelter's."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.opening.shown import Opener, Opening
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class JoinNotice(Enum):
    """What the join screen says."""

    NONE = auto()
    NOTHING_TYPED = auto()
    JOINED = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class JoinState:
    """The join screen; the secret is never part of a state."""

    opener: Opener = Opener.PASSPHRASE
    busy: bool = False
    notice: JoinNotice = JoinNotice.NONE
    brought: int = 0
    problem: str = ""


class JoinPresenter(QObject):
    """Let someone who may open the register do so while people are being received."""

    changed = Signal(object)
    joined = Signal()

    def __init__(self, opening: Opening, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening = opening
        self._tasks = tasks
        self._state = JoinState()
        self._ticket = Ticket()

    @property
    def state(self) -> JoinState:
        """The screen at this moment."""
        return self._state

    def use(self, opener: Opener) -> None:
        """Take another way in."""
        self._show(replace(self._state, opener=opener, notice=JoinNotice.NONE))

    def join(self, secret: str) -> None:
        """Open, and bring everything home; nothing is typed again."""
        opener = self._state.opener
        if self._state.busy:
            return
        if not secret.strip():
            self._show(replace(self._state, notice=JoinNotice.NOTHING_TYPED))
            return
        self._show(replace(self._state, busy=True, notice=JoinNotice.NONE))
        self._ticket = self._tasks.submit(
            lambda: self._opening.join(opener, secret), self._joined, self._failed
        )

    def leave(self) -> None:
        """Forget what was said."""
        self._ticket.drop()
        self._show(JoinState())

    def _joined(self, brought: int) -> None:
        self._show(JoinState(notice=JoinNotice.JOINED, brought=brought))
        self.joined.emit()

    def _failed(self, error: Exception) -> None:
        state = replace(self._state, busy=False, notice=JoinNotice.TROUBLE)
        self._show(replace(state, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: JoinState) -> None:
        self._state = state
        self.changed.emit(state)
