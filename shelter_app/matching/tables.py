"""The published tables that matching leans on, loaded from bytes that the caller has read."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shelter_app.domain.private import Private
from shelter_app.matching.letters import loose, strict

PEOPLE_IN_JAPAN = 124_000_000


class SortedRows:
    """Rows ``key<TAB>values`` sorted by key, kept as one block of bytes and searched in place.

    Seventy thousand names cost two megabytes this way instead of twenty as a dict.
    """

    __slots__ = ("_data", "_starts")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._starts = array("I", [0])
        at = data.find(b"\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = data.find(b"\n", at + 1)

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, index: int) -> bytes:
        return self._data[self._starts[index] : self._starts[index + 1] - 1]

    def get(self, key: str) -> tuple[str, ...]:
        """Return the comma-separated values of ``key``, empty when there is no such row."""
        wanted = key.encode("utf-8", "replace") + b"\t"
        at = bisect_left(self, wanted)
        row = self[at] if at < len(self) else b""
        return tuple(row[len(wanted) :].decode().split(",")) if row.startswith(wanted) else ()


@dataclass(frozen=True, slots=True, repr=False)
class Tables(Private):
    """Everything published that the matcher knows; holds no personal data.

    Names inside are plain: folded kanji, hiragana in strict spelling.
    """

    fold: Mapping[int, str]
    lookalikes: Mapping[str, str]
    surname_shares: Mapping[str, float]
    surname_readings: Mapping[str, tuple[str, ...]]
    kanji_readings: Mapping[str, tuple[str, ...]]
    given_names: SortedRows
    municipalities: frozenset[str]


@dataclass(frozen=True, slots=True, repr=False)
class TableFiles(Private):
    """The contents of the files under ``resources/matching``, by their names."""

    kanji_fold: bytes = b""
    lookalikes: bytes = b""
    surnames: bytes = b""
    kanji_readings: bytes = b""
    given_names: bytes = b""
    municipalities: bytes = b""


def load_tables(files: TableFiles) -> Tables:
    """Build the tables; an empty file gives an empty table and a matcher that knows less."""
    shares, readings = _surnames(files.surnames)
    return Tables(
        fold={ord(variant): plain for variant, plain in _rows(files.kanji_fold)},
        lookalikes=_lookalikes(files.lookalikes),
        surname_shares=shares,
        surname_readings=readings,
        kanji_readings={
            kanji: tuple(strict(part) for part in parts.split(","))
            for kanji, parts in _rows(files.kanji_readings)
        },
        given_names=SortedRows(files.given_names),
        municipalities=frozenset(files.municipalities.decode().split()),
    )


def _rows(data: bytes) -> Iterator[list[str]]:
    return (line.split("\t") for line in data.decode().splitlines())


def _lookalikes(data: bytes) -> dict[str, str]:
    """Map each look-alike to the first of its family, so that two compare equal by one look."""
    families: dict[str, set[str]] = {}
    for pair in data.decode().split():
        joined = {char for one in pair for char in families.get(one, {one})}
        families.update(dict.fromkeys(joined, joined))
    return {char: min(family) for char, family in families.items()}


def _surnames(data: bytes) -> tuple[dict[str, float], dict[str, tuple[str, ...]]]:
    """Share of the nation that bears a surname, by kanji and by loose kana, and its readings."""
    shares: dict[str, float] = {}
    readings: dict[str, tuple[str, ...]] = {}
    for kanji, kana, count in _rows(data):
        share = int(count) / PEOPLE_IN_JAPAN
        sound = strict(kana)
        for key in {kanji, loose(sound)}:
            shares[key] = shares.get(key, 0.0) + share
        readings[kanji] = tuple(dict.fromkeys((*readings.get(kanji, ()), sound)))
    return shares, readings
