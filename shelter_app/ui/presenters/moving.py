"""Where do these people go? One question after another, each answered by one key."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.stay.back_by import Quick, quick_return, typed_return
from shelter_app.application.stay.shown import (
    Change,
    Errand,
    Known,
    OtherPlace,
    Recorded,
    Staying,
    Where,
)
from shelter_app.application.stay.stays import Stays
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.presenters.undoing import UndoPresenter
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class Move(Enum):
    """What is done to people, in the order of its keys."""

    OUT = auto()
    OVERNIGHT = auto()
    BACK = auto()
    LEAVE = auto()
    TRANSFER = auto()
    AREA = auto()
    ELSEWHERE = auto()
    SIGHT = auto()


class MoveNotice(Enum):
    """What the question says."""

    NONE = auto()
    NO_TIME = auto()
    CHOOSE_PLACE = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class MoveState:
    """Whom it is about, and which question is open; ``move`` None asks what happens at all."""

    people: tuple[Staying, ...] = ()
    move: Move | None = None
    places: tuple[OtherPlace, ...] = ()
    busy: bool = False
    notice: MoveNotice = MoveNotice.NONE
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Going:
    """What is typed of those who leave or sleep elsewhere."""

    to: str = field(default="", repr=False)
    destination: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    known: Known = Known.HERE


_AWAY = {Move.OUT: Errand.OUT, Move.OVERNIGHT: Errand.OVERNIGHT}
_TO_STATE = {"hospital": Where.HOSPITAL, "facility": Where.FACILITY}


class MovePresenter(QObject):
    """Ask what is needed, and record it as one act."""

    changed = Signal(object)
    recorded = Signal(object, object)
    """What is on disk now, and which move it was."""
    given_up = Signal()

    def __init__(
        self, stays: Stays, tasks: Tasks, undo: UndoPresenter, clock: Clock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stays = stays
        self._tasks = tasks
        self._undo = undo
        self._clock = clock
        self._state = MoveState()
        self._ticket = Ticket()

    @property
    def state(self) -> MoveState:
        """The question at this moment."""
        return self._state

    def begin(self, people: tuple[Staying, ...]) -> None:
        """Ask about these people."""
        self._show(MoveState(people))

    def choose(self, move: Move) -> None:
        """Say what happens; what needs no more words is recorded at once."""
        if self._state.busy or not self._state.people:
            return
        self._show(replace(self._state, move=move, notice=MoveNotice.NONE))
        if move is Move.BACK:
            self._change(Where.IN)
        elif move is Move.SIGHT:
            people = self._state.people
            self._record(lambda: self._stays.sight(people, Known.HERE))
        elif move is Move.TRANSFER:
            self._ticket = self._tasks.submit(self._stays.places, self._placed, self._failed)

    def back(self) -> None:
        """Go back one question, or give up."""
        if self._state.move is None or self._state.busy:
            self.given_up.emit()
        else:
            self._show(replace(self._state, move=None, notice=MoveNotice.NONE))

    def quick(self, quick: Quick) -> None:
        """Say by one key when they are expected back."""
        self._go_out(quick_return(quick, self._clock.now()))

    def typed(self, text: str) -> None:
        """Say in words when they are expected back."""
        at = typed_return(text, self._clock.now())
        if at is None:
            self._show(replace(self._state, notice=MoveNotice.NO_TIME))
        else:
            self._go_out(at)

    def leave_for(self, going: Going) -> None:
        """Let them leave (退所)."""
        self._change(_TO_STATE.get(going.to, Where.LEFT), going)

    def sleep(self, where: Where, going: Going) -> None:
        """Let them sleep elsewhere and be looked after from here (避難所外)."""
        self._change(where, going)

    def transfer(self, place: OtherPlace | None, name: str = "") -> None:
        """Let them move to another shelter, one of the town's or one that is named."""
        if place is None and not name.strip():
            self._show(replace(self._state, notice=MoveNotice.CHOOSE_PLACE))
            return
        chosen = place or OtherPlace(b"", name)
        self._change(Where.MOVED, Going(destination=chosen.name), place=chosen.id)

    def area(self, text: str) -> None:
        """Give them a 区画."""
        people = self._state.people
        self._record(lambda: self._stays.change_area(people, text))

    def leave(self) -> None:
        """Forget everybody."""
        self._ticket.drop()
        self._show(MoveState())

    def _go_out(self, back_by: datetime | None) -> None:
        move = self._state.move
        errand = _AWAY.get(move) if move is not None else None
        if errand is not None:
            change = Change(self._state.people, Where.AWAY, errand, back_by)
            self._record(lambda: self._stays.change(change))

    def _change(self, where: Where, going: Going | None = None, place: bytes = b"") -> None:
        said = going or Going()
        change = Change(
            self._state.people,
            where,
            to=said.to,
            destination=said.destination,
            phone=said.phone,
            place=place,
            known=said.known,
        )
        self._record(lambda: self._stays.change(change))

    def _record(self, work: Callable[[], Recorded]) -> None:
        if self._state.busy or not self._state.people:
            return
        self._undo.calm()
        self._show(replace(self._state, busy=True, notice=MoveNotice.NONE))
        self._ticket = self._tasks.submit(work, self._saved, self._failed, urgent=True)

    def _placed(self, places: tuple[OtherPlace, ...]) -> None:
        self._show(replace(self._state, places=places))

    def _saved(self, done: Recorded) -> None:
        move = self._state.move
        self._undo.did(done.act)
        self._show(MoveState())
        self.recorded.emit(done, move)

    def _failed(self, error: Exception) -> None:
        problem = code_of(error)
        self._show(replace(self._state, busy=False, notice=MoveNotice.TROUBLE, problem=problem))
        raise_if_bug(error)

    def _show(self, state: MoveState) -> None:
        self._state = state
        self.changed.emit(state)
