"""Everything the card panel and the reader's line show."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from shelter_app.application.desk.shown import Slip
from shelter_app.application.ports.card import CardKind, Sight, TriesLeft
from shelter_app.domain.private import Private

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class CardStage(Enum):
    """What the card panel asks; NONE is a desk without a question about a card."""

    NONE = auto()
    NUMBER = auto()
    """照合番号B, from the front of the card."""
    PIN = auto()
    READING = auto()
    FACE = auto()
    """The photograph, for a glance."""
    BIND = auto()
    """Whose card is it from now on?"""
    LOST = auto()
    """Which card leads to nobody any more?"""


class CardNotice(Enum):
    """What the reader's line says beside how the reader does."""

    NONE = auto()
    TYPE_NAME = auto()
    USE_PLASTIC = auto()
    BOUND = auto()
    REVOKED = auto()
    HELD = auto()
    """A new card, for one of those who are about to be received."""
    TROUBLE = auto()


@dataclass(frozen=True, slots=True, repr=False)
class CardState(Private):
    """The panel at one moment; ``problem`` is the code of what went wrong."""

    sight: Sight = Sight.OFF
    stage: CardStage = CardStage.NONE
    notice: CardNotice = CardNotice.NONE
    problem: str = ""
    tries: TriesLeft = field(default_factory=TriesLeft)
    digits: int = 0
    """How many digits of the PIN were pressed."""
    wants_face: bool = False
    name: str = ""
    face: "NDArray[np.uint8] | None" = None
    people: tuple[Slip, ...] = ()
    """Those who were just received: one of them may keep the card."""
    held: tuple[tuple[str, CardKind], ...] = ()
    """Cards of those who are on the desk, by name and kind: one of them may be lost."""
    chosen: int = 0
