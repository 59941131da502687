"""People who came in bulk and are not found by search yet: they get their keys in spare time.

Their rows stand, are counted and compared; only the keys, half of the work, come a moment later.
"""

from collections import defaultdict, deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

import msgspec
from sqlalchemy import Connection, Select, select

from shelter_app.domain.ledger.row import Row
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.columns import Columns
from shelter_app.storage.ledger.keying import KeysOf

if TYPE_CHECKING:
    from shelter_app.storage.ledger.projections import Lines

_decoder: Final = msgspec.msgpack.Decoder(Row)


class Unkeyed:
    """The rows that wait for their keys; which ones, the store itself can tell at any time."""

    def __init__(self, connection: Connection) -> None:
        """Find those that an earlier run left."""
        self._rows = deque(connection.scalars(_without_keys()))

    def wait(self, rows: Iterable[int]) -> None:
        """Let rows of people wait for their keys."""
        self._rows.extend(rows)

    def key_some(self, connection: Connection, keys_of: KeysOf, most: int) -> bool:
        """Give some of them their keys; says whether there were any."""
        some = [self._rows.popleft() for _ in range(min(most, len(self._rows)))]
        if not some:
            return False
        lines: Lines = defaultdict(list)
        columns = Columns()
        row = tables.row.c
        without = _without_keys().where(tables.person.c.row.in_(some))
        query = select(row.num, row.body).where(row.num.in_(without))
        for number, body in connection.execute(query).tuples():
            columns.lay_keys(number, _decoder.decode(body), keys_of, lines)
        columns.replace(connection, lines)
        return True


def _without_keys() -> Select[tuple[int]]:
    person, keyed = tables.person.c, tables.keyed.c
    return (
        select(person.row)
        .outerjoin(tables.keyed, keyed.row == person.row)
        .where(keyed.row.is_(None))
    )
