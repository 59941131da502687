"""The places of this town, so that half an address still says where."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from shelter_app.matching.address import short_area
from shelter_app.matching.letters import bare, is_kana, loose, strict
from shelter_app.matching.ports import People
from shelter_app.matching.readings import Readings

_SHORTEST = 2
_MOST_AREAS = 40
_MOST_EDITIONS = 4


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The areas that a spoken address may mean, with the share of people who live there."""

    areas: Mapping[str, float] = field(repr=False)
    exact: bool


NOWHERE = Whereabouts({}, exact=False)


class Towns:
    """Areas known from the addresses at hand, each with its share of the people.

    Holds place names only, so it may stay in memory while the register is open.
    """

    def __init__(
        self, areas: Mapping[str, float], readings: Readings, aliases: Mapping[str, Iterable[str]]
    ) -> None:
        self._areas = areas
        self._readings = readings
        self._parts: dict[str, set[str]] = defaultdict(set)
        for area in areas:
            for part in _parts(area):
                self._parts[part].add(area)
        for alias, meant in aliases.items():
            self._parts[short_area(alias)].update(area for area in meant if area in areas)

    def find(self, area: str) -> Whereabouts:
        """Find what ``area`` may mean: itself, a town it ends in or is a part of, or a reading."""
        if area in self._areas:
            return self._where({area}, exact=True)
        found = self._ending(area) or self._parts.get(short_area(area)) or set()
        if found:
            return self._where(found, exact=False)
        return self._where(self._read_as(area), exact=False) if is_kana(area) else NOWHERE

    def find_widely(self, area: str) -> Whereabouts:
        """Find everything that ``area`` may mean, where some areas are themselves as told."""
        found = {area} if area in self._areas else set()
        found |= self._ending(area) | self._parts.get(short_area(area), set())
        if is_kana(area):
            found |= self._read_as(area)
        return self._where(found, exact=area in self._areas) if found else NOWHERE

    def _ending(self, area: str) -> set[str]:
        """Drop from the front (an old municipality, say) until a known place is left."""
        for start in range(len(area) - _SHORTEST + 1):
            rest = area[start:]
            if rest in self._areas:
                return {rest}
            meant = self._parts.get(short_area(rest))
            if meant:
                return meant
        return set()

    def _read_as(self, kana: str) -> set[str]:
        """Find the places whose kanji can be read so; an ending 町 or 村 may be left out."""
        sound = strict(kana)
        heads = {sound, *(sound.removesuffix(end) for end in ("まち", "ちよう", "むら", "そん"))}
        found = {
            area
            for area in self._areas
            for head in heads
            if self._sounds(area, head) or self._sounds(short_area(area), head)
        }
        return found if len(found) <= _MOST_AREAS else set()

    def _sounds(self, area: str, sound: str) -> bool:
        if is_kana(area):
            return bare(loose(strict(area))) == bare(loose(sound))
        return self._readings.fits_place(area, sound)

    def _where(self, areas: set[str], *, exact: bool) -> Whereabouts:
        if len(areas) > _MOST_AREAS:
            return NOWHERE
        return Whereabouts({area: self._areas[area] for area in sorted(areas)}, exact=exact)


class Gazetteer:
    """The places of the last few collections of people, so that each is worked out once.

    ``aliases`` map other names of places (merged municipalities) to areas, all in plain letters.
    """

    def __init__(
        self,
        readings: Readings,
        aliases: Mapping[str, Collection[str]] = MappingProxyType({}),
    ) -> None:
        self._readings = readings
        self._aliases = aliases
        self._known: dict[Hashable, Towns] = {}

    def towns(self, people: People) -> Towns:
        """Give the places of these people."""
        edition = people.edition()
        known = self._known.get(edition)
        if known is None:
            everyone = max(people.population(), 1)
            areas = {area: count / everyone for area, count in people.areas().items()}
            known = Towns(areas, self._readings, self._aliases)
            for oldest in list(self._known)[: 1 - _MOST_EDITIONS]:
                self._known.pop(oldest, None)  # another thread may have been here
            self._known[edition] = known
        return known


@lru_cache(8192)  # names of places, no person's
def _parts(area: str) -> frozenset[str]:
    """The beginnings and ends by which people call a place, two characters at least."""
    name = short_area(area)
    heads = {name[:end] for end in range(_SHORTEST, len(name) + 1)}
    tails = {short_area(area[start:]) for start in range(1, len(area) - _SHORTEST + 1)}
    return frozenset(part for part in (*heads, *tails) if len(part) >= _SHORTEST) | {name}
