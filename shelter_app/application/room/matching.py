"""Proposals of the register, and people's decisions on them, at the open table."""

from shelter_app.application.desk.matches import case, decide, waiting
from shelter_app.application.desk.matching import MatchCase
from shelter_app.application.desk.shown import MatchState, PersonLine
from shelter_app.application.room.room import Room
from shelter_app.domain.ids import Subject


class OpenedMatching:
    """The match panel's use cases at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def waiting(self) -> tuple[PersonLine, ...]:
        """List the people whose match waits for a decision."""
        return waiting(self._room.table)

    def case(self, person: Subject) -> MatchCase:
        """Bring up one person with the proposals."""
        return case(self._room.table, person)

    def decide(self, shown: MatchCase, entry: Subject | None, state: MatchState) -> MatchCase:
        """Record a decision on one entry, or on the person as a whole when it is 該当なし."""
        return decide(self._room.table, shown, entry, state)
