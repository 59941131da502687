"""Power for ten minutes (電源があるうちに): everything needed to go on by hand, in order."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.printing import Offer, Papers, Printed, PrinterStopped
from shelter_app.application.prints.shown import Wanted
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

SHEETS: Final = (
    Wanted(SheetKind.ROSTER),
    Wanted(SheetKind.ROLL_CALL),
    Wanted(SheetKind.WORKLIST),
    Wanted(SheetKind.REQUESTS),
    Wanted(SheetKind.BLANK_LISTS, 3),
    Wanted(SheetKind.BLANK_CARDS, 20),
    Wanted(SheetKind.REPORT),
)
"""What a shelter needs without a laptop, what is needed first on paper first."""


class StepStage(Enum):
    """Where one sheet of the series stands."""

    WAITING = auto()
    MAKING = auto()
    SENDING = auto()
    DONE = auto()
    STOPPED = auto()
    NOT_MADE = auto()


@dataclass(frozen=True, slots=True)
class HurryStep:
    """One sheet of the series; ``pages`` once it is made."""

    wanted: Wanted
    stage: StepStage = StepStage.WAITING
    pages: int = 0


@dataclass(frozen=True, slots=True)
class HurryState:
    """The series: what is printed, how far, and what stopped it."""

    steps: tuple[HurryStep, ...] = ()
    printer: str = field(default="", repr=False)
    at: int = 0
    running: bool = False
    started: bool = False
    problem: str = ""

    @property
    def is_done(self) -> bool:
        """Tell whether every sheet has had its turn."""
        return self.started and not self.running and self.at >= len(self.steps)

    @property
    def is_stopped(self) -> bool:
        """Tell whether the printer must be seen to before it goes on."""
        return self.started and not self.running and not self.is_done


@dataclass(slots=True)
class _Paper:
    """The sheet in hand, and the page from which it is still to be printed."""

    paper: Printed | None = None
    first: int = field(default=0)


class HurryPresenter(QObject):
    """Make and print one sheet after the other; each leaves as soon as it is made."""

    changed = Signal(object)

    def __init__(self, papers: Papers, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self._tasks = tasks
        self._state = HurryState()
        self._ticket = Ticket()
        self._hand = _Paper()
        self._folder: Path | None = None

    @property
    def state(self) -> HurryState:
        """The screen at this moment."""
        return self._state

    def look(self) -> None:
        """Read which of the sheets may be printed here; a series under way goes on."""
        if self._state.running or self._state.is_stopped:
            return
        self._show(HurryState())

        def work() -> tuple[tuple[Offer, ...], tuple[str, ...]]:
            return self._papers.offers(), self._papers.printers()

        self._ticket = self._tasks.submit(work, self._looked, self._not_looked)

    def start(self, folder: Path | None = None) -> None:
        """Print the series, or write it into a folder where there is no printer."""
        if self._state.steps and not self._state.running:
            self._folder = folder
            if self._state.is_done:
                fresh = tuple(HurryStep(step.wanted) for step in self._state.steps)
                self._show(replace(self._state, steps=fresh, at=0))
                self._hand = _Paper()
            self._show(replace(self._state, running=True, started=True, problem=""))
            self._go_on()

    def leave(self) -> None:
        """Forget the series and the sheet in hand."""
        self._ticket.drop()
        self._hand = _Paper()
        self._show(HurryState())

    def _go_on(self) -> None:
        state = self._state
        if state.at >= len(state.steps):
            self._show(replace(state, running=False))
        elif self._hand.paper is None:
            self._mark(StepStage.MAKING)
            wanted = state.steps[state.at].wanted
            self._ticket = self._tasks.submit(
                partial(self._papers.make, wanted), self._made, self._not_made
            )
        else:
            self._hand_over(self._hand.paper)

    def _hand_over(self, paper: Printed) -> None:
        self._mark(StepStage.SENDING, paper.pages)
        kind, printer, first = self._kind(), self._state.printer, self._hand.first
        folder = self._folder

        def work() -> None:
            if folder is None:
                self._papers.send(paper, printer, first)
            else:
                place = self._state.at + 1
                self._papers.save(paper, folder / f"{place}-{kind.value}.pdf")

        self._ticket = self._tasks.submit(work, self._sent, self._stopped)

    def _kind(self) -> SheetKind:
        return self._state.steps[self._state.at].wanted.kind

    def _made(self, paper: Printed) -> None:
        self._hand = _Paper(paper)
        self._go_on()

    def _sent(self, _: None) -> None:
        self._mark(StepStage.DONE)
        self._next()

    def _not_made(self, error: Exception) -> None:
        """Leave a sheet out that cannot be made: the others must not wait for it."""
        self._mark(StepStage.NOT_MADE)
        self._show(replace(self._state, problem=code_of(error)))
        self._next()
        raise_if_bug(error)

    def _stopped(self, error: Exception) -> None:
        if isinstance(error, PrinterStopped):
            self._hand.first = error.handed
        self._mark(StepStage.STOPPED)
        self._show(replace(self._state, running=False, problem=code_of(error)))
        raise_if_bug(error)

    def _next(self) -> None:
        self._hand = _Paper()
        self._show(replace(self._state, at=self._state.at + 1))
        self._go_on()

    def _looked(self, found: tuple[tuple[Offer, ...], tuple[str, ...]]) -> None:
        offers, printers = found
        offered = {one.kind for one in offers}
        steps = tuple(HurryStep(one) for one in SHEETS if one.kind in offered)
        self._show(HurryState(steps, printers[0] if printers else ""))

    def _not_looked(self, error: Exception) -> None:
        self._show(replace(self._state, problem=code_of(error)))
        raise_if_bug(error)

    def _mark(self, stage: StepStage, pages: int = 0) -> None:
        steps, at = list(self._state.steps), self._state.at
        steps[at] = replace(steps[at], stage=stage, pages=pages or steps[at].pages)
        self._show(replace(self._state, steps=tuple(steps)))

    def _show(self, state: HurryState) -> None:
        self._state = state
        self.changed.emit(state)
