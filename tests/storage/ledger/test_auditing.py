"""What ``check`` finds: each kind of harm to a store, and nothing in a good one."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update

from shelter_app.domain.ledger import catalogue
from shelter_app.storage.engine import open_engine
from shelter_app.storage.faults import StoreBusy
from shelter_app.storage.inspecting import check_pages, inspect_store
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.ledger import rejudging, tables
from shelter_app.storage.ledger.auditing import check_log, check_rows
from tests.storage.conftest import KEY, SALT
from tests.storage.ledger.conftest import MakeDesk
from tests.storage.ledger.desks import HISTORY, Desk, keys_of

HARMS = {
    "UPDATE event SET signature = zeroblob(64) WHERE num = 2": "signature",
    "UPDATE event SET id = zeroblob(16) WHERE num = 3": "id",
    "UPDATE event SET seq = 9 WHERE num = 1": "columns",
    "UPDATE event SET verdict = 2 WHERE num = 2": "verdict",
    "DELETE FROM event WHERE num = 2": "chain",
    "DELETE FROM event WHERE num = 3": "heads",
    "DELETE FROM mention WHERE event = 2": "mentions",
    "UPDATE row SET body = zeroblob(3) WHERE num = 1": "row",
    "UPDATE person SET state = 'left'": "columns of rows",
    "DELETE FROM person_key": "columns of rows",
    "UPDATE membership SET since_ms = 0": "columns of rows",
}


@pytest.fixture
def good(make_desk: MakeDesk) -> Desk:
    """A store with three acts."""
    desk = make_desk()
    desk.receive("Kiyo", "Shigeru", party="Honma")
    desk.receive("Yuko")
    desk.move("Yuko", "away")
    return desk


def found(desk: Desk) -> set[str]:
    with desk.engine.connect() as connection:
        log = [finding.what for finding in check_log(connection)]
        return {*log, *(finding.what for finding in check_rows(connection, keys_of))}


def test_a_good_store_has_no_findings(good: Desk) -> None:
    assert found(good) == set()
    assert list(check_pages(good.engine)) == []


@pytest.mark.parametrize("harm", HARMS)
def test_each_harm_is_found(good: Desk, harm: str) -> None:
    with good.engine.begin() as connection:
        connection.exec_driver_sql(harm)
    assert HARMS[harm] in found(good)


def test_a_whole_file_is_inspected_from_its_pages_to_its_rows(good: Desk, tmp_path: Path) -> None:
    good.engine.dispose()
    path, key = tmp_path / "desk1.db", StoreKey(b"S" * 16, KEY, SALT)
    assert list(inspect_store(path, key, HISTORY, keys_of)) == []
    content = bytearray(path.read_bytes())
    content[-2_000] ^= 1
    path.write_bytes(content)
    assert {finding.what for finding in inspect_store(path, key, HISTORY, keys_of)} == {"page"}


def test_a_store_that_somebody_reads_is_not_called_damaged(good: Desk, tmp_path: Path) -> None:
    reader = open_engine(tmp_path / "desk1.db", KEY, SALT, readonly=True)
    with reader.connect() as reading:
        reading.execute(select(tables.event.c.num)).first()
        good.receive("meanwhile")
        with pytest.raises(StoreBusy):
            list(check_pages(good.engine))
    reader.dispose()
    assert list(check_pages(good.engine)) == []


def test_a_newer_catalogue_has_everything_judged_and_folded_again(
    good: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = good.dump()
    with good.engine.begin() as connection:
        connection.execute(update(tables.row).values(body=b""))
        connection.execute(update(tables.event).values(is_unread=True, verdict=2))
    monkeypatch.setattr(rejudging, "CATALOGUE_VERSION", catalogue.CATALOGUE_VERSION + 1)
    good.open()
    assert good.dump() == before
    assert found(good) == set()
    assert good.reader.unread() == 0


def test_a_stale_row_is_read_as_it_should_be(good: Desk) -> None:
    with good.engine.begin() as connection:
        connection.execute(update(tables.row).values(is_stale=True))
    assert good.state("Yuko") == "away"
    _settled(good.engine, good)


def _settled(engine: Engine, desk: Desk) -> None:
    desk.ledger.settle()
    with engine.connect() as connection:
        assert connection.execute(select(tables.row.c.num).where(tables.row.c.is_stale)).all() == []
