"""What the list of those nobody has seen (安否未確認) asks of the use cases."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from shelter_app.application.unseen.trying import Found, How, NewTry, Tried, Trip
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.people import Sex
from shelter_app.domain.private import Private


class Part(StrEnum):
    """A part of the list."""

    ALL = "all"
    URGENT = "urgent"
    EXPECTED = "expected"
    """The plan says this shelter, and nobody came."""
    UNTRIED = "untried"
    """Nobody has gone or called."""
    OUT = "out"
    """Somebody is on the way."""
    WAITING = "waiting"
    """確認待ち: for the desk, not for a search."""


class Order(StrEnum):
    """What stands first; 確認待ち is last in each."""

    URGENCY = "urgency"
    DISTRICT = "district"
    HELPER = "helper"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which part of the list, in which order; an empty text is everybody."""

    part: Part = Part.ALL
    order: Order = Order.URGENCY
    district: str = field(default="", repr=False)
    helper: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, repr=False)
class UnseenLine(Private):
    """One register line whom nobody has seen; times are local.

    ``urgency`` is 1 to 5; ``reasons`` are codes, empty for who may not read them. ``safety`` is
    unconfirmed or unreachable, or headquarters' word; ``hearsay`` that somebody says they are well.
    """

    ref: Subject
    name: str = ""
    kana: str = ""
    sex: Sex = Sex.UNKNOWN
    age: int | None = None
    district: str = ""
    address: str = ""
    phone: str = ""
    helper: str = ""
    helper_phone: str = ""
    urgency: int = 1
    reasons: tuple[str, ...] = ()
    safety: str = "unconfirmed"
    is_contested: bool = False
    is_expected: bool = False
    is_waiting: bool = False
    is_danger: bool = False
    hearsay: bool = False
    out: int = 0
    """Visits under way."""
    tries: int = 0
    last: Tried | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Facet(Private):
    """A district or a helper with the lines under it."""

    name: str
    count: int
    danger: str = ""
    """Why nobody is sent there; empty where people may go."""


@dataclass(frozen=True, slots=True, repr=False)
class Worklist(Private):
    """The list as asked for; ``total`` counts everybody unseen, ``parts`` every part."""

    wanted: Wanted = Wanted()
    lines: tuple[UnseenLine, ...] = ()
    total: int = 0
    parts: tuple[tuple[Part, int], ...] = ()
    districts: tuple[Facet, ...] = ()
    helpers: tuple[Facet, ...] = ()
    trips: tuple[Trip, ...] = ()
    """Who is out, the overdue first."""


@dataclass(frozen=True, slots=True, repr=False)
class Plan(Private):
    """個別避難計画 on one page (災害対策基本法49条の14第3項); ``reason`` in words."""

    name: str
    kana: str = ""
    sex: Sex = Sex.UNKNOWN
    birth: str = ""
    age: int | None = None
    address: str = ""
    residence: str = ""
    phone: str = ""
    fax: str = ""
    emergency_contact: str = ""
    living_with: str = ""
    reason: str = ""
    helper_name: str = ""
    helper_address: str = ""
    helper_phone: str = ""
    planned_shelter: str = ""
    route: str = ""
    remarks: str = ""
    plan_remarks: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class UnseenPage(Private):
    """One line with the plan, the tries so far, and what stands of their safety."""

    line: UnseenLine
    plan: Plan
    tries: tuple[Tried, ...] = ()
    sightings: tuple[datetime | None, ...] = ()
    """When somebody saw them; 連絡がとれない would set these aside."""
    basis: object = None


@dataclass(frozen=True, slots=True)
class Noted:
    """An act that is on this disk, to be taken back with undo; ``person`` was found."""

    act: ActId
    person: Subject | None = None


class Unseen(Protocol):
    """Looking for those whom nobody has seen."""

    def worklist(self, wanted: Wanted) -> Worklist:
        """List whom nobody has seen."""
        ...

    def page(self, entry: Subject) -> UnseenPage:
        """Bring up one of them with the plan."""
        ...

    def note_try(self, page: UnseenPage, tried: NewTry) -> Noted:
        """Write down what came of a visit, a call or a question."""
        ...

    def unreachable(self, page: UnseenPage) -> Noted:
        """State 連絡がとれない; sightings shown are set aside."""
        ...

    def send(self, entries: tuple[Subject, ...], searcher: str, minutes: int) -> Noted:
        """Send somebody to these homes, to be back in so many minutes."""
        ...

    def came_back(self, trip: Trip) -> Noted:
        """Write down that somebody is back who found nobody at the homes left."""
        ...

    def mark_danger(self, district: str, why: str) -> Noted:
        """Mark a district so that nobody is sent there; an empty ``why`` lifts it."""
        ...

    def undo(self, act: ActId) -> None:
        """Take back what was just written down."""
        ...


__all__ = [
    "EventId",
    "Facet",
    "Found",
    "How",
    "NewTry",
    "Noted",
    "Order",
    "Part",
    "Plan",
    "Tried",
    "Trip",
    "Unseen",
    "UnseenLine",
    "UnseenPage",
    "Wanted",
    "Worklist",
]
