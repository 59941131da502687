"""Places on a page and how letters look."""

from dataclasses import dataclass
from typing import Final

MM: Final = 72 / 25.4
"""Points in a millimetre."""
Point = tuple[float, float]
"""Millimetres from the left and from the top of the page."""
A4: Final = (210.0, 297.0)
A4_WIDE: Final = (297.0, 210.0)


@dataclass(frozen=True, slots=True)
class Style:
    """How letters look: ``size`` in points, ``grey`` from 0 (black) to 1 (white)."""

    size: float
    bold: bool = False
    grey: float = 0.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres from the top left of the page."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height
