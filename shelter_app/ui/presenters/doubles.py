"""Records that may be of one person (同じ人の可能性), one question at a time."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.desk.doubles import Double, Doubles, Verdict
from shelter_app.domain.ids import Subject
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

_TWO = 2


class DoublesNotice(Enum):
    """What the screen says."""

    NONE = auto()
    KEPT = auto()
    TROUBLE_READING = auto()
    TROUBLE_SAVING = auto()


@dataclass(frozen=True, slots=True)
class DoublesState:
    """What is left to be asked; the first is the question on the screen."""

    left: tuple[Double, ...] = ()
    looking: bool = False
    saving: bool = False
    notice: DoublesNotice = DoublesNotice.NONE
    problem: str = ""

    @property
    def asked(self) -> Double | None:
        """The question on the screen."""
        return self.left[0] if self.left else None

    @property
    def busy(self) -> bool:
        """Tell whether something runs."""
        return self.looking or self.saving


class DoublesPresenter(QObject):
    """Ask about one group after another; nothing here decides by itself."""

    changed = Signal(object)

    def __init__(
        self, doubles: Doubles, looks: Tasks, saves: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._doubles = doubles
        self._looks = looks
        self._saves = saves
        self._state = DoublesState()
        self._ticket = Ticket()

    @property
    def state(self) -> DoublesState:
        """The screen at this moment."""
        return self._state

    def load(self) -> None:
        """Look through everyone here; may take some seconds."""
        self._ticket.drop()
        self._show(DoublesState(looking=True))
        self._ticket = self._looks.submit(self._doubles.likely, self._found, self._not_found)

    def same(self) -> None:
        """Say that all of the group is one person."""
        self._settle(Verdict.SAME, None)

    def different(self) -> None:
        """Say that they are different people; it is remembered."""
        self._settle(Verdict.DIFFERENT, None)

    def part(self, person: Subject) -> None:
        """Say that one of them is somebody else, and go on asking about the others."""
        self._settle(Verdict.DIFFERENT, person)

    def later(self) -> None:
        """Leave the group for later."""
        left = self._state.left
        self._show(replace(self._state, left=(*left[1:], *left[:1]), notice=DoublesNotice.NONE))

    def leave(self) -> None:
        """Empty the screen of every name."""
        self._ticket.drop()
        self._show(DoublesState())

    def _settle(self, verdict: Verdict, person: Subject | None) -> None:
        asked = self._state.asked
        if asked is None or self._state.busy:
            return
        self._show(replace(self._state, saving=True, notice=DoublesNotice.NONE))
        self._ticket = self._saves.submit(
            lambda: self._doubles.settle(asked, verdict, person),
            lambda _: self._kept(asked, person),
            self._not_kept,
        )

    def _kept(self, asked: Double, person: Subject | None) -> None:
        people = tuple(one for one in asked.people if one.ref != person)
        is_over = person is None or len(people) < _TWO
        again = () if is_over else (replace(asked, people=people),)
        left = (*again, *self._state.left[1:])
        self._show(DoublesState(left, notice=DoublesNotice.KEPT))

    def _found(self, found: tuple[Double, ...]) -> None:
        self._show(DoublesState(found))

    def _not_found(self, error: Exception) -> None:
        self._fail(error, DoublesNotice.TROUBLE_READING)

    def _not_kept(self, error: Exception) -> None:
        self._fail(error, DoublesNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: DoublesNotice) -> None:
        state = replace(self._state, looking=False, saving=False)
        self._show(replace(state, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: DoublesState) -> None:
        self._state = state
        self.changed.emit(state)
