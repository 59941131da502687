"""Migrations go forward, in one piece, with a copy first, and never over a newer store."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, text

from shelter_app.storage.engine import open_engine
from shelter_app.storage.faults import StoreTooNew
from shelter_app.storage.migrate import migrate, newest_step, require_current, schema_of
from tests.storage.conftest import DB, KEY, SALT

FIRST = '''"""Keep people."""
import sqlalchemy as sa
from alembic import op
revision, down_revision = "0001", None
def upgrade():
    op.create_table("people", sa.Column("id", sa.LargeBinary, primary_key=True))
'''
SECOND = '''"""Keep rooms."""
import sqlalchemy as sa
from alembic import op
revision, down_revision = "0002", "0001"
def upgrade():
    op.create_table("rooms", sa.Column("id", sa.LargeBinary, primary_key=True))
'''
BREAKS = SECOND + '    op.drop_table("nothing")\n'


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """A history of one step, in a folder whose name an option parser would trip over."""
    folder = tmp_path / "100 %s of it" / "toy"
    (folder / "versions").mkdir(parents=True)
    (folder.parent / "env.py").write_text((DB / "env.py").read_text())
    add(folder, "0001_people.py", FIRST)
    return folder


def add(history: Path, name: str, content: str) -> None:
    (history / "versions" / name).write_text(content)


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names()) - {"alembic_version"}


def test_an_empty_store_gets_every_table(engine: Engine, history: Path) -> None:
    add(history, "0002_rooms.py", SECOND)
    assert migrate(engine, history)
    assert tables(engine) == {"people", "rooms"}


def test_a_store_that_is_current_is_left_alone(engine: Engine, history: Path) -> None:
    migrate(engine, history)
    assert not migrate(engine, history)
    require_current(engine, history)


def test_a_step_that_breaks_leaves_the_store_as_it_was(engine: Engine, history: Path) -> None:
    migrate(engine, history)
    add(history, "0002_rooms.py", BREAKS)
    with pytest.raises(Exception, match="nothing"):
        migrate(engine, history)
    assert tables(engine) == {"people"}
    add(history, "0002_rooms.py", SECOND)
    assert migrate(engine, history)
    assert tables(engine) == {"people", "rooms"}


def test_a_newer_store_is_refused_and_untouched(engine: Engine, history: Path) -> None:
    add(history, "0002_rooms.py", SECOND)
    migrate(engine, history)
    (history / "versions" / "0002_rooms.py").unlink()
    with pytest.raises(StoreTooNew):
        migrate(engine, history)
    with pytest.raises(StoreTooNew):
        require_current(engine, history)
    assert tables(engine) == {"people", "rooms"}


def test_a_reader_does_not_work_on_an_old_form(sqlcipher: Engine, history: Path) -> None:
    migrate(sqlcipher, history)
    add(history, "0002_rooms.py", SECOND)
    with pytest.raises(RuntimeError):
        require_current(sqlcipher, history)


def test_data_is_copied_under_its_own_key_before_a_step(
    sqlcipher: Engine, history: Path, tmp_path: Path
) -> None:
    migrate(sqlcipher, history)
    with sqlcipher.begin() as connection:
        connection.execute(text("INSERT INTO people VALUES (x'1234')"))
    add(history, "0002_rooms.py", SECOND)
    migrate(sqlcipher, history)
    copy = open_engine(tmp_path / "store.db.before-0002", KEY, SALT)
    with copy.connect() as connection:
        assert connection.execute(text("SELECT id FROM people")).scalar() == b"\x124"
    assert tables(copy) == {"people"}
    copy.dispose()


def test_a_new_store_is_not_copied(sqlcipher: Engine, history: Path, tmp_path: Path) -> None:
    migrate(sqlcipher, history)
    assert not list(tmp_path.glob("*.before-*"))


def test_the_schema_is_written_down_in_a_fixed_order(sqlcipher: Engine, history: Path) -> None:
    migrate(sqlcipher, history)
    with sqlcipher.connect() as connection:
        assert schema_of(connection).startswith("CREATE TABLE people (\n")
    assert newest_step(history) == "0001"
