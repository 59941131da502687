"""The register store for callers on any thread: readers of its own, and one lane that writes."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from sqlalchemy import Engine

from shelter_app.domain.register import Entry
from shelter_app.domain.town_pack import RegisterVersion, SealedPart, TownPack
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.lane import Lane
from shelter_app.storage.reading_pool import ReadingPool
from shelter_app.storage.register.keyed import KeyedReading
from shelter_app.storage.register.store import RegisterStore

T = TypeVar("T")


class LanedRegister(KeyedReading):
    """Look-ups on whoever's thread asks; installation and wiping on the register's lane."""

    def __init__(
        self, opened: Callable[[], RegisterStore], reader: Callable[[], Engine], key: StoreKey
    ) -> None:
        """Open on the lane, then the readers; whatever opening raises is raised here."""
        self.key: StoreKey | None = key
        self._lane = Lane("register")
        try:
            self._store = self._lane.submit(opened).result()
        except BaseException:
            self._lane.close()
            raise
        try:
            self._readers = ReadingPool(reader)
        except BaseException:
            self._lane.close(self._store.close)
            raise
        super().__init__(self._readers)
        self._lane.submit_slices(self._store.renew_slices())

    def install_pack(self, pack: TownPack) -> RegisterVersion:
        """Install what a pack holds, slice by slice; look-ups go in between."""
        self._lane.submit_slices(self._store.install_pack_slices(pack)).result()
        version = self.current()
        if version is None:
            raise RuntimeError("an installation ended without a version in use")
        return version

    def install_lines(
        self,
        lines: Iterable[Entry],
        *,
        as_of: str,
        source: str,
        sealed: Callable[[], SealedPart | None],
        token: bytes = b"",
    ) -> RegisterVersion:
        """Replace the lines, whole or not at all."""
        return self._do(
            lambda: self._store.install_lines(
                lines, as_of=as_of, source=source, sealed=sealed, token=token
            )
        )

    def wipe(self) -> int:
        """Remove every line, card and place; nobody reads meanwhile, so nothing stays behind."""
        with self._readers.still():
            return self._do(self._store.wipe)

    def close(self) -> None:
        """Close the file and drop the key; safe to call twice."""
        self._readers.dispose()
        self._lane.close(self._store.close)
        self.key = None

    def _do(self, work: Callable[[], T]) -> T:
        return self._lane.submit(work, urgent=True).result()
