"""The encrypted file: what goes in comes back, and every fault has its own class."""

import io
import logging
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from shelter_app.storage.engine import open_engine
from shelter_app.storage.faults import (
    KeyDoesNotFit,
    StoreBusy,
    StoreDamaged,
    StoreMissing,
    StoreNotWritable,
)

KEY, SALT = bytes(range(32)), bytes(range(100, 116))
OTHER_KEY = bytes(range(1, 33))


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A closed store with one row."""
    path = tmp_path / "reception.db"
    engine = open_engine(path, KEY, SALT)
    write(engine, "本間 キヨ")
    engine.dispose()
    return path


@pytest.fixture
def opened(store: Path) -> Iterator[Engine]:
    engine = open_engine(store, KEY, SALT)
    yield engine
    engine.dispose()


def write(engine: Engine, name: str) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE IF NOT EXISTS people (name TEXT NOT NULL)"))
        connection.execute(text("INSERT INTO people VALUES (:name)"), {"name": name})


def names(engine: Engine) -> list[str]:
    with engine.begin() as connection:
        return list(connection.execute(text("SELECT name FROM people")).scalars())


def pragma(engine: Engine, name: str) -> object:
    with engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_a_row_comes_back_after_reopening(opened: Engine) -> None:
    assert names(opened) == ["本間 キヨ"]


def test_every_commit_is_synced_and_nothing_is_left_in_temp_files(opened: Engine) -> None:
    with opened.begin() as connection:
        modes = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "temp_store", "secure_delete")
        }
    assert modes == {"journal_mode": "wal", "synchronous": 2, "temp_store": 2, "secure_delete": 1}


def test_no_plain_text_reaches_the_disk(opened: Engine, store: Path) -> None:
    write(opened, "カナリア")
    for file in store.parent.iterdir():
        if file.stat().st_size and file.suffix != ".lock":
            content = file.read_bytes()
            assert "カナリア".encode() not in content
            assert b"SQLite format" not in content
            assert KEY not in content


def test_the_salt_given_is_the_one_in_the_file(store: Path) -> None:
    assert store.read_bytes()[:16] == SALT


def test_a_lost_salt_in_the_file_does_not_matter(store: Path) -> None:
    content = bytearray(store.read_bytes())
    content[:16] = bytes(16)
    store.write_bytes(content)
    engine = open_engine(store, KEY, SALT)
    assert names(engine) == ["本間 キヨ"]
    engine.dispose()


def test_a_wrong_key_is_told_apart_and_changes_nothing(
    store: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = store.read_bytes()
    with pytest.raises(KeyDoesNotFit):
        open_engine(store, OTHER_KEY, SALT)
    assert store.read_bytes() == before
    assert capfd.readouterr().err == ""


def test_a_store_that_refused_one_key_opens_with_the_right_one(store: Path) -> None:
    with pytest.raises(KeyDoesNotFit):
        open_engine(store, OTHER_KEY, SALT)
    open_engine(store, KEY, SALT).dispose()


def test_a_flipped_bit_is_found_and_named(store: Path) -> None:
    content = bytearray(store.read_bytes())
    content[5_000] ^= 1
    store.write_bytes(content)
    engine = open_engine(store, KEY, SALT)
    with pytest.raises(StoreDamaged):
        names(engine)
    engine.dispose()


def test_a_second_program_is_refused_while_the_first_writes(opened: Engine, store: Path) -> None:
    code = (
        "import sys, pathlib; from shelter_app.storage.engine import open_engine\n"
        "from shelter_app.storage.faults import StoreBusy\n"
        "try: open_engine(pathlib.Path(sys.argv[1]), bytes(range(32)), bytes(range(100, 116)))\n"
        "except StoreBusy as fault: print(fault.code)"
    )
    told = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", code, str(store)], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "V-12"


def test_a_second_writer_in_this_program_is_refused_too(opened: Engine, store: Path) -> None:
    with pytest.raises(StoreBusy):
        open_engine(store, KEY, SALT)


def test_closing_lets_the_next_writer_in(store: Path) -> None:
    open_engine(store, KEY, SALT).dispose()
    open_engine(store, KEY, SALT).dispose()


def test_a_reader_sees_what_was_committed_and_writes_nothing(opened: Engine, store: Path) -> None:
    reader = open_engine(store, KEY, SALT, readonly=True)
    write(opened, "本間 茂")
    assert names(reader) == ["本間 キヨ", "本間 茂"]
    with pytest.raises(StoreNotWritable):
        write(reader, "だれか")
    reader.dispose()


def test_a_store_on_a_stick_is_not_mapped_into_memory(store: Path) -> None:
    for readonly in (False, True):
        engine = open_engine(store, KEY, SALT, readonly=readonly, on_stick=True)
        assert names(engine) == ["本間 キヨ"]
        assert not store.with_name(f"{store.name}-shm").exists()
        assert pragma(engine, "journal_mode") == "wal"
        engine.dispose()


def test_a_reader_does_not_make_a_missing_store(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        open_engine(tmp_path / "none.db", KEY, SALT, readonly=True)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreNotWritable):
        open_engine(tmp_path / "gone" / "a.db", KEY, SALT)


@pytest.mark.parametrize(("key", "salt"), [(KEY[:31], SALT), (KEY, SALT + b"0"), (b"", b"")])
def test_a_key_of_the_wrong_size_is_a_bug(tmp_path: Path, key: bytes, salt: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_engine(tmp_path / "a.db", key, salt)


def test_a_disposed_engine_cannot_come_back(store: Path) -> None:
    engine = open_engine(store, KEY, SALT)
    engine.dispose()
    with pytest.raises(Exception, match="closed"):
        names(engine)


def test_the_key_shows_in_no_repr_no_log_and_no_message(
    store: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    shown = io.StringIO()
    try:
        open_engine(store, OTHER_KEY, SALT)
    except KeyDoesNotFit as fault:
        traceback.print_exception(fault, file=shown)
    engine = open_engine(store, KEY, SALT)
    engine.echo = True
    names(engine)
    text_seen = shown.getvalue() + caplog.text + repr(engine) + str(engine.url)
    engine.dispose()
    for key in (KEY, OTHER_KEY):
        assert key.hex() not in text_seen
        assert repr(key) not in text_seen


def test_a_broken_statement_does_not_show_what_it_was_given(opened: Engine) -> None:
    name = chr(0x672C) + chr(0x9593)  # not written out here: a traceback quotes the source
    with pytest.raises(Exception, match="no column named") as caught, opened.begin() as connection:
        connection.execute(text("INSERT INTO people (nam) VALUES (:n)"), {"n": name})
    assert name not in "".join(traceback.format_exception(caught.value))
