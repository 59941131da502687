"""Open one encrypted SQLCipher file as a SQLAlchemy engine, tuned so that no act is lost."""

from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2
from typing_extensions import override

from shelter_app.storage.faults import StoreMissing, fault_of
from shelter_app.storage.guard import WriterGuard

KEY_SIZE: Final = 32
SALT_SIZE: Final = 16
_WRITE_CACHE_KB: Final = 32 * 1_024
"""Keys are scattered: what does not fit is decrypted and encrypted again for each event."""
_READ_CACHE_KB: Final = 8 * 1_024
_BUSY_MS: Final = 2_000
"""How long a statement waits for a checkpoint of this same program."""


def open_engine(
    path: Path, key: bytes, salt: bytes, *, readonly: bool = False, on_stick: bool = False
) -> Engine:
    """Open the store at ``path`` with its raw 32-byte key and 16-byte salt.

    A writing engine creates a missing file and is the only writer until disposed; a reading one
    needs the file to be there. The engine has exactly one connection and keeps no key: after
    ``dispose`` it cannot come back. A writing connection is bound to this thread; a reading one may
    be used by one thread after the other. On a stick nobody else may have the file open, and none
    of it is mapped into memory: pulling out a stick that is would end the program.

    Raises:
        StoreFault: V-10 key, V-11 damage, V-12 in use, V-13 full, V-15 missing, V-16 refused.
    """
    if len(key) != KEY_SIZE or len(salt) != SALT_SIZE:
        raise ValueError("a store key is 32 bytes and its salt 16")
    pragmas = _pragmas(key + salt, readonly=readonly, on_stick=on_stick)
    connection = _connect(path, pragmas, readonly=readonly)
    engine = create_engine(
        "sqlite://",
        creator=lambda: connection,
        module=dbapi2,
        poolclass=StaticPool,
        hide_parameters=True,  # parameters are people's names; they stay out of every message
    )
    begin = "BEGIN" if readonly else "BEGIN IMMEDIATE"
    event.listen(engine, "begin", lambda opened: _begin(opened, begin))
    event.listen(engine, "handle_error", _translate)
    with engine.connect():  # SQLAlchemy asks for the version now, so that no surprise comes later
        return engine


class _OneConnection(dbapi2.Connection):  # type: ignore[misc] # untyped parent
    """A connection that gives its guard back when it closes."""

    guard: WriterGuard | None = None

    @override
    def close(self) -> None:
        super().close()
        if self.guard is not None:
            self.guard.release()


def _connect(path: Path, pragmas: list[str], *, readonly: bool) -> _OneConnection:
    if readonly and not path.exists():
        raise StoreMissing("no such store")
    guard = None if readonly else WriterGuard(path)
    try:
        return _opened(path, pragmas, guard)
    except (dbapi2.Error, MemoryError) as error:
        if guard is not None:
            guard.release()
        fault = fault_of(error)
        if fault is None:
            raise
        raise fault from None  # the cause's frames hold the key


def _opened(path: Path, pragmas: list[str], guard: WriterGuard | None) -> _OneConnection:
    connection: _OneConnection = dbapi2.connect(
        str(path),
        isolation_level=None,
        timeout=_BUSY_MS / 1_000,
        factory=_OneConnection,
        check_same_thread=guard is not None,
    )
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    connection.guard = guard
    return connection


def _pragmas(key_and_salt: bytes, *, readonly: bool, on_stick: bool) -> list[str]:
    """List what each connection says first, in the order that SQLCipher wants."""
    return [
        "cipher_log_level = NONE",  # it writes to the terminal on a wrong key
        f"key = \"x'{key_and_salt.hex()}'\"",
        f"locking_mode = {'EXCLUSIVE' if on_stick else 'NORMAL'}",  # exclusive maps no memory
        "query_only = ON" if readonly else "journal_mode = WAL",
        "synchronous = FULL",  # NORMAL lost acknowledged acts in 8 of 10 power cuts
        "temp_store = MEMORY",
        f"cache_size = -{_READ_CACHE_KB if readonly else _WRITE_CACHE_KB}",
        "secure_delete = ON",
        "foreign_keys = OFF",  # a valid event is never refused for a row it came before
        "trusted_schema = OFF",
    ]


def _begin(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)


def _translate(context: ExceptionContext) -> None:
    """Raise a fault of the file as such; SQLAlchemy's own error stays for our bugs."""
    fault = fault_of(context.original_exception)
    if fault is not None:
        raise fault from None


def driver_connection(connection: Connection) -> Any:
    """Hand out the driver's own connection, for what SQL cannot say (online backup)."""
    return connection.connection.driver_connection
