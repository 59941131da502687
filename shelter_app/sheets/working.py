"""What the sheets for working by hand have in common: head, a few lines of advice, a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.papers import HeadCount, SheetMark
from shelter_app.domain.private import Private
from shelter_app.sheets import frame, table
from shelter_app.sheets.frame import MARGIN, Page
from shelter_app.sheets.layout import A4, A4_WIDE, Box, Style
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.table import Form, Group

SMALL: Final = Style(9)
PLAIN: Final = Style(10.5)
STRONG: Final = Style(11, bold=True)
NAME: Final = Style(13)
INTRO: Final = Style(10.5)
_TOP: Final = 32.0
_COUNTS_AT: Final = 116.0
RETURNED: Final = "使い終わったら責任者に返す。新しい紙が出たら、この紙は裁断する。"


@dataclass(frozen=True, slots=True, repr=False)
class Table(Private):
    """A sheet that is one table below a head."""

    title: str
    form: Form
    groups: Sequence[Group]
    intro: str = ""
    advice: str = RETURNED
    wide: bool = False
    count: HeadCount | None = None
    below: Callable[[Pen, float], None] | None = None
    """Draws what stands under the table on the last page, given the table's lower edge."""


def write_table(sheet: Table, mark: SheetMark, out: BinaryIO, fonts: Path) -> int:
    """Write the sheet as a PDF and answer its pages."""
    pen = Pen(out, fonts, A4_WIDE if sheet.wide else A4, sheet.title)
    top = _TOP + _intro_height(pen, sheet.intro)
    for laid in table.lay(pen, sheet.form, sheet.groups, top):
        head_and_foot(pen, mark, sheet, laid.page)
        if sheet.intro:
            pen.paragraph(Box(MARGIN, _TOP - 0.5, pen.width - 2 * MARGIN, 0), sheet.intro, INTRO)
        edge = table.draw(pen, sheet.form, laid, top)
        if sheet.below is not None and laid.page.number == laid.page.total:
            sheet.below(pen, edge)
        pen.end_page()
    return pen.save()


def head_and_foot(pen: Pen, mark: SheetMark, sheet: Table, page: Page) -> None:
    """Write what every page of a working sheet carries."""
    frame.watermark(pen, mark)
    frame.head(pen, mark, sheet.title, page)
    if sheet.count is not None and sheet.wide:
        frame.counts(pen, sheet.count, _COUNTS_AT)
    frame.foot(pen, sheet.advice, page)


def _intro_height(pen: Pen, intro: str) -> float:
    if not intro:
        return 0.0
    lines = pen.wrap(intro, INTRO, pen.width - 2 * MARGIN)
    return len(lines) * INTRO.size * 1.45 * 25.4 / 72 + 1.5
