"""How the municipality's old system writes things."""

from datetime import date

from demo_town.dice import Dice
from demo_town.names import PLAIN
from shelter_app.domain.eras import eras_within
from shelter_app.domain.register import LOST_GLYPH

_LARGE = str.maketrans("ァィゥェォッャュョヮ", "アイウエオツヤユヨワ")
_FIRST_SELECTOR, _LAST_SELECTOR = "\U000e0100", "\U000e01ef"


def large_kana(kana: str) -> str:
    """Write kana without small letters (直音), as resident registers long did."""
    return kana.translate(_LARGE)


def era_date(day: date) -> str:
    """Write 昭和15年3月4日."""
    era = eras_within(day, day)[0]
    year = day.year - era.first.year + 1
    return f"{era.name}{'元' if year == 1 else year}年{day.month}月{day.day}日"


def as_cp932(text: str, dice: Dice) -> str:
    """Write a text with what CP932 has: selectors are dropped, the rest becomes plain or 〓."""
    return "".join(_letter(letter, dice) for letter in text)


def _letter(letter: str, dice: Dice) -> str:
    if _FIRST_SELECTOR <= letter <= _LAST_SELECTOR:
        return ""
    try:
        letter.encode("cp932")
    except UnicodeEncodeError:
        return PLAIN[letter] if dice.falls(0.4) else LOST_GLYPH
    return letter
