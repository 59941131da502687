"""What the screen of records that may be of one person (同じ人の可能性) asks of the use cases."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from shelter_app.application.desk.reasons import Reason
from shelter_app.application.desk.shown import PersonLine
from shelter_app.domain.ids import Subject


class Verdict(Enum):
    """What somebody says of two or more records."""

    SAME = auto()
    DIFFERENT = auto()


@dataclass(frozen=True, slots=True)
class Double:
    """Records that may be of one person; ``reasons`` is empty for roles without them.

    ``may_decide`` False: whoever sits here can only pass it on (確認待ち).
    """

    people: tuple[PersonLine, ...] = field(repr=False)
    reasons: tuple[Reason, ...] = ()
    may_decide: bool = False
    is_passed_on: bool = False
    """Somebody at reception thinks so too and waits for a decision."""
    may_be_twins: bool = False
    basis: object = field(default=None, repr=False)


class Doubles(Protocol):
    """Records that may be of one person, and what people say of them."""

    def likely(self) -> tuple[Double, ...]:
        """Look through everyone here, the likeliest first; may take some seconds."""
        ...

    def settle(self, double: Double, verdict: Verdict, person: Subject | None = None) -> None:
        """Record what somebody says, of all records or of one against the others."""
        ...
