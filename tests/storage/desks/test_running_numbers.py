"""Running numbers of slips: each is given once, whatever happens in between."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from shelter_app.storage.desks.local_book import SqlLocalBook, Writing
from shelter_app.storage.engine import open_engine
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.metadata import Progress, keep
from shelter_app.storage.reading_pool import ReadingPool
from tests.storage.conftest import KEY, SALT
from tests.storage.ledger.desks import Desk, open_empty


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane("vault")
    yield lane
    lane.close()


@pytest.fixture
def engine(lane: Lane, tmp_path: Path) -> Iterator[Engine]:
    engine = lane.submit(lambda: open_empty(tmp_path / "desk.db")).result()
    lane.submit(lambda: Desk(engine)).result()
    yield engine
    lane.submit(engine.dispose).result()


@pytest.fixture
def readers(engine: Engine, tmp_path: Path) -> Iterator[ReadingPool]:
    path = tmp_path / "desk.db"
    pool = ReadingPool(lambda: open_engine(path, KEY, SALT, readonly=True), 1)
    yield pool
    pool.dispose()


@pytest.fixture
def writing(engine: Engine, lane: Lane) -> Writing:
    return Writing(engine, lane)


def book(writing: Writing, readers: ReadingPool) -> SqlLocalBook:
    return SqlLocalBook(writing, readers, bytes, "A")


def test_numbers_count_up_from_one(writing: Writing, readers: ReadingPool) -> None:
    numbers = book(writing, readers)
    assert [numbers.next_number() for _ in range(25)] == list(range(1, 26))


def test_after_a_restart_no_number_comes_again(writing: Writing, readers: ReadingPool) -> None:
    given = {book(writing, readers).next_number() for _ in range(5)}
    assert len(given) == 5


def test_a_new_epoch_counts_from_one_again(writing: Writing, readers: ReadingPool) -> None:
    numbers = book(writing, readers)
    assert numbers.next_number() == 1
    writing.lane.submit(lambda: _new_epoch(writing.engine)).result()
    assert numbers.next_number() == 1


def _new_epoch(engine: Engine) -> None:
    with engine.begin() as connection:
        keep(connection, Progress(b"another!"))


def test_a_new_epoch_takes_a_new_letter(writing: Writing, readers: ReadingPool) -> None:
    letters = SqlLocalBook(writing, readers, bytes, "AB")
    assert [letters.letters(), letters.letters()] == ["A", "A"]
    writing.lane.submit(lambda: _new_epoch(writing.engine)).result()
    assert letters.letters() == "B"


def test_numbers_set_aside_behind_a_family_are_the_next_ones(
    writing: Writing, readers: ReadingPool
) -> None:
    numbers = book(writing, readers)
    given = []
    for _ in range(40):
        given.append(numbers.next_number())
        numbers.top_up()
        writing.lane.submit(lambda: None).result()  # they have come
    assert given == list(range(1, 41))


def test_nobody_waits_for_numbers_that_wait_themselves(
    writing: Writing, readers: ReadingPool
) -> None:
    numbers = book(writing, readers)
    first = [numbers.next_number() for _ in range(10)]
    with writing.lane.ahead():
        numbers.top_up()
        later = [numbers.next_number() for _ in range(10)]
    assert [*first, *later] == list(range(1, 21))


def test_numbers_that_come_after_a_new_epoch_are_not_given(
    writing: Writing, readers: ReadingPool
) -> None:
    numbers = book(writing, readers)
    numbers.next_number()
    numbers.top_up()
    writing.lane.submit(lambda: _new_epoch(writing.engine)).result()
    assert numbers.next_number() == 1
