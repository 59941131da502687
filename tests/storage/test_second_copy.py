"""The second copy: everything is on the stick soon, and a spare laptop can go on from it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import func, select

from shelter_app.storage.engine import open_engine
from shelter_app.storage.faults import KeyDoesNotFit, StoreNotWritable
from shelter_app.storage.keys.cost import Cost
from shelter_app.storage.keys.slot import Opener, typed_slot
from shelter_app.storage.keys.slot_file import SlotFile
from shelter_app.storage.keys.slot_store import SlotStore
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.reader import SqlReader
from shelter_app.storage.second_copy import COPY_NAME, Original, SecondCopy
from tests.storage.ledger.desks import HISTORY, Desk, open_empty

CHEAP = Cost(1, 64, 1)
PHRASE = "an entirely made up phrase"


@dataclass
class Laptop:
    """A desk whose store has a second copy."""

    desk: Desk
    original: Original
    copy: SecondCopy
    reader: SqlReader


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    key = StoreKey.new()
    path = tmp_path / "laptop" / "reception.db"
    path.parent.mkdir()
    slot = typed_slot(key, Opener.PASSPHRASE, PHRASE, generated=True, cost=CHEAP)
    SlotStore(path).write(SlotFile.of(key, (slot,)))
    engine = open_engine(path, key.key, key.salt)
    desk = Desk(engine)
    original = Original(path, key, HISTORY, desk.clock, desk.random.randbytes)
    copy = SecondCopy(original, desk.reader, lambda folder: (folder / "label").touch())
    yield Laptop(desk, original, copy, desk.reader)
    copy.close()
    engine.dispose()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


def count_on(stick: Path, key: StoreKey, table: str = "event") -> int:
    engine = open_engine(stick / COPY_NAME, key.key, key.salt, readonly=True)
    with engine.connect() as connection:
        found = connection.scalar(select(func.count()).select_from(tables.metadata.tables[table]))
    engine.dispose()
    return int(found or 0)


def test_without_a_stick_nothing_is_counted_as_waiting(laptop: Laptop) -> None:
    laptop.desk.receive("Kiyo")
    assert laptop.copy.waiting() is None


def test_what_was_recorded_before_and_after_reaches_the_stick(laptop: Laptop, stick: Path) -> None:
    for number in range(120):
        laptop.desk.receive(f"n{number}")
    laptop.copy.start(stick)
    assert laptop.copy.settled() == 0
    laptop.desk.receive("later")
    assert laptop.copy.waiting() == 1
    assert laptop.copy.settled() == 0
    laptop.copy.stop()
    assert count_on(stick, laptop.original.key) == 121
    assert (stick / "label").exists()


def test_the_stick_holds_envelopes_and_no_second_set_of_rows(laptop: Laptop, stick: Path) -> None:
    laptop.desk.receive("Kiyo")
    laptop.copy.start(stick)
    laptop.copy.stop()
    assert count_on(stick, laptop.original.key, "row") == 0
    assert count_on(stick, laptop.original.key, "mention") == 0


def test_a_stick_that_was_away_gets_what_it_missed(laptop: Laptop, stick: Path) -> None:
    laptop.copy.start(stick)
    laptop.desk.receive("before")
    laptop.copy.settled()
    laptop.copy.stop()
    laptop.desk.receive("meanwhile")
    assert laptop.copy.waiting() is None
    laptop.copy.start(stick)
    assert laptop.copy.settled() == 0
    laptop.copy.stop()
    assert count_on(stick, laptop.original.key) == 2


def test_a_stick_that_is_pulled_out_stops_nothing_and_is_tried_again(
    laptop: Laptop, stick: Path
) -> None:
    laptop.copy.start(stick)
    laptop.copy.settled()
    laptop.copy._lane.submit(laptop.copy._let_go).result()
    shutil.move(stick, stick.with_name("pulled"))
    stick.write_text("no folder here any more")
    laptop.desk.receive("Kiyo")
    assert laptop.copy.settled() == 1
    assert laptop.copy.problem
    stick.unlink()
    shutil.move(stick.with_name("pulled"), stick)
    assert laptop.copy.settled() == 0
    assert laptop.copy.problem == ""


def test_letting_go_takes_the_last_act_along(laptop: Laptop, stick: Path) -> None:
    laptop.copy.start(stick)
    for number in range(70):
        laptop.desk.receive(f"n{number}")
    laptop.copy.stop()
    assert count_on(stick, laptop.original.key) == 70


def test_a_folder_that_cannot_be_made_is_told(laptop: Laptop, stick: Path) -> None:
    stick.write_text("a file of that name")
    with pytest.raises(StoreNotWritable):
        laptop.copy.start(stick)
    assert laptop.copy.waiting() is None


def test_another_stores_copy_is_not_written_over(laptop: Laptop, stick: Path) -> None:
    stick.mkdir()
    other = StoreKey.new()
    open_engine(stick / COPY_NAME, other.key, other.salt).dispose()
    engine = open_engine(stick / COPY_NAME, other.key, other.salt)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE kept (x)")
    engine.dispose()
    before = (stick / COPY_NAME).read_bytes()
    with pytest.raises(KeyDoesNotFit):
        laptop.copy.start(stick)
    assert (stick / COPY_NAME).read_bytes() == before


def test_another_laptop_takes_everything_over_from_the_stick(laptop: Laptop, stick: Path) -> None:
    laptop.desk.receive("Kiyo", "Shigeru", party="Honma")
    laptop.desk.move("Shigeru", "away")
    laptop.copy.start(stick)
    laptop.copy.settled()
    laptop.copy.stop()
    key = SlotStore(stick / COPY_NAME, floor=CHEAP).open_typed(Opener.PASSPHRASE, PHRASE)
    copied = open_engine(stick / COPY_NAME, key.key, key.salt, readonly=True)
    reader = SqlReader(copied)
    spare_engine = open_empty(stick.parent / "spare.db")
    spare = Desk(spare_engine, seed=2)
    spare.ledger.ingest(reader.missing({}, 100).events, reader.public_keys())
    assert spare.reader.counts() == laptop.reader.counts()
    assert spare.dump() == laptop.desk.dump()
    assert spare.home.device != laptop.desk.home.device
    assert reader.home().device not in (spare.home.device, laptop.desk.home.device)
    copied.dispose()
    spare_engine.dispose()
