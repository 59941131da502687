"""What the match panel asks of the use cases."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from shelter_app.application.desk.reasons import Reason, Why
from shelter_app.application.desk.shown import MatchState, PersonLine
from shelter_app.domain.ids import Subject


class MatchField(Enum):
    """What is compared between a person and a register entry."""

    CARD = auto()
    NAME = auto()
    KANA = auto()
    BIRTH = auto()
    SEX = auto()
    ADDRESS = auto()
    HOUSEHOLD = auto()


class Agreement(Enum):
    """How one field compares."""

    SAME = auto()
    CLOSE = auto()
    DIFFERENT = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Compared:
    """One row of the explanation: what the person said, what the register says."""

    about: MatchField
    agreement: Agreement
    said: str = field(default="", repr=False)
    registered: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One register entry that may be the person; ``compared`` is empty for roles without it."""

    entry: Subject
    line: PersonLine
    state: MatchState
    compared: tuple[Compared, ...] = ()
    reasons: tuple[Reason, ...] = ()
    may_decide: bool = False


@dataclass(frozen=True, slots=True)
class MatchCase:
    """One person and the entries proposed for them, likeliest first."""

    person: PersonLine
    proposals: tuple[Proposal, ...] = ()
    to_ask: Why | None = None
    """What to ask the person next, where the answer would part the entries."""
    basis: object = field(default=None, repr=False)


class Matching(Protocol):
    """Proposals of the register, and people's decisions on them."""

    def waiting(self) -> tuple[PersonLine, ...]:
        """List the people here whose match waits for a decision."""
        ...

    def case(self, person: Subject) -> MatchCase:
        """Bring up one person with the proposals."""
        ...

    def decide(self, case: MatchCase, entry: Subject | None, state: MatchState) -> MatchCase:
        """Record a decision on one entry, or on the person as a whole when it is 該当なし."""
        ...
