"""A reception store while its key is known: one writing connection on its lane, and readers."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from shelter_app.application.ports.clock import Chance, Clock
from shelter_app.application.ports.stores import Label
from shelter_app.domain.ids import IncidentId, ScopeId
from shelter_app.storage.binding import Binding
from shelter_app.storage.desks.desk_reader import DeskReader
from shelter_app.storage.desks.exchange_store import LedgerExchange
from shelter_app.storage.desks.label_file import write_label
from shelter_app.storage.desks.local_book import SqlLocalBook, Writing
from shelter_app.storage.durable import make_folder
from shelter_app.storage.engine import open_engine
from shelter_app.storage.keys.slot_store import SlotStore
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.founding import Charter, found_ledger
from shelter_app.storage.ledger.keying import KeysOf
from shelter_app.storage.ledger.metadata import Progress
from shelter_app.storage.ledger.writer import SqlLedger, Surroundings
from shelter_app.storage.machine import machine_id
from shelter_app.storage.migrate import copy_into, migrate
from shelter_app.storage.reading_pool import ReadingPool
from shelter_app.storage.second_copy import Original, SecondCopy

DATABASE: Final = "reception.db"
HISTORY: Final = "reception"


@dataclass(frozen=True, slots=True)
class Ground:
    """What every store on this laptop stands on."""

    migrations: Path
    machine: Path
    """This machine's own folder, outside of every store's."""
    clock: Clock
    chance: Chance
    keys_of: KeysOf


class OpenedStore:
    """Everything of one open store; closing it ends its lanes and forgets its key."""

    def __init__(self, folder: Path, label: Label, key: StoreKey, ground: Ground) -> None:
        """Open and bring up to date; a copied or restored store goes on in a new epoch."""
        self.label = label
        self.folder = folder
        self.key: StoreKey | None = key
        path = folder / DATABASE
        self._ground = ground
        self.binding = Binding(ground.machine, key.store)
        self._vault = Lane("vault")
        self._close_on_failure(lambda: self._open(path, key, label))

    def _open(self, path: Path, key: StoreKey, label: Label) -> None:
        ground = self._ground
        self.engine = self._vault.submit(lambda: self._opened(path, key)).result()
        told = self._told
        around = Surroundings(ground.clock, ground.chance, ground.keys_of, told)
        self.writer = SqlLedger(self.engine, around, self._vault)
        self._readers = ReadingPool(lambda: open_engine(path, key.key, key.salt, readonly=True))
        writing = Writing(self.engine, self._vault)
        self.local = SqlLocalBook(writing, self._readers, ground.chance, label.letters)
        self._bind()
        self.reader = DeskReader(self._readers)
        self.exchange = LedgerExchange(self._readers, self.reader, self.writer)
        original = Original(path, key, ground.migrations / HISTORY, ground.clock, ground.chance)
        self.copy = SecondCopy(original, self.reader, lambda stick: write_label(stick, label))

    def _opened(self, path: Path, key: StoreKey) -> Engine:
        engine = open_engine(path, key.key, key.salt)
        migrate(engine, self._ground.migrations / HISTORY)
        return engine

    def _bind(self) -> None:
        """Notice a restored or copied file before anything is said under a used number."""
        progress = self.writer.progress()
        if not self.binding.is_same(progress.epoch, progress.count, machine_id()):
            if progress.count:
                self.writer.start_epoch()
                self.local.leave_allotted()
            progress = self.writer.progress()
            self.binding.bind(progress.epoch, progress.count, machine_id())

    def _told(self, progress: Progress) -> None:
        self.binding.advance(progress.epoch, progress.count, machine_id())
        if hasattr(self, "copy"):
            self.copy.follow()
            self.exchange.tell()

    def _close_on_failure(self, opening: Callable[[], None]) -> None:
        try:
            opening()
        except BaseException:
            self.close()
            raise

    def back_up(self, folder: Path) -> None:
        """Write a copy of the store into a folder, under the same key, with its openers and label.

        Raises:
            StoreFault: V-13, V-16.
        """
        make_folder(folder)
        copy = folder / DATABASE
        self._vault.submit(lambda: copy_into(self.engine, copy)).result()
        SlotStore(self.folder / DATABASE).copy_to(copy)
        write_label(folder, self.label)

    def close(self) -> None:
        """Close the files and drop the key; safe to call twice."""
        if hasattr(self, "copy"):
            self.copy.close()
        if hasattr(self, "_readers"):
            self._readers.dispose()
        engine = getattr(self, "engine", None)
        self._vault.close(engine.dispose if engine is not None else lambda: None)
        self.key = None


def make_file(folder: Path, label: Label, key: StoreKey, ground: Ground) -> None:
    """Make the file of a new store and give it its identity."""
    make_folder(folder)
    engine = open_engine(folder / DATABASE, key.key, key.salt)
    try:
        migrate(engine, ground.migrations / HISTORY)
        charter = Charter(
            store=key.store,
            incident=IncidentId(label.incident),
            scope=ScopeId(label.scope),
            is_drill=label.is_drill,
            root=label.root or None,
        )
        found_ledger(engine, charter, ground.chance)
    finally:
        engine.dispose()
