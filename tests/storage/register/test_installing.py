"""An installation is seen whole or not at all, whenever it stops."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy import Engine, func, select

from shelter_app.domain.register import Entry
from shelter_app.matching.ports import Key
from shelter_app.storage.engine import open_engine
from shelter_app.storage.register import staging
from shelter_app.storage.register.installing import Arrival, install, sweep
from shelter_app.storage.register.store import RegisterStore
from shelter_app.storage.register.tables import State, entry, posting, version
from shelter_app.wire.pack_sealed import seal
from tests.storage.conftest import KEY, SALT
from tests.storage.register.conftest import AT_MS, ByNameAndKana, IndexedAnew
from tests.wire.packs import CLOSED, OPENING, READABLE, pack
from tests.wire.packs import entry as line


class Broken(Exception):
    """A file that stops being readable in the middle."""


def many() -> list[Entry]:
    return [line(number) for number in range(10, 300)]


def arrival(lines: Iterator[Entry]) -> Arrival:
    return Arrival(as_of="", source="", at_ms=AT_MS, lines=lines, sealed=lambda: None)


def rows(engine: Engine) -> tuple[int, int, int]:
    """Count lines, keys and staged versions of all generations."""
    with engine.connect() as connection:
        lines = connection.scalar(select(func.count()).select_from(entry)) or 0
        found_by = connection.scalar(select(func.sum(posting.c.lines))) or 0
        staged = select(func.count()).where(version.c.state == State.STAGED)
        return lines, found_by, connection.scalar(staged) or 0


def test_until_it_is_whole_the_old_version_is_seen(store: RegisterStore, engine: Engine) -> None:
    first = store.install_pack(pack())
    steps = install(engine, ByNameAndKana(), arrival(iter(many())))

    seen = [(store.size(), store.entry(many()[0].id) is not None) for _ in steps]

    assert (3, False) in seen
    assert (len(many()), True) in seen
    assert set(seen) == {(3, False), (len(many()), True)}
    assert store.current() != first
    assert store.entry(READABLE[0].id) is None


@pytest.mark.parametrize("steps_done", [1, 3, 6])
def test_a_power_cut_at_any_step_leaves_the_old_version(
    encrypted: RegisterStore, register_file: Path, steps_done: int
) -> None:
    encrypted.install_pack(pack())
    steps = install(cast("Engine", encrypted._engine), ByNameAndKana(), arrival(iter(many())))
    list(islice(steps, steps_done))
    encrypted.close()

    engine = open_engine(register_file, KEY, SALT)
    again = RegisterStore(engine, ByNameAndKana(), lambda: AT_MS)
    try:
        assert again.size() in {3, len(many())}
        assert len(list(again.every_entry())) == again.size()
        assert again.install_lines(READABLE, as_of="", source="", sealed=lambda: None).entries == 3
        assert rows(engine) == (3, 6, 0)
    finally:
        engine.dispose()


def test_keys_are_written_whole_however_often_they_are_put_down(
    store: RegisterStore, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "_POSTINGS_IN_SLICE", 1)

    store.install_lines(many(), as_of="", source="", sealed=lambda: None)

    assert rows(engine) == (len(many()), 2 * len(many()), 0)
    assert store.counts([Key("kana", "ホンマ")]) == {Key("kana", "ホンマ"): len(many())}


def test_a_file_that_breaks_in_the_middle_leaves_the_old_version(
    store: RegisterStore, engine: Engine
) -> None:
    def breaking() -> Iterator[Entry]:
        yield from many()
        raise Broken

    before = store.install_pack(pack())
    with pytest.raises(Broken):
        store.install_lines(breaking(), as_of="", source="", sealed=lambda: None)

    assert store.current() == before
    assert [store.entry(one.id) for one in READABLE] == list(READABLE)
    list(sweep(engine))
    assert rows(engine) == (3, 6, 0)


def test_nothing_of_a_replaced_version_stays(store: RegisterStore, engine: Engine) -> None:
    store.install_pack(pack())
    store.install_lines(many(), as_of="", source="", sealed=lambda: None)

    assert rows(engine) == (len(many()), 2 * len(many()), 0)
    assert store.sealed() is None
    with engine.connect() as connection:
        kept = connection.execute(select(version.c.state, version.c.sealed)).all()
    assert sorted(kept) == [(State.CURRENT, None), (State.REPLACED, None)]


def test_new_lines_bring_their_own_sealed_part_and_keep_places_and_cards(
    store: RegisterStore,
) -> None:
    store.install_pack(pack())
    closed = seal(CLOSED[:1], (), str(OPENING.to_public()))

    installed = store.install_lines(
        READABLE, as_of="2026-05-01", source="csv", sealed=lambda: closed
    )

    assert store.sealed() == closed
    assert (installed.sealed_entries, installed.cards) == (1, 4)
    assert store.places() == pack().places
    assert store.briefing() == pack().briefing


def test_the_same_lines_have_the_same_version_everywhere(store: RegisterStore) -> None:
    first = store.install_lines(READABLE, as_of="a", source="", sealed=lambda: None)
    again = store.install_lines(READABLE[::-1], as_of="b", source="", sealed=lambda: None)

    assert (first.version, first.hash) == (again.version, again.hash)


def test_a_wiped_store_is_empty_and_can_be_filled_again(
    encrypted: RegisterStore, register_file: Path
) -> None:
    encrypted.install_lines(many(), as_of="", source="", sealed=lambda: None)

    assert encrypted.wipe() == len(many())
    assert register_file.with_name(f"{register_file.name}-wal").stat().st_size == 0
    assert encrypted.current() is None
    assert encrypted.size() == 0
    assert rows(cast("Engine", encrypted._engine)) == (0, 0, 0)
    assert encrypted.install_pack(pack()).entries == 3


def test_a_wiped_store_is_empty_on_either_engine(store: RegisterStore) -> None:
    store.install_pack(pack())

    assert store.wipe() == 3
    assert (store.places(), store.briefing(), store.sealed()) == ((), None, None)


def test_no_name_stands_readable_in_the_file_or_beside_it(
    encrypted: RegisterStore, register_file: Path
) -> None:
    encrypted.install_pack(pack())

    for file in register_file.parent.iterdir():
        content = file.read_bytes()
        assert "本間".encode() not in content
        assert "ホンマ".encode() not in content


def test_lines_indexed_by_an_older_version_are_indexed_anew(
    encrypted: RegisterStore, register_file: Path
) -> None:
    before = encrypted.install_pack(pack())
    encrypted.close()
    household = Key("household", "S1")
    engine = open_engine(register_file, KEY, SALT)
    later = RegisterStore(engine, IndexedAnew(), lambda: AT_MS + 1)
    try:
        assert later.counts([household]) == {}
        list(later.renew_slices())
        assert later.counts([household])[household] == 2
        same = replace(before, added=0)  # nobody is new to a version that is only indexed anew
        assert (later.current(), later.sealed()) == (same, pack().sealed)
        assert [later.entry(one.id) for one in READABLE] == list(READABLE)
        assert list(later.renew_slices()) == []
    finally:
        engine.dispose()


def test_an_empty_store_has_nothing_to_index_anew(store: RegisterStore) -> None:
    assert list(store.renew_slices()) == []
