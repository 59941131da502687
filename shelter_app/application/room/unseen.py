"""Looking for those whom nobody has seen, at the open table."""

from shelter_app.application.desk.table import Table
from shelter_app.application.desk.undo import undo
from shelter_app.application.room.room import Room
from shelter_app.application.unseen.areas import mark_danger
from shelter_app.application.unseen.note_try import note_try
from shelter_app.application.unseen.page import page_of
from shelter_app.application.unseen.send import came_back, send
from shelter_app.application.unseen.shown import Noted, UnseenPage, Wanted, Worklist
from shelter_app.application.unseen.trying import NewTry, Trip
from shelter_app.application.unseen.unreachable import unreachable
from shelter_app.application.unseen.worklist import worklist
from shelter_app.domain.ids import ActId, Subject


class OpenedUnseen:
    """The list of the unseen at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    @property
    def _table(self) -> Table:
        return self._room.table

    def worklist(self, wanted: Wanted) -> Worklist:
        """List whom nobody has seen."""
        return worklist(self._table, wanted)

    def page(self, entry: Subject) -> UnseenPage:
        """Bring up one of them with the plan."""
        return page_of(self._table, entry)

    def note_try(self, page: UnseenPage, tried: NewTry) -> Noted:
        """Write down what came of a visit, a call or a question."""
        return note_try(self._table, page, tried)

    def unreachable(self, page: UnseenPage) -> Noted:
        """State 連絡がとれない; sightings shown are set aside."""
        return Noted(unreachable(self._table, page))

    def send(self, entries: tuple[Subject, ...], searcher: str, minutes: int) -> Noted:
        """Send somebody to these homes, to be back in so many minutes."""
        return Noted(send(self._table, entries, searcher, minutes))

    def came_back(self, trip: Trip) -> Noted:
        """Write down that somebody is back who found nobody at the homes left."""
        return Noted(came_back(self._table, trip))

    def mark_danger(self, district: str, why: str) -> Noted:
        """Mark a district so that nobody is sent there; an empty ``why`` lifts it."""
        return Noted(mark_danger(self._table, district, why))

    def undo(self, act: ActId) -> None:
        """Take back what was just written down."""
        undo(self._table, act)
