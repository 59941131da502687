"""Who is expected at this shelter by their plan."""

import unicodedata
from collections.abc import Callable

from shelter_app.application.desk.table import Table
from shelter_app.domain.register import Entry


def expects(table: Table) -> Callable[[Entry], bool]:
    """Make the question whether a plan leads here; plans say names of places, as they like."""
    places = table.register.places() if table.register else ()
    names = {_plain(one.name) for one in places if one.id == table.here.place} - {""}

    def is_expected(entry: Entry) -> bool:
        planned = _plain(entry.planned_shelter)
        return bool(planned) and any(name in planned or planned in name for name in names)

    return is_expected


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split())
