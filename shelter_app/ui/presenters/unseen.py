"""安否未確認: the list, who is ticked to be visited, and who is out."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.unseen.shown import (
    Noted,
    Order,
    Part,
    Unseen,
    UnseenLine,
    Wanted,
    Worklist,
)
from shelter_app.application.unseen.trying import Trip
from shelter_app.domain.ids import ActId, Subject
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class UnseenNotice(Enum):
    """What the list says."""

    NONE = auto()
    SENT = auto()
    BACK = auto()
    MARKED = auto()
    UNDONE = auto()
    TROUBLE_READING = auto()
    TROUBLE_SAVING = auto()


@dataclass(frozen=True, slots=True)
class UnseenState:
    """The list; ``ticked`` are homes to send somebody to."""

    worklist: Worklist | None = None
    wanted: Wanted = field(default_factory=Wanted)
    ticked: frozenset[Subject] = field(default=frozenset(), repr=False)
    busy: bool = False
    notice: UnseenNotice = UnseenNotice.NONE
    problem: str = ""
    act: ActId | None = None

    @property
    def lines(self) -> tuple[UnseenLine, ...]:
        """What is listed."""
        return self.worklist.lines if self.worklist else ()

    @property
    def homes(self) -> tuple[UnseenLine, ...]:
        """The lines that are ticked, in the order of the list."""
        return tuple(line for line in self.lines if line.ref in self.ticked)


class UnseenPresenter(QObject):
    """List whom nobody has seen, and send somebody."""

    changed = Signal(object)
    sent = Signal()

    def __init__(
        self, unseen: Unseen, reads: Tasks, vault: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._unseen = unseen
        self._reads = reads
        self._vault = vault
        self._state = UnseenState()
        self._ticket = Ticket()

    @property
    def state(self) -> UnseenState:
        """The list at this moment."""
        return self._state

    def load(self) -> None:
        """Read the list that is asked for."""
        wanted = self._state.wanted
        self._ticket.drop()
        self._show(replace(self._state, busy=True))
        self._ticket = self._reads.submit(
            lambda: self._unseen.worklist(wanted), self._listed, self._not_read
        )

    def take_part(self, part: Part) -> None:
        """Show another part of the list."""
        self._want(replace(self._state.wanted, part=part))

    def take_order(self, order: Order) -> None:
        """Show the list in another order."""
        self._want(replace(self._state.wanted, order=order))

    def take_district(self, district: str) -> None:
        """Show one district, or all."""
        self._want(replace(self._state.wanted, district=district))

    def take_helper(self, helper: str) -> None:
        """Show the people of one helper, or all."""
        self._want(replace(self._state.wanted, helper=helper))

    def tick(self, row: int) -> None:
        """Tick a home to be visited, or untick it; nobody goes for those who wait for the desk."""
        lines = self._state.lines
        if not 0 <= row < len(lines) or lines[row].is_waiting:
            return
        ticked = self._state.ticked ^ {lines[row].ref}
        self._show(replace(self._state, ticked=ticked, notice=UnseenNotice.NONE))

    def send(self, searcher: str, minutes: int) -> None:
        """Send somebody to the ticked homes."""
        homes = tuple(line.ref for line in self._state.homes)
        self._write(lambda: self._unseen.send(homes, searcher, minutes), self._sent)

    def came_back(self, trip: Trip) -> None:
        """Somebody is back who found nobody at the homes left."""
        self._write(
            lambda: self._unseen.came_back(trip),
            lambda noted: self._wrote(noted, UnseenNotice.BACK),
        )

    def mark_danger(self, why: str) -> None:
        """Mark the district that is shown, or lift its mark."""
        district = self._state.wanted.district
        if district:
            self._write(
                lambda: self._unseen.mark_danger(district, why),
                lambda noted: self._wrote(noted, UnseenNotice.MARKED),
            )

    def undo(self) -> None:
        """Take back what was just written down."""
        act = self._state.act
        if act is not None and not self._state.busy:
            self._show(replace(self._state, busy=True))
            self._ticket = self._vault.submit(
                lambda: self._unseen.undo(act), self._undone, self._not_saved
            )

    def leave(self) -> None:
        """Empty the list of every name."""
        self._ticket.drop()
        self._show(UnseenState())

    def _want(self, wanted: Wanted) -> None:
        if wanted != self._state.wanted:
            self._show(replace(self._state, wanted=wanted, notice=UnseenNotice.NONE))
            self.load()

    def _write(self, work: Callable[[], Noted], done: Callable[[Noted], None]) -> None:
        if self._state.busy:
            return
        self._show(replace(self._state, busy=True, notice=UnseenNotice.NONE))
        self._ticket = self._vault.submit(work, done, self._not_saved)

    def _sent(self, noted: Noted) -> None:
        self._show(replace(self._state, ticked=frozenset()))
        self._wrote(noted, UnseenNotice.SENT)
        self.sent.emit()

    def _wrote(self, noted: Noted, notice: UnseenNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, act=noted.act))
        self.load()

    def _undone(self, _: None) -> None:
        self._show(replace(self._state, notice=UnseenNotice.UNDONE, act=None))
        self.load()

    def _listed(self, worklist: Worklist) -> None:
        known = {line.ref for line in worklist.lines}
        ticked = self._state.ticked & known
        self._show(replace(self._state, worklist=worklist, ticked=ticked, busy=False))

    def _not_read(self, error: Exception) -> None:
        self._fail(error, UnseenNotice.TROUBLE_READING)

    def _not_saved(self, error: Exception) -> None:
        self._fail(error, UnseenNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: UnseenNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: UnseenState) -> None:
        self._state = state
        self.changed.emit(state)
