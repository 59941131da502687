"""Where a volunteer can be in the program, and how presenters ask to go there."""

from enum import Enum, auto
from typing import Protocol


class Place(Enum):
    """Every full screen, by name."""

    OPENING = auto()
    PHRASE = auto()
    FIRST_START = auto()
    OPERATORS = auto()
    DESK = auto()
    JOIN = auto()
    PEOPLE = auto()
    PERSON = auto()
    MOVING = auto()
    AMEND = auto()
    HAND_OVER = auto()
    GROUPS = auto()
    ROLL_CALL = auto()
    MATCH = auto()
    DOUBLES = auto()
    PRINT = auto()
    SHEET = auto()
    PRINTS = auto()
    HURRY = auto()
    KEYING = auto()
    COPY = auto()
    HQ = auto()
    MENU = auto()
    BRINGING = auto()
    REAL = auto()
    ASKING = auto()
    CARD = auto()
    GUIDE = auto()
    CAMERAS = auto()
    UNSEEN = auto()
    UNSEEN_PAGE = auto()
    UNSEEN_SEND = auto()
    CASES = auto()
    CASE = auto()
    CASE_NEW = auto()
    INQUIRY_NEW = auto()
    INQUIRIES = auto()
    INQUIRY = auto()
    NOTES = auto()
    PAUSED = auto()
    LOCKED = auto()


WITHOUT_A_SEAT = frozenset(
    {Place.OPENING, Place.PHRASE, Place.FIRST_START, Place.OPERATORS, Place.PAUSED, Place.LOCKED}
)
"""Where one is asked something before, or instead of, sitting at the desk."""


NOTHING_OPEN = frozenset({Place.OPENING, Place.FIRST_START, Place.LOCKED})
"""Where no store is open, so that there is nothing to lock."""


class Navigator(Protocol):
    """The one way to change what is on screen."""

    def go(self, place: Place) -> None:
        """Show a place."""
        ...
