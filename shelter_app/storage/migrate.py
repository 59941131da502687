"""Bring a store's tables to the form that this version of the program works with."""

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, String, column, inspect, select, table, text

from shelter_app.storage.engine import driver_connection
from shelter_app.storage.faults import StoreTooNew

_VERSION: Final = table("alembic_version", column("version_num", String))


def migrate(engine: Engine, history: Path) -> bool:
    """Run what ``history`` (a folder such as ``db/reception``) has and the store has not.

    All steps are one transaction. A store that already holds data is first copied, under its own
    key, to ``<file>.before-<step>`` beside it. Says whether anything was run.

    Raises:
        StoreTooNew: V-14, the store was written by a newer program; it is left as it is.
    """
    with engine.connect() as connection:
        current = _revision_of(connection)
    newest = newest_step(history)
    if current == newest:
        return False
    _refuse_newer(current, history)
    if current is not None and engine.dialect.name == "sqlite":
        _copy_aside(engine, newest)
    _upgrade(engine, history)
    return True


def require_current(engine: Engine, history: Path) -> None:
    """Check for a reader that the store has the newest form; raises ``StoreTooNew`` if newer."""
    with engine.connect() as connection:
        current = _revision_of(connection)
    _refuse_newer(current, history)
    if current != newest_step(history):
        raise RuntimeError("a store is migrated by its writer before a reader opens it")


def newest_step(history: Path) -> str:
    """Name the last step of a history; steps are files ``versions/0001_what.py`` in order.

    Reading names spares a start of the program the import of Alembic.
    """
    return max(_steps(history))


def schema_of(connection: Connection) -> str:
    """Write down the tables and indexes of an SQLCipher store, in a fixed order."""
    rows = connection.execute(
        text(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
            " AND name <> 'alembic_version' ORDER BY tbl_name, type DESC, name"
        )
    )
    return "".join(f"{_without_line_ends(sql)};\n" for sql in rows.scalars())


def _without_line_ends(sql: str) -> str:
    return "\n".join(line.rstrip() for line in sql.strip().splitlines())


def _steps(history: Path) -> list[str]:
    return [file.name.split("_")[0] for file in (history / "versions").glob("[0-9]*.py")]


def _revision_of(connection: Connection) -> str | None:
    if not inspect(connection).has_table(_VERSION.name):
        return None
    return connection.scalar(select(_VERSION.c.version_num))


def _refuse_newer(current: str | None, history: Path) -> None:
    if current is not None and current not in _steps(history):
        raise StoreTooNew("the store has a step that this program does not know")


def copy_into(engine: Engine, copy: Path) -> None:
    """Write the whole store to another file, under its own key."""
    with engine.connect() as connection:
        driver = driver_connection(connection)
        connection.rollback()  # VACUUM cannot run within a transaction
        driver.execute("VACUUM INTO ?", (str(copy),))  # it keeps the key


def _copy_aside(engine: Engine, step: str) -> None:
    with engine.connect() as connection:
        driver = driver_connection(connection)
        path = Path(driver.execute("PRAGMA database_list").fetchone()[2])
    copy = path.with_name(f"{path.name}.before-{step}")
    copy.unlink(missing_ok=True)  # of an earlier try, which the same data will replace
    copy_into(engine, copy)


def _upgrade(engine: Engine, history: Path) -> None:
    from alembic import command  # noqa: PLC0415 - half a second that most starts never need
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("path_separator", "newline")
    config.set_main_option("script_location", _escaped(history.parent))
    config.set_main_option("version_locations", _escaped(history / "versions"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")  # the option parser would take it for a variable
