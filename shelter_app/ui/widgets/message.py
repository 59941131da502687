"""What a notice says: three short lines and, small, the code to read over the radio."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""The name under which ``pyside6-lupdate`` finds texts that belong to no class."""


class Tone(Enum):
    """How a notice looks; the values are tones of the style sheet. Red means: not saved."""

    CALM = "quiet"
    GOOD = "safe"
    HEED = "caution"
    BAD = "danger"


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, whether the record is safe, what to do now; lines may be empty."""

    tone: Tone
    happened: str
    record: str = ""
    next_step: str = ""
    code: str = ""

    def spoken(self) -> str:
        """Return the message as one text to be read out."""
        return " ".join(part for part in (self.happened, self.record, self.next_step) if part)
