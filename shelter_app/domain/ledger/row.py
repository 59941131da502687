"""What one scope knows of one subject: the result of folding its events."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from typing_extensions import override

from shelter_app.domain.ids import Subject


class Head(msgspec.Struct, frozen=True, array_like=True):
    """One statement that stands; ``at_ms`` is when it held, as well as the set can tell."""

    value: Any
    event: bytes
    at_ms: int | None
    precision: int
    channel: str
    form: str
    operator: bytes
    is_pending: bool

    @override
    def __repr__(self) -> str:
        return f"<Head {self.event.hex()[:8]}>"


class Row(msgspec.Struct, frozen=True, array_like=True):
    """Stage 1 of folding: a pure function of the set of events that name the subject in a scope.

    ``attributes`` holds the heads of each attribute, what holds first; ``notes`` the lists that
    add up; ``timeline`` the stays that led to the present one, in order of occurrence (a time of
    None means: not before the one that precedes it); ``contested`` the attributes on which people
    must settle a conflict; ``unread`` counts events from a newer version, ``damaged`` those whose
    payload cannot be decoded.
    """

    kind: str
    id: bytes
    attributes: dict[str, list[Head]] = msgspec.field(default_factory=dict)
    notes: dict[str, list[Head]] = msgspec.field(default_factory=dict)
    timeline: list[Head] = msgspec.field(default_factory=list)
    contested: list[str] = msgspec.field(default_factory=list)
    unread: int = 0
    damaged: int = 0

    @override
    def __repr__(self) -> str:
        return f"<Row {self.kind} {self.id.hex()[:8]}>"

    @property
    def subject(self) -> Subject:
        """The subject this row is about."""
        return Subject(self.kind, self.id)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing stands: all was withdrawn or quarantined."""
        return not (self.attributes or self.notes or self.unread or self.damaged)

    def value(self, attribute: str) -> Any:
        """Give the first head's value, or None when nothing is said."""
        heads = self.attributes.get(attribute)
        return heads[0].value if heads else None

    def heads(self, attribute: str) -> tuple[bytes, ...]:
        """Name the heads on screen, to be listed as seen by the next statement."""
        return tuple(head.event for head in self.attributes.get(attribute, ()))

    def conflicts(self) -> list[str]:
        """Name the attributes on which statements stand against each other."""
        return self.contested


def canonical(row: Row) -> bytes:
    """Encode a row to the bytes that any two nodes with the same events agree on."""
    return msgspec.msgpack.encode(row, order="deterministic")


def canonical_dump(rows: Iterable[Row]) -> Iterator[bytes]:
    """Give one scope's rows in one order, those on which nothing stands left out."""
    for row in sorted(rows, key=lambda row: (row.kind, row.id)):
        if not row.is_empty:
            yield canonical(row)
