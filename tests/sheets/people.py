"""Invented people for the papers' tests."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

from shelter_app.application.papers import HeadCount, Roster, RosterLine, SheetKind, SheetMark
from shelter_app.domain.people import Sex

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
JST = timezone(timedelta(hours=9))
NIGHT = datetime(2026, 11, 22, 3, 5, tzinfo=JST)

NAMES = (
    ("本間 キヨ", "ホンマ キヨ"),
    ("𠮷野 﨑子", "ヨシノ サキコ"),
    ("髙橋 邉", "タカハシ アタリ"),
    ("葛󠄀城 𡈽太郎", "カツラギ ツチタロウ"),
    ("辻󠄀 𣘺之助", "ツジ ハシノスケ"),
    ("辻󠄂 㐂美", "ツジ キミ"),
    ("渡邉󠄐 𠀋二", "ワタナベ ジョウジ"),
    ("神󠄀谷 德一", "カミヤ トクイチ"),
    ("グエン・ティ・ホア NGUYỄN THỊ HOA", "グエン ティ ホア"),
    ("寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末", "ジュゲム ジュゲム"),
)


def mark(kind: SheetKind = SheetKind.ROSTER, *, drill: bool = False) -> SheetMark:
    """A mark as the desk makes it in the night."""
    return SheetMark(
        kind,
        number="03-B-P007",
        printed_at=NIGHT,
        shelter="中浜第三小学校体育館",
        incident="令和8年11月22日 天羽島沖地震",
        operator="佐藤(市職員)",
        drill=drill,
    )


def line(number: int) -> RosterLine:
    """One of many evacuees; the same number is the same person."""
    name, kana = NAMES[number % len(NAMES)]
    return RosterLine(
        code=f"03-B-{number:04d}-{number % 10}",
        name=name,
        kana=kana,
        called="おキヨさん" if number % 7 == 0 else "",
        sex=(Sex.FEMALE, Sex.MALE, Sex.UNKNOWN, Sex.OTHER)[number % 4],
        age=None if number % 11 == 5 else 3 + number * 7 % 95,
        birth="" if number % 11 == 5 else f"昭和{1 + number % 60}年{1 + number % 12}月3日",
        address=("中浜町2丁目3-1", "岬町字大崎1204番地 浜風荘105号室", "")[number % 3],
        area=("A-1", "B-3", "")[number % 3],
        whereabouts=("避難所内", "避難所内", "外出(6:00 帰所予定)", "避難所外(車中泊)")[number % 4],
        received_at=NIGHT - timedelta(minutes=number % 85),
        needs=number % 6 == 0,
        match=("本人と確認", "確認待ち", "該当なし", "")[number % 4],
        marks=(("食い違いあり",), (), (), ("未確定の端末",), ())[number % 5],
        not_disclosed=number % 29 == 8,
    )


def roster(people: int, *, drill: bool = False) -> Roster:
    """A roster of so many lines."""
    count = HeadCount(213, 40, 18, NIGHT - timedelta(minutes=7))
    return Roster(mark(drill=drill), count, tuple(line(number) for number in range(people)))
