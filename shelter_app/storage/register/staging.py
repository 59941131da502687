"""Write the lines of a coming version and their search keys, in short transactions."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from sqlalchemy import Engine, delete, insert, select, update

from shelter_app.domain.register import Entry
from shelter_app.storage.register.tables import entry, entry_key, version
from shelter_app.wire.register_entry import RegisterHash, encode_entry

SearchKeys = Callable[[Entry], Iterable[tuple[str, str]]]
"""The keys (kind, key) that a line can be found by."""

_LINES_IN_SLICE: Final = 20
"""So that a slice, with the making of some 30 keys a line, ends within some 30 ms."""
_KEYS_IN_SLICE: Final = 500
_KEYS_AT_ONCE: Final = 150_000
"""Keys sorted in memory before they are written, some 30 MB: keys of one line lie far apart, and
unsorted each of them would have a page of its own encrypted again and again."""


class StagedLines:
    """The lines of one generation as they are written; nobody reads them yet."""

    def __init__(self, engine: Engine, begun: tuple[int, int], keys: SearchKeys) -> None:
        """Write into the generation ``begun[0]``, of which ``begun[1]`` lines are whole already."""
        self.generation, self._done = begun
        self.summed = RegisterHash()
        self.count = 0
        self._engine = engine
        self._keys_of = keys
        self._keys: list[tuple[str, str, bytes]] = []

    def stage(self, lines: Iterable[Entry]) -> Iterator[None]:
        """Write all lines, a slice at each step."""
        coming = iter(lines)
        self._take_up(islice(coming, self._done))
        while some := list(islice(coming, _LINES_IN_SLICE)):
            self._write_lines(some)
            yield
            if len(self._keys) >= _KEYS_AT_ONCE:
                yield from self._write_keys()
        yield from self._write_keys()

    def _take_up(self, whole: Iterable[Entry]) -> None:
        """Go on after the lines that are whole; what was begun beyond them is begun again."""
        ids = {self._row(line)["id"] for line in whole}
        self.count = len(ids)
        with self._engine.begin() as connection:
            staged = select(entry.c.id).where(entry.c.generation == self.generation)
            beyond = [one for one in connection.scalars(staged) if one not in ids]
            for some in batched(beyond, _KEYS_IN_SLICE):
                mine = entry.c.generation == self.generation
                connection.execute(delete(entry).where(mine, entry.c.id.in_(some)))
            connection.execute(
                delete(entry_key).where(
                    entry_key.c.generation == self.generation, entry_key.c.entry.not_in(staged)
                )
            )

    def _write_lines(self, lines: list[Entry]) -> None:
        rows = [self._row(line) for line in lines]
        with self._engine.begin() as connection:
            connection.execute(insert(entry), rows)
        for line in lines:
            self._keys += [(kind, key, line.id) for kind, key in set(self._keys_of(line))]
        self.count += len(lines)

    def _row(self, line: Entry) -> dict[str, object]:
        body = encode_entry(line)
        self.summed.add(body)
        return {
            "generation": self.generation,
            "id": line.id,
            "household": line.household,
            "body": body,
        }

    def _write_keys(self) -> Iterator[None]:
        waiting = iter(sorted(self._keys))
        self._keys = []
        while some := list(islice(waiting, _KEYS_IN_SLICE)):
            rows = [
                {"generation": self.generation, "kind": kind, "key": key, "entry": line}
                for kind, key, line in some
            ]
            with self._engine.begin() as connection:
                connection.execute(insert(entry_key), rows)
            yield
        mine = version.c.generation == self.generation
        with self._engine.begin() as connection:
            connection.execute(update(version).where(mine).values(done=self.count))


def batched(items: Sequence[bytes], size: int) -> Iterator[Sequence[bytes]]:
    """Cut into parts of at most ``size``."""
    return (items[at : at + size] for at in range(0, len(items), size))
