"""Open requests and reports (対応中の依頼・通報), to be carried on by hand."""

from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.worksheets import RequestLine, RequestSheet
from shelter_app.sheets.roster_rows import Column
from shelter_app.sheets.table import BOX, Form, Group, Parts
from shelter_app.sheets.words import short_time
from shelter_app.sheets.working import PLAIN, SMALL, STRONG, Table, write_table

TITLE: Final = "対応中の依頼・通報"
_FORM: Final = Form(
    (
        Column("番号", 12),
        Column("期限", 28),
        Column("何を", 34),
        Column("だれ / どこ", 56),
        Column("内容", 62),
        Column("渡した先 / 受領", 43),
        Column("その後・結果(時刻と名前)", 42),
    ),
    least=13.0,
    blank=13.0,
)
_INTRO: Final = "期限の近い順。渡したら、渡した先と時刻を書く。本部が受け取ったら□に✓と時刻。"
_BY_HAND: Final = "新しい依頼・通報(手書き)"
_BLANKS: Final = 6


def write_requests(sheet: RequestSheet, out: BinaryIO, fonts: Path) -> int:
    """Write the list as a PDF and answer its pages."""
    groups = [Group("", tuple(map(_row, sheet.lines))), Group(_BY_HAND, (), _BLANKS)]
    table = Table(TITLE, _FORM, groups, _INTRO, wide=True)
    return write_table(table, sheet.mark, out, fonts)


def _row(line: RequestLine) -> tuple[Parts, ...]:
    return (
        ((str(line.number), STRONG),),
        ((_time(line.due_at), STRONG),),
        ((line.what, STRONG), (_opened(line.opened_at), SMALL)),
        ((line.who, PLAIN), (line.place, PLAIN)),
        ((line.detail, PLAIN),),
        ((line.passed_to, PLAIN), (f"{BOX} {line.acknowledged or '受領'}", PLAIN)),
        (),
    )


def _time(at: datetime | None) -> str:
    return short_time(at) if at else ""


def _opened(at: datetime | None) -> str:
    return f"受付 {short_time(at)}" if at else ""
