"""Ask the register or this shelter who somebody may be."""

from collections.abc import Collection
from datetime import date

from shelter_app.application.desk.people import Letters, Registered, matcher_of
from shelter_app.application.ports.register import RegisterReader
from shelter_app.matching.profile import Known
from shelter_app.matching.query import query_of
from shelter_app.matching.search import Answer


def entries_meant(
    register: RegisterReader,
    letters: Letters,
    said: Known,
    today: date,
    recognised: Collection[str] = (),
) -> Answer:
    """Rank the register's entries for what somebody said; empty without a name.

    ``recognised`` are household numbers of people who were recognised beside this one.
    """
    query = query_of(said, letters.tables, today, letters.municipality)
    if not query.names:
        return Answer()
    return matcher_of(Registered(register, letters), letters).search(query, recognised)
