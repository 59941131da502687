"""Folders of stores that are being made or destroyed: out of sight until a rename shows them.

A power cut in the middle leaves a half store that nobody is ever offered, and that the next
making sweeps away. So a store that can be seen is whole, also one taken from a second copy.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

from shelter_app.storage.desks.opened import DATABASE
from shelter_app.storage.durable import sync_folder
from shelter_app.storage.faults import StoreFault, StoreNotWritable
from shelter_app.storage.guard import WriterGuard

HALF: Final = ".half"


def half_of(folder: Path) -> Path:
    """Name the folder in which a store is made, or comes to its end."""
    return folder.with_name(f"{folder.name}{HALF}")


def show(folder: Path) -> None:
    """Give a store that is whole and closed its own name.

    Raises:
        StoreNotWritable: V-16, when the disk refuses.
    """
    try:
        half_of(folder).replace(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise StoreNotWritable("a folder cannot be renamed") from error


def hide(folder: Path) -> Path:
    """Take a closed store out of sight; gives the folder in which it lies now."""
    try:
        return folder.replace(half_of(folder))
    except OSError:  # Windows, while somebody looks into the folder
        return folder


def in_sight(desks: Path) -> list[Path]:
    """List the folders of stores, by name."""
    return sorted(folder for folder in desks.glob("*/") if folder.suffix != HALF)


def sweep(desks: Path) -> None:
    """Remove what a power cut left half made or half destroyed."""
    for left in desks.glob(f"*{HALF}"):
        if _is_left_alone(left / DATABASE):
            remove(left)


def remove(folder: Path) -> None:
    """Remove a store's files, its openers first, and its folder."""
    for suffix in (".slots", ".slots2", "", "-wal", "-shm"):
        with suppress(OSError):
            (folder / f"{DATABASE}{suffix}").unlink(missing_ok=True)
    for left in folder.glob("*"):
        with suppress(OSError):
            left.unlink()
    with suppress(OSError):
        folder.rmdir()


def set_aside(store: Path) -> bool:
    """Rename the folder of the store at ``store``; False while another program writes it."""
    folder = store.parent
    tries = (folder.with_name(f"{folder.name}.aside-{number}") for number in range(1, 1_000))
    free = next((name for name in tries if not name.exists()), None)
    if free is None or not _is_left_alone(store):
        return False
    try:
        folder.replace(free)
    except OSError:
        return False
    return True


def _is_left_alone(store: Path) -> bool:
    with suppress(StoreFault):
        WriterGuard(store).release()
        return True
    return False
