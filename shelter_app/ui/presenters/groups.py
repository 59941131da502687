"""人数のみ: a number typed in, groups counted anew, names taken off the number."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.stay.groups import Counted, CountedGroup, Groups
from shelter_app.application.stay.shown import Staying
from shelter_app.domain.ids import Subject
from shelter_app.domain.numerals import arabic
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.presenters.undoing import UndoPresenter
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class GroupStep(Enum):
    """What is asked."""

    COUNT = auto()
    RECOUNT = auto()
    NAMES = auto()


class GroupNotice(Enum):
    """What the screen says."""

    NONE = auto()
    RECORDED = auto()
    NO_NUMBER = auto()
    TROUBLE_READING = auto()
    TROUBLE_SAVING = auto()


@dataclass(frozen=True, slots=True)
class GroupState:
    """The groups, the one that is in question, and who may be of it."""

    groups: tuple[CountedGroup, ...] = ()
    step: GroupStep = GroupStep.COUNT
    group: CountedGroup | None = None
    candidates: tuple[Staying, ...] = ()
    ticked: frozenset[Subject] = frozenset()
    counted: int = 0
    busy: bool = False
    notice: GroupNotice = GroupNotice.NONE
    problem: str = field(default="")

    @property
    def total(self) -> int:
        """Everybody who is counted and not known by name."""
        return sum(one.left for one in self.groups)

    @property
    def chosen(self) -> tuple[Staying, ...]:
        """Those ticked."""
        return tuple(one for one in self.candidates if one.ref in self.ticked)


_NUMBER = re.compile(r"(\d{1,4})(?:人|名)?")


def typed_number(text: str) -> int | None:
    """Read 「40」「４０人」「四十」; None when it is no number below ten thousand."""
    plain = arabic(unicodedata.normalize("NFKC", text).strip())
    found = _NUMBER.fullmatch(plain)
    return int(found[1]) if found is not None else None


class GroupPresenter(QObject):
    """Record numbers; what cannot be read as one is asked again."""

    changed = Signal(object)

    def __init__(
        self, groups: Groups, tasks: Tasks, undo: UndoPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._groups = groups
        self._tasks = tasks
        self._undo = undo
        self._state = GroupState()
        self._ticket = Ticket()

    @property
    def state(self) -> GroupState:
        """The screen at this moment."""
        return self._state

    def load(self) -> None:
        """Read the groups again."""
        self._ticket = self._tasks.submit(self._groups.groups, self._listed, self._not_read)

    def begin(self) -> None:
        """Ask for a number."""
        self._show(replace(self._state, step=GroupStep.COUNT, group=None, notice=GroupNotice.NONE))
        self.load()

    def count(self, text: str) -> None:
        """Record that so many came, or how many of the group in question are here."""
        number = typed_number(text)
        group = self._state.group
        if number is None:
            self._show(replace(self._state, notice=GroupNotice.NO_NUMBER))
        elif group is not None and self._state.step is GroupStep.RECOUNT:
            self._record(lambda: self._groups.recount(group, number), number)
        elif number == 0:
            self._show(replace(self._state, notice=GroupNotice.NO_NUMBER))
        else:
            self._record(lambda: self._groups.count(number), number)

    def start_recount(self, group: CountedGroup) -> None:
        """Ask how many of a group are here."""
        state = replace(self._state, step=GroupStep.RECOUNT, group=group)
        self._show(replace(state, notice=GroupNotice.NONE))

    def start_names(self, group: CountedGroup) -> None:
        """Ask who of those received since is of the group."""
        state = replace(self._state, step=GroupStep.NAMES, group=group, candidates=())
        self._show(replace(state, ticked=frozenset(), busy=True, notice=GroupNotice.NONE))
        self._ticket = self._tasks.submit(
            lambda: self._groups.candidates(group), self._proposed, self._not_read
        )

    def tick(self, row: int) -> None:
        """Tick somebody, or take the tick away."""
        if 0 <= row < len(self._state.candidates):
            ref = self._state.candidates[row].ref
            self._show(replace(self._state, ticked=self._state.ticked ^ {ref}))

    def reconcile(self) -> None:
        """Take those ticked off the number."""
        group, people = self._state.group, self._state.chosen
        if group is not None:
            self._record(lambda: self._groups.reconcile(group, people), len(people))

    def back(self) -> bool:
        """Return to the number; False when one is there already."""
        if self._state.step is GroupStep.COUNT:
            return False
        self.begin()
        return True

    def undo(self) -> None:
        """Take back the last act of this sitting."""
        self._show(replace(self._state, notice=GroupNotice.NONE))
        self._undo.undo()

    def leave(self) -> None:
        """Forget everybody."""
        self._ticket.drop()
        self._show(GroupState())

    def _record(self, work: Callable[[], Counted], number: int) -> None:
        if self._state.busy:
            return
        self._undo.calm()
        self._show(replace(self._state, busy=True, notice=GroupNotice.NONE, counted=number))
        self._ticket = self._tasks.submit(work, self._saved, self._not_saved, urgent=True)

    def _saved(self, done: Counted) -> None:
        self._undo.did(done.act)
        self._show(
            GroupState(done.groups, notice=GroupNotice.RECORDED, counted=self._state.counted)
        )

    def _listed(self, groups: tuple[CountedGroup, ...]) -> None:
        self._show(replace(self._state, groups=groups))

    def _proposed(self, people: tuple[Staying, ...]) -> None:
        self._show(replace(self._state, candidates=people, busy=False))

    def _not_read(self, error: Exception) -> None:
        self._fail(error, GroupNotice.TROUBLE_READING)

    def _not_saved(self, error: Exception) -> None:
        self._fail(error, GroupNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: GroupNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: GroupState) -> None:
        self._state = state
        self.changed.emit(state)
