"""点呼: one person after another, one key each."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal

from shelter_app.application.stay.rollcall import (
    Answer,
    AreaCall,
    Called,
    Calls,
    PastCall,
    RollCall,
)
from shelter_app.application.stay.shown import Staying
from shelter_app.domain.ids import ActId, Subject
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.presenters.undoing import UndoPresenter
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class CallNotice(Enum):
    """What the screen says."""

    NONE = auto()
    TROUBLE_READING = auto()
    TROUBLE_SAVING = auto()


@dataclass(frozen=True, slots=True)
class CallState:
    """The call, the area that is called, and the line that the next key answers."""

    call: RollCall = field(default_factory=RollCall)
    past: tuple[PastCall, ...] = ()
    place: int = 0
    index: int = -1
    closing: bool = False
    busy: bool = False
    notice: CallNotice = CallNotice.NONE
    problem: str = ""

    @property
    def area(self) -> AreaCall:
        """The 区画 on screen."""
        areas = self.call.areas
        return areas[self.place] if self.place < len(areas) else AreaCall("")

    @property
    def marked(self) -> Called | None:
        """Whom the next key answers."""
        people = self.area.people
        return people[self.index] if 0 <= self.index < len(people) else None

    @property
    def is_over(self) -> bool:
        """Tell whether this call has ended."""
        return self.call.closed_at is not None

    @property
    def all_called(self) -> bool:
        """Tell whether everybody was called."""
        return self.call.is_open and not self.call.count(Answer.NOT_CALLED)


class CallPresenter(QObject):
    """Keep the list of a call; each answer is on disk before its mark is shown."""

    changed = Signal(object)

    def __init__(
        self, calls: Calls, tasks: Tasks, undo: UndoPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._calls = calls
        self._tasks = tasks
        self._undo = undo
        self._state = CallState()
        self._tickets: list[Ticket] = []
        self._sent: set[Subject] = set()
        """Whose answers are on their way to the disk."""

    @property
    def state(self) -> CallState:
        """The screen at this moment."""
        return self._state

    def load(self) -> None:
        """Read the call that is open, or whom one would be of."""
        if self._state.is_over:
            return
        self._away(self._tasks.submit(self._calls.current, self._read, self._not_read))
        self._away(self._tasks.submit(self._calls.past, self._read_past, self._not_read))

    def arrive(self) -> None:
        """Look anew; a call that ended is put away."""
        if self._state.is_over:
            self._show(CallState())
        self.load()

    def open(self) -> None:
        """Begin."""
        if not self._state.busy:
            self._show(replace(self._state, busy=True, notice=CallNotice.NONE))
            self._away(
                self._tasks.submit(self._calls.open, self._read, self._not_saved, urgent=True)
            )

    def take(self, place: int) -> None:
        """Call another area."""
        if 0 <= place < len(self._state.call.areas):
            self._go(place, 0)

    def mark(self, index: int) -> None:
        """Point at somebody."""
        last = len(self._state.area.people) - 1
        self._show(replace(self._state, index=min(max(index, 0), last)))

    def move(self, step: int) -> None:
        """Point at the one before or after."""
        self.mark(self._state.index + step)

    def answer(self, answer: Answer) -> None:
        """Record what is known of the one who is called, and go on to the next."""
        one = self._state.marked
        if one is None or not self._state.call.is_open or self._state.closing:
            return
        self._send((one.person,), answer)
        self._go(self._state.place, self._state.index + 1, goes_on=True)

    def all_present(self) -> None:
        """Record that everybody of this area who was not called yet is here."""
        people = tuple(
            one.person for one in self._state.area.people if one.answer is Answer.NOT_CALLED
        )
        if people and self._state.call.is_open:
            self._send(people, Answer.PRESENT)

    def start_closing(self) -> None:
        """Show what closing would mean."""
        if self._state.call.is_open:
            self._show(replace(self._state, closing=True))
            self.load()

    def back(self) -> bool:
        """Go on calling; False when that is what is going on."""
        if not self._state.closing:
            return False
        self._show(replace(self._state, closing=False, notice=CallNotice.NONE))
        return True

    def close(self) -> None:
        """End the call."""
        call = self._state.call
        if not self._state.busy and self._state.closing:
            self._show(replace(self._state, busy=True, notice=CallNotice.NONE))
            close = partial(self._calls.close, call)
            self._away(self._tasks.submit(close, self._closed, self._not_saved, urgent=True))

    def undo(self) -> None:
        """Take back the last answer of this sitting."""
        self._undo.undo()

    def leave(self) -> None:
        """Forget everybody."""
        for ticket in self._tickets:
            ticket.drop()
        self._tickets.clear()
        self._sent.clear()
        self._show(CallState())

    def _send(self, people: tuple[Staying, ...], answer: Answer) -> None:
        self._undo.calm()
        call = self._state.call
        self._sent |= {one.ref for one in people}
        self._show(replace(self._state, notice=CallNotice.NONE))
        self._away(
            self._tasks.submit(
                lambda: self._calls.answer(call, people, answer),
                partial(self._answered, people, answer),
                self._not_saved,
                urgent=True,
            )
        )

    def _answered(self, people: tuple[Staying, ...], answer: Answer, act: ActId) -> None:
        self._undo.did(act)
        refs = {one.ref for one in people}
        self._sent -= refs
        areas = tuple(
            replace(
                area,
                people=tuple(
                    replace(one, answer=answer) if one.person.ref in refs else one
                    for one in area.people
                ),
            )
            for area in self._state.call.areas
        )
        self._show(replace(self._state, call=replace(self._state.call, areas=areas)))

    def _go(self, place: int, index: int, *, goes_on: bool = False) -> None:
        """Point at the first who waits, from here on; then at whoever was left out.

        With nobody left in an area, calling goes on in the next one.
        """
        state = replace(self._state, place=place)
        people = state.area.people
        order = [*range(index, len(people)), *range(min(index, len(people)))]
        found = next((at for at in order if self._waits(people[at])), None)
        if found is None and goes_on and place + 1 < len(state.call.areas):
            self._go(place + 1, 0, goes_on=True)
            return
        last = len(people) - 1
        self._show(replace(state, index=min(index, last) if found is None else found))

    def _waits(self, one: Called) -> bool:
        return one.answer is Answer.NOT_CALLED and one.person.ref not in self._sent

    def _read(self, call: RollCall) -> None:
        if self._state.is_over:
            return  # asked before it ended
        before = self._state.marked
        state = replace(self._state, call=call, busy=False)
        if before is None or self._state.call.ref != call.ref:
            self._state = replace(state, place=0)
            self._go(0, 0)
            return
        self._show(_pointing(state, before.person))

    def _read_past(self, past: tuple[PastCall, ...]) -> None:
        self._show(replace(self._state, past=past))

    def _closed(self, call: RollCall) -> None:
        self._show(replace(self._state, call=call, closing=False, busy=False))

    def _not_read(self, error: Exception) -> None:
        self._fail(error, CallNotice.TROUBLE_READING)

    def _not_saved(self, error: Exception) -> None:
        self._sent.clear()
        self._fail(error, CallNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: CallNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _away(self, ticket: Ticket) -> None:
        self._tickets = [old for old in self._tickets if old.live]
        self._tickets.append(ticket)

    def _show(self, state: CallState) -> None:
        self._state = state
        self.changed.emit(state)


def _pointing(state: CallState, at: Staying) -> CallState:
    """Keep the mark on who it was, wherever they are in the list now."""
    for place, area in enumerate(state.call.areas):
        for index, one in enumerate(area.people):
            if one.person.ref == at.ref:
                return replace(state, place=place, index=index)
    return replace(state, place=min(state.place, max(len(state.call.areas) - 1, 0)))
