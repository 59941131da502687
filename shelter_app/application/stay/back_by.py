"""When somebody who goes out is expected back: a few quick answers, or a time as people type it."""

import re
import unicodedata
from datetime import datetime, timedelta
from enum import Enum, auto

EVENING, MORNING = 17, 8
"""Hours of the day that people mean by 夕方 and 明朝."""
_HOURS = re.compile(r"(\d{1,2})(?:時間後?|h|hours?)")
_TIME = re.compile(
    r"(明日|あした|翌日|tomorrow)?(\d{1,2})(?:[:時](\d{1,2})?分?|(\d{2}))?(?:ごろ|頃)?"
)
_DAY, _HOUR = 24, 60


class Quick(Enum):
    """An answer by one key."""

    ONE_HOUR = auto()
    EVENING = auto()
    MORNING = auto()
    NOT_SAID = auto()


def quick_return(quick: Quick, now: datetime) -> datetime | None:
    """Work out what a quick answer means now; None when no time was said."""
    match quick:
        case Quick.ONE_HOUR:
            return now + timedelta(hours=1)
        case Quick.EVENING:
            return _next(now, EVENING, 0)
        case Quick.MORNING:
            return _at(now + timedelta(days=1), MORNING, 0)
        case Quick.NOT_SAID:
            return None


def typed_return(text: str, now: datetime) -> datetime | None:
    """Read 「18」「18:30」「1830」「18時半」「明日8時」「3時間」; None when it is no time of day.

    A time that has passed today is meant for tomorrow.
    """
    plain = unicodedata.normalize("NFKC", text).replace("半", "30").replace(" ", "").lower()
    hours = _HOURS.fullmatch(plain)
    if hours is not None:
        return now + timedelta(hours=int(hours[1])) if int(hours[1]) else None
    found = _TIME.fullmatch(plain)
    if found is None:
        return None
    hour, minute = int(found[2]), int(found[3] or found[4] or 0)
    if hour >= _DAY or minute >= _HOUR:
        return None
    if found[1]:
        return _at(now + timedelta(days=1), hour, minute)
    return _next(now, hour, minute)


def _next(now: datetime, hour: int, minute: int) -> datetime:
    today = _at(now, hour, minute)
    return today if today > now else today + timedelta(days=1)


def _at(day: datetime, hour: int, minute: int) -> datetime:
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)
