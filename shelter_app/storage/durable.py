"""Write a small file so that a power cut leaves the old one or the new one, whole."""

import os
from contextlib import suppress
from pathlib import Path

from shelter_app.storage.faults import StoreFault, StoreFull, StoreNotWritable

_NO_SPACE = 28
"""ENOSPC; Windows reports its own disk-full error under the same number."""


def write_durably(path: Path, content: bytes) -> None:
    """Replace ``path`` by ``content``; raises ``StoreFull`` or ``StoreNotWritable``."""
    beside = path.with_name(f"{path.name}.new")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise _fault_of(error) from error


def make_folder(folder: Path) -> None:
    """Make a folder where it is missing; raises ``StoreFull`` or ``StoreNotWritable``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _fault_of(error) from error


def _fault_of(error: OSError) -> StoreFault:
    if error.errno == _NO_SPACE:
        return StoreFull("no room for a small file")
    return StoreNotWritable("a small file or a folder cannot be written")


def sync_folder(folder: Path) -> None:
    """Make the new name durable; Windows does so by itself and lets no folder be opened."""
    with suppress(PermissionError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
