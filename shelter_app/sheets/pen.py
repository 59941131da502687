"""Draw on PDF pages in millimetres from the top left, with faces that fall back."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import BinaryIO, Final

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from shelter_app.sheets.fonts import BOLD, REGULAR, chain
from shelter_app.sheets.glyphs import NOTE_SCALE, Glyph, Typeface
from shelter_app.sheets.layout import MM, Box, Point, Style
from shelter_app.sheets.lines import Line, measure, shorten, wrap

_NOTE_GAP: Final = 0.1

rl_config.useA85 = 0  # streams as plain bytes: smaller, and quicker to write


class Pen:
    """One PDF being drawn; it holds all pages in memory and writes nothing but ``out``."""

    def __init__(self, out: BinaryIO, fonts: Path, size: tuple[float, float], title: str) -> None:
        self.width, self.height = size
        self._regular = Typeface(chain(fonts, REGULAR))
        self._bold = Typeface(chain(fonts, BOLD))
        self._canvas = Canvas(
            out,
            pagesize=(self.width * MM, self.height * MM),
            pageCompression=1,
            invariant=1,
            initialFontName=Path(REGULAR[0]).stem,
            lang="ja",
        )
        self._canvas.setTitle(title)
        self._canvas.setCreator("shelter-app")
        self.pages = 0

    def glyphs(self, text: str, style: Style) -> list[Glyph]:
        """What would be drawn for a text."""
        return (self._bold if style.bold else self._regular).glyphs(text)

    def wrap(self, text: str, style: Style, width: float) -> list[Line]:
        """The lines of a text in a column ``width`` millimetres wide."""
        return wrap(self.glyphs(text, style), width * MM / style.size)

    def width_of(self, text: str, style: Style) -> float:
        """The width of a text on one line, in millimetres."""
        return measure(self.glyphs(text, style)) * style.size / MM

    def write(self, x: float, y: float, text: str, style: Style) -> float:
        """Write one line from ``x`` on the base line ``y``; answers where it ended."""
        return self.line(x, y, self.glyphs(text, style), style)

    def right(self, x: float, y: float, text: str, style: Style) -> None:
        """Write one line that ends at ``x``."""
        self.write(x - self.width_of(text, style), y, text, style)

    def centre(self, x: float, y: float, text: str, style: Style) -> None:
        """Write one line around ``x``."""
        self.write(x - self.width_of(text, style) / 2, y, text, style)

    def fitted(self, text: str, style: Style, width: float) -> Style:
        """The style made small enough for one line, but never under 60 % of its size."""
        wide = self.width_of(text, style)
        if wide <= width:
            return style
        return Style(style.size * max(0.6, width / wide), style.bold, style.grey)

    def within(self, x: float, y: float, width: float, text: str, style: Style) -> None:
        """Write one line made small enough; what still does not fit ends in an ellipsis.

        For headings only: what must never be cut is wrapped.
        """
        style = self.fitted(text, style, width)
        room = width * MM / style.size
        line = shorten(self.glyphs(text, style), room, self.glyphs("…", style))
        self.line(x, y, line, style)

    def paragraph(self, box: Box, text: str, style: Style, leading: float = 1.45) -> float:
        """Write wrapped lines from the top of a box; answers the millimetres used."""
        step = style.size * leading / MM
        lines = self.wrap(text, style, box.width)
        for number, line in enumerate(lines):
            self.line(box.x, box.y + step * number + style.size / MM, line, style)
        return step * len(lines)

    def line(self, x: float, y: float, line: Sequence[Glyph], style: Style) -> float:
        """Draw glyphs from ``x`` on the base line ``y``; answers where they ended."""
        self._canvas.setFillGray(style.grey)
        for (is_note, name), run in groupby(line, key=lambda g: (g.is_note, g.face.name)):
            for glyphs in _pieces(list(run), alone=is_note):
                if is_note:
                    self._note(x, y, glyphs[0], style)
                else:
                    self._canvas.setFont(name, style.size)
                    words = "".join(glyph.draws for glyph in glyphs)
                    self._canvas.drawString(x * MM, (self.height - y) * MM, words)
                x += measure(glyphs) * style.size / MM
        return x

    def _note(self, x: float, y: float, glyph: Glyph, style: Style) -> None:
        em = style.size / MM
        gap = _NOTE_GAP * em
        self.frame(Box(x + gap / 2, y - 0.72 * em, glyph.width * em - gap, 0.9 * em), 0.4)
        self._canvas.setFont(glyph.face.name, style.size * NOTE_SCALE)
        baseline = self.height - y + 0.04 * em
        self._canvas.drawString((x + gap) * MM, baseline * MM, glyph.draws)

    def rule(self, start: Point, end: Point, weight: float) -> None:
        """Draw a straight line, ``weight`` in points."""
        self.rules([(start, end)], weight)

    def rules(self, lines: Iterable[tuple[Point, Point]], weight: float) -> None:
        """Draw straight lines, ``weight`` in points."""
        self._canvas.setStrokeGray(0)
        self._canvas.setLineWidth(weight)
        self._canvas.lines(
            [
                (x1 * MM, (self.height - y1) * MM, x2 * MM, (self.height - y2) * MM)
                for (x1, y1), (x2, y2) in lines
            ]
        )

    def frame(self, box: Box, weight: float, radius: float = 0.0) -> None:
        """Outline a box, ``weight`` in points, corners in millimetres."""
        self._canvas.setStrokeGray(0)
        self._canvas.setLineWidth(weight)
        self._shape(box, radius, fill=False)

    def fill(self, box: Box, grey: float, radius: float = 0.0) -> None:
        """Fill a box with a grey from 0 (black) to 1 (white)."""
        self._canvas.setFillGray(grey)
        self._shape(box, radius, fill=True)

    def _shape(self, box: Box, radius: float, *, fill: bool) -> None:
        x, y = box.x * MM, (self.height - box.bottom) * MM
        width, height = box.width * MM, box.height * MM
        how = {"stroke": int(not fill), "fill": int(fill)}
        if radius:
            self._canvas.roundRect(x, y, width, height, radius * MM, **how)
        else:
            self._canvas.rect(x, y, width, height, **how)

    def dashes(self, on: float, off: float) -> None:
        """Draw lines as dashes (millimetres) until told ``(0, 0)``."""
        self._canvas.setDash([on * MM, off * MM] if on else [])

    def rectangles(self, boxes: Sequence[Box]) -> None:
        """Fill many boxes with black as one shape."""
        path = self._canvas.beginPath()
        for box in boxes:
            path.rect(box.x * MM, (self.height - box.bottom) * MM, box.width * MM, box.height * MM)
        self._canvas.setFillGray(0)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def across(self, words: str, style: Style) -> None:
        """Write large letters from corner to corner, behind what comes after."""
        self._canvas.saveState()
        self._canvas.translate(self.width * MM / 2, self.height * MM / 2)
        self._canvas.rotate(28)
        self._canvas.setFillGray(style.grey)
        self._canvas.setFont(Path(BOLD[0]).stem, style.size)
        self._canvas.drawCentredString(0, -style.size * 0.35, words)
        self._canvas.restoreState()

    def end_page(self) -> None:
        """Close this page; the next stroke begins another."""
        self._canvas.showPage()
        self.pages += 1

    def save(self) -> int:
        """Write the PDF and answer its pages."""
        self._canvas.save()
        return self.pages


def _pieces(glyphs: list[Glyph], *, alone: bool) -> Iterator[list[Glyph]]:
    """The glyphs one by one, or all together."""
    if alone:
        yield from ([glyph] for glyph in glyphs)
    else:
        yield glyphs
