"""Everything the first start shows, one question a step."""

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from shelter_app.application.opening.session import NewOperator
from shelter_app.application.opening.shown import PackOffer, PlaceChoice, TownSummary
from shelter_app.domain.roles import Role


class Step(Enum):
    """The questions, in order."""

    PACK = 1
    PLACE = 2
    PHRASE = 3
    OPERATORS = 4
    READY = 5


class FirstStartNotice(Enum):
    """What a step says."""

    NONE = "none"
    PACK_MISSING = "pack_missing"
    PLACE_MISSING = "place_missing"
    PHRASE_TOO_SHORT = "phrase_too_short"
    PHRASES_DIFFER = "phrases_differ"
    OPERATOR_MISSING = "operator_missing"
    LEAD_MISSING = "lead_missing"
    NAME_MISSING = "name_missing"
    PIN_NOT_FIT = "pin_not_fit"
    PINS_DIFFER = "pins_differ"
    TROUBLE = "trouble"


SHORTEST_PHRASE = 15
"""Characters of a passphrase people choose themselves, the only lock (NIST SP 800-63B-4)."""


@dataclass(frozen=True, slots=True)
class FirstStartState:
    """The first start at one moment."""

    step: Step = Step.PACK
    offers: tuple[PackOffer, ...] = ()
    pack: Path | None = None
    town: TownSummary | None = None
    place: PlaceChoice | None = None
    offered_phrase: str = field(default="", repr=False)
    phrase: str = field(default="", repr=False)
    envelope: str = field(default="", repr=False)
    operators: tuple[NewOperator, ...] = ()
    busy: bool = False
    notice: FirstStartNotice = FirstStartNotice.NONE
    problem: str = ""

    @property
    def secrets(self) -> tuple[str, ...]:
        """List what belongs in the safe, each on a sheet of its own."""
        return tuple(secret for secret in (self.phrase, self.envelope) if secret)

    @property
    def has_lead(self) -> bool:
        """Tell whether someone can lead this desk and add others later."""
        return any(operator.role is Role.LEAD for operator in self.operators)
