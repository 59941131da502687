"""What the list of reports and requests (通報) asks of the use cases."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from shelter_app.domain.ids import ActId, Subject


class CaseKind(StrEnum):
    """What sort of help, in the order in which they are offered."""

    RESCUE = "rescue"
    """救助: 「A is trapped」."""
    MEDICAL = "medical"
    """医療: dialysis, oxygen, injuries."""
    WHEREABOUTS = "whereabouts"
    """居場所の知らせ: 「B went to relatives」."""
    SUPPLY = "supply"
    """物資."""
    TRANSFER = "welfare"
    """福祉避難所への移送; never raised by a need alone."""
    OTHER = "other"
    """One that only newer versions know."""


class Outcome(StrEnum):
    """How a case ended."""

    DONE = "done"
    """It was done: rescued, treated, delivered, moved."""
    CARRIED = "carried"
    """搬送."""
    NOT_NEEDED = "not_needed"
    MISTAKEN = "mistaken"
    """聞き間違い, or the same report twice."""


@dataclass(frozen=True, slots=True)
class NewCase:
    """A report or request as told; every text may be empty, but not all of them.

    ``about`` is a person or register entry where known; ``hours_left`` counts from now, ``due_ms``
    is a time, 0 for neither.
    """

    kind: CaseKind
    who: str = field(default="", repr=False)
    place: str = field(default="", repr=False)
    need: str = field(default="", repr=False)
    informant: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)
    about: Subject | None = None
    hours_left: float = 0.0
    due_ms: int = 0


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One report or request, and who has it now.

    ``received_by`` is who has said that they have it; ``is_confirmed`` when headquarters recorded
    that itself. ``due`` is by when, ``is_overdue`` that it has passed.
    """

    ref: Subject
    kind: CaseKind
    who: str = field(default="", repr=False)
    place: str = field(default="", repr=False)
    need: str = field(default="", repr=False)
    informant: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)
    about: Subject | None = None
    opened_at: datetime | None = None
    due: datetime | None = None
    is_overdue: bool = False
    passed_to: str = field(default="", repr=False)
    passed_at: datetime | None = None
    received_by: str = field(default="", repr=False)
    received_at: datetime | None = None
    is_confirmed: bool = False
    outcome: str = field(default="", repr=False)
    closed_at: datetime | None = None
    note: str = field(default="", repr=False)
    """What the door wrote beside the need."""
    basis: object = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class CaseList:
    """The open cases by their clock, and the last closed ones."""

    open: tuple[CaseLine, ...] = ()
    closed: tuple[CaseLine, ...] = ()

    @property
    def unreceived(self) -> int:
        """Count the open ones that nobody has said to have."""
        return sum(not line.received_by for line in self.open)


@dataclass(frozen=True, slots=True)
class CaseDone:
    """An act that is on this disk, to be taken back with undo."""

    act: ActId
    cases: CaseList = field(default_factory=CaseList, repr=False)


class Cases(Protocol):
    """Reports and requests of this shelter."""

    def cases(self) -> CaseList:
        """List the open ones by their clock, and the last closed ones."""
        ...

    def count_open(self) -> int:
        """Count the open ones."""
        ...

    def report(self, new: NewCase) -> CaseDone:
        """Write down what somebody reports or needs."""
        ...

    def pass_on(self, line: CaseLine, to: str, how: str = "") -> CaseDone:
        """Write down to whom it was passed on, and how (radio, phone, in person)."""
        ...

    def received(self, line: CaseLine, by: str) -> CaseDone:
        """Write down who says to have it (受領)."""
        ...

    def close(self, line: CaseLine, outcome: Outcome) -> CaseDone:
        """Write down how it ended."""
        ...

    def undo(self, act: ActId) -> CaseList:
        """Take back what was just written down."""
        ...
