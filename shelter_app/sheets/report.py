"""The regular report (定時報告): figures under numbers, to be read out over a radio."""

from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.worksheets import ReportItem, ReportSheet
from shelter_app.sheets.frame import MARGIN
from shelter_app.sheets.layout import Style
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.roster_rows import Column
from shelter_app.sheets.table import BOX, TICK, Form, Group, Parts
from shelter_app.sheets.words import short_time
from shelter_app.sheets.working import PLAIN, SMALL, Table, write_table

TITLE: Final = "定時報告"
_FORM: Final = Form(
    (
        Column("番号", 16),
        Column("項目", 82),
        Column("数", 38),
        Column("確認した時刻", 34),
        Column("復唱", 20),
    ),
    least=11.0,
    blank=11.0,
)
_NUMBER: Final = Style(17, bold=True)
_ITEM: Final = Style(12.5)
_VALUE: Final = Style(18, bold=True)
_INTRO: Final = (
    "読み方:「避難所名、定時報告。確認時刻。いち、避難者数、…人」と番号から順に読む。"
    "相手が復唱したら□に✓。名前は無線で言わない。空欄は、分かったら書く。"
)
_FACILITIES: Final = "設備・物資(変わったところだけ読む)"
_OTHERS: Final = "そのほか(手書き)"
_SENT: Final = (
    "送った時刻＿＿:＿＿　　送った人＿＿＿＿＿＿　　受けた人＿＿＿＿＿＿　　□ 無線　□ 電話"
)


def write_report(sheet: ReportSheet, out: BinaryIO, fonts: Path) -> int:
    """Write the report as a PDF and answer its pages."""
    groups = [Group("", tuple(map(_row, sheet.items)))]
    if sheet.facilities:
        groups.append(Group(_FACILITIES, tuple(map(_row, sheet.facilities))))
    groups.append(Group(_OTHERS, (), 2))
    table = Table(TITLE, _FORM, groups, _INTRO, below=_sent)
    return write_table(table, sheet.mark, out, fonts)


def _row(item: ReportItem) -> tuple[Parts, ...]:
    time = short_time(item.observed_at) if item.observed_at and item.value else ""
    value = f"{item.value} {item.unit}" if item.value else f"　　　 {item.unit}"
    return (
        ((str(item.number), _NUMBER),),
        ((item.name, _ITEM), (item.note, SMALL)),
        ((value, _VALUE),),
        ((time, PLAIN),),
        ((BOX, TICK),),
    )


def _sent(pen: Pen, edge: float) -> None:
    pen.within(MARGIN, edge + 8, pen.width - 2 * MARGIN, _SENT, Style(11))
