"""The roll-call sheet (点呼票): walk with it from area to area, tick who answers."""

from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.worksheets import RollCallArea, RollCallLine, RollCallSheet
from shelter_app.sheets.roster_rows import Column
from shelter_app.sheets.table import BOX, TICK, Form, Group, Parts
from shelter_app.sheets.words import sex, years
from shelter_app.sheets.working import NAME, PLAIN, SMALL, STRONG, Table, write_table

TITLE: Final = "点呼票"
_FORM: Final = Form(
    (
        Column("1回目", 12),
        Column("2回目", 12),
        Column("番号", 29),
        Column("よみ / 名前", 66),
        Column("性別", 10),
        Column("年齢", 14),
        Column("居場所", 24),
        Column("メモ", 23),
    )
)
_INTRO: Final = (
    "1回目  ＿＿月＿＿日 ＿＿:＿＿ 点呼した人＿＿＿＿＿＿　"
    "2回目  ＿＿月＿＿日 ＿＿:＿＿ 点呼した人＿＿＿＿＿＿　"
    "いた人の□に✓。いなければ空けておく。名前は大きな声で呼ばず、番号で。"
)
_BLANKS: Final = 2
_BLANKS_AT_END: Final = 8
_NOWHERE: Final = "区画の決まっていない人"
_NEW: Final = "この名簿にない人(新しく来た人)"


def write_rollcall(sheet: RollCallSheet, out: BinaryIO, fonts: Path) -> int:
    """Write the sheet as a PDF and answer its pages."""
    groups = [*map(_group, sheet.areas), Group(_NEW, (), _BLANKS_AT_END)]
    return write_table(Table(TITLE, _FORM, groups, _INTRO), sheet.mark, out, fonts)


def _group(area: RollCallArea) -> Group:
    name = f"区画 {area.name}" if area.name else _NOWHERE
    title = f"{name}　{len(area.lines)}人"
    return Group(title, tuple(_row(line) for line in area.lines), _BLANKS)


def _row(line: RollCallLine) -> tuple[Parts, ...]:
    return (
        ((BOX, TICK),),
        ((BOX, TICK),),
        ((line.code, STRONG),),
        ((line.kana, SMALL), (line.name or "(お名前未確認)", NAME)),
        ((sex(line.sex), PLAIN),),
        ((years(line.age), PLAIN),),
        ((line.whereabouts, PLAIN),),
        (),
    )
