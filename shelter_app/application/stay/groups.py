"""人数のみ: people who were counted and are not known by name yet, as screens show them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from shelter_app.application.stay.shown import Staying
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.private import Private

MOST_IN_A_GROUP = 9_999


class NoNumber(ShelterError):
    """A number of people is a whole number from 1, and far below ten thousand."""

    code = "A-47"


class MoreThanCounted(ShelterError):
    """More people were ticked than the group still counts."""

    code = "A-48"


@dataclass(frozen=True, slots=True, repr=False)
class CountedGroup(Private):
    """One group; ``left`` are those nobody knows by name, ``number`` what was counted last.

    ``counts`` and ``names`` are what was shown, to be listed as seen by the next count.
    """

    ref: Subject
    number: int
    left: int
    area: str = ""
    at: datetime | None = None
    counts: tuple[EventId, ...] = ()
    names: tuple[EventId, ...] = ()


@dataclass(frozen=True, slots=True)
class Counted:
    """Proof that a number is on this disk, with all groups as they are now."""

    act: ActId
    groups: tuple[CountedGroup, ...] = ()


class Groups(Protocol):
    """Numbers of people; every call may block and is made on a lane."""

    def groups(self) -> tuple[CountedGroup, ...]:
        """List the groups of whom somebody is not known by name, newest first."""
        ...

    def count(self, number: int, area: str = "") -> Counted:
        """Record that so many people came."""
        ...

    def recount(self, group: CountedGroup, number: int) -> Counted:
        """Record how many of a group are here without a name; 0 when they have left."""
        ...

    def candidates(self, group: CountedGroup) -> tuple[Staying, ...]:
        """List people received since who may be of the group, newest first; at most a screenful."""
        ...

    def reconcile(self, group: CountedGroup, people: tuple[Staying, ...]) -> Counted:
        """Record that these people are of the group: the number goes down by as many."""
        ...
