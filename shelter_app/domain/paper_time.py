"""The time that somebody wrote on paper: 「3:00」「0300」「3時半頃」「昨日 2310」「不明」."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from shelter_app.domain.ledger.event import Occurred, Precision
from shelter_app.domain.numerals import arabic

_LONGEST: Final = 40
_UNKNOWN: Final = frozenset({"?", "不明", "ふめい", "わからない", "分からない", "-"})
_ABOUT: Final = re.compile(r"^(?:約|およそ)|(?:頃|ごろ|ころ|くらい|ぐらい|\?)$")
_CLOCK: Final = re.compile(r"(午前|午後)?(\d{1,2})(?::|時)(半|\d{1,2})?分?|(\d{3,4})|(\d{1,2})")
_DAY: Final = re.compile(
    r"(今日|本日|昨日|きのう|一昨日|おととい|(?:(?:\d{4}/)?\d{1,2}[/月])?\d{1,2}日|\d{1,2}/\d{1,2})の?"
)
_BACK: Final = {"今日": 0, "本日": 0, "昨日": 1, "きのう": 1, "一昨日": 2, "おととい": 2}
_NOON: Final = 12
_MOST_DAYS: Final = 60


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """When something on paper happened; ``at`` None where nobody wrote it."""

    at: datetime | None = None
    about: bool = False

    @property
    def occurred(self) -> Occurred:
        """The same, as the ledger keeps it."""
        if self.at is None:
            return Occurred(None, Precision.UNKNOWN)
        precision = Precision.ABOUT if self.about else Precision.EXACT
        return Occurred(int(self.at.timestamp() * 1000), precision)


def written_time(text: str, now: datetime) -> WrittenTime | None:
    """Read a time of the past, the latest that it can mean; None when it says none.

    Without a day it is the last such time before ``now``; paper is never from the future.
    """
    if len(text) > _LONGEST:
        return None
    plain = arabic(unicodedata.normalize("NFKC", text)).replace(" ", "").replace("：", ":").lower()
    if plain in _UNKNOWN:
        return WrittenTime()
    bare = _ABOUT.sub("", plain)
    found = _DAY.match(bare)
    day, rest = (found[1], bare[found.end() :]) if found else ("", bare)
    clock = _CLOCK.fullmatch(rest)
    at = _at(now, day, clock) if clock else None
    return None if at is None else WrittenTime(at, bare != plain)


def _at(now: datetime, day: str, clock: re.Match[str]) -> datetime | None:
    hour, minute = _hour_and_minute(clock)
    try:
        today = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    except ValueError:
        return None
    if not day:
        return today if today <= now else today - timedelta(days=1)
    at = today - timedelta(days=_BACK[day]) if day in _BACK else _on_date(today, day)
    return at if at is not None and at <= now else None


def _hour_and_minute(clock: re.Match[str]) -> tuple[int, int]:
    half, hours, minutes, digits, bare = clock.groups()
    if digits:
        return int(digits[:-2]), int(digits[-2:])
    hour = int(hours or bare)
    if half == "午後" and hour < _NOON:
        hour += _NOON
    return hour, 30 if minutes == "半" else int(minutes or 0)


def _on_date(today: datetime, day: str) -> datetime | None:
    """Find the last day of that date; a date further back than two months is a slip."""
    numbers = [int(number) for number in re.findall(r"\d+", day)]
    past = (today - timedelta(days=back) for back in range(_MOST_DAYS))
    for one in past:
        if numbers == [one.year, one.month, one.day][-len(numbers) :]:
            return one
    return None
