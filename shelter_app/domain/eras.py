"""Japanese eras with their true boundaries."""

from datetime import date
from typing import NamedTuple


class Era(NamedTuple):
    """One era: its names and the days it lasted."""

    name: str
    short: str
    letter: str
    first: date
    last: date

    def year(self, number: int) -> int | None:
        """Western year of the ``number``-th year of the era, None when there was none."""
        western = self.first.year + number - 1
        return western if number >= 1 and western <= self.last.year else None


ERAS = (
    Era("明治", "明", "M", date(1868, 1, 25), date(1912, 7, 29)),
    Era("大正", "大", "T", date(1912, 7, 30), date(1926, 12, 24)),
    Era("昭和", "昭", "S", date(1926, 12, 25), date(1989, 1, 7)),
    Era("平成", "平", "H", date(1989, 1, 8), date(2019, 4, 30)),
    Era("令和", "令", "R", date(2019, 5, 1), date(2100, 12, 31)),
)
"""Oldest first; the present era is left open to the last year this program accepts."""

FIRST_YEAR = 1850
LAST_YEAR = 2100


def era_called(name: str) -> Era | None:
    """Find an era by its full name, its first character or its Latin letter."""
    for era in ERAS:
        if name in (era.name, era.short, era.letter):
            return era
    return None


def eras_within(first: date, last: date) -> tuple[Era, ...]:
    """List the eras that some day between ``first`` and ``last`` belongs to."""
    return tuple(era for era in ERAS if era.first <= last and first <= era.last)


def years_without_era(number: int) -> tuple[int, ...]:
    """Western years that a bare year number up to 99 may mean, the likeliest for the old first."""
    order = (ERAS[2], ERAS[1], ERAS[3], ERAS[4], ERAS[0])
    eras = [year for era in order if (year := era.year(number)) is not None]
    return tuple(dict.fromkeys([*eras, 1900 + number, 2000 + number]))
