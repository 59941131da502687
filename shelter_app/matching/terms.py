"""The terms of a score: which fact, how it compared, and what that is worth."""

from enum import Enum
from typing import NamedTuple

from shelter_app.matching.likeness import Likeness


class Fact(Enum):
    """A fact that was compared."""

    SURNAME = "surname"
    GIVEN = "given"
    YEAR = "year"
    DAY = "day"
    SEX = "sex"
    AREA = "area"
    HOUSE = "house"
    PHONE = "phone"
    HOUSEHOLD = "household"

    __hash__ = object.__hash__  # members are single; Enum would hash the name each time


NAME = frozenset((Fact.SURNAME, Fact.GIVEN))
HOME = frozenset((Fact.SURNAME, Fact.AREA, Fact.HOUSE, Fact.PHONE, Fact.HOUSEHOLD))
"""What everyone of one home has in common."""


class Found(Enum):
    """How a fact other than a name compared."""

    SAME = "same"
    SWAPPED = "swapped"
    ONE_OFF = "one_off"
    ERA_SLIP = "era_slip"
    PART_SAME = "part_same"
    LIKELY = "likely"
    DIFFERENT = "different"

    __hash__ = object.__hash__  # members are single; Enum would hash the name each time


class Term(NamedTuple):
    """One line of the explanation; ``weight`` in nats, positive speaks for the person.

    Codes only: neither what was said nor what is stored.
    """

    fact: Fact
    found: Likeness | Found
    weight: float

    @property
    def agrees(self) -> bool:
        """Tell whether the fact speaks for the person."""
        return self.weight > 0


def total(terms: "list[Term] | tuple[Term, ...]") -> float:
    """The weight of all terms together."""
    return sum([term[2] for term in terms])
