"""What the place of the people (避難者) asks of the use cases, in values a screen can show.

Every call may block and is made on a lane.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum, auto

from shelter_app.application.desk.shown import PersonLine
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.private import Private


class Where(StrEnum):
    """Where somebody is, in the ledger's words."""

    IN = "in"
    AWAY = "away"
    LEFT = "left"
    MOVED = "moved"
    HOME = "home"
    CAR = "car"
    TENT = "tent"
    HOSPITAL = "hospital"
    FACILITY = "facility"
    GONE = "gone"
    """無断退所(推定)."""
    UNKNOWN = "unknown"

    @property
    def is_elsewhere(self) -> bool:
        """Tell whether this shelter looks after them where they are (避難所外避難者)."""
        return self in (Where.HOME, Where.CAR, Where.TENT)

    @property
    def has_left(self) -> bool:
        """Tell whether they stay here no more, and somebody knows of it."""
        return self in (Where.LEFT, Where.MOVED, Where.HOSPITAL, Where.FACILITY)


class Errand(StrEnum):
    """Why somebody is away; the ledger keeps the word that people use for it."""

    OUT = "外出"
    OVERNIGHT = "外泊"


class Shelf(Enum):
    """A part of the list of people."""

    HERE = auto()
    AWAY = auto()
    OVERDUE = auto()
    """帰所予定を過ぎた."""
    ELSEWHERE = auto()
    GONE = auto()
    LEFT = auto()
    ALL = auto()


@dataclass(frozen=True, slots=True, repr=False)
class Staying(Private):
    """One person of this shelter as one line of a list; times are local.

    ``basis`` is the use case's own note of what was shown; it goes back unread with a change.
    """

    line: PersonLine
    slip: str = ""
    where: Where = Where.UNKNOWN
    area: str = ""
    errand: str = ""
    back_by: datetime | None = None
    destination: str = ""
    since: datetime | None = None
    is_overdue: bool = False
    has_needs: bool = False
    is_hidden: bool = False
    """非公開: nobody may be told of them."""
    is_contested: bool = False
    key: str = ""
    """What they are found under while a list is on screen."""
    basis: tuple[EventId, ...] = ()

    @property
    def ref(self) -> Subject:
        """Who it is."""
        return self.line.ref

    def stands_on(self, shelf: Shelf) -> bool:
        """Tell whether they belong to a part of the list."""
        return {
            Shelf.HERE: self.where is Where.IN,
            Shelf.AWAY: self.where is Where.AWAY,
            Shelf.OVERDUE: self.is_overdue,
            Shelf.ELSEWHERE: self.where.is_elsewhere,
            Shelf.GONE: self.where is Where.GONE,
            Shelf.LEFT: self.where.has_left,
            Shelf.ALL: True,
        }[shelf]


@dataclass(frozen=True, slots=True)
class PeopleList:
    """The list of this shelter's people by kana, as far as whoever sits here may list them.

    ``figures`` counts records on each shelf, those that are not listed included.
    """

    people: tuple[Staying, ...] = ()
    figures: dict[Shelf, int] = field(default_factory=dict)
    is_whole: bool = False
    """False for reception: people come up one by one when they are searched for."""


class Known(Enum):
    """How the desk came to know of a change."""

    HERE = auto()
    """Somebody stands at the desk and says so."""
    CARD = auto()
    PHONE = auto()
    TOLD = auto()
    """Somebody else says so."""


@dataclass(frozen=True, slots=True, repr=False)
class Change(Private):
    """Where people are from now on; whoever is not asked about keeps what was known."""

    people: tuple[Staying, ...]
    where: Where
    errand: Errand | None = None
    back_by: datetime | None = None
    to: str = ""
    """For those who leave, the sort of destination: one of ``DESTINATIONS``."""
    destination: str = ""
    phone: str = ""
    place: bytes = b""
    """For those who move, the other shelter."""
    known: Known = Known.HERE


DESTINATIONS = ("home", "relatives", "facility", "hospital", "temporary", "other", "unknown")
"""退所先: 自宅, 親族・知人宅, 施設, 病院, 仮設住宅など, その他, 不明."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """Proof that an act is on this disk, with everybody as they are now."""

    act: ActId
    people: tuple[Staying, ...] = ()


@dataclass(frozen=True, slots=True)
class OtherPlace:
    """A shelter of the town that people may move to."""

    id: bytes
    name: str = field(repr=False)


def on_shelf(people: Sequence[Staying], shelf: Shelf) -> tuple[Staying, ...]:
    """Take those of a list who stand on one shelf."""
    return tuple(one for one in people if one.stands_on(shelf))
