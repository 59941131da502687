"""A real encrypted register store for the use cases that fill it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from typing_extensions import override

from shelter_app.application.ports.register_install import Indexed, Indexing
from shelter_app.domain.register import Entry
from shelter_app.storage.engine import open_engine
from shelter_app.storage.migrate import migrate
from shelter_app.storage.register.store import RegisterStore

HISTORY = Path(__file__).parents[3] / "db" / "register"


class ByName(Indexing):
    """Find lines by their names only."""

    version = 1
    listed = ()

    @override
    def index(self, entry: Entry) -> Indexed:
        """Say it of one line."""
        return Indexed([("name", entry.name)], b"")


@pytest.fixture
def store_file(tmp_path: Path) -> Path:
    """Where the store lies, alone in its folder."""
    folder = tmp_path / "stores"
    folder.mkdir()
    return folder / "register.db"


@pytest.fixture
def register(store_file: Path) -> Iterator[RegisterStore]:
    """An empty register store."""
    engine = open_engine(store_file, bytes(32), bytes(16))
    migrate(engine, HISTORY)
    yield RegisterStore(engine, ByName(), lambda: 1)
    engine.dispose()
