"""The published tables that matching leans on, read once."""

from dataclasses import fields

from shelter_app.application.desk.people import Letters
from shelter_app.matching.readings import Readings
from shelter_app.matching.tables import TableFiles, load_tables
from shelter_app.matching.towns import Gazetteer
from shelter_app.settings import Settings


def load_letters(settings: Settings) -> Letters:
    """Read the tables from the program's resources."""
    folder = settings.resources / "matching"
    files = {item.name: (folder / f"{item.name}.tsv").read_bytes() for item in fields(TableFiles)}
    tables = load_tables(TableFiles(**files))
    readings = Readings(tables)
    return Letters(tables, readings, Gazetteer(readings))
