"""How long something can wait, as people say it: 「3時間」「30分」「2日」「明日 9時」."""

import re
import unicodedata
from datetime import datetime, timedelta
from typing import Final

from shelter_app.domain.needs import Clock
from shelter_app.domain.numerals import arabic

LONGEST_DAYS: Final = 60
"""What can wait longer has no clock on the worst night."""
_LONGEST_TEXT: Final = 40
_SPAN: Final = re.compile(
    r"(?:あと|残り)?(\d{1,4}(?:\.\d)?)(時間半|時間|分|日|週間|h)?(?:分)?(?:くらい|ほど|後|ご)?"
)
_MOMENT: Final = re.compile(
    r"(今日|本日|明日|あした|明後日|あさって|\d{1,2}日)?の?(午前|午後|朝|夜)?(\d{1,2})(?:時|:)(半|\d{2})?分?"
)
_UNITS: Final = {
    "分": timedelta(minutes=1),
    "時間": timedelta(hours=1),
    "h": timedelta(hours=1),
    "日": timedelta(days=1),
    "週間": timedelta(days=7),
}
_DAYS: Final = {"今日": 0, "本日": 0, "明日": 1, "あした": 1, "明後日": 2, "あさって": 2}
_NOON: Final = 12


def time_left(text: str, clock: Clock, now: datetime) -> timedelta | None:
    """Read how long is left; a bare number counts days for medicine and hours for the rest.

    None when the text says no time, or one in the past or beyond sixty days.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    plain = arabic(unicodedata.normalize("NFKC", text)).replace(" ", "").lower()
    left = _span(plain, clock) or _until(plain, now)
    return left if left is not None and timedelta() < left <= timedelta(LONGEST_DAYS) else None


def _span(plain: str, clock: Clock) -> timedelta | None:
    found = _SPAN.fullmatch(plain)
    if found is None:
        return None
    number, unit = float(found[1]), found[2]
    if unit == "時間半":
        return timedelta(hours=number + 0.5)
    bare = timedelta(days=1) if clock is Clock.DAYS else timedelta(hours=1)
    return number * (_UNITS[unit] if unit else bare)


def _until(plain: str, now: datetime) -> timedelta | None:
    found = _MOMENT.fullmatch(plain)
    if found is None:
        return None
    day, half, hour, minute = found[1] or "", found[2], int(found[3]), found[4]
    hour += _NOON if half in ("午後", "夜") and hour < _NOON else 0
    try:
        at = now.replace(hour=hour, minute=_minute(minute), second=0, microsecond=0)
    except ValueError:
        return None
    at = _on_day(at, day)
    return at - now if at > now or day else at + timedelta(days=1) - now


def _minute(text: str | None) -> int:
    return 30 if text == "半" else int(text or 0)


def _on_day(at: datetime, day: str) -> datetime:
    """Move a time of day to the day that was named; a day of the month is the next such day."""
    if not day or day in _DAYS:
        return at + timedelta(days=_DAYS.get(day, 0))
    number = int(day.removesuffix("日"))
    coming = (at + timedelta(days=ahead) for ahead in range(LONGEST_DAYS))
    return next((one for one in coming if one.day == number), at - timedelta(days=1))
