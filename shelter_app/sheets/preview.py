"""A picture of a paper, to look at before it is printed."""

from typing import Final

import numpy as np
import pypdfium2
from numpy.typing import NDArray

SCREEN: Final = 96.0
"""Dots per inch of a picture that is read on an ordinary screen."""
_POINTS: Final = 72
_THREE_BYTES: Final = pypdfium2.raw.FPDFBitmap_BGR


def picture(pdf: bytes, page: int = 0, dots_per_inch: float = SCREEN) -> NDArray[np.uint8]:
    """One page (from 0) as RGB of shape (height, width, 3), made in memory only."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page].render(
            scale=dots_per_inch / _POINTS, rev_byteorder=True, force_bitmap_format=_THREE_BYTES
        )
        return np.ascontiguousarray(bitmap.to_numpy())
    finally:
        document.close()
