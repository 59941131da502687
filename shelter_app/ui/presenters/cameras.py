"""Choosing the camera."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from shelter_app.application.camera.choosing import CameraChoice, ChoosesCamera
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


@dataclass(frozen=True, slots=True)
class CamerasState:
    """The camera screen; ``done`` once a camera was chosen."""

    choice: CameraChoice = field(default_factory=CameraChoice)
    busy: bool = False
    done: bool = False
    problem: str = ""


class CamerasPresenter(QObject):
    """List the cameras, and use the one that is chosen."""

    changed = Signal(object)
    chosen = Signal()

    def __init__(self, cases: ChoosesCamera, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases = cases
        self._tasks = tasks
        self._state = CamerasState()
        self._ticket = Ticket()

    @property
    def state(self) -> CamerasState:
        """The screen at this moment."""
        return self._state

    def look(self) -> None:
        """Look for cameras."""
        self._begin(self._cases.look, self._found)

    def choose(self, where: str) -> None:
        """Use a camera from now on."""
        self._begin(lambda: self._cases.choose(where), self._chose)

    def leave(self) -> None:
        """Forget an address."""
        self._ticket.drop()
        self._show(CamerasState())

    def _begin(
        self, work: Callable[[], CameraChoice], done: Callable[[CameraChoice], None]
    ) -> None:
        if not self._state.busy:
            self._show(replace(self._state, busy=True, done=False, problem=""))
            self._ticket = self._tasks.submit(work, done, self._failed)

    def _found(self, choice: CameraChoice) -> None:
        self._show(CamerasState(choice))

    def _chose(self, choice: CameraChoice) -> None:
        self._show(CamerasState(choice, done=True))
        self.chosen.emit()

    def _failed(self, error: Exception) -> None:
        self._show(replace(self._state, busy=False, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: CamerasState) -> None:
        self._state = state
        self.changed.emit(state)
