"""The worklist of the unseen (安否未確認一覧), by district, for those who go and look."""

from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.worksheets import SearchDistrict, SearchLine, SearchSheet
from shelter_app.sheets.roster_rows import Column
from shelter_app.sheets.table import BOX, TICK, Form, Group, Parts
from shelter_app.sheets.words import sex, years
from shelter_app.sheets.working import NAME, PLAIN, SMALL, STRONG, Table, write_table

TITLE: Final = "安否未確認一覧"
_SEALED: Final = "災害時開封名簿を含む"
_FORM: Final = Form(
    (
        Column("済", 11),
        Column("よみ / 名前", 56),
        Column("性別・年齢", 19),
        Column("住所", 54),
        Column("電話 / 支援する人", 45),
        Column("配慮", 36),
        Column("訪ねた時刻・人・結果", 56),
    ),
    least=15.0,
    blank=13.0,
)
_URGENT: Final = "急ぐ"
_URGENT_FROM: Final = 4
_INTRO: Final = (
    "出る前に、だれが・どこへ・何時に戻るかを受付に言う。二人で行く。危険と言われた区域へは行かない。"
    "本人を見たら「済」に✓と時刻。見ていなければ済にしない。"
)
_WAITING: Final = "確認待ち(似た人が避難所にいます。探しに行かず、受付で確かめる)"
_ADVICE: Final = "持ち出しは必要な地区の紙だけ。戻ったら要配慮者担当に返す。人に見せない。"


def write_worklist(sheet: SearchSheet, out: BinaryIO, fonts: Path) -> int:
    """Write the worklist as a PDF and answer its pages."""
    groups = [_district(one) for one in sheet.districts]
    waiting = [line for one in sheet.districts for line in one.lines if line.waiting]
    if waiting:
        groups.append(Group(_WAITING, tuple(map(_row, waiting))))
    if not groups:
        groups.append(Group("安否未確認の人はいません", ()))
    intro = f"【{_SEALED}】{_INTRO}" if sheet.from_sealed else _INTRO
    table = Table(TITLE, _FORM, groups, intro, _ADVICE, wide=True)
    return write_table(table, sheet.mark, out, fonts)


def _district(district: SearchDistrict) -> Group:
    lines = [line for line in district.lines if not line.waiting]
    title = f"{district.name or '地区の分からない人'}　{len(lines)}人"
    if district.danger:
        title = f"{title}　【危険: 行かない】{district.danger}"
    return Group(title, tuple(map(_row, lines)))


def _row(line: SearchLine) -> tuple[Parts, ...]:
    return (
        ((BOX, TICK),),
        ((line.kana, SMALL), (line.name, NAME)),
        ((f"{sex(line.sex)} {years(line.age)}".strip(), PLAIN),),
        ((line.address, PLAIN),),
        ((line.phone, STRONG), (line.helper, PLAIN)),
        ((_URGENT if line.urgency >= _URGENT_FROM else "", STRONG), (line.reason, PLAIN)),
        ((line.tried, SMALL),),
    )
