"""Headquarters for tests, on either engine."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import NullPool

from shelter_app.bootstrap.hq import house
from shelter_app.bootstrap.letters import load_letters
from shelter_app.settings import read_settings
from tests.application.night import make_guessing_cheap
from tests.hq.towns import TownHall, know_secrets
from tests.storage.conftest import server  # noqa: F401 - a fixture

LETTERS = load_letters(read_settings())


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not spend a test's time on Argon2id, nor on reading the tables of names again."""
    make_guessing_cheap(monkeypatch)
    monkeypatch.setattr(house, "load_letters", lambda _: LETTERS)
    know_secrets(monkeypatch)


@pytest.fixture
def hall(tmp_path: Path) -> TownHall:
    """A folder for a headquarters."""
    return TownHall(tmp_path / "hq")


@pytest.fixture
def database(server: str) -> str:  # noqa: F811 - the fixture
    """The address of an empty database."""
    engine: Engine = create_engine(server, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return server


@pytest.fixture(params=["embedded", "postgres"])
def founded(request: pytest.FixtureRequest, hall: TownHall) -> TownHall:
    """A headquarters on each engine in turn."""
    more: tuple[str, ...] = ()
    if request.param == "postgres":
        more = ("--database", request.getfixturevalue("database"))
    assert hall.init(*more) == 0
    return hall
