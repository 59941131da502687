"""The print screen: the roster is made, looked at, and handed on."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from shelter_app.application.desk.printing import Papers, Printed
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class PrintNotice(Enum):
    """What the print screen says."""

    NONE = auto()
    READY = auto()
    SENT = auto()
    SAVED = auto()
    TROUBLE_MAKING = auto()
    TROUBLE_SENDING = auto()
    TROUBLE_SAVING = auto()


@dataclass(frozen=True, slots=True)
class PrintState:
    """The print screen."""

    paper: Printed | None = None
    busy: bool = False
    notice: PrintNotice = PrintNotice.NONE
    problem: str = ""


class PrintPresenter(QObject):
    """Make the operating roster, show its first page, and hand it to the printer."""

    changed = Signal(object)

    def __init__(self, papers: Papers, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self._tasks = tasks
        self._state = PrintState()
        self._ticket = Ticket()

    @property
    def state(self) -> PrintState:
        """The screen at this moment."""
        return self._state

    def make_roster(self) -> None:
        """Make the roster as it stands now."""
        if not self._state.busy:
            self._show(PrintState(busy=True))
            self._ticket = self._tasks.submit(self._papers.roster, self._made, self._not_made)

    def send(self) -> None:
        """Hand the finished paper to the printer."""
        paper = self._state.paper
        if paper is not None and not self._state.busy:
            self._show(replace(self._state, busy=True, notice=PrintNotice.NONE))
            self._ticket = self._tasks.submit(
                lambda: self._papers.send(paper), self._sent, self._not_sent
            )

    def save(self, path: Path) -> None:
        """Write the finished paper to a file that somebody chose."""
        paper = self._state.paper
        if paper is not None and not self._state.busy:
            self._show(replace(self._state, busy=True, notice=PrintNotice.NONE))
            self._ticket = self._tasks.submit(
                lambda: self._papers.save(paper, path), self._saved, self._not_saved
            )

    def leave(self) -> None:
        """Take the page off the screen."""
        self._ticket.drop()
        self._show(PrintState())

    def _made(self, paper: Printed) -> None:
        self._show(PrintState(paper, notice=PrintNotice.READY))

    def _sent(self, _: None) -> None:
        self._show(replace(self._state, busy=False, notice=PrintNotice.SENT))

    def _saved(self, _: None) -> None:
        self._show(replace(self._state, busy=False, notice=PrintNotice.SAVED))

    def _not_made(self, error: Exception) -> None:
        self._fail(error, PrintNotice.TROUBLE_MAKING)

    def _not_sent(self, error: Exception) -> None:
        self._fail(error, PrintNotice.TROUBLE_SENDING)

    def _not_saved(self, error: Exception) -> None:
        self._fail(error, PrintNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: PrintNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: PrintState) -> None:
        self._state = state
        self.changed.emit(state)
