"""The register answers a search as the matcher's own people in memory do."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine

from shelter_app.domain.register import Entry
from shelter_app.matching.keys import AREA, HOUSE, SURNAME
from shelter_app.matching.memory import PeopleInMemory
from shelter_app.matching.ports import Key
from shelter_app.matching.profile import profile_of
from shelter_app.matching.readings import Readings
from shelter_app.matching.tables import TableFiles, load_tables
from shelter_app.storage.migrate import migrate
from shelter_app.storage.register.indexing import index_with, known_of
from shelter_app.storage.register.people import RegisterPeople
from shelter_app.storage.register.store import RegisterStore
from tests.storage.register.conftest import AT_MS, HISTORY
from tests.wire.packs import entry

TABLES = load_tables(TableFiles())
READINGS = Readings(TABLES)
LINES = [
    replace(
        entry(number),
        name=f"{surname}　{given}",
        kana=f"{kana}　キヨ",
        address=f"{area}{number}-2",
        phone="0000-12-3456 / 000-1234-5678",
        household=f"S{number // 2}",
    )
    for number, (surname, kana, given, area) in enumerate(
        [
            ("本間", "ホンマ", "キヨ", "中浜"),
            ("本間", "ホンマ", "茂", "中浜"),
            ("髙橋", "タカハシ", "キヨ", "北浜"),
            ("〓田", "ヨシダ", "清", "中浜"),
        ]
    )
]


@pytest.fixture
def store(engine: Engine) -> RegisterStore:
    """An empty register store whose lines are indexed as matching wants them."""
    migrate(engine, HISTORY)
    return RegisterStore(engine, index_with(TABLES, READINGS), lambda: AT_MS)


@pytest.fixture
def people(store: RegisterStore, engine: Engine) -> RegisterPeople:
    """The register of a few lines, as people to search among."""
    install(store, LINES)
    return RegisterPeople(engine)


@pytest.fixture
def in_memory() -> PeopleInMemory:
    """The same lines, kept by the matcher itself."""
    people = PeopleInMemory(READINGS)
    for line in LINES:
        people.put(line.id, profile_of(known_of(line), TABLES))
    return people


def install(store: RegisterStore, lines: list[Entry]) -> None:
    store.install_lines(lines, as_of="", source="", sealed=lambda: None)


def keys(people: PeopleInMemory) -> list[Key]:
    return [*people._under, Key(SURNAME, "なし")]


def test_it_answers_as_the_people_in_memory_do(
    people: RegisterPeople, in_memory: PeopleInMemory
) -> None:
    asked = keys(in_memory)

    assert len(asked) > 20
    assert people.population() == in_memory.population()
    assert people.areas() == in_memory.areas()
    assert people.counts(asked) == in_memory.counts(asked)
    assert {key: set(refs) for key, refs in people.refs(asked, 99).items()} == {
        key: set(refs) for key, refs in in_memory.refs(asked, 99).items()
    }
    everyone = [line.id for line in LINES]
    loaded = {one.ref: one.profile for one in people.load([*everyone, b"nobody"])}
    assert loaded == {one.ref: one.profile for one in in_memory.load(everyone)}


def test_no_more_are_given_for_a_key_than_asked_for(
    people: RegisterPeople, in_memory: PeopleInMemory
) -> None:
    assert all(len(refs) == 1 for refs in people.refs(keys(in_memory), 1).values())


def test_nothing_is_asked_when_there_is_nothing_to_ask(people: RegisterPeople) -> None:
    assert (people.counts([]), people.refs([], 5), people.load([])) == ({}, {}, [])


def test_areas_follow_the_version_in_use(people: RegisterPeople, store: RegisterStore) -> None:
    before = people.areas()
    install(store, LINES[:1])

    assert sum(before.values()) == len(LINES)
    assert sum(people.areas().values()) == 1
    assert people.population() == 1


def test_a_wide_question_is_asked_in_portions(people: RegisterPeople) -> None:
    many = [Key(HOUSE, str(number)) for number in range(1_000)]

    assert people.counts([*many, Key(AREA, "中浜")]) == {Key(AREA, "中浜"): 3}


def test_phones_are_told_apart_and_where_people_really_live_counts() -> None:
    known = known_of(replace(LINES[0], residence="避難先7"))

    assert known.phones == ("0000-12-3456", "000-1234-5678")
    assert known.address == "避難先7"
