"""What is installed is found, by the ways that a desk may look, and by no other."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine

from shelter_app.domain.ids import EntryId
from shelter_app.domain.town_pack import CardBinding, RegisterPart
from shelter_app.matching.ports import MOST_UNDER, Key, Under
from shelter_app.storage.migrate import migrate, schema_of
from shelter_app.storage.register.reading import RegisterReading
from shelter_app.storage.register.store import RegisterStore
from shelter_app.storage.register.tables import metadata
from shelter_app.wire.register_entry import RegisterHash, encode_entry
from tests.storage.register.conftest import AT_MS, HISTORY
from tests.wire.packs import CARDS, CLOSED, CLOSED_CARDS, PLACES, READABLE, entry, pack

NOBODY = EntryId(b"nobody" + bytes(10))


def test_an_empty_store_knows_nobody(store: RegisterStore) -> None:
    assert store.current() is None
    assert (store.size(), store.places(), store.briefing(), store.sealed()) == (0, (), None, None)
    assert store.counts([Key("name", "x")]) == {}


def test_an_installed_pack_is_found_line_by_line(store: RegisterStore) -> None:
    version = store.install_pack(pack())

    assert [store.entry(line.id) for line in READABLE] == list(READABLE)
    assert store.entry(NOBODY) is None
    assert store.size() == len(READABLE)
    assert sorted(store.every_entry(), key=lambda line: line.management) == list(READABLE)
    assert store.places() == PLACES
    assert store.briefing() == pack().briefing
    assert store.sealed() == pack().sealed
    assert version == store.current()


def test_a_version_is_named_by_what_it_holds(store: RegisterStore) -> None:
    version = store.install_pack(pack())

    assert version.hash == RegisterHash(map(encode_entry, READABLE)).digest()
    assert version.version == version.hash[:8].hex()
    assert (version.as_of, version.source, version.installed_ms) == ("2026-04-01", "test", AT_MS)
    assert (version.entries, version.sealed_entries, version.cards) == (3, 2, 4)


def test_the_lines_of_one_household_come_together(store: RegisterStore) -> None:
    store.install_pack(pack())

    assert {line.id for line in store.household("S1")} == {line.id for line in READABLE[:2]}
    assert store.household("S9") == []
    assert store.household("") == []


def test_a_card_leads_to_its_line_and_tells_nothing_of_others(store: RegisterStore) -> None:
    store.install_pack(pack())

    assert store.entry_of_card(CARDS[0].card) == READABLE[0].id
    for card in (CARDS[2].card, CLOSED_CARDS[0].card):  # no line, and a closed one: the same face
        assert store.knows_card(card)
        assert store.entry_of_card(card) is None
    assert not store.knows_card(b"?" * 16)
    assert store.entry_of_card(b"?" * 16) is None


def test_a_card_of_a_line_that_is_gone_leads_nowhere(store: RegisterStore) -> None:
    store.install_pack(pack())
    store.install_lines(READABLE[1:], as_of="", source="", sealed=lambda: None)

    assert store.entry_of_card(CARDS[0].card) is None
    assert store.knows_card(CARDS[0].card)


def test_lines_are_found_under_their_keys(store: RegisterStore) -> None:
    store.install_pack(pack())
    name, kana = Key("name", READABLE[2].name), Key("kana", "ホンマ")
    asked = [kana, name, Key("kana", "x")]

    assert store.counts(asked) == {kana: 3, name: 1}
    assert store.listed_keys("kana") == {"ホンマ": 3}
    assert store.listed_keys("name") == {}
    found = store.under(asked)
    assert {key: one.people for key, one in found.items()} == {kana: 3, name: 1}
    everyone = {line.id: line.name.encode() for line in READABLE}
    assert dict(store.profiles(numbers(found[kana]))) == everyone
    assert dict(store.profiles(numbers(found[name]))) == {READABLE[2].id: everyone[READABLE[2].id]}
    assert store.profiles([9_999]) == []
    assert store.entries([READABLE[1].id, NOBODY]) == [READABLE[1]]


def numbers(found: Under) -> list[int]:
    return [ref for ref in found.refs if isinstance(ref, int)]


def test_of_a_key_that_very_many_share_only_the_first_are_named(store: RegisterStore) -> None:
    lines = [entry(number) for number in range(MOST_UNDER + 50)]
    store.install_lines(lines, as_of="", source="", sealed=lambda: None)
    kana = Key("kana", "ホンマ")

    found = store.under([kana])[kana]

    assert (found.people, len(set(found.refs))) == (len(lines), MOST_UNDER)


def test_any_number_of_keys_may_be_asked_for(store: RegisterStore) -> None:
    store.install_pack(pack())
    kana = Key("kana", "ホンマ")
    many = [kana, *(Key("name", str(number)) for number in range(1_000))]

    assert store.counts(many) == {kana: 3}
    assert list(store.under(many)) == [kana]
    assert (store.counts([]), store.under([]), store.profiles([])) == ({}, {}, [])
    assert store.entries([]) == []


def test_nobody_without_consent_is_in_the_store(store: RegisterStore) -> None:
    store.install_pack(pack())

    assert all(store.entry(line.id) is None for line in CLOSED)
    assert store.counts([Key("name", line.name) for line in CLOSED]) == {}


def test_a_reader_sees_what_the_writer_installed(store: RegisterStore, engine: Engine) -> None:
    reader = RegisterReading(engine)
    store.install_pack(pack())

    assert reader.size() == 3


def test_a_town_of_many_pages_is_gone_through_once_each(store: RegisterStore) -> None:
    lines = [entry(number) for number in range(1_203)]
    store.install_lines(lines, as_of="", source="", sealed=lambda: None)

    assert {line.id for line in store.every_entry()} == {line.id for line in lines}
    assert len(list(store.every_entry())) == len(lines)


def test_the_migrations_make_the_tables_that_the_code_describes(engine: Engine) -> None:
    if engine.dialect.name != "sqlite":
        pytest.skip("the schema is written down for SQLCipher")
    migrate(engine, HISTORY)
    with engine.connect() as connection:
        migrated = schema_of(connection)
    with engine.begin() as connection:
        metadata.drop_all(connection)
        metadata.create_all(connection)
        described = schema_of(connection)

    assert migrated.split() == described.split()  # a column that is added later breaks no line


def test_a_pack_without_lines_or_cards_is_installed_too(store: RegisterStore) -> None:
    empty = replace(pack(), register=RegisterPart(), cards=(), places=(), letters={}, sealed=None)

    assert store.install_pack(empty).entries == 0
    assert store.size() == 0


def test_a_newer_pack_replaces_cards_and_places(store: RegisterStore) -> None:
    store.install_pack(pack())
    store.install_pack(replace(pack(), cards=(CardBinding(b"n" * 16),), places=PLACES[:1]))

    assert not store.knows_card(CARDS[0].card)
    assert store.knows_card(b"n" * 16)
    assert store.places() == PLACES[:1]
