"""Headquarters for tests, on either engine."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from shelter_app.bootstrap.hq import house
from shelter_app.bootstrap.letters import load_letters
from shelter_app.settings import read_settings
from tests.application.night import make_guessing_cheap
from tests.hq.servers import Garage, Server, serving
from tests.hq.towns import TownHall, know_secrets
from tests.storage.postgres import binaries, running_server

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


@pytest.fixture(scope="session")
def database_server() -> Iterator[str]:
    """The address of a PostgreSQL server; skipped, and said so, where it is not installed."""
    folder = binaries()
    if folder is None:
        pytest.skip("PostgreSQL IS NOT INSTALLED: headquarters on it was not tested")
    with running_server(folder) as address:
        yield address


@pytest.fixture
def database(database_server: str) -> str:
    """The address of an empty database."""
    engine = create_engine(database_server, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return database_server


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> TownHall:
    """A headquarters on one file, to be copied."""
    hall = TownHall(tmp_path_factory.mktemp("made") / "hq")
    with pytest.MonkeyPatch.context() as patch:
        make_guessing_cheap(patch)
        patch.setattr(house, "load_letters", lambda _: LETTERS)
        know_secrets(patch)
        assert hall.init() == 0
    return hall


@pytest.fixture
def embedded(made_once: TownHall, hall: TownHall) -> TownHall:
    """A headquarters on one file."""
    shutil.copytree(made_once.data, hall.data)
    return hall


@pytest.fixture(params=["embedded", "postgres"])
def founded(request: pytest.FixtureRequest, hall: TownHall) -> TownHall:
    """A headquarters on each engine in turn."""
    if request.param == "embedded":
        found: TownHall = request.getfixturevalue("embedded")
        return found
    assert hall.init("--database", request.getfixturevalue("database")) == 0
    return hall


@pytest.fixture
def server(embedded: TownHall) -> Iterator[Server]:
    """A serving headquarters on one file."""
    with serving(embedded) as running:
        yield running


@pytest.fixture
def either_server(founded: TownHall) -> Iterator[Server]:
    """A serving headquarters on each engine in turn."""
    with serving(founded) as running:
        yield running


@pytest.fixture
def garage(tmp_path: Path) -> Iterator[Garage]:
    """A place where laptops are made."""
    made = Garage(tmp_path)
    yield made
    made.close()
