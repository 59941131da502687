"""What the matcher needs from whoever keeps the people."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from typing_extensions import override

from shelter_app.matching.profile import Profile


class Key(NamedTuple):
    """A search key: people are found under it, and it is counted."""

    kind: str
    key: str

    @override
    def __repr__(self) -> str:
        return f"<Key {self.kind}>"


Ref = int | bytes
"""How a store names a person within one search."""


class Under(NamedTuple):
    """How many people stand under a key, and the first of them."""

    people: int
    refs: Sequence[Ref]


MOST_UNDER = 300
"""How many people under one key are named; a key that more people share tells nothing."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored person: an opaque reference and what is compared."""

    ref: bytes
    profile: Profile = field(repr=False)


class People(Protocol):
    """The people of one register or desk, found by keys that are stored encrypted.

    Keys come from ``keys_of``, profiles from ``Profile.pack``, both when a person is stored.
    """

    def population(self) -> int:
        """How many people there are."""
        ...

    def edition(self) -> Hashable:
        """Change whenever ``areas`` may have changed; no two collections of people share one."""
        ...

    def areas(self) -> Mapping[str, int]:
        """Every key of kind ``AREA`` with the number of people under it: place names only."""
        ...

    def counts(self, keys: Collection[Key]) -> Mapping[Key, int]:
        """How many people stand under each key; keys nobody stands under may be left out."""
        ...

    def under(self, keys: Collection[Key]) -> Mapping[Key, Under]:
        """Who stands under each key, ``MOST_UNDER`` named at most; empty keys may be left out."""
        ...

    def load(self, refs: Collection[Ref]) -> Sequence[Candidate]:
        """The people asked for; those that are gone are left out."""
        ...
