"""Numbers as people write them in Japanese, turned into ASCII digits."""

import re
from collections.abc import Iterator

_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "壱": 1,
    "弐": 2,
    "参": 3,
}
_UNITS = {"十": 10, "拾": 10, "百": 100, "千": 1000}
_TENS = {"廿": 20, "卅": 30}
_RUN = re.compile(f"[{''.join([*_DIGITS, *_UNITS, *_TENS])}]+")


def arabic(text: str) -> str:
    """Write every run of kanji numerals in ``text`` as ASCII digits: 十五 and 一五 give 15."""
    return _RUN.sub(lambda run: _value(run.group()), text)


def _value(run: str) -> str:
    if all(char in _DIGITS for char in run):
        return "".join(str(_DIGITS[char]) for char in run)
    return str(sum(_parts(run)))


def _parts(run: str) -> Iterator[int]:
    """Yield the summands of a positional-unit numeral such as 八十四."""
    pending: int | None = None
    for char in run:
        if char in _UNITS:
            yield (1 if pending is None else pending) * _UNITS[char]
            pending = None
        elif char in _TENS:
            yield _TENS[char]
        else:
            pending = (pending or 0) * 10 + _DIGITS[char]
    yield pending or 0
