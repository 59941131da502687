"""A spare laptop at work from the second copy on a stick."""

from pathlib import Path
from typing import Final

from shelter_app.domain.errors import ShelterError
from shelter_app.storage.desks.label_file import LABEL
from shelter_app.storage.desks.opened import OpenedStore
from shelter_app.storage.engine import open_engine
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.ledger.reader import SqlReader
from shelter_app.storage.sticks import COPY_FOLDER, sticks

_BATCH: Final = 500


class CopyNotWhole(ShelterError):
    """Not everything could be read from the second copy; nothing was begun on this laptop."""

    code = "V-22"


def copy_folders() -> list[Path]:
    """List the second copies on the sticks that are plugged in."""
    folders = [stick / COPY_FOLDER for stick in sticks()]
    return [folder for folder in folders if (folder / LABEL).exists()]


def take_copy(path: Path, key: StoreKey, store: OpenedStore) -> int:
    """Take in every event of a second copy; returns how many there were.

    Raises:
        CopyNotWhole: V-22, when an event is refused or heads differ afterwards.
    """
    engine = open_engine(path, key.key, key.salt, readonly=True, on_stick=True)
    try:
        copy = SqlReader(engine)
        keys = copy.public_keys()
        taken = 0
        while (batch := copy.missing(store.reader.heads(), _BATCH)).events:
            outcome = store.writer.ingest(batch.events, keys)
            taken += outcome.new
            if outcome.refused or not outcome.new:
                raise CopyNotWhole("events of the copy were refused")
        store.writer.settle()  # so that everyone is found at once
        return taken
    finally:
        engine.dispose()
