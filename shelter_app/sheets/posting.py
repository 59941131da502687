"""The list for the wall (掲示用名簿): name and town of those who agreed, nothing else."""

from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.worksheets import PostedLine, PostingSheet
from shelter_app.sheets.layout import Style
from shelter_app.sheets.roster_rows import Column
from shelter_app.sheets.table import Form, Group, Parts
from shelter_app.sheets.working import SMALL, Table, write_table

TITLE: Final = "避難者名簿(掲示用)"
_FORM: Final = Form((Column("名前", 110), Column("町名", 80)), least=11.5)
_LARGE: Final = Style(15)
_INTRO: Final = (
    "掲示に同意した方だけを載せています。ここに名前がなくても、避難していないとは限りません。"
    "お尋ねは受付へ。写真を撮らないでください。"
)
_ADVICE: Final = "夜は外して受付に戻す。新しい名簿を貼ったら、この紙は裁断する。"


def write_posting(sheet: PostingSheet, out: BinaryIO, fonts: Path) -> int:
    """Write the list as a PDF and answer its pages."""
    rows = tuple(_row(line) for line in sheet.lines)
    groups = [Group("" if rows else "掲示に同意した方はまだいません", rows)]
    table = Table(TITLE, _FORM, groups, _INTRO, _ADVICE)
    return write_table(table, sheet.mark, out, fonts)


def _row(line: PostedLine) -> tuple[Parts, ...]:
    return (((line.kana, SMALL), (line.name, _LARGE)), ((line.town, _LARGE),))
