"""The register as the matcher asks it: who stands under which search key."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final, TypeVar

from sqlalchemy import Select, func, select, tuple_

from shelter_app.domain.ids import EntryId
from shelter_app.domain.register import Entry
from shelter_app.storage.register.reading import GENERATION, RegisterReading, current_lines
from shelter_app.storage.register.tables import entry, entry_key

T = TypeVar("T")
SearchKey = tuple[str, str]
_IN_ONE_QUESTION: Final = 400
"""Keys or ids; an engine takes some 32,000 parameters, its planner is best with few."""


class KeyedReading(RegisterReading):
    """Look-ups by search keys; nothing decrypted stays in memory between two of them."""

    def entries(self, entries: Collection[EntryId]) -> list[Entry]:
        """Read several lines in one go; those that are gone are left out."""
        return [
            line
            for some in _portions(entries)
            for line in self._bodies(current_lines().where(entry.c.id.in_(some)))
        ]

    def key_counts(self, keys: Collection[SearchKey]) -> Mapping[SearchKey, int]:
        """Count lines under each search key (term frequency); those without any are left out."""
        return {
            (row.kind, row.key): row.lines
            for some in _portions(keys)
            for row in self._rows(_counted().where(_is_one_of(some)))
        }

    def keys_of_kind(self, kind: str) -> Mapping[str, int]:
        """Read every key of a kind that has few, such as towns, with the lines under each."""
        rows = self._rows(_counted().where(entry_key.c.kind == kind))
        return {row.key: row.lines for row in rows}

    def entries_under(
        self, keys: Collection[SearchKey], most: int
    ) -> Mapping[SearchKey, Sequence[EntryId]]:
        """Find the lines under each search key, at most ``most`` for one, in order of id."""
        found: dict[SearchKey, list[EntryId]] = defaultdict(list)
        kind, key, line = entry_key.c.kind, entry_key.c.key, entry_key.c.entry
        place = func.row_number().over(partition_by=(kind, key), order_by=line).label("place")
        for some in _portions(keys):
            placed = _under(kind, key, line, place).where(_is_one_of(some)).subquery()
            first = select(placed).where(placed.c.place <= most).order_by(placed.c.entry)
            for row in self._rows(first):
                found[row.kind, row.key].append(EntryId(row.entry))
        return found


def _under(*columns: Any) -> Select[Any]:
    return select(*columns).where(entry_key.c.generation == GENERATION)


def _counted() -> Select[Any]:
    kind, key = entry_key.c.kind, entry_key.c.key
    return _under(kind, key, func.count().label("lines")).group_by(kind, key)


def _is_one_of(keys: Collection[SearchKey]) -> Any:
    return tuple_(entry_key.c.kind, entry_key.c.key).in_(keys)


def _portions(many: Collection[T]) -> Iterator[list[T]]:
    remaining = iter(many)
    while some := list(islice(remaining, _IN_ONE_QUESTION)):
        yield some
