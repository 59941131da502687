"""Running numbers of slips: each is given once, whatever happens in between."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from shelter_app.storage.desks.local_book import SqlLocalBook
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.metadata import Progress, keep
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


def book(engine: Engine, lane: Lane) -> SqlLocalBook:
    return SqlLocalBook(engine, lane, bytes, "A")


def test_numbers_count_up_from_one(engine: Engine, lane: Lane) -> None:
    numbers = book(engine, lane)
    assert [numbers.next_number() for _ in range(25)] == list(range(1, 26))


def test_after_a_restart_no_number_comes_again(engine: Engine, lane: Lane) -> None:
    given = {book(engine, lane).next_number() for _ in range(5)}
    assert len(given) == 5


def test_a_new_epoch_counts_from_one_again(engine: Engine, lane: Lane) -> None:
    numbers = book(engine, lane)
    assert numbers.next_number() == 1
    lane.submit(lambda: _new_epoch(engine)).result()
    assert numbers.next_number() == 1


def _new_epoch(engine: Engine) -> None:
    with engine.begin() as connection:
        keep(connection, Progress(b"another!"))
