"""Bundles on sticks: written whole or not at all, under names that say nothing."""

import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Final

from shelter_app.application.ports.clock import Chance
from shelter_app.domain.errors import ShelterError
from shelter_app.storage.durable import make_folder, write_durably
from shelter_app.storage.faults import StoreFault

FOLDER: Final = "shelter-bundles"
_SUFFIX: Final = ".bundle"
_NAME_SIZE: Final = 8
_MOST_LOOKED_AT: Final = 2_000
_MOST_FILES: Final = 100
_LARGEST: Final = 64 << 20


class StickRefuses(ShelterError):
    """The stick is gone, full, or cannot be written."""

    code = "N-16"


class BundleShelf:
    """The folder of bundles on one stick; nothing else there is looked at."""

    def __init__(self, stick: Path, chance: Chance) -> None:
        self._folder = stick / FOLDER
        self._chance = chance

    def put(self, data: bytes) -> str:
        """Write a bundle durably; gives its name.

        Raises:
            StickRefuses: N-16.
        """
        name = f"{self._chance(_NAME_SIZE).hex()}{_SUFFIX}"
        try:
            make_folder(self._folder)
            write_durably(self._folder / name, data)
        except StoreFault as fault:
            raise StickRefuses("the stick refuses") from fault
        return name

    def remove(self, names: Iterable[str]) -> None:
        """Remove bundles of ours that newer ones replace; what cannot be removed stays."""
        for name in names:
            if Path(name).name == name and name.endswith(_SUFFIX):
                with suppress(OSError):
                    (self._folder / name).unlink(missing_ok=True)

    def contents(self) -> Iterator[bytes]:
        """Read the bundles that lie there, newest first; links, folders and giants are passed by.

        Raises:
            StickRefuses: N-16, when the stick cannot be read.
        """
        for path in self._found():
            try:
                with path.open("rb") as file:
                    yield file.read(_LARGEST + 1)
            except OSError:
                continue

    def _found(self) -> list[Path]:
        try:
            looked = islice(self._folder.iterdir(), _MOST_LOOKED_AT)
            sized = [(path, path.lstat()) for path in looked if path.name.endswith(_SUFFIX)]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise StickRefuses("the stick cannot be read") from error
        plain = [
            (path, told)
            for path, told in sized
            if stat.S_ISREG(told.st_mode) and told.st_size <= _LARGEST
        ]
        plain.sort(key=lambda one: one[1].st_mtime, reverse=True)
        return [path for path, _ in plain[:_MOST_FILES]]
