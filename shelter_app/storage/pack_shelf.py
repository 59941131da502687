"""Where town packs are found: beside the stores, and on sticks; and the keys that open them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import pyrage

from shelter_app.application.opening.shown import PackOffer
from shelter_app.storage.durable import make_folder, write_durably
from shelter_app.storage.faults import StoreNotWritable
from shelter_app.storage.sticks import sticks

PACKS: Final = "*.pack"
IDENTITY: Final = "pack-identity.txt"
_MOST_OFFERS: Final = 20


class PackShelf:
    """Packs in the data folder and at the top of sticks.

    ``published`` are folders whose keys are public: the demonstration's.
    """

    def __init__(self, data: Path, published: Iterable[Path] = ()) -> None:
        self._data = data
        self._published = tuple(published)

    def offers(self) -> tuple[PackOffer, ...]:
        """List packs, newest first."""
        found = [pack for folder in (self._data, *sticks()) for pack in _packs_in(folder)]
        found.sort(key=_changed_at, reverse=True)
        return tuple(PackOffer(pack, pack.name) for pack in found[:_MOST_OFFERS])

    def content(self, path: Path) -> bytes:
        """Read a pack file."""
        try:
            return path.read_bytes()
        except OSError as error:
            raise StoreNotWritable("the pack cannot be read") from error

    def identities(self) -> tuple[str, ...]:
        """Give this desk's age identity, made when first needed, and the published ones."""
        public = [key for folder in self._published for key in _keys_in(folder)]
        return (self._own(), *public)

    def recipient(self) -> str:
        """Give the public half, to which headquarters encrypts packs for this desk."""
        return str(pyrage.x25519.Identity.from_str(self._own()).to_public())

    def _own(self) -> str:
        place = self._data / IDENTITY
        try:
            return place.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            make_folder(self._data)
            made = str(pyrage.x25519.Identity.generate())
            write_durably(place, made.encode())
            return made


def _packs_in(folder: Path) -> Iterable[Path]:
    try:
        return [pack for pack in folder.glob(PACKS) if pack.is_file() and not pack.is_symlink()]
    except OSError:
        return []


def _changed_at(pack: Path) -> float:
    try:
        return pack.stat().st_mtime
    except OSError:
        return 0.0


def _keys_in(folder: Path) -> Iterable[str]:
    return [key.read_text(encoding="ascii").strip() for key in sorted(folder.glob("*.age"))]
