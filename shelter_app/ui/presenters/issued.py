"""The list of prints: which sheets are out, called back, or home again."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from shelter_app.application.prints.printing import Papers
from shelter_app.application.prints.shown import IssuedSheet
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


@dataclass(frozen=True, slots=True)
class IssuedState:
    """The list of prints; ``shown`` leaves out what is home and what names nobody."""

    sheets: tuple[IssuedSheet, ...] = ()
    may_recall: bool = False
    busy: bool = False
    problem: str = ""

    @property
    def shown(self) -> tuple[IssuedSheet, ...]:
        """The sheets that are still to come back."""
        return tuple(one for one in self.sheets if one.is_listing and not one.is_back)


class IssuedPresenter(QObject):
    """Call sheets back, and tick off what came."""

    changed = Signal(object)

    def __init__(self, papers: Papers, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self._tasks = tasks
        self._state = IssuedState()
        self._ticket = Ticket()

    @property
    def state(self) -> IssuedState:
        """The screen at this moment."""
        return self._state

    def look(self) -> None:
        """Read the list."""
        self._ticket.drop()
        self._show(replace(self._state, busy=True, problem=""))
        self._ticket = self._tasks.submit(self._read, self._looked, self._failed)

    def recall(self, number: str) -> None:
        """Call a sheet back."""
        self._do(number, is_back=False)

    def came_back(self, number: str) -> None:
        """Tick a sheet off."""
        self._do(number, is_back=True)

    def recall_all(self) -> None:
        """Call back every older print of a kind of which a newer one exists."""
        numbers = [one.number for one in older(self._state.shown)]

        def work() -> IssuedState:
            for number in numbers:
                self._papers.recall(number)
            return self._read()

        if numbers and not self._state.busy:
            self._run(work)

    def leave(self) -> None:
        """Forget the list."""
        self._ticket.drop()
        self._show(IssuedState())

    def _do(self, number: str, *, is_back: bool) -> None:
        def work() -> IssuedState:
            (self._papers.is_back if is_back else self._papers.recall)(number)
            return self._read()

        if not self._state.busy:
            self._run(work)

    def _run(self, work: Callable[[], IssuedState]) -> None:
        self._show(replace(self._state, busy=True, problem=""))
        self._ticket = self._tasks.submit(work, self._looked, self._failed)

    def _read(self) -> IssuedState:
        return IssuedState(self._papers.issued(), self._papers.may_recall())

    def _looked(self, state: IssuedState) -> None:
        self._show(state)

    def _failed(self, error: Exception) -> None:
        self._show(replace(self._state, busy=False, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: IssuedState) -> None:
        self._state = state
        self.changed.emit(state)


def older(sheets: tuple[IssuedSheet, ...]) -> tuple[IssuedSheet, ...]:
    """Name the sheets, newest first, that a newer one of their kind has replaced."""
    seen: set[str] = set()
    found = []
    for one in sheets:
        if one.kind in seen and one.stage.value == "out":
            found.append(one)
        seen.add(one.kind)
    return tuple(found)
