"""The register as the matcher asks it: who stands under which search key."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func, select, tuple_

from shelter_app.domain.ids import EntryId
from shelter_app.domain.register import Entry
from shelter_app.storage.register.reading import GENERATION, RegisterReading, current_lines
from shelter_app.storage.register.tables import entry, entry_key

SearchKey = tuple[str, str]
_KEY = tuple_(entry_key.c.kind, entry_key.c.key)


class KeyedReading(RegisterReading):
    """Look-ups by search keys; nothing decrypted stays in memory between two of them."""

    def key_counts(self, keys: Collection[SearchKey]) -> Mapping[SearchKey, int]:
        """Count entries under each search key; keys nobody stands under are left out."""
        if not keys:
            return {}
        asked = (
            select(entry_key.c.kind, entry_key.c.key, func.count().label("lines"))
            .where(entry_key.c.generation == GENERATION, _KEY.in_(list(keys)))
            .group_by(entry_key.c.kind, entry_key.c.key)
        )
        return {(row.kind, row.key): row.lines for row in self._rows(asked)}

    def keys_of_kind(self, kind: str) -> Mapping[str, int]:
        """Read every key of a kind that has few, with the entries under each."""
        asked = (
            select(entry_key.c.key, func.count().label("lines"))
            .where(entry_key.c.generation == GENERATION, entry_key.c.kind == kind)
            .group_by(entry_key.c.key)
        )
        return {row.key: row.lines for row in self._rows(asked)}

    def entries_under(
        self, keys: Collection[SearchKey], most: int
    ) -> Mapping[SearchKey, Sequence[EntryId]]:
        """Find the entries under each search key, at most ``most`` for one."""
        found: dict[SearchKey, list[EntryId]] = defaultdict(list)
        for kind, key in keys:
            asked = (
                select(entry_key.c.entry)
                .where(
                    entry_key.c.generation == GENERATION,
                    entry_key.c.kind == kind,
                    entry_key.c.key == key,
                )
                .limit(most)
            )
            found[kind, key] = [EntryId(row.entry) for row in self._rows(asked)]
        return found

    def entries(self, entries: Collection[EntryId]) -> list[Entry]:
        """Read several entries in one go; those that are gone are left out."""
        return self._bodies(current_lines().where(entry.c.id.in_(list(entries))))
