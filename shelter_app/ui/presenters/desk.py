"""The desk: people come up, are ticked, received, and if need be undone."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from shelter_app.application.camera.shown import Scan
from shelter_app.application.desk.shown import (
    Call,
    Counts,
    Desk,
    Presentation,
    Received,
    RecentAct,
    Standing,
    TypedPerson,
)
from shelter_app.application.desk.told import Said
from shelter_app.domain.ids import ActId, Subject
from shelter_app.ui.presenters.desk_state import SAID_OF_CODE, Busy, DeskNotice, DeskState
from shelter_app.ui.presenters.party import Party
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket


class DeskPresenter(QObject):
    """Turn what the operator does at the desk into screen states."""

    changed = Signal(object)
    taken = Signal(object)
    """People were received, and it is on the disk."""

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        beside: Tasks | None = None,
        tick_ms: int = 0,
    ) -> None:
        """``beside`` does what the next family need not wait for.

        ``tick_ms`` is how long nothing else is read after a tick, so that it is drawn undisturbed.
        """
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._beside = tasks if beside is None else beside
        self._state = DeskState()
        self._tickets: list[Ticket] = []
        self._looking = Ticket()
        self._is_to_look_up = False
        self._tick_ms = tick_ms
        self._drawn = QTimer(self)
        self._drawn.setSingleShot(True)
        self._drawn.timeout.connect(self.reload)

    @property
    def state(self) -> DeskState:
        """The desk at this moment."""
        return self._state

    def scanned(self, scan: Scan) -> None:
        """Take the camera's verdict: bring people up, or say why not."""
        notice = SAID_OF_CODE[scan.kind]
        if notice is DeskNotice.NONE:
            self._bring_up(lambda: self._desk.present(scan.symbol))
        else:
            self._show(replace(self._state, notice=notice))

    def typed_by_scanner(self, text: str) -> None:
        """Take the burst of a handheld scanner."""
        self._bring_up(lambda: self._desk.present_text(text))

    def bring(self, presentation: Presentation) -> None:
        """Bring up those whom a card's four items mean; it queues like any other card."""
        self._bring_up(lambda: presentation)

    def look(self, ref: Subject) -> None:
        """Bring up someone chosen from the search."""
        self._bring_up(lambda: self._desk.look(ref))

    def start_writing(self) -> None:
        """Open the form for someone with nothing in hand."""
        self._show(replace(self._fresh(), writing=True))

    def stop_writing(self) -> None:
        """Close the form; what was typed is gone."""
        self._show(replace(self._state, writing=False))

    def add(self, person: TypedPerson) -> None:
        """Add someone with nothing in hand to those at the table."""
        party = self._state.party.with_typed(person)
        at = len(party.rows) - 1
        self._show(replace(self._fresh(), party=party, writing=False, marked=at))

    def receive_named(self, person: TypedPerson) -> None:
        """Receive somebody by the name alone, unless others are on the desk: then add them."""
        alone = not self._state.party.rows
        self.add(person)
        if alone:
            self.receive()

    def mark(self, step: int) -> None:
        """Move the mark up or down the lines, stopping at the ends."""
        last = len(self._state.party.rows) - 1
        if last >= 0:
            at = min(max(self._state.marked + step, 0), last)
            self._show(replace(self._state, marked=at))

    def open_card(self, index: int | None = None) -> None:
        """Ask what one person says of themself: the one pointed at, or the marked one."""
        at = self._state.marked if index is None else index
        if at < len(self._state.party.rows):
            self._show(replace(self._state, speaking=at, marked=at, received=None))

    def close_card(self) -> None:
        """Go back to the party; what was said is kept with the person."""
        self._show(replace(self._state, speaking=None))

    def say(self, said: Said) -> None:
        """Note what the person whose card is open says."""
        at = self._state.speaking
        if at is not None and at < len(self._state.party.rows):
            self._show(replace(self._state, party=self._state.party.said_of(at, said)))

    def report(self, index: int | None = None) -> None:
        """Make a report of somebody who has not come, or say otherwise what is wrong."""
        at = self._state.marked if index is None else index
        if at < len(self._state.party.rows):
            self._show(replace(self._state, party=self._state.party.reported(at), marked=at))

    def cycle(self, index: int) -> None:
        """Move one person on to the next standing; a key beyond the last line does nothing."""
        if index < len(self._state.party.rows):
            party = self._state.party.cycled(index)
            self._show(replace(self._state, party=party, marked=index))

    def stand(self, index: int, standing: Standing) -> None:
        """Say of one person where they stand."""
        self._show(replace(self._state, party=self._state.party.standing_of(index, standing)))

    def whereabouts(self, index: int, where: str) -> None:
        """Note where someone who has not come is said to be."""
        self._show(replace(self._state, party=self._state.party.whereabouts_of(index, where)))

    def tell_full(self) -> None:
        """Say that a box took only as much as it holds."""
        self._show(replace(self._state, notice=DeskNotice.BOX_FULL))

    def clear(self) -> None:
        """Send away those on the desk, unrecorded; what is recorded is untouched."""
        if self._state.busy is Busy.SAVING:
            return
        self._drop_tickets()
        was = self._state
        kept = DeskState(counts=was.counts, recent=was.recent, calls=was.calls)
        self._show(kept)
        self.reload()  # it may have been on its way

    def receive(self) -> None:
        """Record those who are ticked; a second Enter while saving does nothing."""
        if self._state.busy is Busy.SAVING:
            return
        if not self._state.can_receive:
            self._show(replace(self._state, notice=DeskNotice.NOBODY_TICKED))
            return
        order = self._state.party.order()
        self._show(replace(self._state, busy=Busy.SAVING, notice=DeskNotice.NONE))
        self._away(
            self._tasks.submit(
                lambda: self._desk.receive(order), self._received, self._not_saved, urgent=True
            )
        )

    def open_act(self, act: RecentAct) -> None:
        """Show the people of a recent act."""
        self._show(replace(self._state, opened=act))

    def close_act(self) -> None:
        """Go back from a recent act to the table."""
        self._show(replace(self._state, opened=None))

    def undo_last(self) -> None:
        """Undo the newest act that stands."""
        act = self._state.last_act
        if act is None:
            self._show(replace(self._state, notice=DeskNotice.NOTHING_TO_UNDO))
        else:
            self.undo(act.act)

    def undo(self, act: ActId, people: tuple[Subject, ...] = ()) -> None:
        """Undo an act, whole or for the people named."""
        if self._state.busy is Busy.SAVING:
            return
        self._show(replace(self._state, busy=Busy.SAVING, notice=DeskNotice.NONE))
        self._away(
            self._tasks.submit(
                lambda: self._desk.undo(act, people), self._undone, self._not_undone, urgent=True
            )
        )

    def reload(self) -> None:
        """Read the figures and the last acts again; something changed in the store."""
        self._away(self._tasks.submit(self._read_all, self._know_all, self._not_read))

    def _read_all(self) -> tuple[Counts, tuple[RecentAct, ...], tuple[Call, ...]]:
        return self._desk.counts(), self._desk.recent(), self._desk.calls()

    def _know_all(self, known: tuple[Counts, tuple[RecentAct, ...], tuple[Call, ...]]) -> None:
        """Draw once what was read, and then look up who was received."""
        counts, recent, calls = known
        self._show(replace(self._state, counts=counts, recent=recent, calls=calls))
        if self._is_to_look_up:
            self._is_to_look_up = False
            self._look_up()

    def count_stick(self, waiting: int | None) -> None:
        """Show how many acts are not on the stick yet."""
        if waiting != self._state.counts.waiting_stick:
            counts = replace(self._state.counts, waiting_stick=waiting)
            self._show(replace(self._state, counts=counts))

    def leave(self) -> None:
        """Empty the desk of every name, for a pause, a lock or the end."""
        self._drop_tickets()
        self._looking.drop()
        self._drawn.stop()
        self._is_to_look_up = False
        self._show(DeskState())

    def _bring_up(self, work: Callable[[], Presentation]) -> None:
        # While a family is being saved, the next card only queues: its answer comes after the tick.
        if self._state.busy is not Busy.SAVING:
            self._show(replace(self._fresh(), busy=Busy.LOOKING))
        self._away(self._tasks.submit(work, self._presented, self._not_found, urgent=True))

    def _fresh(self) -> DeskState:
        # The tick of the last party stays until the next one begins.
        fresh = replace(self._state, notice=DeskNotice.NONE, problem="", received=None)
        return replace(fresh, opened=None, speaking=None)

    def _presented(self, presentation: Presentation) -> None:
        party = self._state.party
        if presentation.lines or presentation.stated:
            party = party.joined(presentation)
        self._show(
            replace(self._state, party=party, remarks=presentation.remarks, busy=Busy.NOTHING)
        )

    def _received(self, received: Received) -> None:
        self._show(
            replace(
                self._state,
                party=Party(),
                remarks=(),
                busy=Busy.NOTHING,
                notice=DeskNotice.RECEIVED,
                received=received,
                speaking=None,
                marked=0,
            )
        )
        self.taken.emit(received)
        self._is_to_look_up = True
        if self._tick_ms:
            self._drawn.start(self._tick_ms)
        else:
            self.reload()

    def _look_up(self) -> None:
        """Look up in the register who was received, one by one, so that the next card goes first.

        What fails is tried again after the next party; nothing of it stands in anybody's way.
        """
        self._looking.drop()
        ask = self._desk.look_up_next
        self._looking = self._beside.submit(ask, self._looked_up, raise_if_bug)

    def _looked_up(self, found: tuple[Subject, ...] | None) -> None:
        if found is None:
            return
        received = self._state.received
        if received is not None and found and received.concerns(found):
            waiting = (*received.to_match, *found)
            self._show(replace(self._state, received=replace(received, to_match=waiting)))
        self._look_up()

    def _undone(self, counts: Counts) -> None:
        state = replace(self._state, busy=Busy.NOTHING, received=None, opened=None)
        self._show(replace(state, notice=DeskNotice.UNDONE, counts=counts))
        self.reload()

    def _not_found(self, error: Exception) -> None:
        self._fail(error, DeskNotice.TROUBLE_LOOKING)

    def _not_saved(self, error: Exception) -> None:
        self._fail(error, DeskNotice.TROUBLE_SAVING)

    def _not_undone(self, error: Exception) -> None:
        self._fail(error, DeskNotice.TROUBLE_UNDOING)

    def _not_read(self, error: Exception) -> None:
        # Says nothing of busy: figures may fail to load while a family is being saved.
        notice = DeskNotice.TROUBLE_LOOKING
        self._show(replace(self._state, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _fail(self, error: Exception, notice: DeskNotice) -> None:
        state = replace(self._state, busy=Busy.NOTHING, notice=notice, problem=code_of(error))
        self._show(state)
        raise_if_bug(error)

    def _away(self, ticket: Ticket) -> None:
        self._tickets = [old for old in self._tickets if old.live]
        self._tickets.append(ticket)

    def _drop_tickets(self) -> None:
        for ticket in self._tickets:
            ticket.drop()
        self._tickets.clear()

    def _show(self, state: DeskState) -> None:
        self._state = state
        self.changed.emit(state)
