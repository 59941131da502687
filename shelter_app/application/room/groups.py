"""人数のみ at the open table."""

from shelter_app.application.room.room import Room
from shelter_app.application.stay.count_group import (
    candidates,
    count_group,
    counted_groups,
    reconcile,
    recount,
)
from shelter_app.application.stay.groups import Counted, CountedGroup
from shelter_app.application.stay.shown import Staying


class OpenedGroups:
    """Numbers of people at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def groups(self) -> tuple[CountedGroup, ...]:
        """List the groups of whom somebody is not known by name."""
        return counted_groups(self._room.table)

    def count(self, number: int, area: str = "") -> Counted:
        """Record that so many people came."""
        return count_group(self._room.table, number, area)

    def recount(self, group: CountedGroup, number: int) -> Counted:
        """Record how many of a group are here without a name."""
        return recount(self._room.table, group, number)

    def candidates(self, group: CountedGroup) -> tuple[Staying, ...]:
        """List people received since who may be of the group."""
        return candidates(self._room.table, group)

    def reconcile(self, group: CountedGroup, people: tuple[Staying, ...]) -> Counted:
        """Record that these people are of the group."""
        return reconcile(self._room.table, group, people)
