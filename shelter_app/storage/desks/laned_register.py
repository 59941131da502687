"""The register store for callers on any thread: its one connection lives on one lane."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TypeVar

from shelter_app.domain.ids import EntryId
from shelter_app.domain.register import Entry
from shelter_app.domain.town_pack import Briefing, RegisterVersion, SealedPart, TownPack
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.lane import Lane
from shelter_app.storage.register.store import RegisterStore

T = TypeVar("T")
SearchKey = tuple[str, str]


class LanedRegister:
    """Look-ups, installation and wiping, each as one piece of work on the register's lane."""

    def __init__(self, opened: Callable[[], RegisterStore], key: StoreKey) -> None:
        """Open on the lane; whatever opening raises is raised here."""
        self.key: StoreKey | None = key
        self._lane = Lane("register")
        try:
            self._store = self._lane.submit(opened).result()
        except BaseException:
            self._lane.close()
            raise

    def entry(self, entry: EntryId) -> Entry | None:
        """Read one entry."""
        return self._do(lambda: self._store.entry(entry))

    def entries(self, entries: Collection[EntryId]) -> list[Entry]:
        """Read several entries in one go."""
        return self._do(lambda: self._store.entries(entries))

    def household(self, number: str) -> list[Entry]:
        """Read the entries of one household number."""
        return self._do(lambda: self._store.household(number))

    def entry_of_card(self, card: bytes) -> EntryId | None:
        """Tell to whom a reception card was given."""
        return self._do(lambda: self._store.entry_of_card(card))

    def knows_card(self, card: bytes) -> bool:
        """Tell whether a card is genuine, whoever holds it."""
        return self._do(lambda: self._store.knows_card(card))

    def size(self) -> int:
        """Count the entries."""
        return self._do(self._store.size)

    def key_counts(self, keys: Collection[SearchKey]) -> Mapping[SearchKey, int]:
        """Count entries under each search key."""
        return self._do(lambda: self._store.key_counts(keys))

    def keys_of_kind(self, kind: str) -> Mapping[str, int]:
        """Read every key of a kind that has few."""
        return self._do(lambda: self._store.keys_of_kind(kind))

    def entries_under(
        self, keys: Collection[SearchKey], most: int
    ) -> Mapping[SearchKey, Sequence[EntryId]]:
        """Find the entries under each search key."""
        return self._do(lambda: self._store.entries_under(keys, most))

    def briefing(self) -> Briefing | None:
        """Give what the installed pack tells this desk."""
        return self._do(self._store.briefing)

    def current(self) -> RegisterVersion | None:
        """Tell which version is in use."""
        return self._do(self._store.current)

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
    ) -> RegisterVersion:
        """Replace the lines, whole or not at all."""
        return self._do(
            lambda: self._store.install_lines(lines, as_of=as_of, source=source, sealed=sealed)
        )

    def wipe(self) -> int:
        """Remove every line, card and place."""
        return self._do(self._store.wipe)

    def close(self) -> None:
        """Close the file and drop the key; safe to call twice."""
        self._lane.close(self._store.close)
        self.key = None

    def _do(self, work: Callable[[], T]) -> T:
        return self._lane.submit(work, urgent=True).result()
