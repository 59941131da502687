"""One person whom nobody has seen: the plan, and three taps to write a try down."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.shown import Wanted
from shelter_app.application.unseen.shown import Noted, Unseen, UnseenPage
from shelter_app.application.unseen.trying import Found, How, NewTry
from shelter_app.domain.ids import ActId, Subject
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class PageNotice(Enum):
    """What the page says."""

    NONE = auto()
    FOUND = auto()
    NOTED = auto()
    UNDONE = auto()
    TROUBLE_READING = auto()
    TROUBLE_SAVING = auto()


@dataclass(frozen=True, slots=True)
class PageState:
    """The page; ``how`` and ``found`` are the taps made so far."""

    page: UnseenPage | None = None
    how: How | None = None
    found: Found | None = None
    busy: bool = False
    notice: PageNotice = PageNotice.NONE
    problem: str = ""
    act: ActId | None = None


class UnseenPagePresenter(QObject):
    """Show one person and write down what came of a try."""

    changed = Signal(object)
    saved = Signal()
    printing = Signal(object)

    def __init__(
        self, unseen: Unseen, reads: Tasks, vault: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._unseen = unseen
        self._reads = reads
        self._vault = vault
        self._state = PageState()
        self._ticket = Ticket()
        self._entry: Subject | None = None

    @property
    def state(self) -> PageState:
        """The page at this moment."""
        return self._state

    def open(self, entry: Subject) -> None:
        """Bring up one person."""
        self._entry = entry
        self._show(PageState(busy=True))
        self._read(entry)

    def take_how(self, how: How) -> None:
        """The first tap."""
        self._show(replace(self._state, how=how, found=None, notice=PageNotice.NONE))

    def take_found(self, found: Found) -> None:
        """The second tap."""
        self._show(replace(self._state, found=found, notice=PageNotice.NONE))

    def step_back(self) -> bool:
        """Take the last tap back; False when there was none."""
        state = self._state
        if state.found is not None:
            self._show(replace(state, found=None))
        elif state.how is not None:
            self._show(replace(state, how=None))
        else:
            return False
        return True

    def save(self, tried: NewTry) -> None:
        """The third tap."""
        page = self._state.page
        if page is not None:
            self._write(lambda: self._unseen.note_try(page, tried))

    def unreachable(self) -> None:
        """State 連絡がとれない."""
        page = self._state.page
        if page is not None:
            self._write(lambda: self._unseen.unreachable(page))

    def print_plan(self) -> None:
        """Ask for the plan on paper."""
        page = self._state.page
        if page is not None and not self._state.busy:
            self.printing.emit(Wanted(SheetKind.PLAN, entries=(page.line.ref.id,)))

    def undo(self) -> None:
        """Take back what was just written down."""
        act = self._state.act
        if act is not None and not self._state.busy:
            self._show(replace(self._state, busy=True))
            self._ticket = self._vault.submit(
                lambda: self._unseen.undo(act), self._undone, self._not_saved
            )

    def leave(self) -> None:
        """Empty the page."""
        self._ticket.drop()
        self._entry = None
        self._show(PageState())

    def _read(self, entry: Subject) -> None:
        self._ticket = self._reads.submit(
            lambda: self._unseen.page(entry), self._opened, self._not_read
        )

    def _write(self, work: Callable[[], Noted]) -> None:
        if self._state.busy:
            return
        self._show(replace(self._state, busy=True, notice=PageNotice.NONE))
        self._ticket = self._vault.submit(work, self._noted, self._not_saved)

    def _noted(self, noted: Noted) -> None:
        notice = PageNotice.FOUND if noted.person is not None else PageNotice.NOTED
        self._show(PageState(self._state.page, busy=True, notice=notice, act=noted.act))
        self.saved.emit()
        self._again()

    def _undone(self, _: None) -> None:
        self._show(PageState(self._state.page, busy=True, notice=PageNotice.UNDONE))
        self._again()

    def _again(self) -> None:
        if self._entry is not None:
            self._read(self._entry)

    def _opened(self, page: UnseenPage) -> None:
        self._show(replace(self._state, page=page, busy=False))

    def _not_read(self, error: Exception) -> None:
        self._fail(error, PageNotice.TROUBLE_READING)

    def _not_saved(self, error: Exception) -> None:
        self._fail(error, PageNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: PageNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: PageState) -> None:
        self._state = state
        self.changed.emit(state)
