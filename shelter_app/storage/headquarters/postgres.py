"""The ledger's second engine: PostgreSQL, for a headquarters that outgrew one file."""

from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError, OperationalError

from shelter_app.storage.faults import StoreFault

_ONE_WRITER: Final = 0x5368656C74657221
"""The advisory lock's number: whichever server process writes holds it for its transaction."""
_READERS: Final = 8


class DatabaseUnreachable(StoreFault):
    """The database server does not answer, or broke off; nothing in it was changed by that."""

    code = "V-30"


def writing_engine(address: str) -> Engine:
    """Open the one connection that this process writes with."""
    engine = _engine(address, size=1)
    event.listen(engine, "begin", _take_turn)
    return engine


def reading_engine(address: str) -> Engine:
    """Open a pool of connections that can only read."""
    return _engine(address, size=_READERS, options="-c default_transaction_read_only=on")


def _engine(address: str, *, size: int, options: str = "") -> Engine:
    engine = create_engine(
        address,
        pool_size=size,
        max_overflow=0,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"options": options, "connect_timeout": 10} if options else {},
    )
    event.listen(engine, "handle_error", _translate)
    return engine


def _take_turn(connection: Connection) -> None:
    connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _ONE_WRITER})


def _translate(context: ExceptionContext) -> None:
    """Say that the server is away; everything else stays for our bugs."""
    error = context.sqlalchemy_exception
    is_away = isinstance(error, OperationalError) or context.is_disconnect
    if isinstance(error, DBAPIError) and is_away:
        raise DatabaseUnreachable("the database server is away") from None
