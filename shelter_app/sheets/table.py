"""A sheet that is one table: groups with a heading each, rows that wrap, and rows left blank."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from shelter_app.domain.private import Private
from shelter_app.sheets.frame import MARGIN, Page
from shelter_app.sheets.layout import MM, Box, Style
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.roster_rows import ABOVE, LEADING, PADDING, Cell, Column, pieces
from shelter_app.sheets.roster_rows import row_height as natural_height

Parts = tuple[tuple[str, Style], ...]
"""Texts below each other in one cell."""
TICK: Final = Style(15)
"""The empty box that a pencil ticks."""
BOX: Final = "□"
_HEADING: Final = 6.2
_GROUP: Final = 7.6
_HEADING_STYLE: Final = Style(9, bold=True, grey=1)
_GROUP_STYLE: Final = Style(12, bold=True)
_BOTTOM: Final = 11.5
_CONTINUED: Final = "(つづき)"


@dataclass(frozen=True, slots=True, repr=False)
class Group(Private):
    """Rows under one heading, and how many blank rows follow them."""

    title: str
    rows: tuple[tuple[Parts, ...], ...]
    blanks: int = 0


@dataclass(frozen=True, slots=True)
class Form:
    """The look of a table: its columns, the least height of a row, and of a blank one."""

    columns: tuple[Column, ...]
    least: float = 9.6
    blank: float = 10.4

    @property
    def lefts(self) -> tuple[float, ...]:
        """Where the columns begin."""
        widths = [column.width for column in self.columns]
        return tuple(MARGIN + sum(widths[:place]) for place in range(len(widths)))


@dataclass(frozen=True, slots=True, repr=False)
class Band(Private):
    """One printed row; ``title`` makes it a heading of a group, no cells make it blank."""

    height: float
    cells: tuple[Cell, ...] = ()
    title: str = ""
    striped: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Laid(Private):
    """The bands of one page, and its place among the pages."""

    bands: tuple[Band, ...]
    page: Page


def lay(pen: Pen, form: Form, groups: Sequence[Group], top: float) -> list[Laid]:
    """Divide groups over pages; a group that goes on repeats its heading, none stands alone."""
    room = pen.height - top - _HEADING - _BOTTOM
    sheets = _fill(list(_bands(pen, form, groups, room)), room)
    return [
        Laid(tuple(bands), Page(number, len(sheets)))
        for number, bands in enumerate(sheets, start=1)
    ]


def draw(pen: Pen, form: Form, laid: Laid, top: float) -> float:
    """Draw the table of one page; answers its lower edge."""
    _headings(pen, form, top)
    placed = list(_placed(laid.bands, top + _HEADING))
    for y, band in placed:
        _shade(pen, band, y)
    for y, band in placed:
        _band(pen, form, band, y)
    y = placed[-1][0] + placed[-1][1].height if placed else top + _HEADING
    right = pen.width - MARGIN
    edges = [(MARGIN, top + _HEADING), (right, top + _HEADING)]
    pen.rules((((x, start), (x, y)) for x, start in edges), 0.5)
    return y


def _bands(pen: Pen, form: Form, groups: Sequence[Group], room: float) -> Iterator[Band]:
    for group in groups:
        if group.title:
            yield Band(_GROUP, title=group.title)
        for number, row in enumerate(group.rows):
            cells = tuple(
                _cell(pen, parts, column.width - 2 * PADDING)
                for parts, column in zip(row, form.columns, strict=True)
            )
            for piece in pieces(cells, room - _GROUP):
                height = max(form.least, natural_height(piece))
                yield Band(height, piece, striped=number % 2 == 1)
        for _ in range(group.blanks):
            yield Band(form.blank)


def _fill(bands: list[Band], room: float) -> list[list[Band]]:
    sheets: list[list[Band]] = [[]]
    used = 0.0
    title = ""
    for place, band in enumerate(bands):
        title = band.title or title
        following = bands[place + 1].height if band.title and place + 1 < len(bands) else 0.0
        if sheets[-1] and used + band.height + following > room:
            repeats = [] if band.title or not title else [Band(_GROUP, title=title + _CONTINUED)]
            sheets.append(repeats)
            used = sum(one.height for one in repeats)
        sheets[-1].append(band)
        used += band.height
    return sheets


def _headings(pen: Pen, form: Form, top: float) -> None:
    pen.fill(Box(MARGIN, top, pen.width - 2 * MARGIN, _HEADING), 0.2)
    for left, column in zip(form.lefts, form.columns, strict=True):
        room = column.width - PADDING
        pen.within(left + PADDING, top + 4.3, room, column.heading, _HEADING_STYLE)


def _placed(bands: Sequence[Band], top: float) -> Iterator[tuple[float, Band]]:
    for band in bands:
        yield top, band
        top += band.height


def _shade(pen: Pen, band: Band, top: float) -> None:
    """Fill what is not white before any line is drawn over it."""
    grey = 0.82 if band.title else 0.94 if band.striped else 1.0
    if grey < 1:
        pen.fill(Box(MARGIN, top, pen.width - 2 * MARGIN, band.height), grey)


def _band(pen: Pen, form: Form, band: Band, top: float) -> None:
    right = pen.width - MARGIN
    pen.rule((MARGIN, top + band.height), (right, top + band.height), 0.4)
    if band.title:
        pen.within(MARGIN + PADDING, top + 5.5, right - MARGIN - 2, band.title, _GROUP_STYLE)
        return
    pen.rules((((x, top), (x, top + band.height)) for x in form.lefts[1:]), 0.2)
    for left, cell in zip(form.lefts, band.cells, strict=False):
        _draw_cell(pen, cell, left + PADDING, top)


def _cell(pen: Pen, parts: Parts, width: float) -> Cell:
    return [(line, style) for text, style in parts if text for line in pen.wrap(text, style, width)]


def _draw_cell(pen: Pen, cell: Cell, left: float, top: float) -> None:
    baseline = top + ABOVE
    for line, style in cell:
        baseline += style.size * LEADING / MM
        pen.line(left, baseline - style.size * 0.18 / MM, line, style)
