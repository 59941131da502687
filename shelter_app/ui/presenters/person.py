"""One person's page: who goes along, what is done next, what is settled."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.shown import Wanted
from shelter_app.application.stay.page import Amendment, Conflict, HandOver, PersonPage, Standpoint
from shelter_app.application.stay.shown import Change, Known, Recorded, Staying, Where
from shelter_app.application.stay.stays import Stays
from shelter_app.domain.ids import Subject
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.presenters.undoing import UndoPresenter
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class PersonNotice(Enum):
    """What the page says."""

    NONE = auto()
    RECORDED = auto()
    TROUBLE_READING = auto()
    TROUBLE_SAVING = auto()


@dataclass(frozen=True, slots=True)
class PersonState:
    """The page at one moment; ``along`` are the others of the party who go with this person."""

    page: PersonPage | None = None
    along: frozenset[Subject] = frozenset()
    known: Known = Known.HERE
    amending: str = field(default="", repr=False)
    """The attribute that is being put right."""
    busy: bool = False
    notice: PersonNotice = PersonNotice.NONE
    problem: str = ""

    @property
    def people(self) -> tuple[Staying, ...]:
        """Everybody whom the next change is about, the person of the page first."""
        if self.page is None:
            return ()
        others = (one for one in self.page.companions if one.ref in self.along)
        return (self.page.person, *others)

    @property
    def comes_back(self) -> bool:
        """Tell whether coming back is what somebody who shows a slip means."""
        return self.page is not None and self.page.person.where is not Where.IN


class PersonPresenter(QObject):
    """Bring up a page, and record what is done on it."""

    changed = Signal(object)
    moving = Signal(object)
    """The people whose whereabouts are to be changed; asked on another screen."""
    printing = Signal(object)

    def __init__(
        self, stays: Stays, tasks: Tasks, undo: UndoPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._stays = stays
        self._tasks = tasks
        self._undo = undo
        self._state = PersonState()
        self._ticket = Ticket()

    @property
    def state(self) -> PersonState:
        """The page at this moment."""
        return self._state

    def open(self, ref: Subject, known: Known = Known.HERE) -> None:
        """Bring up somebody."""
        self._undo.calm()
        self._show(PersonState(known=known, busy=True))
        self._read(ref)

    def reload(self) -> None:
        """Read the page again."""
        if self._state.page is not None:
            self._read(self._state.page.person.ref)

    def tick(self, index: int) -> None:
        """Let one of the party go along, or not; a key beyond the last one does nothing."""
        page = self._state.page
        if page is not None and index < len(page.companions):
            ref = page.companions[index].ref
            self._show(replace(self._state, along=self._state.along ^ {ref}))

    def tick_all(self) -> None:
        """Let everybody who is where this person is go along; again: nobody."""
        page = self._state.page
        if page is not None:
            alike = {one.ref for one in page.companions if one.where is page.person.where}
            along = frozenset() if self._state.along >= alike else frozenset(alike)
            self._show(replace(self._state, along=along))

    def act(self) -> None:
        """Do what the main button says: record the return, or ask about going out."""
        if self._state.comes_back:
            change = Change(self._state.people, Where.IN, known=self._state.known)
            self._record(lambda: self._stays.change(change))
        elif self._state.page is not None:
            self.move_on()

    def move_on(self) -> None:
        """Ask where these people go."""
        if self._state.page is not None and not self._state.busy:
            self.moving.emit(self._state.people)

    def print_slip(self) -> None:
        """Ask for this person's slip on paper."""
        page = self._state.page
        if page is not None and page.person.slip and not self._state.busy:
            self.printing.emit(Wanted(SheetKind.SLIPS, people=(page.person.ref.id,)))

    def sight(self) -> None:
        """Record that they were seen."""
        people, known = self._state.people, self._state.known
        self._record(lambda: self._stays.sight(people, known))

    def settle(self, conflict: Conflict, holds: Standpoint) -> None:
        """Record which of several statements holds."""
        page = self._state.page
        if page is not None:
            self._record(lambda: self._stays.settle(page, conflict, holds))

    def begin_amending(self, attribute: str) -> None:
        """Ask about one attribute."""
        self._show(replace(self._state, amending=attribute, notice=PersonNotice.NONE))

    def amend(self, amendment: Amendment) -> None:
        """Record one attribute anew."""
        page = self._state.page
        if page is not None:
            self._record(lambda: self._stays.amend(page, amendment))

    def hand_over(self, order: HandOver) -> None:
        """Record to whom a child belongs, or was handed over."""
        page = self._state.page
        if page is not None:
            self._record(lambda: self._stays.hand_over(page, order))

    def undo(self) -> None:
        """Take back the last act of this sitting."""
        self._show(replace(self._state, notice=PersonNotice.NONE))
        self._undo.undo()

    def recorded(self, done: Recorded) -> None:
        """Show what another screen recorded of these people."""
        del done
        self._show(replace(self._state, notice=PersonNotice.RECORDED))
        self.reload()

    def leave(self) -> None:
        """Empty the page of every name."""
        self._ticket.drop()
        self._show(PersonState())

    def _read(self, ref: Subject) -> None:
        self._ticket.drop()
        self._ticket = self._tasks.submit(
            lambda: self._stays.page(ref), self._opened, self._not_read, urgent=True
        )

    def _record(self, work: Callable[[], Recorded]) -> None:
        if self._state.busy or self._state.page is None:
            return
        self._undo.calm()
        self._show(replace(self._state, busy=True, notice=PersonNotice.NONE))
        self._ticket = self._tasks.submit(work, self._saved, self._not_saved, urgent=True)

    def _opened(self, page: PersonPage) -> None:
        known = {one.ref for one in page.companions}
        along = self._state.along & known
        self._show(replace(self._state, page=page, along=along, busy=False))

    def _saved(self, done: Recorded) -> None:
        self._undo.did(done.act)
        state = replace(self._state, busy=False, notice=PersonNotice.RECORDED)
        self._show(replace(state, along=frozenset(), known=Known.HERE))
        self.reload()

    def _not_read(self, error: Exception) -> None:
        self._fail(error, PersonNotice.TROUBLE_READING)

    def _not_saved(self, error: Exception) -> None:
        self._fail(error, PersonNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: PersonNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: PersonState) -> None:
        self._state = state
        self.changed.emit(state)
