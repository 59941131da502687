"""Times and numbers as Japanese papers write them."""

from datetime import datetime
from typing import Final

from shelter_app.domain.people import Sex

HANDLE_WITH_CARE: Final = "取扱注意"
DRILL: Final = "訓練"
_WEEKDAYS: Final = "月火水木金土日"
_SEXES: Final = {Sex.UNKNOWN: "", Sex.MALE: "男", Sex.FEMALE: "女", Sex.OTHER: "他"}


def full_time(at: datetime) -> str:
    """Day, weekday and minute, in the zone that the time carries."""
    return f"{at.year}年{at.month}月{at.day}日({_WEEKDAYS[at.weekday()]}) {at:%H:%M}"


def short_time(at: datetime) -> str:
    """Month, day and minute."""
    return f"{at.month}/{at.day} {at:%H:%M}"


def sex(code: Sex) -> str:
    """One letter; nothing where it is not known."""
    return _SEXES[code]


def years(age: int | None) -> str:
    """An age."""
    return "" if age is None else f"{age}歳"
