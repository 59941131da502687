"""Numbered steps, one under the other."""

from collections.abc import Sequence
from typing import Final

from shelter_app.sheets.layout import Box, Style
from shelter_app.sheets.pen import Pen

_STEP: Final = Style(12)
_NUMBER: Final = Style(12, bold=True)
_INDENT: Final = 9.0
_GAP: Final = 2.5


def write_steps(pen: Pen, box: Box, steps: Sequence[str]) -> float:
    """Write the steps from the top of a box; answers the lower edge of the last."""
    top = box.y
    for number, step in enumerate(steps, start=1):
        pen.write(box.x, top + 4.3, f"{number}.", _NUMBER)
        text = Box(box.x + _INDENT, top, box.width - _INDENT, 0)
        top += pen.paragraph(text, step, _STEP) + _GAP
    return top
