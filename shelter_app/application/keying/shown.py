"""What typing in paper asks of the use cases, in values a screen can show."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum
from typing import Protocol

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.paper_time import WrittenTime
from shelter_app.domain.people import Sex
from shelter_app.domain.private import Private


class Meaning(Enum):
    """What a paper that says "came" means beside a leaving that a desk recorded before it."""

    CAME_BACK = "came_back"
    """The leaving was right, and then the person came back."""
    LEAVING_WAS_WRONG = "leaving_was_wrong"


class Went(StrEnum):
    """Where the paper says somebody went, as the ledger's word."""

    LEFT = "left"
    AWAY = "away"
    HOME = "home"
    HOSPITAL = "hospital"


@dataclass(frozen=True, slots=True, repr=False)
class KnownPerson(Private):
    """Somebody this shelter knows already, who may be the one on the paper.

    ``left_at`` is when a desk recorded that they left, where that is what holds now.
    """

    ref: Subject
    code: str = ""
    name: str = ""
    kana: str = ""
    sex: Sex = Sex.UNKNOWN
    age: int | None = None
    town: str = ""
    here: bool = False
    left_at: datetime | None = None


@dataclass(frozen=True, slots=True, repr=False)
class PaperPerson(Private):
    """One person on a card or a line; ``known`` is somebody the shelter knows already."""

    typed: TypedPerson = field(default_factory=TypedPerson)
    needs: tuple[str, ...] = ()
    known: Subject | None = None
    meaning: Meaning = Meaning.CAME_BACK


@dataclass(frozen=True, slots=True, repr=False)
class PaperCard(Private):
    """One card, or one line of a list: people who came at one time."""

    form: str
    when: WrittenTime
    people: tuple[PaperPerson, ...]


@dataclass(frozen=True, slots=True, repr=False)
class PaperLeaving(Private):
    """One line that says somebody went."""

    form: str
    when: WrittenTime
    person: Subject
    went: Went = Went.LEFT
    destination: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class PaperGroup(Private):
    """A note that so many came, without names."""

    form: str
    when: WrittenTime
    number: int


@dataclass(frozen=True, slots=True, repr=False)
class PaperRollCall(Private):
    """A roll-call sheet brought back: everybody on it was there but those named as missing."""

    sheet: str
    when: WrittenTime
    missing: tuple[Subject, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class EarlierKeying(Private):
    """A sheet of this number has been typed in before: when, by whom, and what it held."""

    keyed_at: datetime
    operator: str = ""
    held: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class FormSeen(Private):
    """A form number as it is kept, and whether it was keyed before."""

    number: str
    is_misread: bool = False
    earlier: tuple[EarlierKeying, ...] = ()


@dataclass(frozen=True, slots=True)
class Keyed:
    """Proof that an act is on this disk; ``codes`` are the slips of those who are new."""

    act: ActId
    people: int
    codes: tuple[str, ...] = field(default=(), repr=False)
    inside: int = 0
    """Who is in the shelter by name now."""


class Keying(Protocol):
    """Typing in what was written during an outage."""

    def form(self, text: str) -> FormSeen:
        """Read a form number, and tell whether that sheet was typed in before."""
        ...

    def find(self, text: str) -> tuple[KnownPerson, ...]:
        """Find people of this shelter by name, kana or spoken code, gone ones included."""
        ...

    def on_sheet(self, number: str) -> tuple[KnownPerson, ...]:
        """List who stands on a printed roll-call sheet."""
        ...

    def keep_card(self, card: PaperCard) -> Keyed:
        """Record those who came; returns after the commit."""
        ...

    def keep_leaving(self, leaving: PaperLeaving) -> Keyed:
        """Record that somebody went."""
        ...

    def keep_group(self, group: PaperGroup) -> Keyed:
        """Record so many people without names."""
        ...

    def keep_rollcall(self, call: PaperRollCall) -> Keyed:
        """Record a roll call."""
        ...

    def undo(self, act: ActId) -> int:
        """Take a sheet back; tells who is in the shelter by name now."""
        ...
