"""The list of this shelter's people (避難者 F2): shelves, search, ticks, and who is shown."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.stay.lines import found_under
from shelter_app.application.stay.shown import Known, PeopleList, Recorded, Shelf, Staying, on_shelf
from shelter_app.application.stay.stays import Stays
from shelter_app.domain.ids import Subject
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class PeopleNotice(Enum):
    """What the list says."""

    NONE = auto()
    NOBODY_FOUND = auto()
    RECORDED = auto()
    CODE_UNKNOWN = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class PeopleState:
    """The list at one moment; ``index`` is the marked line of ``shown``, -1 for none."""

    listed: PeopleList = field(default_factory=PeopleList)
    shelf: Shelf = Shelf.HERE
    asked: str = field(default="", repr=False)
    shown: tuple[Staying, ...] = ()
    index: int = -1
    ticked: frozenset[Subject] = frozenset()
    busy: bool = False
    notice: PeopleNotice = PeopleNotice.NONE
    problem: str = ""

    @property
    def marked(self) -> Staying | None:
        """The line that Enter opens."""
        return self.shown[self.index] if 0 <= self.index < len(self.shown) else None

    @property
    def chosen(self) -> tuple[Staying, ...]:
        """Everybody ticked, on any shelf."""
        every = {one.ref: one for one in (*self.listed.people, *self.shown)}
        return tuple(one for ref, one in every.items() if ref in self.ticked)


class PeoplePresenter(QObject):
    """Keep the list, narrow it while a name is typed, and open who is chosen or shown."""

    changed = Signal(object)
    opened = Signal(object, object)
    """A person, and how the desk came to know of them."""
    nobody = Signal()
    """What was shown or tapped opened nobody: the list says why."""

    def __init__(self, stays: Stays, reads: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stays = stays
        self._tasks = reads
        self._state = PeopleState()
        self._reading, self._finding = Ticket(), Ticket()
        self._reading.drop()
        self._finding.drop()

    @property
    def state(self) -> PeopleState:
        """The list at this moment."""
        return self._state

    def load(self) -> None:
        """Read the list; what is on screen stays until the new one is there."""
        self._reading.drop()
        self._show(replace(self._state, busy=True))
        self._reading = self._tasks.submit(self._stays.people, self._listed, self._failed)

    def take(self, shelf: Shelf) -> None:
        """Show a part of the list."""
        self._narrow(replace(self._state, shelf=shelf, asked="", notice=PeopleNotice.NONE))

    def ask(self, text: str) -> None:
        """Look for somebody by the text that has settled in the box."""
        asked = text.strip()
        self._finding.drop()
        self._narrow(replace(self._state, asked=asked, notice=PeopleNotice.NONE))
        if asked and (not self._state.shown or not self._state.listed.is_whole):
            self._show(replace(self._state, busy=True))
            find = self._stays.find
            self._finding = self._tasks.submit(lambda: find(asked), self._found, self._failed)

    def mark(self, index: int) -> None:
        """Mark a line."""
        last = len(self._state.shown) - 1
        self._show(replace(self._state, index=min(max(index, 0), last)))

    def move(self, step: int) -> None:
        """Move the mark, stopping at the ends."""
        self.mark(self._state.index + step)

    def tick(self, index: int | None = None) -> None:
        """Tick somebody, or take the tick away; the marked one when none is named."""
        if index is not None:
            self.mark(index)
        one = self._state.marked
        if one is not None:
            self._show(replace(self._state, ticked=self._state.ticked ^ {one.ref}))

    def untick(self) -> None:
        """Take every tick away."""
        self._show(replace(self._state, ticked=frozenset()))

    def open(self) -> None:
        """Bring up the marked person."""
        one = self._state.marked
        if one is not None:
            self.opened.emit(one.ref, Known.HERE)

    def scanned(self, scan: Scan) -> None:
        """Bring up whom a slip or card leads to."""
        if scan.kind in {ScanKind.ACCEPTED, ScanKind.TOKEN_KEPT}:
            self._finding.drop()
            symbol = scan.symbol
            self._finding = self._tasks.submit(
                lambda: self._stays.shown_by(symbol), self._led, self._not_led, urgent=True
            )
        elif scan.kind is not ScanKind.TAKEN_JUST_NOW:
            self._show(replace(self._state, notice=PeopleNotice.CODE_UNKNOWN))

    def typed_by_scanner(self, text: str) -> None:
        """Bring up whom a handheld scanner read."""
        self._finding.drop()
        self._finding = self._tasks.submit(
            lambda: self._stays.shown_by_text(text), self._led, self._not_led, urgent=True
        )

    def refuse(self, problem: str) -> None:
        """Say that a card could not be read, by the code of why."""
        self._finding.drop()
        self._show(replace(self._state, notice=PeopleNotice.TROUBLE, problem=problem))
        self.nobody.emit()

    def recorded(self, done: Recorded) -> None:
        """Take the ticks off, and show those as they are now whom something was recorded of."""
        now = {one.ref: one for one in done.people}
        shown = tuple(now.get(one.ref, one) for one in self._state.shown)
        self._show(
            replace(self._state, shown=shown, ticked=frozenset(), notice=PeopleNotice.RECORDED)
        )

    def leave(self) -> None:
        """Empty the list of every name."""
        self._reading.drop()
        self._finding.drop()
        self._show(PeopleState())

    def _listed(self, listed: PeopleList) -> None:
        known = {one.ref for one in (*listed.people, *self._state.shown)}
        ticked = self._state.ticked & known
        self._narrow(replace(self._state, listed=listed, ticked=ticked, busy=False))
        if self._state.asked and not listed.is_whole:
            self.ask(self._state.asked)

    def _found(self, people: tuple[Staying, ...]) -> None:
        known = {one.ref for one in self._state.shown}
        shown = (*self._state.shown, *(one for one in people if one.ref not in known))
        notice = PeopleNotice.NONE if shown else PeopleNotice.NOBODY_FOUND
        index = 0 if shown and self._state.index < 0 else self._state.index
        self._show(
            replace(self._state, shown=shown, index=index, notice=notice, busy=False, problem="")
        )

    def _led(self, person: Subject | None) -> None:
        if person is None:
            self._show(replace(self._state, notice=PeopleNotice.CODE_UNKNOWN))
            self.nobody.emit()
        else:
            self.opened.emit(person, Known.CARD)

    def _not_led(self, error: Exception) -> None:
        self.nobody.emit()
        self._failed(error)

    def _narrow(self, state: PeopleState) -> None:
        """Show what the question or else the shelf leaves of the list; the mark stays on who it is.

        For those who may not list people, the question is put to the store alone.
        """
        before = self._state.marked
        if state.asked:
            key = found_under(state.asked)
            whole = state.listed.people if state.listed.is_whole else ()
            shown = tuple(one for one in whole if key and key in one.key)
        else:
            shown = on_shelf(state.listed.people, state.shelf)
        places = {one.ref: place for place, one in enumerate(shown)}
        first = 0 if shown else -1
        index = places.get(before.ref, first) if before is not None else first
        self._show(replace(state, shown=shown, index=index))

    def _failed(self, error: Exception) -> None:
        problem = code_of(error)
        self._show(replace(self._state, busy=False, notice=PeopleNotice.TROUBLE, problem=problem))
        raise_if_bug(error)

    def _show(self, state: PeopleState) -> None:
        self._state = state
        self.changed.emit(state)
