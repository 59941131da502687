"""How matching sees a register line: made once, when the line is installed."""

import re
from datetime import date
from typing import Final

from shelter_app.domain.register import Entry
from shelter_app.matching.keys import keys_of
from shelter_app.matching.profile import Known, profile_of
from shelter_app.matching.readings import Readings
from shelter_app.matching.tables import Tables
from shelter_app.storage.register.installing import Index, Indexed

_PHONE: Final = re.compile(r"\+?[0-9０-９][0-9０-９()（）\-‐－―ー－ ]{7,}[0-9０-９]")


def index_with(
    tables: Tables,
    readings: Readings,
    municipality: tuple[str, ...] = (),
    as_of: date | None = None,
) -> Index:
    """Make the index that installations use; ``municipality`` names may begin an address."""

    def index(line: Entry) -> Indexed:
        profile = profile_of(known_of(line, as_of), tables, municipality)
        return Indexed(profile.pack(), keys_of(profile, readings))

    return index


def known_of(line: Entry, as_of: date | None = None) -> Known:
    """Give what matching may compare of a line."""
    return Known(
        name=line.name,
        kana=line.kana,
        birth=line.birth,
        sex=line.sex,
        address=line.residence or line.address,
        household=line.household,
        phones=tuple(_PHONE.findall(line.phone)),
        recorded=as_of,
    )
