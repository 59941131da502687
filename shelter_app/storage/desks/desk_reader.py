"""The ledger as a desk's use cases read it: with search keys, and the few rows of a kind."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Connection, func, select, tuple_

from shelter_app.application.ports.ledger import SearchKey
from shelter_app.domain.ids import DeviceId, PersonId, ScopeId
from shelter_app.domain.ledger.row import Row
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.folding import chunks
from shelter_app.storage.ledger.people import rows_of_kind
from shelter_app.storage.ledger.reader import SqlReader


class DeskReader(SqlReader):
    """What matching and the opening of a desk ask besides."""

    def all_of(self, kind: str, scope: ScopeId | None = None) -> list[Row]:
        """Read every row of a kind that is few."""
        return self._read(lambda c: rows_of_kind(c, scope or self.home().scope, kind))

    def population(self) -> int:
        """Count the people this shelter knows."""
        asked = select(func.count()).select_from(tables.person)
        counted = asked.where(tables.person.c.scope == self.home().scope)
        return self._read(lambda c: int(c.scalar(counted) or 0))

    def key_counts(self, keys: Collection[SearchKey]) -> Mapping[SearchKey, int]:
        """Count people under each search key; keys nobody stands under are left out."""
        return self._read(lambda c: _key_counts(c, list(keys))) if keys else {}

    def keys_of_kind(self, kind: str) -> Mapping[str, int]:
        """Read every key of a kind that has few, with the people under each."""
        key = tables.person_key.c
        asked = select(key.key, func.count()).where(key.kind == kind).group_by(key.key)
        return self._read(lambda c: dict(c.execute(asked).tuples().all()))

    def people_under(
        self, keys: Collection[SearchKey], most: int
    ) -> Mapping[SearchKey, Sequence[PersonId]]:
        """Find the people under each search key, at most ``most`` for one."""
        found: dict[SearchKey, list[PersonId]] = defaultdict(list)
        asked = list(keys)
        lines = self._read(
            lambda c: [one for some in chunks(asked) for one in _under(c, some, most)]
        )
        for kind, key, person in lines:
            found[kind, key].append(PersonId(person))
        return found

    def unadmitted(self) -> list[tuple[DeviceId, bytes]]:
        """List other devices, with their public keys, that nobody enrolled or vouched for."""
        vouched = {row.id for row in self.all_of("device")}
        own = self.home().device
        known = self.public_keys()
        return [
            (device, key)
            for device, key in known.items()
            if device != own and device not in vouched
        ]


def _key_counts(connection: Connection, keys: list[SearchKey]) -> dict[SearchKey, int]:
    key = tables.person_key.c
    asked = (
        select(key.kind, key.key, func.count())
        .where(tuple_(key.kind, key.key).in_(keys))
        .group_by(key.kind, key.key)
    )
    return {(kind, name): count for kind, name, count in connection.execute(asked)}


def _under(
    connection: Connection, wanted: Sequence[SearchKey], most: int
) -> list[tuple[str, str, bytes]]:
    """Find the first people under each key in one question."""
    kind, key, row = (tables.person_key.c[name] for name in ("kind", "key", "row"))
    place = func.row_number().over(partition_by=(kind, key), order_by=row).label("place")
    placed = select(kind, key, row, place).where(tuple_(kind, key).in_(wanted)).subquery()
    asked = (
        select(placed.c.kind, placed.c.key, tables.row.c.id)
        .join(tables.row, tables.row.c.num == placed.c.row)
        .where(placed.c.place <= most)
        .order_by(placed.c.row)
    )
    return list(connection.execute(asked).tuples().all())
