"""Empty lists for the door (受付一覧 手書き用): a line a person, who came or who went."""

from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.worksheets import BlankForms
from shelter_app.sheets import frame, table
from shelter_app.sheets.blank_card import form_number
from shelter_app.sheets.frame import Page
from shelter_app.sheets.layout import A4_WIDE
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.roster_rows import Column
from shelter_app.sheets.table import Form, Group, Laid

TITLE: Final = "受付一覧(手書き用)"
_ADVICE: Final = "来た人も出た人も、1人1行。時刻を必ず書く。いっぱいになったら打ち込む人に渡す。"
_TOP: Final = 50.0
_FORM: Final = Form(
    (
        Column("時刻", 22),
        Column("来・出", 18),
        Column("番号(受付票)", 32),
        Column("名前", 56),
        Column("ふりがな", 46),
        Column("性別", 14),
        Column("年齢", 16),
        Column("町名 / 行き先", 43),
        Column("配慮・メモ", 30),
    ),
    blank=9.2,
)
_LINES: Final = 14


def write_blank_lists(sheet: BlankForms, out: BinaryIO, fonts: Path) -> int:
    """Write one list a page and answer the pages."""
    pen = Pen(out, fonts, A4_WIDE, TITLE)
    (blank,) = table.lay(pen, _FORM, [Group("", (), _LINES)], _TOP)
    for place, number in enumerate(sheet.numbers, start=1):
        page = Page(place, len(sheet.numbers))
        frame.watermark(pen, sheet.mark)
        frame.head(pen, sheet.mark, TITLE, page)
        frame.foot(pen, _ADVICE, page)
        form_number(pen, number)
        table.draw(pen, _FORM, Laid(blank.bands, page), _TOP)
        pen.end_page()
    return pen.save()
