"""Bring the columns of folded rows up to date: what is as it was is not written again."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Connection, Delete, Table, bindparam, delete, select

from shelter_app.domain.ledger.row import Row
from shelter_app.domain.private import Private
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.bulk import chunks, execute_lines, insert_tuples
from shelter_app.storage.ledger.keying import Keyed, KeysOf, keyed
from shelter_app.storage.ledger.projections import TABLES_OF, Lines

Found = dict[int, list[tuple[Any, ...]]]
_NONE: Final[frozenset[int]] = frozenset()


@dataclass(slots=True, repr=False)
class Columns(Private):
    """The columns that some rows have in the store, to be compared with those they get."""

    _held: dict[Table, Found] = field(default_factory=dict)

    @classmethod
    def of(cls, connection: Connection, rows: Collection[int], kinds: Iterable[str]) -> "Columns":
        """Read what these rows, of these kinds, have now."""
        held: dict[Table, Found] = {}
        for table in {table for kind in kinds for table in TABLES_OF.get(kind, ())} if rows else ():
            found = held[table] = defaultdict(list)
            number = list(table.columns).index(table.c.row)
            for some in chunks(list(rows)):
                for line in connection.execute(select(table).where(table.c.row.in_(some))):
                    found[line[number]].append(tuple(line))
        return cls(held)

    def are_keyed(self, row: int) -> bool:
        """Tell whether a person has keys already."""
        return row in self._held.get(tables.keyed, {})

    def lay_keys(self, number: int, row: Row, keys_of: KeysOf, lines: Lines) -> None:
        """Add a person's keys to ``lines``, or those held where nothing about them changed."""
        if row.kind == "person" and row.attributes:
            held = self._held.get(tables.keyed, {}).get(number)
            keys = keyed(row, keys_of, Keyed(*held[0][1:]) if held else None)
            lines[tables.keyed].append({"row": number, **keys._asdict()})

    def replace(self, connection: Connection, lines: Lines) -> None:
        """Write the columns that differ, and remove those that are gone."""
        for table in {*self._held, *lines}:
            held, wanted = self._held.get(table, {}), _by_row(table, lines.get(table, ()))
            changed = {row for row in held if sorted(held[row]) != sorted(wanted.get(row, ()))}
            execute_lines(connection, _delete_from(table), [{"number": row} for row in changed])
            fresh = {row: some for row, some in wanted.items() if row in changed or row not in held}
            insert_tuples(connection, table, [line for some in fresh.values() for line in some])
            if table is tables.keyed:
                _replace_keys(connection, {row: held[row] for row in changed}, fresh)


def _by_row(table: Table, lines: Iterable[Mapping[str, Any]]) -> Found:
    found: Found = defaultdict(list)
    names = table.columns.keys()
    for line in lines:
        found[line["row"]].append(tuple(line[name] for name in names))
    return found


def _replace_keys(connection: Connection, changed: Found, fresh: Found) -> None:
    before = {row: _numbers(lines) for row, lines in changed.items()}
    now = {row: _numbers(lines) for row, lines in fresh.items()}
    gone = [(key, row) for row, keys in before.items() for key in keys - now.get(row, _NONE)]
    come = [(key, row) for row, keys in now.items() for key in keys - before.get(row, _NONE)]
    execute_lines(connection, _DROP_KEY, [{"a": key, "b": row} for key, row in gone])
    come.sort()
    insert_tuples(connection, tables.person_key, come)


def _numbers(lines: list[tuple[Any, ...]]) -> set[int]:
    return {number for line in lines for number in Keyed(*line[1:]).numbers()}


_DROP_KEY: Final = delete(tables.person_key).where(
    tables.person_key.c.key == bindparam("a"), tables.person_key.c.row == bindparam("b")
)


@lru_cache(maxsize=16)
def _delete_from(table: Table) -> Delete:
    return delete(table).where(table.c.row == bindparam("number"))
