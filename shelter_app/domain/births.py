"""A birth date as it is known: whole, partial, without its era, or as an age."""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from shelter_app.domain.eras import eras_within

LONGEST_AGE = 130


class AgeCount(Enum):
    """How an age was counted."""

    FULL = "full"
    EAST_ASIAN = "kazoe"
    DECADE = "decade"


_YEARS_BACK = {AgeCount.FULL: (0, 1), AgeCount.EAST_ASIAN: (-1, -1), AgeCount.DECADE: (0, 10)}


@dataclass(frozen=True, slots=True)
class Birth:
    """What is known of a birth date; ``text`` is what was typed.

    ``years`` holds the western years that a year without its era may mean (``year`` is then None).
    ``age`` counts at the moment of asking, so keep that day beside the text:
    ``possible_years(birth, asked_on)`` resolves it. A DECADE age of 80 means 80 to 89.
    """

    year: int | None = field(default=None, repr=False)
    month: int | None = field(default=None, repr=False)
    day: int | None = field(default=None, repr=False)
    text: str = field(default="", repr=False)
    years: tuple[int, ...] = field(default=(), repr=False)
    age: int | None = field(default=None, repr=False)
    age_count: AgeCount = field(default=AgeCount.FULL, repr=False)

    @property
    def exact(self) -> date | None:
        """The full date, None while any part is missing."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)


def birth_on(day: date) -> Birth:
    """Make the full birth date of a calendar day, its text in ISO 8601."""
    return Birth(day.year, day.month, day.day, text=day.isoformat())


def age_on(birth: Birth, today: date) -> int | None:
    """Age in full years; without a birthday the age reached this year; None when it cannot be told.

    An age that was told is returned as told (one less when counted the East Asian way).
    """
    if birth.year is not None:
        before = (today.month, today.day) < (birth.month or 1, birth.day or 1)
        age = today.year - birth.year - before
        return age if 0 <= age <= LONGEST_AGE else None
    if birth.age is None or birth.age_count is AgeCount.DECADE:
        return None
    return max(0, birth.age - (birth.age_count is AgeCount.EAST_ASIAN))


def possible_years(birth: Birth, asked_on: date) -> tuple[int, ...]:
    """Western years of birth that the words allow when said on ``asked_on``; empty if any."""
    if birth.year is not None:
        return (birth.year,)
    if birth.age is not None:
        this = asked_on.year - birth.age
        first, last = _YEARS_BACK[birth.age_count]
        return tuple(range(this - first, this - last - 1, -1))
    oldest = asked_on.year - LONGEST_AGE
    return tuple(year for year in birth.years if oldest <= year <= asked_on.year)


def format_birth(birth: Birth) -> str:
    """Write a birth date for a screen or sheet: 昭15.3.4 (1940), 3月4日, 84歳, or as typed."""
    if birth.year is not None:
        rest = "".join(f".{part}" for part in (birth.month, birth.day) if part is not None)
        eras = eras_within(*_span(birth.year, birth.month, birth.day))
        years = [f"{era.short}{birth.year - era.first.year + 1}" for era in eras]
        return f"{'/'.join(years) or birth.year}{rest} ({birth.year})"
    if birth.years or (birth.age is None and birth.month is None):
        return birth.text
    if birth.age is None:
        return f"{birth.month}月" + (f"{birth.day}日" if birth.day else "")
    return {
        AgeCount.FULL: f"{birth.age}歳",
        AgeCount.EAST_ASIAN: f"数え{birth.age}歳",
        AgeCount.DECADE: f"{birth.age}代",
    }[birth.age_count]


def _span(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    first = date(year, month or 1, day or 1)
    last_month = month or 12
    return first, date(year, last_month, day or monthrange(year, last_month)[1])
