"""What use cases ask of the register store: look-ups, never a list for everyone."""

from collections.abc import Iterable
from typing import Protocol

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

    def found(self, keys: Iterable[tuple[str, str]], limit: int) -> list[Entry]:
        """Find entries that share search keys, most shared keys first."""
        ...

    def key_count(self, kind: str, key: str) -> int:
        """Count entries with a search key (term frequency)."""
        ...

    def size(self) -> int:
        """Count the entries."""
        ...
