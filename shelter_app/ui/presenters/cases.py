"""Reports and requests (通報): the list, one of them, and a new one."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from shelter_app.application.cases.shown import (
    CaseDone,
    CaseLine,
    CaseList,
    Cases,
    NewCase,
    Outcome,
)
from shelter_app.domain.ids import ActId
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

T = TypeVar("T")


class CasesNotice(Enum):
    """What the screens of reports say."""

    NONE = auto()
    SAVED = auto()
    UNDONE = auto()
    TROUBLE_READING = auto()
    TROUBLE_SAVING = auto()


class Step(Enum):
    """What is asked next of one report."""

    PASS_ON = auto()
    RECEIVE = auto()
    CLOSE = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class CasesState:
    """The screens of reports; ``line`` is the one that was opened, ``step`` what it is asked."""

    cases: CaseList = field(default_factory=CaseList)
    line: CaseLine | None = None
    step: Step = Step.PASS_ON
    busy: bool = False
    notice: CasesNotice = CasesNotice.NONE
    problem: str = ""
    act: ActId | None = None
    """What was just written down and can be taken back."""


class CasesPresenter(QObject):
    """Show what is open, and write down what becomes of it."""

    changed = Signal(object)
    saved = Signal()
    """Something was written down: a form may be emptied."""

    def __init__(self, cases: Cases, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases = cases
        self._tasks = tasks
        self._state = CasesState()
        self._ticket = Ticket()

    @property
    def state(self) -> CasesState:
        """The screens at this moment."""
        return self._state

    def load(self) -> None:
        """Read the list; a notice stays until something else happens."""
        self._ticket = self._tasks.submit(self._cases.cases, self._listed, self._not_read)

    def open(self, line: CaseLine) -> None:
        """Bring up one report."""
        self._show(
            replace(self._state, line=line, step=step_of(line), notice=CasesNotice.NONE, act=None)
        )

    def ask(self, step: Step) -> None:
        """Ask something else of the same report."""
        self._show(replace(self._state, step=step, notice=CasesNotice.NONE))

    def close(self) -> None:
        """Return to the list."""
        self._show(replace(self._state, line=None))

    def begin(self) -> None:
        """Start a new report with nothing said."""
        self._show(replace(self._state, line=None, notice=CasesNotice.NONE, act=None))

    def report(self, new: NewCase) -> None:
        """Write a new one down."""
        self._write(lambda: self._cases.report(new))

    def pass_on(self, to: str, how: str) -> None:
        """Write down to whom it was passed on."""
        self._step(lambda line: self._cases.pass_on(line, to, how))

    def received(self, by: str) -> None:
        """Write down who has it."""
        self._step(lambda line: self._cases.received(line, by))

    def end(self, outcome: Outcome) -> None:
        """Write down how it ended."""
        self._step(lambda line: self._cases.close(line, outcome))

    def undo(self) -> None:
        """Take back what was just written down."""
        act = self._state.act
        if act is not None and not self._state.busy:
            self._show(replace(self._state, busy=True))
            self._ticket = self._tasks.submit(
                lambda: self._cases.undo(act), self._undone, self._not_saved
            )

    def leave(self) -> None:
        """Empty the screens of every name."""
        self._ticket.drop()
        self._show(CasesState())

    def _step(self, work: Callable[[CaseLine], CaseDone]) -> None:
        line = self._state.line
        if line is not None:
            self._write(lambda: work(line))

    def _write(self, work: Callable[[], CaseDone]) -> None:
        if self._state.busy:
            return
        self._show(replace(self._state, busy=True, notice=CasesNotice.NONE))
        self._ticket = self._tasks.submit(work, self._saved, self._not_saved)

    def _listed(self, cases: CaseList) -> None:
        self._show(replace(self._state, cases=cases, busy=False))

    def _saved(self, done: CaseDone) -> None:
        self._show(CasesState(done.cases, notice=CasesNotice.SAVED, act=done.act))
        self.saved.emit()

    def _undone(self, cases: CaseList) -> None:
        self._show(CasesState(cases, notice=CasesNotice.UNDONE))

    def _not_read(self, error: Exception) -> None:
        self._fail(error, CasesNotice.TROUBLE_READING)

    def _not_saved(self, error: Exception) -> None:
        self._fail(error, CasesNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: CasesNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: CasesState) -> None:
        self._state = state
        self.changed.emit(state)


def step_of(line: CaseLine) -> Step:
    """Tell what is asked next of a report."""
    if line.outcome:
        return Step.CLOSED
    if line.received_by:
        return Step.CLOSE
    return Step.RECEIVE if line.passed_to else Step.PASS_ON
