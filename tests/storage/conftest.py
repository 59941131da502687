"""What every test of the stores may ask for: an open store, and both engines."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import NullPool

from shelter_app.storage.engine import open_engine
from tests.storage.postgres import binaries, running_server

KEY, SALT = bytes(range(32)), bytes(range(100, 116))
DB = Path(__file__).parents[2] / "db"


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server; skipped, and said so, where it is not installed."""
    folder = binaries()
    if folder is None:
        pytest.skip("PostgreSQL IS NOT INSTALLED: the second engine was not tested")
    with running_server(folder) as address:
        yield address


@pytest.fixture
def sqlcipher(tmp_path: Path) -> Iterator[Engine]:
    """An empty encrypted store."""
    engine = open_engine(tmp_path / "store.db", KEY, SALT)
    yield engine
    engine.dispose()


@pytest.fixture
def postgres(server: str) -> Iterator[Engine]:
    """An empty PostgreSQL database."""
    engine = create_engine(server, poolclass=NullPool, hide_parameters=True)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    yield engine
    engine.dispose()


@pytest.fixture(params=["sqlcipher", "postgres"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """Both engines in turn, each empty."""
    either: Engine = request.getfixturevalue(request.param)
    return either
