"""The published tables that matching leans on, read once."""

from shelter_app.application.desk.people import Letters
from shelter_app.matching.readings import Readings
from shelter_app.matching.tables import TableFiles, load_tables
from shelter_app.matching.towns import Gazetteer
from shelter_app.settings import Settings


def load_letters(settings: Settings) -> Letters:
    """Read the tables from the program's resources."""
    folder = settings.resources / "matching"
    names = ("kanji_fold", "lookalikes", "surnames", "kanji_readings", "given_names")
    files = {name: (folder / f"{name}.tsv").read_bytes() for name in names}
    tables = load_tables(TableFiles(**files))
    readings = Readings(tables)
    return Letters(tables, readings, Gazetteer(readings))
