"""How common names are among the people at hand, with the nation as the floor."""

from collections.abc import Mapping

from shelter_app.matching.kinds import GIVEN, SURNAME
from shelter_app.matching.letters import loose
from shelter_app.matching.ports import Key, People

_PRIOR_PEOPLE = 200
"""People assumed behind a name before any are counted: a small register makes all names rare."""


class Shares:
    """Shares of stored names; ``known`` are the counts that the search has met already."""

    def __init__(
        self, people: People, nation: Mapping[str, float], known: Mapping[Key, int]
    ) -> None:
        self._people = people
        self._nation = nation
        self._size = people.population() + _PRIOR_PEOPLE
        self._counts = dict(known)

    def of(self, written: str, kana: str, *, given: bool) -> float:
        """Share of the people who bear a stored name, by its sound where ``kana`` is given."""
        name = loose(kana) if kana else written
        share = (self._count(Key(GIVEN if given else SURNAME, name)) + 0.5) / self._size
        return share if given else max(share, self._nation.get(name, 0.0))

    def _count(self, key: Key) -> int:
        """Count a name; a name that agrees was nearly always asked for in the search itself."""
        count = self._counts.get(key)
        if count is None:
            count = self._counts[key] = self._people.counts([key]).get(key, 0)
        return count
