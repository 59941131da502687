"""Tries to reach somebody: visits, calls, questions; and what came of them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.private import Private


class How(StrEnum):
    """The first of three taps."""

    VISIT = "visit"
    PHONE = "phone"
    THIRD = "third"
    """第三者: a neighbour, a relative, a care office."""


class Found(StrEnum):
    """The second tap: what came of it."""

    MET = "met"
    """本人に会えた: seen with eyes, the search ends."""
    SPOKE = "spoke"
    """本人と話せた: on the phone, the search ends."""
    HELP = "help"
    """本人がいるが助けが要る: found, and a report is opened."""
    WELL = "heard_well"
    """無事と聞いた, from others: nobody is safe because somebody says so."""
    ELSEWHERE = "heard_elsewhere"
    """ほかの場所にいると聞いた."""
    ABSENT = "absent"
    """不在・応答なし."""
    NO_WAY = "no_way"
    """たどり着けない."""


HEARSAY = frozenset({Found.WELL, Found.ELSEWHERE})
"""Somebody else said it."""
_REACHED = frozenset({Found.MET, Found.SPOKE, Found.HELP})
ANSWERS: dict[How, tuple[Found, ...]] = {
    How.VISIT: (Found.MET, Found.HELP, Found.ABSENT, Found.WELL, Found.ELSEWHERE, Found.NO_WAY),
    How.PHONE: (Found.SPOKE, Found.HELP, Found.ABSENT, Found.WELL, Found.ELSEWHERE),
    How.THIRD: (Found.WELL, Found.ELSEWHERE, Found.HELP, Found.ABSENT),
}
"""What can come of each."""


def ends_search(how: How, found: Found) -> bool:
    """Tell whether somebody met the person or spoke to them; a third party never ends a search."""
    return how is not How.THIRD and found in _REACHED


@dataclass(frozen=True, slots=True, repr=False)
class Tried(Private):
    """One try that was made; ``outcome`` is a ``Found`` or a newer version's word."""

    how: str
    outcome: str = ""
    at: datetime | None = None
    searcher: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Trip(Private):
    """Somebody on the way to one or more homes; ``ref`` is the event that sent them."""

    ref: EventId
    searcher: str
    entries: tuple[Subject, ...]
    names: tuple[str, ...] = ()
    left_at: datetime | None = None
    back_by: datetime | None = None
    is_overdue: bool = False
    is_danger: bool = False
    """One of the homes lies where by now nobody is sent."""


@dataclass(frozen=True, slots=True, repr=False)
class NewTry(Private):
    """What came of a try; the third tap.

    ``where`` is the person's own place now, as the ledger's word (home, facility, hospital, left)
    or empty; ``place`` says it in words. ``observed_ms`` 0 is now.
    """

    how: How
    found: Found
    searcher: str = ""
    where: str = ""
    place: str = ""
    health: str = ""
    need: str = ""
    note: str = ""
    observed_ms: int = 0
    is_about: bool = field(default=False)
    """The time is known roughly."""
