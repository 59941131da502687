"""Check one store's file from its pages to its meaning."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine

from shelter_app.storage.engine import driver_connection, open_engine
from shelter_app.storage.faults import StoreBusy
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.ledger.auditing import Finding, check_log, check_rows
from shelter_app.storage.ledger.keying import KeysOf
from shelter_app.storage.ledger.working import Working
from shelter_app.storage.migrate import require_current


def inspect_store(path: Path, key: StoreKey, history: Path, keys_of: KeysOf) -> Iterator[Finding]:
    """Check a reception store that nothing else has open: files, chains, refold.

    Raises:
        StoreFault: V-10 key, V-11 a page that cannot be read, V-12 in use, V-14 newer.
    """
    engine = open_engine(path, key.key, key.salt)
    try:
        require_current(engine, history)
        damage = list(check_pages(engine))
        yield from damage
        if damage:
            return  # what stands on a broken page cannot be read any further
        _finish(engine, keys_of)
        with engine.connect() as connection:
            yield from check_log(connection)
            yield from check_rows(connection, keys_of)
    finally:
        engine.dispose()


def _finish(engine: Engine, keys_of: KeysOf) -> None:
    """Do what was interrupted: until then stored rows may rightly be behind."""
    is_more = True
    while is_more:
        with engine.begin() as connection:
            is_more = Working.of(connection, keys_of).tidy(connection)


def check_pages(engine: Engine) -> Iterator[Finding]:
    """Check every page's seal, and SQLite's own structures.

    The seal is checked in the main file only, so the log beside it is written home first: after
    a power cut in that very moment the check would call a good store damaged.
    """
    with engine.connect() as connection:
        driver = driver_connection(connection)
        connection.rollback()  # neither works within a transaction
        is_busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if is_busy:  # it has waited for readers as long as any statement does
            raise StoreBusy("somebody still reads this store")
        seals = [line[0] for line in driver.execute("PRAGMA cipher_integrity_check")]
        structure = "ok" if seals else driver.execute("PRAGMA integrity_check").fetchone()[0]
    yield from (Finding("page", seal) for seal in seals)
    if structure != "ok":
        yield Finding("structure", structure)
