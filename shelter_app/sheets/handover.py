"""The hand-over (引き継ぎ) at the change of shift."""

from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.worksheets import HandOverPart, HandOverSheet
from shelter_app.sheets.layout import Style
from shelter_app.sheets.roster_rows import Column
from shelter_app.sheets.table import BOX, TICK, Form, Group, Parts
from shelter_app.sheets.words import short_time
from shelter_app.sheets.working import Table, write_table

TITLE: Final = "引き継ぎ"
_FORM: Final = Form((Column("□", 12), Column("伝えること", 178)), least=10.5, blank=11.0)
_TEXT: Final = Style(12.5)
_NOTES: Final = "そのほか(手書き)"


def write_handover(sheet: HandOverSheet, out: BinaryIO, fonts: Path) -> int:
    """Write the hand-over as a PDF and answer its pages."""
    groups = [*map(_group, sheet.parts), Group(_NOTES, (), 5)]
    count = sheet.count
    intro = (
        f"{short_time(count.observed_at)} 現在　避難所内 {count.in_shelter}人　"
        f"人数のみ {count.count_only}人　避難所外 {count.off_site}人　　"
        "伝えたら□に✓。　渡した人＿＿＿＿＿＿　受けた人＿＿＿＿＿＿"
    )
    return write_table(Table(TITLE, _FORM, groups, intro), sheet.mark, out, fonts)


def _group(part: HandOverPart) -> Group:
    rows = tuple(_row(line) for line in part.lines)
    return Group(part.title, rows or (_row("ありません"),))


def _row(text: str) -> tuple[Parts, ...]:
    return (((BOX, TICK),), ((text, _TEXT),))
