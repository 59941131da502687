"""An open headquarters: its vault's keys, and the ledger on the engine that was chosen."""

from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from shelter_app.application.ports.headquarters import Town
from shelter_app.storage.desks.exchange_store import LedgerExchange
from shelter_app.storage.desks.local_book import SqlLocalBook, Writing, read_setting
from shelter_app.storage.desks.opened import DATABASE, HISTORY, Ground, OpenedStore
from shelter_app.storage.engine import open_engine
from shelter_app.storage.headquarters.hq_reader import SqlHqReader
from shelter_app.storage.headquarters.postgres import reading_engine, writing_engine
from shelter_app.storage.headquarters.secrets import KEPT_UNDER, Secrets, from_text
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.founding import Charter, found_ledger, is_founded
from shelter_app.storage.ledger.metadata import Progress
from shelter_app.storage.ledger.writer import SqlLedger, Surroundings
from shelter_app.storage.migrate import migrate
from shelter_app.storage.reading_pool import ReadingPool

_READERS: Final = 6
DESKS: Final = "desks"
"""The folder of stores, as at a desk."""


def _nothing(_: Progress) -> None:
    """Nobody follows headquarters' own store."""


class EmbeddedHeadquarters:
    """Headquarters in one encrypted file: the store is vault and ledger in one."""

    def __init__(self, folder: Path, store: OpenedStore, key: StoreKey) -> None:
        self._store = store
        path = folder / DATABASE
        self._pool = ReadingPool(
            lambda: open_engine(path, key.key, key.salt, readonly=True), _READERS
        )
        self.writer = store.writer
        self.local = store.local
        self.reader = SqlHqReader(self._pool)
        self.exchange = LedgerExchange(self._pool, self.reader, self.writer)
        self.town, self.secrets = _kept(store.local.setting(KEPT_UNDER))

    @property
    def engine(self) -> Engine:
        """The writing engine, for backups."""
        return self._store.engine

    def back_up(self, folder: Path) -> None:
        """Write a copy of headquarters, encrypted as it is, into a folder."""
        self._store.back_up(folder / DESKS / self._store.folder.name)

    def close(self) -> None:
        """Close the files and drop the keys."""
        self._pool.dispose()
        self._store.close()


class PostgresHeadquarters:
    """Headquarters on PostgreSQL; its keys stay in the encrypted file beside, which is only read.

    Several server processes may work on one database: each transaction takes its turn.
    """

    def __init__(self, vault: Path, key: StoreKey, address: str, ground: Ground) -> None:
        self.town, self.secrets = _kept(_read_vault(vault, key))
        self._lane = Lane("ledger")
        self._reading = reading_engine(address)
        try:
            self.engine = self._lane.submit(lambda: self._opened(address, ground)).result()
            around = Surroundings(ground.clock, ground.chance, ground.keys_of, _nothing)
            self.writer = SqlLedger(self.engine, around, self._lane, is_shared=True)
            self.reader = SqlHqReader(self._reading)
            self.exchange = LedgerExchange(self._reading, self.reader, self.writer)
            writing = Writing(self.engine, self._lane)
            self.local = SqlLocalBook(writing, self._reading, ground.chance, "")
        except BaseException:
            self.close()
            raise

    def _opened(self, address: str, ground: Ground) -> Engine:
        engine = writing_engine(address)
        try:
            migrate(engine, ground.migrations / HISTORY)
        except BaseException:
            engine.dispose()
            raise
        return engine

    def close(self) -> None:
        """Close the connections and forget the keys."""
        engine = getattr(self, "engine", None)
        self._lane.close(engine.dispose if engine is not None else lambda: None)
        self._reading.dispose()


OpenedHeadquarters = EmbeddedHeadquarters | PostgresHeadquarters


def found_on_postgres(address: str, charter: Charter, ground: Ground) -> None:
    """Give an empty database its tables and headquarters' identity; again changes nothing."""
    engine = writing_engine(address)
    try:
        migrate(engine, ground.migrations / HISTORY)
        if not is_founded(engine):
            found_ledger(engine, charter, ground.chance)
    finally:
        engine.dispose()


def _read_vault(path: Path, key: StoreKey) -> str | None:
    engine = open_engine(path, key.key, key.salt, readonly=True)
    try:
        with engine.connect() as connection:
            return read_setting(connection, KEPT_UNDER)
    finally:
        engine.dispose()


def _kept(text: str | None) -> tuple[Town, Secrets]:
    if text is None:
        raise LookupError("headquarters' store holds no keys")
    kept = from_text(text)
    return kept.town, kept.secrets
