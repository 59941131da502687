"""The second copy on a stick: every envelope again, under the same key, fed behind the desk's back.

The tick at the desk means committed on the laptop; the stick follows on its own lane, and the
screen counts acts that are not on it yet. A stick that was pulled out is tried again with the
next act.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from shelter_app.application.ports.clock import Chance, Clock
from shelter_app.domain.errors import ShelterError
from shelter_app.storage.engine import open_engine
from shelter_app.storage.faults import StoreNotWritable
from shelter_app.storage.keys.slot_store import SlotStore
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.eventlog import read_keys
from shelter_app.storage.ledger.founding import found_ledger, is_founded, read_charter
from shelter_app.storage.ledger.reader import SqlReader
from shelter_app.storage.ledger.vectors import heads_of, missing
from shelter_app.storage.ledger.writer import SLICE, SqlLedger, Surroundings
from shelter_app.storage.migrate import migrate

if TYPE_CHECKING:
    from sqlalchemy import Engine

COPY_NAME: Final = "copy.db"
PEER: Final = "stick"


@dataclass(frozen=True, slots=True)
class Original:
    """The store that is copied, and what is needed to read it once more."""

    path: Path
    key: StoreKey
    history: Path
    clock: Clock
    chance: Chance


class SecondCopy:
    """Keeps the second copy of one open store."""

    def __init__(
        self, original: Original, reader: SqlReader, beside: Callable[[Path], None]
    ) -> None:
        """``beside`` is called with the folder on the stick, to put the store's label there."""
        self._original = original
        self._reader = reader
        self._beside = beside
        self._lane = Lane("second-copy")
        self._folder: Path | None = None
        self._source: Engine | None = None
        self._target: Engine | None = None
        self._ledger: SqlLedger | None = None
        self._is_called = False
        self.problem = ""
        """The code of what keeps the stick from following; empty while it follows."""

    def waiting(self) -> int | None:
        """Count acts that are not on the stick yet; None when no stick is in use."""
        return None if self._folder is None else self._reader.unsent(PEER)

    def start(self, folder: Path) -> None:
        """Begin, or go on, to keep the second copy in a folder on a stick.

        Raises:
            StoreFault: V-10 another store's copy lies there, V-12 in use, V-13 full, V-16 refused.
        """
        self._lane.submit(lambda: self._attach(folder)).result()
        self._folder = folder
        self.follow()

    def stop(self) -> None:
        """Let go of the stick, with everything on it that could be put there."""
        self._lane.submit_slices(self._feeding()).result()
        self._folder = None
        self._lane.submit(self._let_go).result()

    def follow(self) -> None:
        """Bring over what is new; returns at once. To be called after each commit."""
        if self._folder is not None and not self._is_called:
            self._is_called = True
            self._lane.submit_slices(self._feeding())

    def settled(self) -> int:
        """Wait until everything that can be on the stick is; gives the acts that are not."""
        self._lane.submit_slices(self._feeding()).result()
        return self._reader.unsent(PEER)

    def close(self) -> None:
        """Let go of the stick and end the lane."""
        self._folder = None
        self._lane.close(self._let_go)

    def _attach(self, folder: Path) -> None:
        self._let_go()
        try:
            self._open_both(folder)
        except OSError as error:
            self._let_go()
            raise StoreNotWritable("the stick cannot be written") from error
        except ShelterError:
            self._let_go()
            raise

    def _open_both(self, folder: Path) -> None:
        key = self._original.key
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / COPY_NAME
        self._source = open_engine(self._original.path, key.key, key.salt, readonly=True)
        self._target = open_engine(path, key.key, key.salt, on_stick=True)
        migrate(self._target, self._original.history)
        if not is_founded(self._target):
            found_ledger(self._target, read_charter(self._source), self._original.chance)
        SlotStore(self._original.path).copy_to(path)
        self._beside(folder)
        around = Surroundings(self._original.clock, self._original.chance, keys_of=None)
        self._ledger = SqlLedger(self._target, around)
        self._tell()

    def _feeding(self) -> Iterator[None]:
        """Feed in slices; a fault of the stick ends it, and the next act tries again."""
        self._is_called = False
        try:
            while self._feed_some():
                yield
        except ShelterError as fault:
            self.problem = fault.code
            self._let_go()
        else:
            self.problem = ""

    def _feed_some(self) -> bool:
        folder = self._folder
        if self._ledger is None and folder is not None:
            self._attach(folder)
        if self._ledger is None or self._source is None or self._target is None:
            return False
        with self._target.connect() as held:
            theirs = heads_of(held)
        with self._source.connect() as ours:
            lacking, keys = missing(ours, theirs, SLICE), read_keys(ours)
        if lacking.events:
            self._ledger.ingest(lacking.events, keys)
            self._tell()
        return lacking.is_more

    def _tell(self) -> None:
        if self._target is not None:
            with self._target.connect() as held:
                self._reader.note_held(PEER, heads_of(held))

    def _let_go(self) -> None:
        source, target = self._source, self._target
        self._source = self._target = self._ledger = None
        for engine in (source, target):
            if engine is not None:
                engine.dispose()
