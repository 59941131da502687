"""The register as the matcher asks it: who stands under which search key."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final, TypeVar

from sqlalchemy import select

from shelter_app.domain.ids import EntryId
from shelter_app.domain.register import Entry
from shelter_app.matching.ports import Key, Under
from shelter_app.storage.register.postings import hashed, numbers_in
from shelter_app.storage.register.reading import GENERATION, RegisterReading, current_lines
from shelter_app.storage.register.tables import entry, listed_key

T = TypeVar("T")
_IN_ONE_QUESTION: Final = 400
"""Keys or ids; an engine takes some 32,000 parameters, its planner is best with few."""
_CURRENT: Final = "(SELECT generation FROM version WHERE state = 'current')"
# Whole numbers stand in the text itself: a search asks for some hundred, and naming each as a
# parameter would cost more than finding it.
_POSTINGS: Final = (
    f"SELECT key, lines, numbers FROM posting WHERE generation = {_CURRENT} AND key IN (%s)"  # noqa: S608
)
_COUNTS: Final = f"SELECT key, lines FROM posting WHERE generation = {_CURRENT} AND key IN (%s)"  # noqa: S608
_PROFILES: Final = f"SELECT entry, profile FROM line WHERE generation = {_CURRENT} AND number IN (%s) ORDER BY number"  # noqa: E501, S608


class KeyedReading(RegisterReading):
    """Look-ups by search keys; nothing decrypted stays in memory between two of them."""

    def entries(self, entries: Collection[EntryId]) -> list[Entry]:
        """Read several lines in one go; those that are gone are left out."""
        return [
            one
            for some in _portions(entries)
            for one in self._bodies(current_lines().where(entry.c.id.in_(some)))
        ]

    def counts(self, keys: Collection[Key]) -> Mapping[Key, int]:
        """Count the lines under each search key; keys nobody stands under are left out."""
        by_hash = {hashed(*key): key for key in keys}
        return {by_hash[row[0]]: row[1] for row in self._by_number(_COUNTS, by_hash)}

    def under(self, keys: Collection[Key]) -> Mapping[Key, Under]:
        """Find the lines under each search key; keys nobody stands under are left out."""
        by_hash = {hashed(*key): key for key in keys}
        return {
            by_hash[row[0]]: Under(row[1], numbers_in(row[2]))
            for row in self._by_number(_POSTINGS, by_hash)
        }

    def listed_keys(self, kind: str) -> Mapping[str, int]:
        """Read every key of a kind that is listed, such as towns, with the lines under each."""
        key = listed_key.c
        asked = select(key.key, key.lines).where(key.generation == GENERATION, key.kind == kind)
        return {row.key: row.lines for row in self._rows(asked)}

    def profiles(self, numbers: Collection[int]) -> Sequence[tuple[EntryId, bytes]]:
        """Read what is compared of several lines; those that are gone are left out."""
        return [(EntryId(row[0]), row[1]) for row in self._by_number(_PROFILES, numbers)]

    def _by_number(self, asked: str, numbers: Collection[int]) -> list[Any]:
        found: list[Any] = []
        for some in _portions(numbers):
            with self._engine.connect() as connection:
                words = asked % ",".join(map(str, some))
                found += connection.exec_driver_sql(words).all()
        return found


def _portions(many: Collection[T]) -> Iterator[list[T]]:
    remaining = iter(many)
    while some := list(islice(remaining, _IN_ONE_QUESTION)):
        yield some
