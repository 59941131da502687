"""The desk as its presenters see it: one object, one verb a file behind it."""

from shelter_app.application.desk.calls import calls
from shelter_app.application.desk.counts import counts
from shelter_app.application.desk.look_up import search
from shelter_app.application.desk.looking_up import look_up_next
from shelter_app.application.desk.present import look, present
from shelter_app.application.desk.receive import receive
from shelter_app.application.desk.recent import recent
from shelter_app.application.desk.shown import (
    Call,
    Candidate,
    Counts,
    Order,
    Presentation,
    Received,
    RecentAct,
)
from shelter_app.application.desk.table import Table
from shelter_app.application.desk.undo import undo
from shelter_app.application.room.room import Room
from shelter_app.domain.ids import ActId, Subject
from shelter_app.wire.card import parse_typed_card


class OpenedDesk:
    """Receiving people at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    @property
    def _table(self) -> Table:
        return self._room.table

    def present(self, symbol: object) -> Presentation:
        """Tell whom the camera's accepted symbol brings up."""
        with self._table.writer.ahead():
            return present(self._table, symbol)

    def present_text(self, text: str) -> Presentation:
        """Tell whom the text of a handheld scanner brings up."""
        with self._table.writer.ahead():
            return present(self._table, parse_typed_card(text))

    def search(self, text: str) -> tuple[Candidate, ...]:
        """Find people by name, kana, called name or spoken slip code."""
        return search(self._table, text)

    def look(self, ref: Subject) -> Presentation:
        """Bring up a candidate with those who belong to them."""
        with self._table.writer.ahead():
            return look(self._table, ref)

    def receive(self, order: Order) -> Received:
        """Record durably that those who stand there came."""
        return receive(self._table, order)

    def look_up_next(self) -> tuple[Subject, ...] | None:
        """Look the next person received up in the register, behind the tick."""
        return look_up_next(self._table)

    def undo(self, act: ActId, people: tuple[Subject, ...] = ()) -> Counts:
        """Withdraw an act whole, or for the people named."""
        return undo(self._table, act, people)

    def counts(self) -> Counts:
        """Read the running figures."""
        return counts(self._table)

    def calls(self) -> tuple[Call, ...]:
        """List the open medical requests, soonest first."""
        return calls(self._table)

    def recent(self) -> tuple[RecentAct, ...]:
        """List the last five acts of this desk, newest first."""
        return recent(self._table)
