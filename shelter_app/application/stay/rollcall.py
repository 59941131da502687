"""Roll calls (点呼) as screens and paper show them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from shelter_app.application.stay.shown import Staying
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.private import Private


class Answer(Enum):
    """What is known of one person in a roll call."""

    NOT_CALLED = auto()
    PRESENT = auto()
    AWAY = auto()
    """Out with leave, said now or known before."""
    MISSING = auto()


@dataclass(frozen=True, slots=True, repr=False)
class Called(Private):
    """One person on the list of a roll call."""

    person: Staying
    answer: Answer = Answer.NOT_CALLED


@dataclass(frozen=True, slots=True, repr=False)
class AreaCall(Private):
    """The people of one 区画, by kana; an empty name is where nobody noted one."""

    area: str
    people: tuple[Called, ...] = ()

    def count(self, answer: Answer) -> int:
        """Count those of whom this is known."""
        return sum(one.answer is answer for one in self.people)


@dataclass(frozen=True, slots=True, repr=False)
class RollCall(Private):
    """A roll call: everybody who should be here, by 区画 in the order of their names.

    A sheet of paper is made from the same value, whether a call is open (``ref`` set) or not.
    """

    ref: Subject | None = None
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    areas: tuple[AreaCall, ...] = ()
    anonymous: int = 0
    """人数のみ: to be counted by eye."""
    may_close: bool = False
    """Whoever sits here may end it: 責 and 本."""

    @property
    def is_open(self) -> bool:
        """Tell whether names are being called."""
        return self.ref is not None and self.closed_at is None

    def count(self, answer: Answer) -> int:
        """Count those of whom this is known."""
        return sum(area.count(answer) for area in self.areas)

    @property
    def total(self) -> int:
        """Count everybody on the list."""
        return sum(len(area.people) for area in self.areas)


@dataclass(frozen=True, slots=True)
class PastCall:
    """A roll call that ended; ``missing`` were not found."""

    ref: Subject
    opened_at: datetime | None
    closed_at: datetime | None
    missing: int
    operator: str = field(default="", repr=False)
    """Whoever closed it."""


class Calls(Protocol):
    """Roll calls; every call may block and is made on a lane."""

    def current(self) -> RollCall:
        """Give the call that is open, or the list of whom one would be."""
        ...

    def open(self) -> RollCall:
        """Begin a roll call; one that is open already goes on."""
        ...

    def answer(self, call: RollCall, people: tuple[Staying, ...], answer: Answer) -> ActId:
        """Record what is known of these people; returns after the commit."""
        ...

    def close(self, call: RollCall) -> RollCall:
        """End a roll call: those who were called and are missing are presumed to have left."""
        ...

    def past(self) -> tuple[PastCall, ...]:
        """List the last roll calls that ended, newest first."""
        ...
