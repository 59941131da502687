"""The rows of the operating roster: what each cell says and how high it grows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from shelter_app.application.papers import RosterLine
from shelter_app.sheets.layout import MM, Style
from shelter_app.sheets.lines import Line
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.words import sex, short_time, years

PADDING: Final = 1.2
"""Millimetres of white at the sides of a cell."""
ABOVE: Final = 0.45
"""Millimetres of white over and under the lines of a cell."""
LEADING: Final = 1.15
NAME: Final = Style(12.5)
TAG_WIDTH: Final = 15.0
"""Millimetres kept free beside the reading of a non-disclosed person."""
_SMALL: Final = Style(9)
_PLAIN: Final = Style(10)
_CODE: Final = Style(11, bold=True)
_TAG: Final = Style(9, bold=True)
_UNNAMED: Final = "(お名前未確認)"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading and its width in millimetres."""

    heading: str
    width: float


COLUMNS: Final = (
    Column("番号 / 受付", 29),
    Column("氏名", 66),
    Column("性別", 10),
    Column("年齢 / 生年月日", 29),
    Column("住所", 50),
    Column("居場所 / 区画", 35),
    Column("配慮", 11),
    Column("照合・確認", 24),
    Column("メモ(手書き)", 23),
)

NAME_COLUMN: Final = 1

Drawn = tuple[Line, Style]
Cell = list[Drawn]
Row = tuple[Cell, ...]


def row(pen: Pen, line: RosterLine) -> Row:
    """All cells of one evacuee, wrapped."""
    texts = (
        ((line.code, _CODE), (_received(line), _SMALL)),
        ((_reading(line), _SMALL), (line.name or _UNNAMED, NAME)),
        ((sex(line.sex), _PLAIN),),
        ((years(line.age), _PLAIN), (line.birth, _SMALL)),
        ((line.address, _PLAIN),),
        ((line.whereabouts, _PLAIN), (_area(line), _SMALL)),
        (("あり" if line.needs else "", _TAG),),
        ((line.match, _SMALL), *((mark, _TAG) for mark in line.marks)),
        (),
    )
    widths = [column.width - 2 * PADDING for column in COLUMNS]
    if line.not_disclosed:
        widths[NAME_COLUMN] -= TAG_WIDTH
    return tuple(_cell(pen, parts, width) for parts, width in zip(texts, widths, strict=True))


def _cell(pen: Pen, parts: tuple[tuple[str, Style], ...], width: float) -> Cell:
    return [(line, style) for text, style in parts if text for line in pen.wrap(text, style, width)]


def _received(line: RosterLine) -> str:
    return short_time(line.received_at) if line.received_at else ""


def _reading(line: RosterLine) -> str:
    called = f"(呼び名 {line.called})" if line.called else ""
    return f"{line.kana} {called}".strip()


def _area(line: RosterLine) -> str:
    return f"区画 {line.area}" if line.area else ""


def height(cell: Cell) -> float:
    """The millimetres a cell needs, padding included."""
    return sum(style.size * LEADING for _, style in cell) / MM + 2 * ABOVE


def row_height(cells: Row) -> float:
    """The height of the tallest cell."""
    return max(height(cell) for cell in cells)


def pieces(cells: Row, limit: float) -> Iterator[Row]:
    """A row cut into parts no higher than ``limit``; almost always the row itself."""
    rest = list(cells)
    while any(rest):
        taken = [_fitting(cell, limit) for cell in rest]
        yield tuple(cell[:count] for cell, count in zip(rest, taken, strict=True))
        rest = [cell[count:] for cell, count in zip(rest, taken, strict=True)]


def _fitting(cell: Cell, limit: float) -> int:
    used = 2 * ABOVE
    for number, (_, style) in enumerate(cell):
        used += style.size * LEADING / MM
        if used > limit:
            return number
    return len(cell)
