"""Open ledgers, on both engines where that matters."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from tests.storage.ledger.desks import Desk, open_empty

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
        engines.append(open_empty(tmp_path / f"desk{number}.db"))
        return Desk(engines[-1], **({"seed": number} | more))

    yield make
    for engine in engines:
        engine.dispose()


@pytest.fixture
def make_other(make_desk: MakeDesk) -> Desk:
    """Another desk of the same shelter, in a file of its own."""
    return make_desk(seed=99)
