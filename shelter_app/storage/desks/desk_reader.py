"""The ledger as a desk's use cases read it: with search keys, and the few rows of a kind."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Connection, func, select

from shelter_app.application.ports.ledger import SearchKey
from shelter_app.domain.ids import DeviceId, PersonId, ScopeId
from shelter_app.domain.ledger.row import Row
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.bulk import chunks
from shelter_app.storage.ledger.keying import key_number
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

    def areas(self) -> Mapping[str, int]:
        """Read every place name that people live under, with the people under each."""
        area = tables.keyed.c.area
        asked = select(area, func.count()).where(area != "").group_by(area)
        return self._read(lambda c: dict(c.execute(asked).tuples().all()))

    def people_under(
        self, keys: Collection[SearchKey], most: int
    ) -> Mapping[SearchKey, Sequence[PersonId]]:
        """Find the people under each search key, at most ``most`` for one."""
        found: dict[SearchKey, list[PersonId]] = defaultdict(list)
        asked = {key_number(*key): key for key in keys}
        lines = self._read(
            lambda c: [one for some in chunks(list(asked)) for one in _under(c, some, most)]
        )
        for number, person in lines:
            found[asked[number]].append(PersonId(person))
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
    key = tables.person_key.c.key
    asked = {key_number(*one): one for one in keys}
    counted: dict[SearchKey, int] = {}
    for some in chunks(list(asked)):
        query = select(key, func.count()).where(key.in_(some)).group_by(key)
        counted |= {asked[number]: count for number, count in connection.execute(query).tuples()}
    return counted


def _under(connection: Connection, wanted: Sequence[int], most: int) -> list[tuple[int, bytes]]:
    """Find the first people under each key in one question."""
    key, row = tables.person_key.c.key, tables.person_key.c.row
    place = func.row_number().over(partition_by=key, order_by=row).label("place")
    placed = select(key, row, place).where(key.in_(wanted)).subquery()
    asked = (
        select(placed.c.key, tables.row.c.id)
        .join(tables.row, tables.row.c.num == placed.c.row)
        .where(placed.c.place <= most)
        .order_by(placed.c.row)
    )
    return list(connection.execute(asked).tuples().all())
