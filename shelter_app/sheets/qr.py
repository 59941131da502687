"""Draw a QR code as black shapes, sharp at any size."""

from collections.abc import Iterator, Sequence
from typing import Final

import segno

from shelter_app.sheets.layout import Box
from shelter_app.sheets.pen import Pen

VERSION: Final = 3
SIDE: Final = 28.0
"""The least side in millimetres that a cheap webcam reads at 30 cm, quiet zone apart."""
QUIET: Final = 4
"""Modules of white that ISO/IEC 18004 asks for on every side."""
_BLEED: Final = 0.02  # of a module: rows overlap so that no viewer shows a hairline


def draw(pen: Pen, box: Box, payload: str) -> None:
    """Fill a square box with a version 3 code, its quiet zone included.

    Error correction is M, or better where the payload leaves room for it.
    ``payload`` is QR-alphanumeric, at most 61 characters; anything else is a bug of the caller.
    """
    code = segno.make(
        payload, version=VERSION, error="m", mode="alphanumeric", micro=False, boost_error=True
    )
    rows = [bytes(row) for row in code.matrix]
    module = box.width / (len(rows) + 2 * QUIET)
    pen.fill(box, 1)
    pen.rectangles(list(_dark(rows, box, module)))


def quiet_box(x: float, y: float, side: float = SIDE) -> Box:
    """The box whose dark part is ``side`` millimetres wide, its quiet zone included."""
    modules = 17 + 4 * VERSION
    whole = side * (modules + 2 * QUIET) / modules
    return Box(x, y, whole, whole)


def _dark(rows: Sequence[bytes], box: Box, module: float) -> Iterator[Box]:
    for down, row in enumerate(rows):
        for start, length in _runs(row):
            yield Box(
                box.x + (QUIET + start) * module,
                box.y + (QUIET + down) * module,
                length * module,
                module * (1 + _BLEED),
            )


def _runs(row: bytes) -> Iterator[tuple[int, int]]:
    start = None
    for column, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = column
        elif not dark and start is not None:
            yield start, column - start
            start = None
