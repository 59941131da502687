"""People kept in memory for one comparison of all with all, for tests and for measuring."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Mapping, Sequence

from typing_extensions import override

from shelter_app.matching.keys import keys_of
from shelter_app.matching.kinds import AREA
from shelter_app.matching.ports import MOST_UNDER, Candidate, Key, People, Ref, Under
from shelter_app.matching.profile import Profile, unpack
from shelter_app.matching.readings import Readings


class PeopleInMemory(People):
    """The port's contract in dictionaries; what an encrypted store must answer alike."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self._people: dict[bytes, bytes] = {}
        self._changes = 0
        self._under: dict[Key, list[bytes]] = defaultdict(list)

    def put(self, ref: bytes, profile: Profile) -> None:
        """Add a person, or replace what was known of that reference."""
        self.drop(ref)
        self._people[ref] = profile.pack()
        for key in keys_of(profile, self._readings):
            self._under[Key(*key)].append(ref)

    def profile(self, ref: bytes) -> Profile:
        """Give what is compared of a person; raises ``KeyError`` when there is none."""
        return unpack(self._people[ref])

    def drop(self, ref: bytes) -> None:
        """Forget a person; nothing happens when there is none."""
        self._changes += 1
        packed = self._people.pop(ref, None)
        if packed is not None:
            for key in keys_of(unpack(packed), self._readings):
                self._under[Key(*key)].remove(ref)

    @override
    def population(self) -> int:
        return len(self._people)

    @override
    def edition(self) -> Hashable:
        return id(self), self._changes

    @override
    def areas(self) -> Mapping[str, int]:
        return {key.key: len(refs) for key, refs in self._under.items() if key.kind == AREA}

    @override
    def counts(self, keys: Collection[Key]) -> Mapping[Key, int]:
        return {key: len(self._under[key]) for key in keys if key in self._under}

    @override
    def under(self, keys: Collection[Key]) -> Mapping[Key, Under]:
        found = ((key, self._under[key]) for key in keys if key in self._under)
        return {key: Under(len(refs), refs[:MOST_UNDER]) for key, refs in found}

    @override
    def load(self, refs: Collection[Ref]) -> Sequence[Candidate]:
        asked = [ref for ref in refs if isinstance(ref, bytes)]
        found = ((ref, self._people.get(ref)) for ref in asked)
        return [Candidate(ref, unpack(packed)) for ref, packed in found if packed is not None]
