"""The terms of a score: which fact, how it compared, and what that is worth."""

from dataclasses import dataclass
from enum import Enum

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


class Found(Enum):
    """How a fact other than a name compared."""

    SAME = "same"
    ONE_OFF = "one_off"
    ERA_SLIP = "era_slip"
    SWAPPED = "swapped"
    PART_SAME = "part_same"
    LIKELY = "likely"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Term:
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
