"""Many lines at once, past SQLAlchemy's care for each value: our columns need no conversion.

Statements are still built by Core, for either engine; only the handing over is shortened, which
makes an ingest a third cheaper.
"""

from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Dialect, Insert, Table, Update, insert
from sqlalchemy.engine import Compiled

Line = dict[str, Any]


def insert_lines(connection: Connection, table: Table, lines: Sequence[Line]) -> None:
    """Insert lines; each names every column of the table."""
    execute_lines(connection, _insert_into(table), lines)


def execute_lines(
    connection: Connection, statement: Insert | Update, lines: Sequence[Line]
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
        pick = itemgetter(*order)
        values = list(map(pick, [fixed | line for line in lines] if fixed else lines))
        connection.exec_driver_sql(str(compiled), values)


@lru_cache(maxsize=64)
def _insert_into(table: Table) -> Insert:
    return insert(table)


@lru_cache(maxsize=64)
def _compiled(statement: Insert | Update, dialect: Dialect) -> Compiled:
    return statement.compile(dialect=dialect)
