"""The session: which desk this is, who sits at it, and leaving it paused or locked."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from shelter_app.application.opening.session import (
    DeskFacts,
    Operator,
    Permissions,
    Session,
    Welcome,
)
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks


@dataclass(frozen=True, slots=True)
class SessionState:
    """What every screen's top line shows; ``operator`` is none while nobody is signed in."""

    facts: DeskFacts = field(default_factory=DeskFacts)
    operator: Operator | None = None
    permissions: Permissions = field(default_factory=Permissions)
    problem: str = ""


class SessionPresenter(QObject):
    """Keep who is here, and empty the screens when they go."""

    changed = Signal(object)
    emptied = Signal()
    paused = Signal(object)
    adding = Signal()
    locked = Signal()

    def __init__(
        self, session: Session, tasks: Tasks, navigator: Navigator, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._navigator = navigator
        self._state = SessionState()

    @property
    def state(self) -> SessionState:
        """The session at this moment."""
        return self._state

    def expect(self, *, drill: bool) -> None:
        """Mark the screens as a drill before the stores that say so are open."""
        if not self._state.facts.shelter:
            self._show(replace(self._state, facts=DeskFacts(drill=drill)))

    def opened(self) -> None:
        """The stores are open: read which desk this is and ask who sits here."""
        self.reload()
        self._navigator.go(Place.OPERATORS)

    def reload(self) -> None:
        """Read again which desk this is."""
        self._tasks.submit(self._session.facts, self._know, self._failed)

    def entered(self, welcome: Welcome) -> None:
        """Someone signed in."""
        self._show(replace(self._state, operator=welcome.operator, permissions=welcome.permissions))
        self._navigator.go(Place.DESK)

    def change_operator(self) -> None:
        """Let somebody else sit down; the desk stays open."""
        self._leave(Place.OPERATORS)
        self._tasks.submit(self._session.pause, _nothing, self._failed, urgent=True)

    def add_operators(self) -> None:
        """Let someone who may name one more operator do so, without leaving the seat."""
        if self._state.permissions.add_operators:
            self._navigator.go(Place.OPERATORS)
            self.adding.emit()

    def stay(self) -> None:
        """Return to the desk if somebody sits at it."""
        if self._state.operator is not None:
            self._navigator.go(Place.DESK)

    def pause(self) -> None:
        """Empty the screen and put the operator out; without an operator there is nothing to do."""
        operator = self._state.operator
        if operator is not None:
            self._leave(Place.PAUSED)
            self.paused.emit(operator)
            self._tasks.submit(self._session.pause, _nothing, self._failed, urgent=True)

    def lock(self) -> None:
        """Empty the screen at once, then drop the keys and close the files."""
        self._leave(Place.LOCKED)
        self._tasks.submit(self._session.lock, self._put_away, self._failed, urgent=True)

    def locked_out(self) -> None:
        """The use case locked the desk by itself, because no PIN tries were left."""
        self._leave(Place.LOCKED)

    def _leave(self, place: Place) -> None:
        self.emptied.emit()
        self._show(SessionState(facts=self._state.facts))
        self._navigator.go(place)

    def _put_away(self, _: object) -> None:
        self.locked.emit()

    def _know(self, facts: DeskFacts) -> None:
        self._show(replace(self._state, facts=facts, problem=""))

    def _failed(self, error: Exception) -> None:
        self._show(replace(self._state, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: SessionState) -> None:
        self._state = state
        self.changed.emit(state)


def _nothing(_: object) -> None:
    """Going was all there was to it."""
