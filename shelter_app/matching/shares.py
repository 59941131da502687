"""How common names are among the people at hand, with the nation as the floor."""

from collections.abc import Iterable, Mapping

from shelter_app.matching.kinds import GIVEN, SURNAME
from shelter_app.matching.letters import loose
from shelter_app.matching.ports import Key, People
from shelter_app.matching.profile import Profile

_PRIOR_PEOPLE = 200
"""People assumed behind a name before any are counted: a small register makes all names rare."""


class Shares:
    """Shares of stored names, counted in one look for all the people of a search."""

    def __init__(self, people: People, nation: Mapping[str, float]) -> None:
        self._people = people
        self._nation = nation
        self._size = people.population() + _PRIOR_PEOPLE
        self._counts: dict[Key, int] = {}

    def count(self, profiles: Iterable[Profile]) -> None:
        """Look up every name of these people that was not yet looked up."""
        keys = {key for profile in profiles for key in _keys(profile)} - self._counts.keys()
        if keys:
            found = self._people.counts(keys)
            self._counts.update((key, found.get(key, 0)) for key in keys)

    def of(self, written: str, kana: str, *, given: bool) -> float:
        """Share of the people who bear a stored name, by its sound where ``kana`` is given."""
        name = loose(kana) if kana else written
        count = self._counts.get(Key(GIVEN if given else SURNAME, name), 0)
        share = (count + 0.5) / self._size
        return share if given else max(share, self._nation.get(name, 0.0))


def _keys(profile: Profile) -> Iterable[Key]:
    for kind, written, kana in (
        (SURNAME, profile.surname, profile.surname_kana),
        (GIVEN, profile.given, profile.given_kana),
    ):
        yield Key(kind, written)
        if kana:
            yield Key(kind, loose(kana))
