"""The register as the people that a search compares with."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

from sqlalchemy import Engine, Select, func, select, tuple_
from typing_extensions import override

from shelter_app.matching.keys import AREA
from shelter_app.matching.ports import Candidate, Key, People
from shelter_app.matching.profile import unpack
from shelter_app.storage.register.reading import GENERATION, RegisterReading
from shelter_app.storage.register.tables import entry, entry_key

_IN_ONE_QUESTION: Final = 400
"""Keys or ids; an engine takes some 32,000 parameters, a planner far fewer."""


class RegisterPeople(People):
    """Look-ups by search keys; a profile is decrypted only for those that a search compares."""

    def __init__(self, engine: Engine) -> None:
        """Read through ``engine``, which stays its owner's."""
        self._engine = engine
        self._reading = RegisterReading(engine)
        self._areas: tuple[str, Mapping[str, int]] = ("", {})

    @override
    def population(self) -> int:
        return self._reading.size()

    @override
    def areas(self) -> Mapping[str, int]:
        current = self._reading.current()
        version = current.version if current else ""
        if self._areas[0] != version:
            self._areas = (version, self._read_areas())
        return self._areas[1]

    @override
    def counts(self, keys: Collection[Key]) -> Mapping[Key, int]:
        return {
            Key(row.kind, row.key): row.people
            for some in _portions(keys)
            for row in self._rows(_counted().where(_is_one_of(some)))
        }

    @override
    def refs(self, keys: Collection[Key], most: int) -> Mapping[Key, Sequence[bytes]]:
        found: dict[Key, list[bytes]] = defaultdict(list)
        place = func.row_number().over(
            partition_by=(entry_key.c.kind, entry_key.c.key), order_by=entry_key.c.entry
        )
        for some in _portions(keys):
            numbered = _under(
                entry_key.c.kind, entry_key.c.key, entry_key.c.entry, place.label("n")
            )
            first = numbered.where(_is_one_of(some)).subquery()
            for row in self._rows(select(first).where(first.c.n <= most)):
                found[Key(row.kind, row.key)].append(row.entry)
        return found

    @override
    def load(self, refs: Collection[bytes]) -> Sequence[Candidate]:
        asked = select(entry.c.id, entry.c.profile).where(entry.c.generation == GENERATION)
        return [
            Candidate(row.id, unpack(row.profile))
            for some in _portions(refs)
            for row in self._rows(asked.where(entry.c.id.in_(some)))
        ]

    def _read_areas(self) -> Mapping[str, int]:
        rows = self._rows(_counted().where(entry_key.c.kind == AREA))
        return {row.key: row.people for row in rows}

    def _rows(self, asked: Select[Any]) -> Sequence[Any]:
        with self._engine.connect() as connection:
            return connection.execute(asked).all()


def _under(*columns: Any) -> Select[Any]:
    return select(*columns).where(entry_key.c.generation == GENERATION)


def _counted() -> Select[Any]:
    kind, key = entry_key.c.kind, entry_key.c.key
    return _under(kind, key, func.count().label("people")).group_by(kind, key)


def _is_one_of(keys: Collection[tuple[str, str]]) -> Any:
    return tuple_(entry_key.c.kind, entry_key.c.key).in_(keys)


def _portions(many: Collection[Any]) -> Iterator[list[Any]]:
    remaining = iter(many)
    while some := list(islice(remaining, _IN_ONE_QUESTION)):
        yield some
