"""What stands at the top and bottom of every working sheet."""

from dataclasses import dataclass

from shelter_app.application.papers import HeadCount, SheetMark
from shelter_app.sheets.layout import Box, Style
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.words import DRILL, HANDLE_WITH_CARE, full_time, short_time

MARGIN = 10.0
FOOT = 6.0
_TITLE = Style(18, bold=True)
_SHELTER = Style(14, bold=True)
_PLAIN = Style(10)
_BOLD = Style(10, bold=True)
_NUMBER = Style(20, bold=True)
_SMALL = Style(9)
_WHITE = Style(11, bold=True, grey=1)
_COUNT = (27.0, 16.0)


@dataclass(frozen=True, slots=True)
class Page:
    """Which page of how many, and what its foot says of its content."""

    number: int
    total: int
    holds: str = ""


def head(pen: Pen, mark: SheetMark, title: str, page: Page) -> None:
    """Write the left and the right of the head: what it is, whose, when, and which page."""
    end = pen.write(MARGIN, 14, title, _TITLE)
    if mark.drill:
        _badge(pen, end + 4, DRILL)
    width = 100.0
    pen.within(MARGIN, 21.5, width, mark.shelter, _SHELTER)
    pen.within(MARGIN, 28, width, mark.incident, _PLAIN)
    _origin(pen, mark, page)


def _origin(pen: Pen, mark: SheetMark, page: Page) -> None:
    right = pen.width - MARGIN
    left = right - 74
    _badge(pen, left, HANDLE_WITH_CARE)
    pen.right(right, 13.4, f"{page.number} / {page.total} ページ", Style(12, bold=True))
    rows = (
        ("印刷番号", mark.number),
        ("印刷", full_time(mark.printed_at)),
        ("担当", mark.operator),
    )
    for row, (label, value) in enumerate(rows):
        y = 19.4 + 4.5 * row
        pen.write(left, y, label, _SMALL)
        pen.within(left + 18, y, 56, value, _BOLD if row == 0 else _PLAIN)


def _badge(pen: Pen, x: float, words: str) -> None:
    width = pen.width_of(words, _WHITE) + 4
    pen.fill(Box(x, 8, width, 6.8), 0, radius=0.8)
    pen.write(x + 2, 13, words, _WHITE)


def counts(pen: Pen, count: HeadCount, left: float) -> None:
    """Write the three head counts, apart from each other, and when they were true."""
    wide, high = _COUNT
    numbers = (
        ("避難所内", count.in_shelter),
        ("人数のみ", count.count_only),
        ("避難所外", count.off_site),
    )
    for place, (label, number) in enumerate(numbers):
        box = Box(left + (wide + 2) * place, 7.5, wide, high)
        pen.frame(box, 0.7, radius=1)
        pen.centre(box.x + wide / 2, box.y + 4.6, label, _SMALL)
        words = f"{number}人"
        pen.centre(box.x + wide / 2, box.y + 13, words, pen.fitted(words, _NUMBER, wide - 3))
    pen.write(left, 28.3, f"{short_time(count.observed_at)} 現在の人数", _SMALL)


def foot(pen: Pen, advice: str, page: Page) -> None:
    """Write how to handle the sheet, and the boxes ticked when it is taken back."""
    y = pen.height - FOOT
    pen.write(MARGIN, y, advice, _SMALL)
    ending = "回収 □　裁断 □"
    pen.right(pen.width - MARGIN, y, f"{page.holds}　　{ending}" if page.holds else ending, _SMALL)


def watermark(pen: Pen, mark: SheetMark) -> None:
    """Mark a drill's sheet so that nobody takes it for the real thing."""
    if mark.drill:
        pen.across(DRILL, Style(230, bold=True, grey=0.91))
