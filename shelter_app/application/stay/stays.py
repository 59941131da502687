"""What presenters ask of the use cases about people once they are here."""

from typing import Protocol

from shelter_app.application.stay.page import Amendment, Conflict, HandOver, PersonPage, Standpoint
from shelter_app.application.stay.shown import (
    Change,
    Known,
    OtherPlace,
    PeopleList,
    Recorded,
    Staying,
)
from shelter_app.domain.ids import ActId, Subject


class Stays(Protocol):
    """Where this shelter's people are, who they are, and what changes of it.

    Every call may block and is made on a lane.
    """

    def people(self) -> PeopleList:
        """List this shelter's people, as far as whoever sits here may list them."""
        ...

    def find(self, text: str) -> tuple[Staying, ...]:
        """Find people by name, kana, called name or slip; at most a screenful."""
        ...

    def shown_by(self, symbol: object) -> Subject | None:
        """Tell whom the camera's accepted symbol leads to."""
        ...

    def shown_by_text(self, text: str) -> Subject | None:
        """Tell whom the text of a handheld scanner leads to."""
        ...

    def page(self, ref: Subject) -> PersonPage:
        """Bring up everything known of one person."""
        ...

    def places(self) -> tuple[OtherPlace, ...]:
        """List the other shelters of the town."""
        ...

    def change(self, change: Change) -> Recorded:
        """Record where people are from now on; returns after the commit."""
        ...

    def change_area(self, people: tuple[Staying, ...], area: str) -> Recorded:
        """Record the 区画 of people who stay here."""
        ...

    def sight(self, people: tuple[Staying, ...], known: Known) -> Recorded:
        """Record that people were seen."""
        ...

    def amend(self, page: PersonPage, amendment: Amendment) -> Recorded:
        """Record what is known of somebody from now on."""
        ...

    def settle(self, page: PersonPage, conflict: Conflict, holds: Standpoint) -> Recorded:
        """Record which of several statements holds."""
        ...

    def hand_over(self, page: PersonPage, order: HandOver) -> Recorded:
        """Record a family link, or to whom a child was handed over."""
        ...

    def undo(self, act: ActId) -> None:
        """Withdraw an act; raises when it was withdrawn before."""
        ...
