"""Addresses as text, split into the place and its numbers."""

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

from typing_extensions import override

from shelter_app.domain.numerals import arabic
from shelter_app.matching.letters import plain

_PREFECTURE = re.compile(r"^(?:東京都|北海道|京都府|大阪府|.{2,3}県)")
_COUNTY = re.compile(r"^[^市町村\d]{1,5}郡(?=.{2})")
_CITY = re.compile(r"^[^市町村\d]{1,5}市(?=[^町場\d].)")
_TOWN = re.compile(r"^[^市町村\d]{1,5}[町村](?=(?:大字|字)?[^\d丁]{2})")
_COUNTED = re.compile(r"[〇一二三四五六七八九十百]+(?=丁目|番地|番|号)")
_NUMBER = re.compile(r"\d+")
_SECTION = re.compile(r"大字|小字|(?<!文)字(?=.)")
_ENDING = re.compile(r"[町村]$")
_MOST_NUMBERS = 4
_LONGEST_MUNICIPALITY = 14


class Address(NamedTuple):
    """The part of an address that names a place, in plain letters, and its numbers in order."""

    area: str
    numbers: tuple[int, ...]

    @override
    def __repr__(self) -> str:
        return "<Address>"


def split_address(
    text: str, fold: Mapping[int, str], municipalities: Collection[str] = ()
) -> Address:
    """Take an address apart; the prefecture, and the municipality where it is known, are dropped.

    ``municipalities`` are the plain names that may stand in front.
    """
    spelled = arabic_counts(re.sub(r"[\s,、。]+", "", plain(text, fold)))
    first = _NUMBER.search(spelled)
    numbers = tuple(int(found[:9]) for found in _NUMBER.findall(spelled)[:_MOST_NUMBERS])
    area = spelled[: first.start()] if first else spelled
    return Address(_place(area.strip("-"), municipalities), numbers)


def arabic_counts(text: str) -> str:
    """Write counted parts (三丁目, 十二番地) with digits; place names such as 一宮 stay."""
    return _COUNTED.sub(lambda found: arabic(found.group()), text)


def short_area(area: str) -> str:
    """The area without the 町 or 村 that people leave out."""
    return _ENDING.sub("", area) or area


def _place(area: str, municipalities: Collection[str]) -> str:
    rest = _PREFECTURE.sub("", area)
    for end in range(min(len(rest) - 1, _LONGEST_MUNICIPALITY), 1, -1):
        if rest[:end] in municipalities:
            rest = rest[end:]
            break
    else:
        rest = _without_town(rest)
    return _SECTION.sub("", rest)


def _without_town(area: str) -> str:
    """Drop a leading county or city that is not on the list, such as one that was merged away."""
    in_county = _COUNTY.match(area)
    if in_county is not None:
        return _TOWN.sub("", area[in_county.end() :])
    return _CITY.sub("", area)
