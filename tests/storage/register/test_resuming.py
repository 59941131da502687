"""An import that was broken off goes on where it was, and says what changed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

import pytest
from sqlalchemy import Engine, func, select

from shelter_app.domain.register import Entry
from shelter_app.storage.register import staging
from shelter_app.storage.register.installing import Arrival, install
from shelter_app.storage.register.store import RegisterStore
from shelter_app.storage.register.tables import State, entry, entry_key, version
from tests.storage.register.conftest import AT_MS, keys
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
        for _ in install(engine, keys, arrival(until(PEOPLE, most))):
            pass


def staged(engine: Engine) -> tuple[int, int]:
    """Count the staged versions, and the lines that are whole in them."""
    with engine.connect() as connection:
        found = select(func.count(), func.coalesce(func.sum(version.c.done), 0))
        count, done = connection.execute(found.where(version.c.state == State.STAGED)).one()
        return count, done


def held(engine: Engine) -> list[tuple[object, ...]]:
    """Read every line and key that is in use or staged."""
    with engine.connect() as connection:
        lines = connection.execute(select(entry.c.id, entry.c.body).order_by(entry.c.id))
        by = select(entry_key.c.kind, entry_key.c.key, entry_key.c.entry)
        found = connection.execute(by.order_by(*by.selected_columns))
        return [tuple(row) for row in (*lines, *found)]


@pytest.mark.parametrize("most", [0, 15, 60, 130, 189])
def test_the_same_file_goes_on_and_gives_what_one_go_gives(
    engine: Engine, store: RegisterStore, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(staging, "_KEYS_AT_ONCE", 100)
    broken_off(engine, most)
    _, done = staged(engine)
    asked: list[bytes] = []

    def counted(one: Entry) -> list[tuple[str, str]]:
        asked.append(one.id)
        return keys(one)

    for _ in install(engine, counted, arrival(PEOPLE)):
        pass

    assert len(asked) == len(PEOPLE) - done  # what was whole is not worked out again
    resumed, current = held(engine), store.current()
    store.wipe()
    store.install_lines(PEOPLE, as_of="", source="", sealed=lambda: None)
    assert resumed == held(engine)
    assert current is not None
    assert current.hash == store.current().hash  # type: ignore[union-attr]
    assert current.entries == len(PEOPLE)


def test_a_plug_pulled_between_keys_leaves_no_key_twice(
    engine: Engine, store: RegisterStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "_KEYS_AT_ONCE", 100)
    monkeypatch.setattr(staging, "_KEYS_IN_SLICE", 30)
    for most in range(1, 14):
        for _ in islice(install(engine, keys, arrival(PEOPLE)), most):
            pass  # dropped in the middle, as a killed program drops it
    for _ in install(engine, keys, arrival(PEOPLE)):
        pass
    assert store.size() == len(PEOPLE)
    resumed = held(engine)
    store.wipe()
    store.install_lines(PEOPLE, as_of="", source="", sealed=lambda: None)
    assert resumed == held(engine)


def test_another_file_sweeps_up_what_was_begun(engine: Engine, store: RegisterStore) -> None:
    broken_off(engine, 60)
    for _ in install(engine, keys, arrival(PEOPLE[:20], b"another file")):
        pass
    assert staged(engine) == (0, 0)
    assert store.size() == 20


def test_a_version_says_how_it_differs_from_the_one_before(store: RegisterStore) -> None:
    first = store.install_lines(PEOPLE, as_of="", source="", sealed=lambda: None)
    assert (first.added, first.changed, first.removed) == (len(PEOPLE), 0, 0)
    newer = [replace(PEOPLE[0], phone="0000-00-0000"), *PEOPLE[3:], line(900)]
    second = store.install_lines(newer, as_of="", source="", sealed=lambda: None)
    assert (second.added, second.changed, second.removed) == (1, 1, 2)
    assert store.entry(PEOPLE[0].id) == newer[0]
