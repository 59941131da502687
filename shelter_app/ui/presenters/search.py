"""Search: what is typed becomes a short list of people, the newest question always winning."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from shelter_app.application.desk.shown import Candidate, Desk
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


@dataclass(frozen=True, slots=True)
class SearchState:
    """The answers to one question; ``nobody`` is said only of a question that was answered."""

    asked: str = field(default="", repr=False)
    candidates: tuple[Candidate, ...] = ()
    index: int = 0
    busy: bool = False
    nobody: bool = False
    problem: str = ""

    @property
    def chosen(self) -> Candidate | None:
        """The candidate that Enter would bring up."""
        return self.candidates[self.index] if self.candidates else None


class SearchPresenter(QObject):
    """Ask for people while a name is typed; one question at a time is away."""

    changed = Signal(object)
    chosen = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._state = SearchState()
        self._ticket = Ticket()
        self._ticket.drop()
        self._next: str | None = None

    @property
    def state(self) -> SearchState:
        """The search at this moment."""
        return self._state

    def ask(self, text: str) -> None:
        """Look for people by the text that has settled in the box."""
        text = text.strip()
        if not text:
            self.clear()
        elif self._ticket.live:
            self._next = text
        else:
            self._send(text)

    def clear(self) -> None:
        """Forget the question and its answers."""
        self._ticket.drop()
        self._next = None
        self._show(SearchState())

    def move(self, step: int) -> None:
        """Move the mark up or down the list, stopping at its ends."""
        last = len(self._state.candidates) - 1
        if last >= 0:
            index = min(max(self._state.index + step, 0), last)
            self._show(replace(self._state, index=index))

    def choose(self, index: int | None = None) -> None:
        """Bring up the marked candidate, or the one pointed at."""
        if index is not None:
            self._state = replace(self._state, index=index)
        candidate = self._state.chosen
        if candidate is not None:
            self.clear()
            self.chosen.emit(candidate.person.ref)

    def _send(self, text: str) -> None:
        self._show(replace(self._state, asked=text, busy=True, problem=""))
        self._ticket = self._tasks.submit(
            lambda: self._desk.search(text), self._answered, self._failed
        )

    def _answered(self, candidates: tuple[Candidate, ...]) -> None:
        if self._next is not None:
            text, self._next = self._next, None
            self._send(text)
            return
        asked = self._state.asked
        self._show(SearchState(asked, candidates, nobody=not candidates))

    def _failed(self, error: Exception) -> None:
        self._next = None
        self._show(SearchState(self._state.asked, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: SearchState) -> None:
        self._state = state
        self.changed.emit(state)
