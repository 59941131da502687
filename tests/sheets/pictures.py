"""Pictures of PDF pages, and of glyphs drawn without the program under test.

The second kind is made from the font file by fontTools and OpenCV alone, so that a wrong glyph or
an empty box on paper cannot agree with it.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2
from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont
from numpy.typing import NDArray
from typing_extensions import override

Picture = NDArray[np.uint8]
Ink = NDArray[np.bool_]
_STEPS = 8
_FINE = 3


def render(pdf: bytes, page: int, dots_per_inch: float) -> Picture:
    """One page (from 0) as grey levels."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[page].render(scale=dots_per_inch / 72, grayscale=True).to_numpy()
    finally:
        document.close()
    return np.ascontiguousarray(picture.reshape(picture.shape[:2]))


def words(pdf: bytes, page: int) -> str:
    """The text a viewer finds on one page (from 0)."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        text: str = document[page].get_textpage().get_text_bounded()
    finally:
        document.close()
    return text


def pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


@cache
def _font(path: Path) -> TTFont:
    return TTFont(path, lazy=True)


@cache
def _variants(path: Path) -> dict[tuple[int, int], str | None]:
    tables = [table for table in _font(path)["cmap"].tables if table.format == 14]
    return {
        (base, selector): glyph
        for table in tables
        for selector, pairs in table.uvsDict.items()
        for base, glyph in pairs
    }


def glyph_for(cluster: str, fonts: Sequence[Path]) -> tuple[Path, str] | None:
    """The font and glyph name that a cluster asks for, or None where no font has it."""
    base = ord(cluster[0])
    if len(cluster) == 2:
        for path in fonts:
            if (base, ord(cluster[1])) in _variants(path):
                own = _variants(path)[base, ord(cluster[1])]
                return path, own or _font(path).getBestCmap()[base]
    for path in fonts:
        if base in _font(path).getBestCmap():
            return path, _font(path).getBestCmap()[base]
    return None


class _Outline(BasePen):  # type: ignore[misc]  # no types shipped
    """Flattens a glyph's curves into closed polygons."""

    def __init__(self, glyphs: Any) -> None:
        super().__init__(glyphs)
        self.contours: list[list[tuple[float, float]]] = []

    @override
    def _moveTo(self, pt: tuple[float, float]) -> None:
        self.contours.append([pt])

    @override
    def _lineTo(self, pt: tuple[float, float]) -> None:
        self.contours[-1].append(pt)

    @override
    def _qCurveToOne(self, pt1: tuple[float, float], pt2: tuple[float, float]) -> None:
        start = self.contours[-1][-1]
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            x, y = (
                (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * pt1[axis] + t * t * pt2[axis]
                for axis in (0, 1)
            )
            self.contours[-1].append((x, y))


def drawn(path: Path, glyph: str, em: int) -> Ink:
    """The ink of one glyph in a square of two em, its origin at (em / 2, 3 em / 2)."""
    font = _font(path)
    glyphs = font.getGlyphSet()
    pen = _Outline(glyphs)
    glyphs[glyph].draw(pen)
    scale = em * _FINE / font["head"].unitsPerEm
    origin = np.array([em / 2, 3 * em / 2]) * _FINE
    winding = np.zeros((2 * em * _FINE, 2 * em * _FINE), np.int16)
    for contour in pen.contours:
        points = np.array(contour) * [scale, -scale] + origin
        mask = np.zeros(winding.shape, np.uint8)
        cv2.fillPoly(mask, [np.round(points).astype(np.int32)], 1)
        area = cv2.contourArea(points.astype(np.float32), oriented=True)
        winding += mask.astype(np.int16) * (1 if area > 0 else -1)
    fine = (winding != 0).astype(np.float32)
    return np.asarray(cv2.resize(fine, (2 * em, 2 * em), interpolation=cv2.INTER_AREA) > 0.5)


def agreement(one: Ink, other: Ink) -> float:
    """Shared ink over all ink, at the best of the nine nearest placements."""
    shifts = [(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1)]
    return max(_overlap(np.roll(one, shift, (0, 1)), other) for shift in shifts)


def _overlap(one: Ink, other: Ink) -> float:
    either = np.count_nonzero(one | other)
    return np.count_nonzero(one & other) / either if either else 1.0
