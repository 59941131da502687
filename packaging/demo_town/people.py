"""Invented people: a name that fits the year of birth, a birth date, a sex."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from demo_town.dice import Dice
from demo_town.names import COMMON, LOCAL, Named, given_names

THIS_YEAR = 2026
_GAP = "　"


@dataclass(frozen=True, kw_only=True)
class Person:
    """One invented person."""

    surname: Named
    given: Named
    born: date
    woman: bool

    @property
    def name(self) -> str:
        """The name as the family register has it."""
        return f"{self.surname.written}{_GAP}{self.given.written}"

    @property
    def kana(self) -> str:
        """The reading, in katakana."""
        return f"{self.surname.read}{_GAP}{self.given.read}"

    @property
    def age(self) -> int:
        """Age this year."""
        return THIS_YEAR - self.born.year


def surname(dice: Dice) -> Named:
    """Choose a surname: half of the island bears a local one."""
    if dice.falls(0.5):
        return LOCAL[0] if dice.falls(0.3) else dice.pick(LOCAL)
    return dice.pick(COMMON)


def person(dice: Dice, family: Named, age: int, *, woman: bool) -> Person:
    """Invent one person of that age."""
    year = THIS_YEAR - age
    given = dice.pick(given_names(year, woman=woman))
    return Person(surname=family, given=given, born=birthday(dice, year), woman=woman)


def named_apart(dice: Dice, people: Sequence[Person]) -> list[Person]:
    """Give those of a household who got the same name another one."""
    apart: dict[str, Person] = {}
    for one in people:
        other = one
        while other.name in apart:
            other = person(dice, one.surname, one.age, woman=one.woman)
        apart[other.name] = other
    return list(apart.values())


def birthday(dice: Dice, year: int) -> date:
    """Choose a day of that year; early in 2026, so that nobody is born after the register."""
    month = dice.between(1, 3 if year == THIS_YEAR else 12)
    return date(year, month, dice.between(1, monthrange(year, month)[1]))


def aged(dice: Dice) -> int:
    """Choose an age as among those who need help: most are over 75."""
    first, last = dice.weighted(
        [
            ((75, 84), 36),
            ((85, 94), 34),
            ((65, 74), 12),
            ((95, 103), 5),
            ((30, 64), 10),
            ((4, 29), 3),
        ]
    )
    return dice.between(first, last)
