"""Go on from a second copy on a spare laptop: as a new device, with everyone who was copied."""

from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from shelter_app.storage.engine import open_engine
from shelter_app.storage.faults import StoreNotWritable
from shelter_app.storage.keys.slot_store import SlotStore
from shelter_app.storage.ledger.eventlog import read_keys
from shelter_app.storage.ledger.founding import found_ledger, read_charter
from shelter_app.storage.ledger.projections import KeysOf
from shelter_app.storage.ledger.vectors import heads_of, missing
from shelter_app.storage.ledger.writer import SqlLedger, Surroundings
from shelter_app.storage.migrate import migrate, require_current
from shelter_app.storage.second_copy import Original

_PAGE: Final = 480


def go_on_from_copy(copy: Path, spare: Original, keys_of: KeysOf) -> int:
    """Make the store ``spare`` from the second copy, under the copy's key; gives the events.

    The device is a new one: it has its own key and epoch, and its operators' PINs are set anew.
    A store that is there already is never written over.

    Raises:
        StoreFault: V-10 to V-16, for the copy or for the new store.
    """
    if spare.path.exists():
        raise StoreNotWritable("a store lies there already")
    unfinished = spare.path.with_name(f"{spare.path.name}.unfinished")
    unfinished.parent.mkdir(parents=True, exist_ok=True)
    for suffix in ("", "-wal", "-shm"):  # of a try that was cut off; the stick still has it all
        unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)
    brought = _copied(copy, unfinished, spare, keys_of)
    SlotStore(copy).copy_to(spare.path)
    unfinished.replace(spare.path)
    return brought


def _copied(copy: Path, target_path: Path, spare: Original, keys_of: KeysOf) -> int:
    source = open_engine(copy, spare.key.key, spare.key.salt, readonly=True)
    try:
        require_current(source, spare.history)
        target = open_engine(target_path, spare.key.key, spare.key.salt)
        try:
            return _brought(source, target, spare, keys_of)
        finally:
            target.dispose()
    finally:
        source.dispose()


def _brought(source: Engine, target: Engine, spare: Original, keys_of: KeysOf) -> int:
    migrate(target, spare.history)
    found_ledger(target, read_charter(source), spare.chance)
    ledger = SqlLedger(target, Surroundings(spare.clock, spare.chance, keys_of))
    brought = 0
    while True:
        with target.connect() as held:
            theirs = heads_of(held)
        with source.connect() as ours:
            page, keys = missing(ours, theirs, _PAGE), read_keys(ours)
        brought += ledger.ingest(page.events, keys).new
        if not page.is_more:
            ledger.settle()
            return brought
