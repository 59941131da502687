"""Individual evacuation plans (個別避難計画), each on a page of its own, with room for notes."""

from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.worksheets import PlanField, PlanSheet
from shelter_app.sheets import frame, table
from shelter_app.sheets.frame import Page
from shelter_app.sheets.layout import A4, Style
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.roster_rows import Column
from shelter_app.sheets.table import Form, Group, Laid, Parts

TITLE: Final = "個別避難計画"
_ADVICE: Final = "支援する人だけが持つ。使い終わったら要配慮者担当に返す。"
_FORM: Final = Form((Column("項目", 42), Column("内容", 148)), least=10.5, blank=12.0)
_LABEL: Final = Style(10)
_TEXT: Final = Style(14)
_NOTES: Final = "気づいたこと・結果(時刻と名前)"
_TOP: Final = 32.0
_BLANKS: Final = 4


def write_plans(sheet: PlanSheet, out: BinaryIO, fonts: Path) -> int:
    """Write the plans as a PDF and answer its pages."""
    pen = Pen(out, fonts, A4, TITLE)
    laid = [one for fields in sheet.plans for one in _laid(pen, fields)]
    for number, one in enumerate(laid, start=1):
        page = Page(number, len(laid))
        frame.watermark(pen, sheet.mark)
        frame.head(pen, sheet.mark, TITLE, page)
        frame.foot(pen, _ADVICE, page)
        table.draw(pen, _FORM, one, _TOP)
        pen.end_page()
    return pen.save()


def _laid(pen: Pen, fields: tuple[PlanField, ...]) -> list[Laid]:
    rows: tuple[tuple[Parts, ...], ...] = tuple(
        (((field.label, _LABEL),), ((field.text, _TEXT),)) for field in fields
    )
    return table.lay(pen, _FORM, [Group("", rows), Group(_NOTES, (), _BLANKS)], _TOP)
