"""What the screen of hand-over notes asks of the use cases."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from shelter_app.domain.private import Private


@dataclass(frozen=True, slots=True, repr=False)
class Note(Private):
    """One note, by whom and when."""

    text: str
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Change(Private):
    """One thing that was recorded; ``kind`` is the ledger's word, ``names`` whom it is about.

    Somebody not to be disclosed is counted in ``people`` and named only to those who may know.
    """

    kind: str
    names: tuple[str, ...] = ()
    people: int = 0
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, repr=False)
class HandOver(Private):
    """Notes, newest first, and what changed since this operator last looked, oldest first.

    ``is_more`` when there was more than can be listed; ``basis`` goes back unread.
    """

    notes: tuple[Note, ...] = ()
    changes: tuple[Change, ...] = ()
    is_more: bool = False
    is_first_look: bool = False
    basis: object = None


class HandingOver(Protocol):
    """Reading and writing hand-over notes."""

    def look(self) -> HandOver:
        """Read the notes and what changed since this operator last looked."""
        ...

    def write(self, text: str) -> HandOver:
        """Write a note for the next shift."""
        ...

    def looked(self, shown: HandOver) -> HandOver:
        """Remember that this operator has seen what was shown."""
        ...
