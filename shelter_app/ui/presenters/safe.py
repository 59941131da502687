"""Sheets for the safe: the passphrase and the envelope's code on paper; no state holds either."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from shelter_app.application.prints.printing import Papers
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class SafeNotice(Enum):
    """What is said of the sheets."""

    NONE = auto()
    SENT = auto()
    SAVED = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class SafeState:
    """How the sheets stand."""

    busy: bool = False
    notice: SafeNotice = SafeNotice.NONE
    problem: str = ""


class SafePresenter(QObject):
    """Bring secrets to paper, one sheet each, and remember none of them."""

    changed = Signal(object)

    def __init__(self, papers: Papers, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self._tasks = tasks
        self._state = SafeState()
        self._ticket = Ticket()

    @property
    def state(self) -> SafeState:
        """How the sheets stand at this moment."""
        return self._state

    def send(self, secrets: tuple[str, ...]) -> None:
        """Print one sheet for each secret."""

        def work() -> None:
            for secret in secrets:
                self._papers.send(self._papers.safe_sheet(secret))

        self._do(work, SafeNotice.SENT)

    def save(self, secrets: tuple[str, ...], path: Path) -> None:
        """Write one file for each secret; the second is called as the first, with ``-2``."""

        def work() -> None:
            for number, secret in enumerate(secrets, 1):
                name = path if number == 1 else path.with_stem(f"{path.stem}-{number}")
                self._papers.save(self._papers.safe_sheet(secret), name)

        self._do(work, SafeNotice.SAVED)

    def leave(self) -> None:
        """Say nothing more of them."""
        self._ticket.drop()
        self._show(SafeState())

    def _do(self, work: Callable[[], None], notice: SafeNotice) -> None:
        if not self._state.busy:
            self._show(SafeState(busy=True))
            self._ticket = self._tasks.submit(
                work, lambda _: self._show(SafeState(notice=notice)), self._failed
            )

    def _failed(self, error: Exception) -> None:
        self._show(SafeState(notice=SafeNotice.TROUBLE, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: SafeState) -> None:
        self._state = state
        self.changed.emit(state)
