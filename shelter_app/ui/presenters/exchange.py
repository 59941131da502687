"""The exchange with headquarters, neighbours and sticks, as the 本部 screen shows it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from shelter_app.application.room.bundles import BundleIn, BundleOut, Bundles
from shelter_app.application.room.exchange import Exchange, ExchangeFacts
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

LOOK_EVERY = 2_000
"""Milliseconds between looks while the screen is in front."""
T = TypeVar("T")


class ExchangeNotice(Enum):
    """What the screen says."""

    NONE = auto()
    ENROLLED = auto()
    SENDING = auto()
    ADDED = auto()
    WRITTEN = auto()
    TAKEN = auto()
    NO_STICK = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """Everything the screen shows."""

    facts: ExchangeFacts = field(default_factory=ExchangeFacts)
    invitation: Path | None = field(default=None, repr=False)
    busy: bool = False
    notice: ExchangeNotice = ExchangeNotice.NONE
    written: BundleOut = field(default_factory=BundleOut)
    taken: BundleIn = field(default_factory=BundleIn)
    problem: str = ""

    @property
    def percent(self) -> int | None:
        """How far what is on its way has come; none while nothing is."""
        progress = self.facts.progress
        if not self.facts.is_busy or not progress.to_send:
            return None
        return min(100, 100 * progress.sent // progress.to_send)


class ExchangePresenter(QObject):
    """Show how the exchange stands, and do what is asked of it."""

    changed = Signal(object)
    moved = Signal()
    """What has not left this laptop yet may have changed."""

    def __init__(
        self, exchange: Exchange, bundles: Bundles, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._exchange = exchange
        self._bundles = bundles
        self._tasks = tasks
        self._state = ExchangeState()
        self._ticket = Ticket()
        self._look_ticket = Ticket()
        self._look_ticket.drop()
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_EVERY)
        self.timer.timeout.connect(self.look)

    @property
    def state(self) -> ExchangeState:
        """The screen at this moment."""
        return self._state

    def arrive(self) -> None:
        """The screen comes to the front: look, and go on looking."""
        self._show(replace(self._state, notice=ExchangeNotice.NONE))
        self.timer.start()
        self.look()

    def depart(self) -> None:
        """The screen is left: look no more; the exchange itself goes on."""
        self.timer.stop()
        self._look_ticket.drop()

    def look(self) -> None:
        """Read how things stand; an answer on its way is waited for."""
        if not self._look_ticket.live:
            self._look_ticket = self._tasks.submit(
                self._exchange.facts, self._looked, self._not_looked
            )

    def choose(self, invitation: Path) -> None:
        """Take the file of an invitation."""
        self._show(replace(self._state, invitation=invitation, notice=ExchangeNotice.NONE))

    def enrol(self, code: str) -> None:
        """Enrol with the chosen invitation and the spoken code."""
        chosen = self._state.invitation
        if chosen is not None:
            self._do(lambda: self._exchange.enrol_from(chosen, code), self._enrolled)

    def send_now(self) -> None:
        """Try at once."""
        self._exchange.send_now()
        self._show(replace(self._state, notice=ExchangeNotice.SENDING))
        self.look()

    def add_neighbour(self, address: str) -> None:
        """Exchange with the desk at this address too."""
        if address.strip():
            self._do(lambda: self._exchange.add_neighbour(address), self._added)

    def write(self) -> None:
        """Put what headquarters lacks on the stick that is plugged in."""
        self._do(self._written_to_stick, self._written)

    def take(self) -> None:
        """Take in what lies on the stick that is plugged in."""
        self._do(self._taken_from_stick, self._taken)

    def leave(self) -> None:
        """Nobody sits at the desk."""
        self.depart()
        self._ticket.drop()
        self._show(ExchangeState())

    def _do(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if not self._state.busy:
            self._show(replace(self._state, busy=True, notice=ExchangeNotice.NONE))
            self._ticket = self._tasks.submit(work, done, self._failed)

    def _written_to_stick(self) -> BundleOut | None:
        sticks = self._bundles.sticks()
        return self._bundles.export(sticks[0]) if sticks else None

    def _taken_from_stick(self) -> BundleIn | None:
        sticks = self._bundles.sticks()
        return self._bundles.take(sticks[0]) if sticks else None

    def _looked(self, facts: ExchangeFacts) -> None:
        self._look_ticket.drop()
        waited = self._state.facts.waiting
        self._show(replace(self._state, facts=facts))
        if facts.waiting != waited:
            self.moved.emit()

    def _not_looked(self, error: Exception) -> None:
        self._look_ticket.drop()
        self._failed(error)

    def _enrolled(self, facts: ExchangeFacts) -> None:
        self._end(ExchangeNotice.ENROLLED)
        self._show(replace(self._state, facts=facts, invitation=None))

    def _added(self, facts: ExchangeFacts) -> None:
        self._end(ExchangeNotice.ADDED)
        self._show(replace(self._state, facts=facts))

    def _written(self, written: BundleOut | None) -> None:
        if written is None:
            self._end(ExchangeNotice.NO_STICK)
        else:
            self._show(replace(self._state, written=written))
            self._end(ExchangeNotice.WRITTEN)

    def _taken(self, taken: BundleIn | None) -> None:
        if taken is None:
            self._end(ExchangeNotice.NO_STICK)
        else:
            self._show(replace(self._state, taken=taken))
            self._end(ExchangeNotice.TAKEN)
            self.moved.emit()

    def _end(self, notice: ExchangeNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice))
        self.look()

    def _failed(self, error: Exception) -> None:
        state = replace(self._state, busy=False, notice=ExchangeNotice.TROUBLE)
        self._show(replace(state, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: ExchangeState) -> None:
        self._state = state
        self.changed.emit(state)
