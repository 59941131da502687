"""Fixtures: laptops with and without a shelter's stores on them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from shelter_app.application.desk.people import Letters
from shelter_app.bootstrap import assembly
from shelter_app.bootstrap.letters import load_letters
from shelter_app.settings import read_settings
from tests.application.night import LEAD, Night, copied, make_guessing_cheap


@cache
def _letters(resources: Path) -> Letters:
    return load_letters(replace(read_settings(), resources=resources))


@pytest.fixture(autouse=True)
def cheap_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not spend a test's time on Argon2id, nor on reading the tables of names again."""
    make_guessing_cheap(monkeypatch)
    known = _letters(read_settings().resources)
    monkeypatch.setattr(assembly, "load_letters", lambda _: known)


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
