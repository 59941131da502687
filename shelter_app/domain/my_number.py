"""The 12-digit My Number: known only so that it can be refused and dropped.

番号法 15条 and 20条 forbid collecting it here, and a hash or a part of it may count as the number
too, so nothing in this module returns one.
"""

import re
import unicodedata
from itertools import groupby
from typing import Final, NamedTuple

LENGTH: Final = 12
_WEIGHTS: Final = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_GROUP: Final = 4
_GROUPS: Final = 3
_MOST_IN_A_PAYLOAD: Final = 7_089  # digits in the largest QR there is

# ー and ─ are typed for a hyphen by Japanese keyboards; the rest are hyphens outside category Pd.
_OTHER_HYPHENS: Final = frozenset("−ーｰ─━—‐˗⁃⁻₋_")

# Text is searched as its kinds, one letter a character (see _kind). The first branch swallows what
# is known to be something else: a phone number after a plus sign, the decimals of a coordinate.
_NUMBER: Final = r"d+(?:s{0,2}h{1,2}s{0,2}d+)*"
_SERIES: Final = re.compile(
    rf"(?:\+|(?<=dd)\.){_NUMBER}|(?P<series>{_NUMBER}(?:s{{1,4}}{_NUMBER})*)"
)
_NUMBER_IN_SERIES: Final = re.compile(_NUMBER)
_SHORT_GROUPS: Final = frozenset("d" * size for size in range(1, _GROUP + 1))
# Format controls and combining marks are not seen: they must not hide a number.
_KINDS: Final = {"Nd": "d", "Pd": "h", "Zs": "s", "Cf": "_", "Mn": "_", "Me": "_"}
_KIND_OF_CHARACTER: Final = {
    "\t": "s",
    "\0": "_",
    ".": ".",
    "．": ".",
    "+": "+",
    "＋": "+",
    **dict.fromkeys("\r\n\v\f\x85\u2028\u2029", "n"),
}


class Span(NamedTuple):
    """Where in a text something stands: ``text[start:end]``."""

    start: int
    end: int


def check_digit(first_eleven: str) -> int:
    """Return the check digit of 平成26年総務省令85号5条 for eleven ASCII digits."""
    if len(first_eleven) != LENGTH - 1 or not first_eleven.isascii() or not first_eleven.isdigit():
        msg = "eleven ASCII digits are needed"
        raise ValueError(msg)
    rest = sum(int(d) * w for d, w in zip(first_eleven, _WEIGHTS, strict=True)) % 11
    return 0 if rest <= 1 else 11 - rest


def is_my_number(digits: str) -> bool:
    """Tell whether twelve ASCII digits pass the check; one random number in ten does."""
    return (
        len(digits) == LENGTH
        and digits.isascii()
        and digits.isdigit()
        and check_digit(digits[:-1]) == int(digits[-1])
    )


def is_my_number_payload(payload: str | bytes) -> bool:
    """Tell whether a QR payload is nothing but twelve digits, as on the back of the card.

    The check digit is not asked: a misprinted number is still somebody's, so all are dropped.
    Full width digits count, and spaces, hyphens and unseen characters between them do not matter.
    """
    text = _text_of(payload) if isinstance(payload, bytes) else payload
    if len(text) > _MOST_IN_A_PAYLOAD:
        return False
    kinds = "".join(_kind(c) for c in text)
    return kinds.count("d") == LENGTH and not kinds.strip("dsh_n")


def find_my_numbers(text: str) -> list[Span]:
    """Find what is or may be a My Number in typed or imported text.

    Runs of exactly twelve digits, half or full width, with spaces or hyphens between them or not,
    whose check digit passes. Longer runs, the decimals of coordinates and numbers after a plus sign
    are left alone.
    """
    places = [(place, kind) for place, c in enumerate(text) if (kind := _kind(c)) != "_"]
    kinds = "".join(kind for _, kind in places)
    series = [Span(*m.span()) for m in _SERIES.finditer(kinds) if m["series"]]
    candidates = [candidate for one in series for candidate in _candidates(kinds, one)]
    spans = [Span(places[start][0], places[end - 1][0] + 1) for start, end in candidates]
    return [span for span in spans if is_my_number(_digits(text[span.start : span.end]))]


def may_hold_my_number(text: str) -> bool:
    """Tell whether a value must be dropped before it is kept, shown again or printed."""
    return bool(find_my_numbers(text))


def blank_my_numbers(text: str) -> tuple[str, int]:
    """Take every My Number out of a text and count them; what stands around them stays."""
    count = 0
    while spans := find_my_numbers(text):  # taking one out may bring two halves together
        for start, end in reversed(spans):
            text = text[:start] + text[end:]
        count += len(spans)
    return text, count


def _candidates(kinds: str, series: Span) -> list[Span]:
    """List the parts of a series of spaced groups that could be one whole number."""
    if kinds.count("d", *series) == LENGTH:
        return [series]
    groups = [Span(*m.span()) for m in _NUMBER_IN_SERIES.finditer(kinds, *series)]
    whole = [group for group in groups if kinds.count("d", *group) == LENGTH]
    return sorted(whole + _spaced_fours(kinds, groups))


def _spaced_fours(kinds: str, groups: list[Span]) -> list[Span]:
    """List what stands as three bare groups of four, as the card prints it, amid other numbers."""
    found: list[Span] = []
    for short, run in groupby(groups, lambda group: kinds[slice(*group)] in _SHORT_GROUPS):
        group = list(run)
        if short and len(group) == _GROUPS and all(e - s == _GROUP for s, e in group):
            found.append(Span(group[0].start, group[-1].end))
    return found


def _kind(character: str) -> str:
    """Sort one character: d digit, s space, h hyphen, _ unseen, n line end, itself for . and +."""
    category = unicodedata.category(character)
    if character in _OTHER_HYPHENS:
        return "h"
    if category in _KINDS:
        return _KINDS[category]
    return _KIND_OF_CHARACTER.get(character, "o")


def _digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(c)) for c in text if _kind(c) == "d")


def _text_of(payload: bytes) -> str:
    for charset in ("utf-8", "cp932", "utf-16"):
        try:
            return payload.decode(charset)
        except UnicodeDecodeError:
            continue
    return ""
