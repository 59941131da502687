"""What one person says at the table beyond who they are, as the screen collects it.

Texts are as they were typed; nothing is required, and an empty value says nothing.
"""

from dataclasses import dataclass

from shelter_app.domain.conditions import Condition, Sign
from shelter_app.domain.consents import Answer, Purpose, Recipient
from shelter_app.domain.evacuee_card import CardText, House, Lodging, PetCare, Tenure
from shelter_app.domain.ids import Subject
from shelter_app.domain.needs import Need
from shelter_app.domain.private import Private

MOST_IN_A_BOX = 100
"""Characters of one box: all boxes of a person together fit one envelope of 16 KB."""


@dataclass(frozen=True, slots=True, repr=False)
class NeedSaid(Private):
    """Something this person must have; ``left`` is how long it can wait, as it was typed."""

    need: Need
    left: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ConsentSaid(Private):
    """One answer of this person, to one question."""

    purpose: Purpose
    recipient: Recipient
    answer: Answer


@dataclass(frozen=True, slots=True, repr=False)
class Said(Private):
    """Everything about one person that Enter records with their reception, in the same act.

    ``mother`` and ``handed_to`` are others on the desk: the mother of a newborn, and whoever takes
    over a child that came alone.
    """

    condition: Condition | None = None
    signs: tuple[Sign, ...] = ()
    ailment: str = ""
    area: str = ""
    needs: tuple[NeedSaid, ...] = ()
    texts: tuple[tuple[CardText, str], ...] = ()
    house: tuple[House, ...] = ()
    tenure: Tenure | None = None
    lodging: Lodging = Lodging.SHELTER
    pet_care: PetCare | None = None
    consents: tuple[ConsentSaid, ...] = ()
    secret: bool = False
    called: str = ""
    alone: bool = False
    mother: Subject | None = None
    handed_to: Subject | None = None

    @property
    def is_unwell(self) -> bool:
        """Tell whether there is anything to record of けが・体調."""
        return self.condition is not None or bool(self.signs or self.ailment)


NOTHING_SAID = Said()
