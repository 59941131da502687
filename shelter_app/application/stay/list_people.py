"""The list of this shelter's people, as far as whoever sits here may list them."""

from shelter_app.application.desk.table import Table
from shelter_app.application.stay.lines import by_kana, staying
from shelter_app.application.stay.may import lists_everybody, sees_hidden
from shelter_app.application.stay.shown import PeopleList, Shelf, Staying

_TO_LOOK_FOR = (Shelf.AWAY, Shelf.GONE)
"""Whom everybody at a desk waits for."""


def list_people(table: Table) -> PeopleList:
    """List everybody for 配, 責 and 本; for 受 only those who are awaited.

    Who is not to be disclosed is listed for public staff only.
    """
    people = by_kana(staying(table, table.reader.everyone()))
    figures = {shelf: sum(one.stands_on(shelf) for one in people) for shelf in Shelf}
    is_whole = lists_everybody(table)
    may_see_hidden = sees_hidden(table)
    shown = (one for one in people if may_see_hidden or not one.is_hidden)
    return PeopleList(
        people=tuple(one for one in shown if is_whole or _is_awaited(one)),
        figures=figures,
        is_whole=is_whole,
    )


def _is_awaited(one: Staying) -> bool:
    return any(one.stands_on(shelf) for shelf in _TO_LOOK_FOR)
