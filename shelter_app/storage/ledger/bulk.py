"""Many lines at once, past SQLAlchemy's care for each value: our columns need no conversion.

Statements are still built by Core, for either engine; only the handing over is shortened, which
makes an ingest a third cheaper.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Delete, Dialect, Insert, Table, Update, insert
from sqlalchemy.engine import Compiled

Line = dict[str, Any]
MOST_PARAMETERS: Final = 500
T = TypeVar("T")


def chunks(items: Sequence[T]) -> Iterable[Sequence[T]]:
    """Cut a list to what one statement may name."""
    for at in range(0, len(items), MOST_PARAMETERS):
        yield items[at : at + MOST_PARAMETERS]


def insert_lines(connection: Connection, table: Table, lines: Sequence[Line]) -> None:
    """Insert lines; each names every column of the table."""
    execute_lines(connection, _insert_into(table), lines)


def insert_tuples(connection: Connection, table: Table, lines: Sequence[tuple[Any, ...]]) -> None:
    """Insert lines that name every column in the order of the table."""
    if not lines:
        return
    compiled = _compiled(_insert_into(table), connection.dialect)
    if getattr(compiled, "positiontup", None) == table.columns.keys():
        connection.exec_driver_sql(str(compiled), list(lines))
    else:
        names = table.columns.keys()
        insert_lines(connection, table, [dict(zip(names, line, strict=True)) for line in lines])


def execute_lines(
    connection: Connection, statement: Insert | Update | Delete, lines: Sequence[Line]
) -> None:
    """Run a statement, made once by its module, with the values of each line."""
    if not lines:
        return
    compiled = _compiled(statement, connection.dialect)
    fixed = {name: value for name, value in compiled.params.items() if value is not None}
    order: Sequence[str] | None = getattr(compiled, "positiontup", None)
    if order is None:
        connection.exec_driver_sql(str(compiled), [fixed | line for line in lines])
    else:
        whole = [fixed | line for line in lines] if fixed else lines
        connection.exec_driver_sql(str(compiled), _picked(order, whole))


def _picked(order: Sequence[str], lines: Sequence[Line]) -> list[tuple[Any, ...]]:
    if len(order) == 1:
        return [(line[order[0]],) for line in lines]
    return list(map(itemgetter(*order), lines))


@lru_cache(maxsize=64)
def _insert_into(table: Table) -> Insert:
    return insert(table)


@lru_cache(maxsize=64)
def _compiled(statement: Insert | Update | Delete, dialect: Dialect) -> Compiled:
    return statement.compile(dialect=dialect)
