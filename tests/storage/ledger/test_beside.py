"""The ledger on its lane: acts go in between, a full disk loses nothing, two nodes compare."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from shelter_app.application.ports.ledger import Act, Draft, Ingested
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived
from shelter_app.domain.ledger.facts.trust import OperatorAdded
from shelter_app.storage.faults import StoreFull
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.dump import DumpNotReady, canonical_dump, dump_hash
from shelter_app.storage.ledger.reader import SqlReader
from shelter_app.storage.ledger.writer import SLICE, SqlLedger, Surroundings
from tests.storage.ledger.conftest import MakeDesk
from tests.storage.ledger.desks import MORI, SATO, SCOPE, Desk, keys_of, open_empty, subject
from tests.storage.ledger.stories import ROOT_KEY, enroll

PATIENCE = 60.0
OPERATOR = OperatorAdded(name="x", affiliation=MORI.affiliation, role=MORI.role)


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane("vault")
    yield lane
    lane.close()


@pytest.fixture
def engine(lane: Lane, tmp_path: Path) -> Iterator[Engine]:
    """A founded store whose connection belongs to the lane."""
    engine = lane.submit(lambda: open_empty(tmp_path / "laned.db")).result()
    lane.submit(lambda: Desk(engine)).result()
    yield engine
    lane.submit(engine.dispose).result()


def receive(ledger: SqlLedger, name: str) -> None:
    fact = PeopleReceived(persons=(Details(name=name),))
    act = ActId(name.encode().ljust(16, b"."))
    ledger.append(Act(act, SATO, (Draft("people.received", fact, (subject(name),)),)))


def test_an_act_is_recorded_while_much_is_taken_in(
    engine: Engine, lane: Lane, make_desk: MakeDesk
) -> None:
    neighbour = make_desk()
    for number in range(10 * SLICE):
        neighbour.receive(f"n{number}")
    begun = threading.Event()
    around = Surroundings(neighbour.clock, bytes, keys_of, lambda _: begun.set())
    ledger = SqlLedger(engine, around, lane)
    outcomes: list[Ingested] = []
    events, keys = neighbour.events(), neighbour.keys()
    ingesting = threading.Thread(target=lambda: outcomes.append(ledger.ingest(events, keys)))
    ingesting.start()
    assert begun.wait(PATIENCE)
    receive(ledger, "Kiyo")
    assert outcomes == []
    ingesting.join(PATIENCE)
    assert outcomes[0].new == 10 * SLICE


def test_verdicts_are_set_right_behind_what_people_wait_for(
    lane: Lane, tmp_path: Path, make_desk: MakeDesk
) -> None:
    hq, desk = make_desk(root=ROOT_KEY), make_desk(root=ROOT_KEY)
    desk.say("operator.added", OPERATOR, Subject("operator", MORI.id), by=MORI)
    fact = PeopleReceived(persons=(Details(name="Kiyo"),))
    desk.say("people.received", fact, subject("Kiyo"), by=MORI)
    enroll(hq, desk)
    engine = lane.submit(lambda: open_empty(tmp_path / "hearer.db")).result()
    lane.submit(lambda: Desk(engine, seed=9, root=ROOT_KEY)).result()
    ledger = SqlLedger(engine, Surroundings(desk.clock, bytes, keys_of), lane)
    ledger.ingest(desk.events(), desk.keys())
    assert lane.submit(lambda: is_pending(engine)).result()
    ledger.ingest(hq.events(), hq.keys())
    ledger.settle()
    assert not lane.submit(lambda: is_pending(engine)).result()
    lane.submit(engine.dispose).result()


def is_pending(engine: Engine) -> bool:
    (row,) = SqlReader(engine).rows([subject("Kiyo")])
    return row.attributes["name"][0].is_pending


def fill(desk: Desk) -> None:
    for number in range(100):
        desk.receive(f"n{number}", party=f"p{number}")


def test_a_full_disk_loses_no_tick_and_the_desk_goes_on(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.receive("before")
    with desk.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreFull):
        fill(desk)
    told = desk.reader.counts().inside
    assert desk.state("before") == "in"
    with desk.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    desk.receive("after")
    assert desk.state("after") == "in"
    assert desk.reader.counts().inside == told + 1


def test_two_nodes_compare_a_hash_of_what_a_scope_says(make_desk: MakeDesk) -> None:
    here, there = make_desk(), make_desk()
    here.receive("Kiyo")
    there.hear(here)

    def hash_of(desk: Desk) -> bytes:
        with desk.engine.connect() as connection:
            return dump_hash(connection, SCOPE)

    assert hash_of(here) == hash_of(there)
    here.receive("Yuko")
    assert hash_of(here) != hash_of(there)


def test_stale_rows_are_not_compared(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.receive("Kiyo")
    with desk.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE row SET is_stale = 1")
    with desk.engine.connect() as connection, pytest.raises(DumpNotReady):
        list(canonical_dump(connection))
