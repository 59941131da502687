"""Fixtures: laptops with and without a shelter's stores on them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.application.night import LEAD, Night, copied, make_guessing_cheap


@pytest.fixture(autouse=True)
def cheap_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not spend a test's time on Argon2id."""
    make_guessing_cheap(monkeypatch)


@pytest.fixture(scope="session")
def founded_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder after the first start with the demonstration's pack."""
    night = Night(tmp_path_factory.mktemp("founded") / "data")
    with pytest.MonkeyPatch.context() as patch:
        make_guessing_cheap(patch)
        night.found()
    night.a.room.leave()
    return night.data


@pytest.fixture
def laptop(founded_folder: Path, tmp_path: Path) -> Iterator[Night]:
    """A laptop with the shelter's stores, closed."""
    night = Night(copied(founded_folder, tmp_path / "data"))
    yield night
    night.a.room.leave()


@pytest.fixture
def night(laptop: Night) -> Night:
    """The same laptop, open, with the lead signed in."""
    laptop.open(LEAD)
    return laptop


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Night]:
    """A laptop with nothing on it."""
    night = Night(tmp_path / "bare")
    yield night
    night.a.room.leave()
