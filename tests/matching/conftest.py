from datetime import date
from pathlib import Path

import pytest

from shelter_app.matching.memory import PeopleInMemory
from shelter_app.matching.readings import Readings
from shelter_app.matching.search import Matcher
from shelter_app.matching.tables import TableFiles, Tables, load_tables
from tests.matching.invented import MUNICIPALITY, PEOPLE, put_all

FOLDER = Path(__file__).parents[2] / "resources" / "matching"


@pytest.fixture(scope="session")
def tables() -> Tables:
    return load_tables(
        TableFiles(
            kanji_fold=(FOLDER / "kanji_fold.tsv").read_bytes(),
            lookalikes=(FOLDER / "lookalikes.tsv").read_bytes(),
            surnames=(FOLDER / "surnames.tsv").read_bytes(),
            kanji_readings=(FOLDER / "kanji_readings.tsv").read_bytes(),
            given_names=(FOLDER / "given_names.tsv").read_bytes(),
        )
    )


@pytest.fixture(scope="session")
def readings(tables: Tables) -> Readings:
    return Readings(tables)


@pytest.fixture(scope="session")
def matcher(tables: Tables, readings: Readings) -> Matcher:
    people = PeopleInMemory(readings)
    put_all(people, PEOPLE, tables)
    return Matcher(people, tables, readings)


@pytest.fixture(scope="session")
def today() -> date:
    return date(2026, 11, 1)


@pytest.fixture(scope="session")
def municipality() -> tuple[str, ...]:
    return MUNICIPALITY
