"""Write the lines of a coming version and their search keys, in short transactions."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from sqlalchemy import Dialect, Engine, insert

from shelter_app.application.ports.register_install import Indexing
from shelter_app.domain.register import Entry
from shelter_app.storage.register.checkpoints import LINES, Block, Listed, keep, taken_up
from shelter_app.storage.register.postings import LARGEST_NUMBER, Posting, PostingsSoFar, hashed
from shelter_app.storage.register.tables import entry, line, listed_key, posting
from shelter_app.wire.register_entry import RegisterHash, encode_entry

_LINES_IN_SLICE: Final = 80
"""So that a slice, with the making of some 40 keys a line, ends within some 30 ms."""
_POSTINGS_IN_SLICE: Final = 6_000


class TooManyLines(OverflowError):
    """More lines than a register of this form can hold (16 million)."""


class StagedLines:
    """The lines of one generation as they are written; nobody reads them yet."""

    def __init__(self, engine: Engine, generation: int, indexing: Indexing) -> None:
        """Write into ``generation``; what is whole in it already stays."""
        self.generation = generation
        self.summed = RegisterHash()
        self.count = 0
        self._engine = engine
        self._indexing = indexing
        self._postings = PostingsSoFar()
        self._listed: Listed = Counter()
        self._block = Block()

    def stage(self, lines: Iterable[Entry]) -> Iterator[None]:
        """Write all lines, a slice at each step; their keys at the end, in order.

        Keys of one line lie far apart, and unsorted each of them would have a page of its own
        encrypted again and again.
        """
        coming = iter(lines)
        self._take_up(coming)
        while some := list(islice(coming, _LINES_IN_SLICE)):
            self._write_lines(some)
            if self.count - self._block.first >= LINES:
                self._keep()
            yield
        for part in self._postings.parts():
            for first in range(0, len(part), _POSTINGS_IN_SLICE):
                self._write_postings(part[first : first + _POSTINGS_IN_SLICE])
            yield
        self._write_listed()

    def _take_up(self, coming: Iterator[Entry]) -> None:
        """Go on after the lines that are whole, which still count for the hash."""
        with self._engine.begin() as connection:
            whole, blocks = taken_up(connection, self.generation)
        for one in islice(coming, whole):
            self.summed.add(encode_entry(one))
        for block in blocks:
            self._postings.add_all(block.keys)
            self._listed.update(block.listed)
        self.count = whole
        self._block = Block(whole)

    def _keep(self) -> None:
        with self._engine.begin() as connection:
            keep(connection, self.generation, self.count, self._block)
        self._listed.update(self._block.listed)
        self._block = Block(self.count)

    def _write_lines(self, lines: list[Entry]) -> None:
        bodies, compared = [], []
        for one in lines:
            bodies.append(self._body(one))
            compared.append(self._indexed(one))
        with self._engine.begin() as connection:
            connection.execute(insert(entry), bodies)
            connection.execute(insert(line), compared)

    def _body(self, one: Entry) -> dict[str, object]:
        body = encode_entry(one)
        self.summed.add(body)
        return {
            "generation": self.generation,
            "id": one.id,
            "household": one.household,
            "body": body,
        }

    def _indexed(self, one: Entry) -> dict[str, object]:
        number = self.count
        if number > LARGEST_NUMBER:
            raise TooManyLines("the register has too many lines")
        self.count += 1
        indexed = self._indexing.index(one)
        listed, add, block = self._indexing.listed, self._postings.add, self._block
        for kind, key in set(indexed.keys):
            block.keys.append(add(hashed(kind, key), number))
            if kind in listed:
                block.listed[kind, key] += 1
        return {
            "generation": self.generation,
            "number": number,
            "entry": one.id,
            "profile": indexed.profile,
        }

    def _write_postings(self, some: list[Posting]) -> None:
        generation = self.generation
        rows = [(generation, *one) for one in some]
        with self._engine.begin() as connection:
            # Values in order to the driver: the names of a million rows cost more than the rows.
            connection.exec_driver_sql(_insert_postings(connection.dialect), rows)

    def _write_listed(self) -> None:
        rows = [
            {"generation": self.generation, "kind": kind, "key": key, "lines": lines}
            for (kind, key), lines in (self._listed + self._block.listed).items()
        ]
        if rows:
            with self._engine.begin() as connection:
                connection.execute(insert(listed_key), rows)


def _insert_postings(dialect: Dialect) -> str:
    sign = "?" if dialect.paramstyle == "qmark" else "%s"
    signs = ", ".join(sign for _ in posting.columns)
    return f"INSERT INTO posting (generation, key, lines, numbers) VALUES ({signs})"  # noqa: S608
