"""The second copy on a stick: begun, watched, and let go so that the stick can be pulled out."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from shelter_app.application.room.copying import CopyFacts, Copying
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

LOOK_EVERY = 2_000
"""Milliseconds between looks at a stick in use, while somebody sits at the desk."""


class CopyNotice(Enum):
    """What the copy screen says."""

    NONE = auto()
    STARTED = auto()
    WAIT = auto()
    REMOVABLE = auto()
    NOT_WHOLE = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class CopyState:
    """The copy screen; ``left_behind`` counts records that a stick let go of does not hold."""

    sticks: tuple[Path, ...] = field(default=(), repr=False)
    chosen: Path | None = field(default=None, repr=False)
    facts: CopyFacts = field(default_factory=CopyFacts)
    busy: bool = False
    leaving: bool = False
    notice: CopyNotice = CopyNotice.NONE
    left_behind: int = 0
    problem: str = ""

    @property
    def in_use(self) -> bool:
        """Tell whether a stick is being written to."""
        return self.facts.waiting is not None


class CopyPresenter(QObject):
    """Keep a second copy of the records within sight."""

    changed = Signal(object)
    counted = Signal(object)
    """Emits how many acts are not on the stick yet; none when no stick is in use."""

    def __init__(self, copying: Copying, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._copying = copying
        self._tasks = tasks
        self._state = CopyState()
        self._ticket = Ticket()
        self._look_ticket = Ticket()
        self._look_ticket.drop()
        self._watching = False
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_EVERY)
        self.timer.timeout.connect(self.look)

    @property
    def state(self) -> CopyState:
        """The screen at this moment."""
        return self._state

    def begin(self) -> None:
        """Somebody sits at the desk: keep an eye on the stick, and go on with it after a lock."""
        self._watching = True
        self._ticket = self._tasks.submit(self._go_on, self._looked, self._failed)

    def find(self) -> None:
        """List the sticks that are plugged in."""
        if not self._state.busy:
            self._show(replace(self._state, busy=True, notice=CopyNotice.NONE))
            self._ticket = self._tasks.submit(self._copying.sticks, self._found, self._failed)

    def choose(self, stick: Path) -> None:
        """Mark a stick, or a folder that somebody pointed to."""
        sticks = self._state.sticks
        known = sticks if stick in sticks else (*sticks, stick)
        self._show(replace(self._state, sticks=known, chosen=stick, notice=CopyNotice.NONE))

    def start(self) -> None:
        """Keep the second copy on the marked stick from now on."""
        stick = self._state.chosen
        if stick is None or self._state.busy:
            return
        self._show(replace(self._state, busy=True, notice=CopyNotice.NONE))
        self._ticket = self._tasks.submit(
            lambda: self._copying.start(stick), self._started, self._failed
        )

    def let_go(self) -> None:
        """Let go of the stick as soon as everything is on it; one in trouble, at once."""
        if self._state.busy or not self._state.in_use:
            return
        self._show(replace(self._state, leaving=True, notice=CopyNotice.WAIT))
        self.look()

    def look(self) -> None:
        """Read how the copy stands; an answer on its way is waited for."""
        if not self._look_ticket.live:
            self._look_ticket = self._tasks.submit(
                self._copying.facts, self._looked, self._not_looked
            )

    def leave(self) -> None:
        """Nobody sits at the desk: look no more; the copy itself goes on."""
        self._watching = False
        self._ticket.drop()
        self._look_ticket.drop()
        self.timer.stop()
        self._show(CopyState(facts=self._state.facts))

    def _go_on(self) -> CopyFacts:
        facts = self._copying.facts()
        if facts.stick and facts.waiting is None:
            return self._copying.start(Path(facts.stick))
        return facts

    def _found(self, sticks: tuple[Path, ...]) -> None:
        first = sticks[0] if sticks else None
        self._show(replace(self._state, sticks=sticks, chosen=first, busy=False))

    def _started(self, facts: CopyFacts) -> None:
        self._show(replace(self._state, busy=False, notice=CopyNotice.STARTED))
        self._know(facts)

    def _looked(self, facts: CopyFacts) -> None:
        self._look_ticket.drop()
        self._know(facts)
        ready = facts.waiting == 0 or bool(facts.problem)
        if self._state.leaving and self._state.in_use and ready and not self._state.busy:
            self._show(replace(self._state, busy=True))
            self._ticket = self._tasks.submit(self._copying.stop, self._stopped, self._failed)

    def _stopped(self, facts: CopyFacts) -> None:
        left = self._state.facts.waiting or 0
        notice = CopyNotice.NOT_WHOLE if left else CopyNotice.REMOVABLE
        self._show(replace(self._state, busy=False, leaving=False, notice=notice, left_behind=left))
        self._know(facts)

    def _know(self, facts: CopyFacts) -> None:
        self._show(replace(self._state, facts=facts))
        self.counted.emit(facts.waiting)
        if self._watching and self._state.in_use:
            self.timer.start()
        else:
            self.timer.stop()

    def _not_looked(self, error: Exception) -> None:
        self._look_ticket.drop()
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        state = replace(self._state, busy=False, leaving=False, notice=CopyNotice.TROUBLE)
        self._show(replace(state, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: CopyState) -> None:
        self._state = state
        self.changed.emit(state)
