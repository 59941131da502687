"""The operating roster (避難者名簿 操作用): everyone known here, and lines to go on by hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.papers import Roster
from shelter_app.sheets import frame
from shelter_app.sheets.frame import MARGIN, Page
from shelter_app.sheets.layout import A4_WIDE, MM, Box, Style
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.roster_rows import (
    ABOVE,
    COLUMNS,
    LEADING,
    NAME_COLUMN,
    PADDING,
    TAG_WIDTH,
    Cell,
    Row,
    pieces,
    row,
)
from shelter_app.sheets.roster_rows import row_height as natural_height

TITLE: Final = "避難者名簿(操作用)"
_ADVICE: Final = (
    "受付の中だけで使う。貼らない・渡さない。新しい名簿を印刷したら、この紙は回収して裁断する。"
)
_BY_HAND: Final = "ここから手書き(印刷のあとに来た人・出た人)"
_HIDDEN: Final = "非公開"
_TOP: Final = 31.5
_HEADING: Final = 6.0
_BOTTOM: Final = 11.5
_LEAST: Final = 9.55
_BLANK: Final = 10.4
_BLANKS_WANTED: Final = 8
_HEADING_STYLE: Final = Style(9, bold=True, grey=1)
_TAG_STYLE: Final = Style(9, bold=True)
_ZEBRA: Final = 0.94
_LEFTS: Final = tuple(
    MARGIN + sum(column.width for column in COLUMNS[:place]) for place in range(len(COLUMNS))
)
_ROOM: Final = A4_WIDE[1] - _TOP - _HEADING - _BOTTOM


@dataclass(frozen=True, slots=True)
class _Band:
    """One printed row: its cells, its height, and which evacuee it belongs to (0: nobody)."""

    cells: Row
    height: float
    number: int
    is_hidden: bool = False


def write_roster(roster: Roster, out: BinaryIO, fonts: Path) -> int:
    """Write the roster as a PDF and answer its pages."""
    pen = Pen(out, fonts, A4_WIDE, TITLE)
    sheets = list(_sheets(list(_bands(pen, roster))))
    for number, bands in enumerate(sheets, start=1):
        people = [band.number for band in bands if band.number]
        page = Page(number, len(sheets), _holds(people, len(roster.lines)))
        _sheet(pen, roster, bands, page)
    return pen.save()


def _bands(pen: Pen, roster: Roster) -> Iterator[_Band]:
    for number, line in enumerate(roster.lines, start=1):
        for cells in pieces(row(pen, line), _ROOM):
            yield _Band(cells, max(_LEAST, natural_height(cells)), number, line.not_disclosed)


def _sheets(bands: list[_Band]) -> Iterator[list[_Band]]:
    """Bands page by page, the last one filled up with blank rows, a page of them if need be."""
    sheet: list[_Band] = []
    used = 0.0
    for band in bands:
        if used + band.height > _ROOM:
            yield sheet
            sheet, used = [], 0.0
        sheet.append(band)
        used += band.height
    left = int((_ROOM - used - _HEADING) / _BLANK)
    if left < _BLANKS_WANTED:
        yield sheet
        sheet, left = [], int((_ROOM - _HEADING) / _BLANK)
    yield [*sheet, *[_Band((), _BLANK, 0)] * left]


def _holds(people: list[int], total: int) -> str:
    if not people:
        return "手書き用"
    first, last = people[0], people[-1]
    these = f"{first}" if first == last else f"{first}〜{last}"
    return f"この紙: {these}人目(全{total}人)"


def _sheet(pen: Pen, roster: Roster, bands: list[_Band], page: Page) -> None:
    _stripes(pen, bands)
    frame.watermark(pen, roster.mark)
    frame.head(pen, roster.mark, TITLE, page)
    frame.counts(pen, roster.count, 116)
    frame.foot(pen, _ADVICE, page)
    _headings(pen)
    placed = list(_placed(bands))
    _grid(pen, placed)
    for top, band in placed:
        if band.number:
            _band(pen, band, top)
    _by_hand(pen, placed)
    pen.end_page()


def _by_hand(pen: Pen, placed: list[tuple[float, _Band]]) -> None:
    """Head the blank rows."""
    for top, band in placed:
        if not band.number:
            pen.fill(Box(MARGIN, top - _HEADING, pen.width - 2 * MARGIN, _HEADING), 0.8)
            pen.write(MARGIN + PADDING, top - 1.8, _BY_HAND, _TAG_STYLE)
            return


def _placed(bands: list[_Band]) -> Iterator[tuple[float, _Band]]:
    """Each band with its upper edge; a gap for a heading stands before the first blank one."""
    top = _TOP + _HEADING
    for place, band in enumerate(bands):
        if not band.number and (place == 0 or bands[place - 1].number):
            top += _HEADING
        yield top, band
        top += band.height


def _stripes(pen: Pen, bands: list[_Band]) -> None:
    width = pen.width - 2 * MARGIN
    for top, band in _placed(bands):
        if band.number and band.number % 2 == 0:
            pen.fill(Box(MARGIN, top, width, band.height), _ZEBRA)


def _headings(pen: Pen) -> None:
    pen.fill(Box(MARGIN, _TOP, pen.width - 2 * MARGIN, _HEADING), 0.2)
    for left, column in zip(_LEFTS, COLUMNS, strict=True):
        pen.write(left + PADDING, _TOP + 4.2, column.heading, _HEADING_STYLE)


def _grid(pen: Pen, placed: list[tuple[float, _Band]]) -> None:
    """The lines between people and between columns."""
    right, bottom = pen.width - MARGIN, placed[-1][0] + placed[-1][1].height
    lower = [top + band.height for top, band in placed]
    pen.rules((((MARGIN, y), (right, y)) for y in lower), 0.3)
    upper = _TOP + _HEADING
    pen.rules((((x, upper), (x, bottom)) for x in _LEFTS[1:]), 0.15)


def _band(pen: Pen, band: _Band, top: float) -> None:
    for left, cell in zip(_LEFTS, band.cells, strict=True):
        _cell(pen, cell, left + PADDING, top)
    if band.is_hidden:
        _hidden(pen, _LEFTS[NAME_COLUMN + 1], top)


def _hidden(pen: Pen, right: float, top: float) -> None:
    """Tell the operator, beside the name, that nothing may be told of this person."""
    box = Box(right - TAG_WIDTH + 1, top + 1.2, TAG_WIDTH - 2, 5)
    pen.frame(box, 0.8, radius=0.6)
    pen.centre(box.x + box.width / 2, box.y + 3.6, _HIDDEN, _TAG_STYLE)


def _cell(pen: Pen, cell: Cell, left: float, top: float) -> None:
    baseline = top + ABOVE
    for line, style in cell:
        baseline += style.size * LEADING / MM
        pen.line(left, baseline - style.size * 0.18 / MM, line, style)
