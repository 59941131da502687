"""Reading connections that threads borrow: side by side, and none left when a store is closed."""

from collections.abc import Iterator
from concurrent.futures import CancelledError, ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Event

import pytest
from sqlalchemy import text

from shelter_app.storage.engine import open_engine
from shelter_app.storage.faults import KeyDoesNotFit, StoreNotWritable
from shelter_app.storage.reading_pool import ReadingPool

KEY, SALT = bytes(range(32)), bytes(range(100, 116))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store with one person."""
    path = tmp_path / "reception.db"
    engine = open_engine(path, KEY, SALT)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE people (name TEXT NOT NULL)"))
        connection.execute(text("INSERT INTO people VALUES ('本間 キヨ')"))
    engine.dispose()
    return path


@pytest.fixture
def pool(path: Path) -> Iterator[ReadingPool]:
    pool = ReadingPool(lambda: open_engine(path, KEY, SALT, readonly=True), 2)
    yield pool
    pool.dispose()


def count(pool: ReadingPool) -> int:
    with pool.connect() as connection:
        return connection.scalar(text("SELECT count(*) FROM people")) or 0


def test_two_threads_read_at_the_same_time(pool: ReadingPool) -> None:
    both = Barrier(2)

    def read() -> int:
        with pool.connect() as connection:
            both.wait()
            return connection.scalar(text("SELECT count(*) FROM people")) or 0

    with ThreadPoolExecutor(2) as threads:
        assert [done.result() for done in [threads.submit(read), threads.submit(read)]] == [1, 1]


def test_a_connection_serves_one_thread_after_the_other(pool: ReadingPool) -> None:
    for _ in range(3):
        with ThreadPoolExecutor(1) as thread:
            assert thread.submit(count, pool).result() == 1


def test_what_was_written_since_is_seen_by_the_next_reading(pool: ReadingPool, path: Path) -> None:
    assert count(pool) == 1
    writer = open_engine(path, KEY, SALT)
    with writer.begin() as connection:
        connection.execute(text("INSERT INTO people VALUES ('本間 茂')"))
    writer.dispose()
    assert [count(pool), count(pool)] == [2, 2]


def test_a_reader_writes_nothing(pool: ReadingPool) -> None:
    with pytest.raises(StoreNotWritable), pool.connect() as connection:
        connection.execute(text("INSERT INTO people VALUES ('x')"))
    assert count(pool) == 1


def test_a_closed_pool_cancels_who_comes_later(pool: ReadingPool) -> None:
    pool.dispose()
    with pytest.raises(CancelledError):
        count(pool)


def test_closing_waits_for_the_reading_that_runs(pool: ReadingPool) -> None:
    begun, go_on = Event(), Event()

    def read() -> int:
        with pool.connect() as connection:
            begun.set()
            go_on.wait()
            return connection.scalar(text("SELECT count(*) FROM people")) or 0

    with ThreadPoolExecutor(2) as threads:
        reading = threads.submit(read)
        begun.wait()
        closing = threads.submit(pool.dispose)
        assert not closing.done()
        go_on.set()
        assert reading.result() == 1
        closing.result()


def test_nobody_reads_while_the_file_is_needed_alone(pool: ReadingPool) -> None:
    with ThreadPoolExecutor(1) as thread:
        with pool.still():
            reading = thread.submit(count, pool)
            assert not reading.done()
        assert reading.result() == 1


def test_a_wrong_key_leaves_nothing_open(path: Path) -> None:
    with pytest.raises(KeyDoesNotFit):
        ReadingPool(lambda: open_engine(path, bytes(32), SALT, readonly=True))
