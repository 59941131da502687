"""People once they are here, at the open table."""

from shelter_app.application.desk.undo import undo
from shelter_app.application.room.room import Room
from shelter_app.application.stay.amend import amend
from shelter_app.application.stay.change import change_whereabouts
from shelter_app.application.stay.change_area import change_area
from shelter_app.application.stay.find_people import find_people, shown_by, shown_by_text
from shelter_app.application.stay.hand_over import hand_over
from shelter_app.application.stay.list_people import list_people
from shelter_app.application.stay.other_places import other_places
from shelter_app.application.stay.page import Amendment, Conflict, HandOver, PersonPage, Standpoint
from shelter_app.application.stay.person import person_page
from shelter_app.application.stay.settle import settle
from shelter_app.application.stay.shown import (
    Change,
    Known,
    OtherPlace,
    PeopleList,
    Recorded,
    Staying,
)
from shelter_app.application.stay.sight import sight
from shelter_app.domain.ids import ActId, Subject


class OpenedStays:
    """Stays at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def people(self) -> PeopleList:
        """List this shelter's people, as far as whoever sits here may list them."""
        return list_people(self._room.table)

    def find(self, text: str) -> tuple[Staying, ...]:
        """Find people by name, kana, called name or slip."""
        return find_people(self._room.table, text)

    def shown_by(self, symbol: object) -> Subject | None:
        """Tell whom the camera's accepted symbol leads to."""
        return shown_by(self._room.table, symbol)

    def shown_by_text(self, text: str) -> Subject | None:
        """Tell whom the text of a handheld scanner leads to."""
        return shown_by_text(self._room.table, text)

    def page(self, ref: Subject) -> PersonPage:
        """Bring up everything known of one person."""
        return person_page(self._room.table, ref)

    def places(self) -> tuple[OtherPlace, ...]:
        """List the other shelters of the town."""
        return other_places(self._room.table)

    def change(self, change: Change) -> Recorded:
        """Record where people are from now on."""
        return change_whereabouts(self._room.table, change)

    def change_area(self, people: tuple[Staying, ...], area: str) -> Recorded:
        """Record the 区画 of people who stay here."""
        return change_area(self._room.table, people, area)

    def sight(self, people: tuple[Staying, ...], known: Known) -> Recorded:
        """Record that people were seen."""
        return sight(self._room.table, people, known)

    def amend(self, page: PersonPage, amendment: Amendment) -> Recorded:
        """Record what is known of somebody from now on."""
        return amend(self._room.table, page, amendment)

    def settle(self, page: PersonPage, conflict: Conflict, holds: Standpoint) -> Recorded:
        """Record which of several statements holds."""
        return settle(self._room.table, page, conflict, holds)

    def hand_over(self, page: PersonPage, order: HandOver) -> Recorded:
        """Record a family link, or to whom a child was handed over."""
        return hand_over(self._room.table, page, order)

    def undo(self, act: ActId) -> None:
        """Withdraw an act."""
        undo(self._room.table, act)
