"""What use cases ask of the register store: look-ups, never a list for everyone."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Protocol

from shelter_app.application.ports.ledger import SearchKey
from shelter_app.domain.ids import EntryId
from shelter_app.domain.register import Entry


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

    def every_entry(self) -> Iterator[Entry]:
        """Go through all entries in order of id: for worklists, never for a list on screen."""
        ...

    def size(self) -> int:
        """Count the entries."""
        ...

    def key_counts(self, keys: Collection[SearchKey]) -> Mapping[SearchKey, int]:
        """Count entries under each search key; keys nobody stands under may be left out."""
        ...

    def keys_of_kind(self, kind: str) -> Mapping[str, int]:
        """Read every key of a kind that has few, such as towns, with the entries under each."""
        ...

    def entries_under(
        self, keys: Collection[SearchKey], most: int
    ) -> Mapping[SearchKey, Sequence[EntryId]]:
        """Find the entries under each search key, at most ``most`` for one."""
        ...

    def entries(self, entries: Collection[EntryId]) -> list[Entry]:
        """Read several entries in one go; those that are gone are left out."""
        ...
