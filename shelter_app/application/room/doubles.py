"""Records that may be of one person, at the open table."""

from shelter_app.application.desk.doubles import Double, Verdict
from shelter_app.application.desk.duplicates import likely_doubles, settle
from shelter_app.application.room.room import Room
from shelter_app.domain.ids import Subject


class OpenedDoubles:
    """The use cases of 同じ人の可能性 at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def likely(self) -> tuple[Double, ...]:
        """Look through everyone here, the likeliest first."""
        return likely_doubles(self._room.table)

    def settle(self, double: Double, verdict: Verdict, person: Subject | None = None) -> None:
        """Record what somebody says, of all records or of one against the others."""
        settle(self._room.table, double, verdict, person)
