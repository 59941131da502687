"""Search keys: numbers that follow the person, written when there is time for them."""

from pathlib import Path

from sqlalchemy import Engine, func, select, text

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.facts.people import Details, PersonAmended
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.auditing import check_rows
from shelter_app.storage.ledger.reader import SqlReader
from shelter_app.storage.ledger.writer import SqlLedger, Surroundings
from shelter_app.storage.migrate import migrate
from tests.storage.conftest import DB
from tests.storage.ledger.conftest import MakeDesk
from tests.storage.ledger.desks import Desk, keys_of, open_empty, person, subject


def keys_in(engine: Engine) -> set[tuple[int, int]]:
    with engine.connect() as connection:
        return {(key, row) for key, row in connection.execute(select(tables.person_key))}


def test_who_merely_moves_keeps_every_key(desk: Desk) -> None:
    desk.receive("Kiyo", party="Honma")
    before = keys_in(desk.engine)
    desk.move("Kiyo", "away")
    assert keys_in(desk.engine) == before
    assert desk.reader.key_count("name", "Kiyo") == 1


def test_a_corrected_name_is_found_and_the_old_one_is_not(desk: Desk) -> None:
    desk.receive("Kiyo", "Yuko")
    row = desk.row("Kiyo")
    assert row is not None
    seen = {"name": [EventId(head) for head in row.heads("name")]}
    fact = PersonAmended(details=Details(name="Kiyoko"))
    desk.say("person.amended", fact, subject("Kiyo"), after=seen)
    assert desk.reader.found([("name", "Kiyo")], 10) == []
    assert desk.reader.found([("name", "Kiyoko")], 10) == [person("Kiyo")]
    assert desk.reader.found([("kana", "kiyo")], 10) == [person("Kiyo")]
    with desk.engine.connect() as connection:
        assert list(check_rows(connection, keys_of)) == []


def test_whoever_came_in_bulk_is_counted_at_once_and_found_when_it_is_settled(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    there = make_desk()
    there.receive("Kiyo", "Yuko")
    there.move("Yuko", "away")
    lane = Lane("vault")
    engine = lane.submit(lambda: open_empty(tmp_path / "laned.db")).result()
    lane.submit(lambda: Desk(engine)).result()
    ledger = SqlLedger(engine, Surroundings(there.clock, bytes, keys_of), lane)
    ledger.ingest(there.events(), there.keys())
    counted = lane.submit(lambda: SqlReader(engine).counts().inside, urgent=True).result()
    ledger.settle()
    found = lane.submit(lambda: SqlReader(engine).found([("name", "Kiyo")], 9), urgent=True)
    assert (counted, found.result()) == (1, [person("Kiyo")])
    lane.submit(lambda: keys_are_whole(engine)).result()
    lane.close(engine.dispose)


def keys_are_whole(engine: Engine) -> None:
    with engine.connect() as connection:
        assert list(check_rows(connection, keys_of)) == []


def test_keys_that_a_cut_off_run_left_out_are_made_at_the_next_opening(desk: Desk) -> None:
    desk.receive("Kiyo")
    with desk.engine.begin() as connection:
        connection.execute(text("DELETE FROM person_key"))
        connection.execute(text("DELETE FROM keyed"))
    assert desk.reader.found([("name", "Kiyo")], 9) == []
    desk.open()
    assert desk.reader.found([("name", "Kiyo")], 9) == [person("Kiyo")]
    with desk.engine.connect() as connection:
        assert list(check_rows(connection, keys_of)) == []


def test_a_store_from_before_keys_were_numbers_gets_them_when_it_is_opened(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk()
    desk.receive("Kiyo")
    with desk.engine.begin() as connection:
        connection.execute(text("DROP TABLE keyed"))
        connection.execute(text("DROP TABLE person_key"))
        connection.execute(
            text(
                "CREATE TABLE person_key (kind TEXT NOT NULL, key TEXT NOT NULL,"
                ' "row" INTEGER NOT NULL, PRIMARY KEY (kind, key, "row")) WITHOUT ROWID'
            )
        )
        connection.execute(text("INSERT INTO person_key VALUES ('name', 'Kiyo', 1)"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    assert migrate(desk.engine, DB / "reception")
    desk.open()
    assert desk.reader.found([("name", "Kiyo")], 9) == [person("Kiyo")]
    with desk.engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(tables.person_key)) == 2
        assert list(check_rows(connection, keys_of)) == []
