"""Birth dates as people say and write them, read into values."""

import re
import unicodedata
from calendar import monthrange
from typing import Final

from shelter_app.domain.births import (
    LONGEST_AGE,
    AgeCount,
    Birth,
    age_on,
    birth_on,
    format_birth,
    possible_years,
)
from shelter_app.domain.eras import ERAS, FIRST_YEAR, LAST_YEAR, era_called, years_without_era
from shelter_app.domain.numerals import arabic

__all__ = [
    "AgeCount",
    "Birth",
    "age_on",
    "birth_on",
    "format_birth",
    "parse_birth",
    "possible_years",
]

_LONGEST_TEXT = 60
_MONTHS: Final = 12
_WIDE_YEAR: Final = 4
_SHORT_YEAR: Final = 2
_SHORT_DATE: Final = 6


def parse_birth(text: str) -> Birth | None:
    """Read a birth date or age in any usual Japanese form; None when it cannot be one."""
    if len(text) > _LONGEST_TEXT:
        return None
    plain = _plain(text)
    dated = _AGE_BESIDE.sub("", plain)
    for read in (_read_age, _read_full, _read_compact, _read_month_day, _read_western_order):
        birth = read(dated or plain, text)
        if birth is not None:
            return birth
    return None


_WORDS = {
    "めいじ": "明治",
    "たいしょう": "大正",
    "しょうわ": "昭和",
    "へいせい": "平成",
    "れいわ": "令和",
    "がんねん": "元年",
    "ねん": "年",
    "がつ": "月",
    "にち": "日",
    "さい": "歳",
    "才": "歳",
    "かぞえ": "数え",
}
_ERA = "|".join(name for era in ERAS for name in (era.name, era.short, era.letter))
_NOISE = re.compile(
    r"生年月日|誕生日|生まれ|うまれ|月日不[詳明]|[月日]?不[詳明]|年齢|西暦|^AD|"
    r"くらい|ぐらい|位$|ごろ|ころ|頃|約|満|[生::?]|の$"
)
_AGE_BESIDE = re.compile(r"(?<=.)(?<=[\d日月年])[(の、,.]+\d{1,3}歳\)?$")
_AGE = re.compile(r"(数え年?で?)?(\d{1,3})(歳|代|歳代)?")
_BABY = re.compile(r"後?\d{1,2}(?:か|カ|ヶ|ケ|箇|ヵ)月児?|後\d{1,3}日|0歳児?")
_FULL = re.compile(
    rf"({_ERA})?[.]?(\d{{1,4}})(?:年|[-/.,・])(?:(\d{{1,2}})(?:月|[-/.,・])?)?(?:(\d{{1,2}})日?)?"
)
_COMPACT = re.compile(rf"({_ERA})?(\d{{1,8}})")
_MONTH_DAY = re.compile(r"(\d{1,2})(?:月(?:(\d{1,2})日?)?|[-/.](\d{1,2}))")
_WESTERN = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


def _plain(text: str) -> str:
    """Bring every spelling to one: ASCII digits, kanji words, dots for gaps between numbers."""
    plain = unicodedata.normalize("NFKC", text).strip().upper()
    plain = re.sub(r"[‐‑‒–—―−ー]", "-", plain) if re.search(r"\d[‐-−ー]\d", plain) else plain
    for word, kanji in _WORDS.items():
        plain = plain.replace(word, kanji)
    plain = arabic(re.sub("元(?=年|[./-]|$)", "1", plain))
    plain = re.sub(r"(?<=\d)\s+(?=\d)", ".", plain)
    return _NOISE.sub("", re.sub(r"\s+", "", plain)).rstrip(".-/")


def _read_age(plain: str, text: str) -> Birth | None:
    if _BABY.fullmatch(plain):
        return Birth(age=0, text=text)
    found = _AGE.fullmatch(plain)
    if found is None or int(found[2]) > LONGEST_AGE:
        return None
    if found[3] in ("代", "歳代"):
        decade = int(found[2])
        return None if decade % 10 else Birth(age=decade, age_count=AgeCount.DECADE, text=text)
    count = AgeCount.EAST_ASIAN if found[1] else AgeCount.FULL
    return Birth(age=int(found[2]), age_count=count, text=text)


def _read_full(plain: str, text: str) -> Birth | None:
    found = _FULL.fullmatch(plain)
    if found is None:
        return None
    era, year, month, day = found.groups()
    bare_pair = era is None and day is None and month is not None and "年" not in plain
    if bare_pair and 1 <= int(year) <= _MONTHS:
        return None
    return _dated((era, year), month, day, text)


def _read_compact(plain: str, text: str) -> Birth | None:
    """Read digits without marks: 19400304, 194003, 1940, S150304, S1503, S15, 150304."""
    found = _COMPACT.fullmatch(plain)
    if found is None:
        return None
    era, digits = found.groups()
    without_century = len(digits) == _SHORT_DATE and not _is_year(int(digits[:_WIDE_YEAR]))
    wide = _SHORT_YEAR if era or without_century else _WIDE_YEAR
    if len(digits) not in {wide, wide + 2, wide + 4, 1 if era else wide}:
        return None
    if len(digits) == wide == _WIDE_YEAR and not _is_year(int(digits)):
        return _checked(Birth(month=int(digits[:2]), day=int(digits[2:]), text=text))
    rest = digits[wide:]
    return _dated((era, digits[:wide]), rest[:2] or None, rest[2:] or None, text)


def _read_month_day(plain: str, text: str) -> Birth | None:
    found = _MONTH_DAY.fullmatch(plain)
    if found is None:
        return None
    day = found[2] or found[3]
    return _checked(Birth(month=int(found[1]), day=int(day) if day else None, text=text))


def _read_western_order(plain: str, text: str) -> Birth | None:
    """Read 4/3/1940: only the year when day and month cannot be told apart."""
    found = _WESTERN.fullmatch(plain)
    if found is None:
        return None
    first, second, year = (int(part) for part in found.groups())
    if first != second and max(first, second) <= _MONTHS:
        return _checked(Birth(year, text=text))
    month, day = (second, first) if first > _MONTHS else (first, second)
    return _checked(Birth(year, month, day, text=text))


def _dated(
    year: tuple[str | None, str], month: str | None, day: str | None, text: str
) -> Birth | None:
    """Build a birth from digit groups; 00 stands for an unknown part, as registers write it."""
    era_name, digits = year
    months, days = int(month or 0) or None, int(day or 0) or None
    if days is not None and months is None:
        return None
    era = era_called(era_name) if era_name else None
    if era is not None:
        western = era.year(int(digits))
        return None if western is None else _checked(Birth(western, months, days, text=text))
    if len(digits) == _WIDE_YEAR:
        return _checked(Birth(int(digits), months, days, text=text))
    choices = years_without_era(int(digits)) if len(digits) <= _SHORT_YEAR and int(digits) else ()
    return _checked(Birth(None, months, days, text=text, years=choices)) if choices else None


def _is_year(number: int) -> bool:
    return FIRST_YEAR <= number <= LAST_YEAR


def _checked(birth: Birth) -> Birth | None:
    """Let a birth pass if its parts make a day of the calendar (a leap year where unknown)."""
    if birth.year is not None and not _is_year(birth.year):
        return None
    if birth.month is None:
        return birth
    if not 1 <= birth.month <= _MONTHS:
        return None
    longest = monthrange(birth.year or 2000, birth.month)[1]
    return birth if birth.day is None or 1 <= birth.day <= longest else None
