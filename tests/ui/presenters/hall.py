"""Every presenter of the place of the people, on one lane."""

from typing import Any, Protocol

from shelter_app.application.stay.shown import Known, Shelf
from shelter_app.ui.presenters.moving import MovePresenter
from shelter_app.ui.presenters.people import PeoplePresenter
from shelter_app.ui.presenters.person import PersonPresenter
from shelter_app.ui.presenters.undoing import UndoPresenter
from tests.ui.fakes import FakeClock
from tests.ui.fakes_stay import FakeStays
from tests.ui.held_tasks import HeldTasks
from tests.ui.samples import SHIGERU


class _Speaking(Protocol):
    @property
    def state(self) -> object: ...


class Hall:
    """Every presenter of the place, on one lane."""

    def __init__(self) -> None:
        self.tasks, self.stays = HeldTasks(), FakeStays()
        self.undo = UndoPresenter(self.stays.undo, self.tasks)
        self.people = PeoplePresenter(self.stays, self.tasks)
        self.person = PersonPresenter(self.stays, self.tasks, self.undo)
        self.moving = MovePresenter(self.stays, self.tasks, self.undo, FakeClock(), self.undo)

    @staticmethod
    def of(presenter: _Speaking) -> Any:
        """Read a state anew, which mypy would take for what it was before."""
        return presenter.state

    def names(self) -> list[str]:
        return [one.line.name for one in self.people.state.shown]

    def load(self) -> None:
        self.people.load()
        self.tasks.release()

    def open(self, ref: object = SHIGERU.ref, known: Known = Known.HERE) -> None:
        self.person.open(ref, known)  # type: ignore[arg-type]
        self.tasks.release()

    def begin(self, *places: int) -> None:
        self.load()
        self.people.take(Shelf.ALL)
        shown = self.people.state.shown
        self.moving.begin(tuple(shown[place] for place in places or (0,)))
