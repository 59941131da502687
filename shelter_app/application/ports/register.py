"""What use cases ask of the register store: look-ups, never a list for everyone."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from shelter_app.domain.ids import EntryId
from shelter_app.domain.places import Place
from shelter_app.domain.register import Entry
from shelter_app.domain.town_pack import RegisterVersion
from shelter_app.matching.ports import Key, Under


class RegisterReader(Protocol):
    """The readable part of the register, while its store is open."""

    def entry(self, entry: EntryId) -> Entry | None:
        """Read one entry."""
        ...

    def household(self, number: str) -> list[Entry]:
        """Read the entries of one household number; an empty number finds nobody."""
        ...

    def entry_of_card(self, card: bytes) -> EntryId | None:
        """Tell to whom a reception card was given."""
        ...

    def knows_card(self, card: bytes) -> bool:
        """Tell whether a card is genuine, whoever holds it."""
        ...

    def current(self) -> RegisterVersion | None:
        """Tell which version is in use."""
        ...

    def edition(self) -> tuple[int, int]:
        """Tell which installation is in use, by a running number, and how many lines it has."""
        ...

    def size(self) -> int:
        """Count the entries."""
        ...

    def counts(self, keys: Collection[Key]) -> Mapping[Key, int]:
        """Count the lines under each search key; keys nobody stands under are left out."""
        ...

    def under(self, keys: Collection[Key]) -> Mapping[Key, Under]:
        """Find the lines under each search key; keys nobody stands under are left out.

        Lines of the version in use; numbers mean nothing in the next one.
        """
        ...

    def listed_keys(self, kind: str) -> Mapping[str, int]:
        """Read every key of a kind that is listed, such as towns, with the lines under each."""
        ...

    def profiles(self, numbers: Collection[int]) -> Sequence[tuple[EntryId, bytes]]:
        """Read what is compared of several lines; those that are gone are left out."""
        ...

    def entries(self, entries: Collection[EntryId]) -> list[Entry]:
        """Read several entries in one go; those that are gone are left out."""
        ...

    def every_entry(self) -> Iterable[Entry]:
        """Go through all readable lines: for worklists only, and only with the right to it."""
        ...

    def places(self) -> tuple[Place, ...]:
        """List the town's shelters in the pack's order."""
        ...
