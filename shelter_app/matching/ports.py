"""What the matcher needs from whoever keeps the people."""

from collections.abc import Collection, Mapping, Sequence
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


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored person: an opaque reference and what is compared."""

    ref: bytes
    profile: Profile = field(repr=False)


class People(Protocol):
    """The people of one register or desk, found by keys that are stored encrypted.

    A table ``(kind, key, ref)`` with the primary key in that order, filled from ``keys_of``, serves
    ``counts`` and ``refs``; a table ``ref, profile`` filled from ``Profile.pack`` serves ``load``.
    """

    def population(self) -> int:
        """How many people there are."""
        ...

    def areas(self) -> Mapping[str, int]:
        """Every key of kind ``AREA`` with the number of people under it: place names only."""
        ...

    def counts(self, keys: Collection[Key]) -> Mapping[Key, int]:
        """How many people stand under each key; keys nobody stands under may be left out."""
        ...

    def refs(self, keys: Collection[Key], most: int) -> Mapping[Key, Sequence[bytes]]:
        """Who stands under each key, at most ``most`` for one key."""
        ...

    def load(self, refs: Collection[bytes]) -> Sequence[Candidate]:
        """The people asked for; those that are gone are left out."""
        ...
