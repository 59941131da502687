"""An open register store on each engine, with search keys of name and kana."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from typing_extensions import override

from shelter_app.application.ports.register_install import Indexed, Indexing
from shelter_app.domain.register import Entry
from shelter_app.storage.engine import open_engine
from shelter_app.storage.migrate import migrate
from shelter_app.storage.register.store import RegisterStore
from tests.storage.conftest import DB, KEY, SALT

HISTORY = DB / "register"
AT_MS = 1_775_000_000_000


class ByNameAndKana(Indexing):
    """Find a line by name and by kana, one of them said twice as a careless maker might."""

    version = 1
    listed = ("kana",)

    @override
    def index(self, entry: Entry) -> Indexed:
        """Say it of one line."""
        name, kana = ("name", entry.name), ("kana", entry.kana)
        return Indexed([name, kana, kana], entry.name.encode())


class IndexedAnew(ByNameAndKana):
    """Find a line by its household besides, as a later version may."""

    version = 2

    @override
    def index(self, entry: Entry) -> Indexed:
        """Say it of one line."""
        keys, profile = super().index(entry)
        return Indexed([*keys, ("household", entry.household)], profile)


@pytest.fixture
def store(engine: Engine) -> RegisterStore:
    """An empty register store on either engine."""
    migrate(engine, HISTORY)
    return RegisterStore(engine, ByNameAndKana(), lambda: AT_MS)


@pytest.fixture
def register_file(tmp_path: Path) -> Path:
    """Where the encrypted register of a test lies."""
    return tmp_path / "register.db"


@pytest.fixture
def encrypted(register_file: Path) -> Iterator[RegisterStore]:
    """An empty register store in its own SQLCipher file."""
    engine = open_engine(register_file, KEY, SALT)
    migrate(engine, HISTORY)
    yield RegisterStore(engine, ByNameAndKana(), lambda: AT_MS)
    engine.dispose()
