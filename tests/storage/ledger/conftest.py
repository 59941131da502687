"""Open ledgers, on both engines where that matters."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from shelter_app.storage.engine import open_engine
from tests.storage.conftest import KEY, SALT
from tests.storage.ledger.desks import Desk

MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk(engine: Engine) -> Desk:
    """A desk on either engine."""
    return Desk(engine)


@pytest.fixture
def make_desk(tmp_path: Path) -> Iterator[MakeDesk]:
    """Desks with encrypted files of their own; each has its own device key."""
    engines: list[Engine] = []

    def make(**more: Any) -> Desk:
        number = len(engines) + 1
        engines.append(open_engine(tmp_path / f"desk{number}.db", KEY, SALT))
        return Desk(engines[-1], **({"seed": number} | more))

    yield make
    for engine in engines:
        engine.dispose()
