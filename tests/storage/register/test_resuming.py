"""An import that was broken off goes on where it was, and says what changed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

import pytest
from sqlalchemy import Engine, func, select
from typing_extensions import override

from shelter_app.application.ports.register_install import Indexed
from shelter_app.domain.register import Entry
from shelter_app.storage.register import staging
from shelter_app.storage.register.installing import Arrival, install
from shelter_app.storage.register.store import RegisterStore
from shelter_app.storage.register.tables import (
    State,
    checkpoint,
    entry,
    listed_key,
    posting,
    version,
)
from shelter_app.storage.register.tables import line as line_table
from tests.storage.register.conftest import AT_MS, ByNameAndKana, IndexedAnew
from tests.wire.packs import entry as line

PEOPLE = [line(number) for number in range(10, 200)]
FILE = b"the file of March"


class Pulled(Exception):
    """The plug, in the middle of a file."""


def arrival(lines: Iterable[Entry], token: bytes = FILE) -> Arrival:
    return Arrival(as_of="", source="", at_ms=AT_MS, lines=lines, sealed=lambda: None, token=token)


def until(people: Sequence[Entry], most: int) -> Iterator[Entry]:
    yield from people[:most]
    raise Pulled


def broken_off(engine: Engine, most: int) -> None:
    with pytest.raises(Pulled):
        for _ in install(engine, ByNameAndKana(), arrival(until(PEOPLE, most))):
            pass


def waiting(engine: Engine) -> tuple[int, int]:
    """Count the staged versions, and the lines that are whole in them."""
    with engine.connect() as connection:
        versions = select(func.count()).where(version.c.state == State.STAGED)
        whole = connection.scalar(select(func.max(checkpoint.c.lines)))
        return connection.scalar(versions) or 0, whole or 0


def held(engine: Engine) -> list[tuple[object, ...]]:
    """Read every line and key there is, without the number of the generation."""
    found: list[tuple[object, ...]] = []
    with engine.connect() as connection:
        for table in (entry, line_table, posting, listed_key, checkpoint):
            kept = [column for column in table.columns if column.name != "generation"]
            rows = connection.execute(select(*kept).order_by(*kept))
            found += [(table.name, *row) for row in rows]
    return found


def in_one_go(engine: Engine, store: RegisterStore) -> list[tuple[object, ...]]:
    store.wipe()
    store.install_lines(PEOPLE, as_of="", source="", sealed=lambda: None)
    return held(engine)


class Counted(ByNameAndKana):
    """Counts whose keys were worked out."""

    def __init__(self) -> None:
        self.lines = 0

    @override
    def index(self, entry: Entry) -> Indexed:
        self.lines += 1
        return super().index(entry)


@pytest.fixture(autouse=True)
def short_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staging, "LINES", 40)
    monkeypatch.setattr(staging, "_LINES_IN_SLICE", 20)


@pytest.mark.parametrize("most", [0, 15, 60, 130, 189])
def test_the_same_file_goes_on_and_gives_what_one_go_gives(
    engine: Engine, store: RegisterStore, most: int
) -> None:
    broken_off(engine, most)
    _, whole = waiting(engine)
    counted = Counted()
    for _ in install(engine, counted, arrival(PEOPLE)):
        pass
    assert counted.lines == len(PEOPLE) - whole  # what was whole is not worked out again
    assert whole == most // 20 * 20 // 40 * 40
    resumed, current = held(engine), store.current()
    assert current is not None
    assert current.entries == len(PEOPLE)
    assert resumed == in_one_go(engine, store)
    again = store.current()
    assert again is not None
    assert current.hash == again.hash


def test_a_plug_pulled_at_any_step_leaves_no_key_twice(
    engine: Engine, store: RegisterStore
) -> None:
    for most in (1, 3, 7, 10, 11, 12, 40, 200):
        for _ in islice(install(engine, ByNameAndKana(), arrival(PEOPLE)), most):
            pass  # dropped in the middle, as a killed program drops it
    for _ in install(engine, ByNameAndKana(), arrival(PEOPLE)):
        pass
    assert held(engine) == in_one_go(engine, store)


def test_another_file_or_other_keys_sweep_up_what_was_begun(
    engine: Engine, store: RegisterStore
) -> None:
    broken_off(engine, 60)
    for _ in install(engine, ByNameAndKana(), arrival(PEOPLE[:20], b"another file")):
        pass
    assert waiting(engine) == (0, 0)
    assert store.size() == 20
    broken_off(engine, 60)
    for _ in install(engine, IndexedAnew(), arrival(PEOPLE)):
        pass
    assert waiting(engine) == (0, 0)
    assert store.size() == len(PEOPLE)


def test_a_version_says_how_it_differs_from_the_one_before(store: RegisterStore) -> None:
    first = store.install_lines(PEOPLE, as_of="", source="", sealed=lambda: None)
    assert (first.added, first.changed, first.removed) == (len(PEOPLE), 0, 0)
    newer = [replace(PEOPLE[0], phone="0000-00-0000"), *PEOPLE[3:], line(900)]
    second = store.install_lines(newer, as_of="", source="", sealed=lambda: None)
    assert (second.added, second.changed, second.removed) == (1, 1, 2)
    assert store.entry(PEOPLE[0].id) == newer[0]
