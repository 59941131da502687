"""Invented sheets for working by hand, full enough to be looked at."""

from datetime import timedelta

from shelter_app.application.papers import HeadCount, SheetKind
from shelter_app.application.worksheets import (
    BlankForms,
    HandOverPart,
    HandOverSheet,
    PlanField,
    PlanSheet,
    PostedLine,
    PostingSheet,
    ReportItem,
    ReportSheet,
    RequestLine,
    RequestSheet,
    RollCallArea,
    RollCallLine,
    RollCallSheet,
    SearchDistrict,
    SearchLine,
    SearchSheet,
    Worksheet,
)
from tests.sheets.people import NIGHT, line, mark

COUNT = HeadCount(213, 40, 18, NIGHT - timedelta(minutes=7))


def rollcall(people: int, *, drill: bool = False) -> RollCallSheet:
    """A roll call of so many people in three areas and of some without one."""
    lines = [line(number) for number in range(people)]
    shown = [
        (
            one.area,
            RollCallLine(one.code, one.name, one.kana, one.sex, one.age, one.whereabouts[:4]),
        )
        for one in lines
    ]
    areas = tuple(
        RollCallArea(name, tuple(said for area, said in shown if area == name))
        for name in sorted({area for area, _ in shown}, reverse=True)
    )
    return RollCallSheet(mark(SheetKind.ROLL_CALL, drill=drill), COUNT, areas)


def posting(people: int) -> PostingSheet:
    """A list for the wall."""
    lines = [line(number) for number in range(people)]
    shown = tuple(PostedLine(one.name, one.kana, one.address[:3]) for one in lines)
    return PostingSheet(mark(SheetKind.POSTING), shown)


def report() -> ReportSheet:
    """A report with a figure nobody knows yet."""
    names = ("避難者数(総数)", "うち 名前の分かる人", "うち 人数のみ(氏名未確認)", "避難世帯数")
    items = tuple(
        ReportItem(number, names[number % 4], "" if number == 9 else str(number * 17), "人", NIGHT)
        for number in range(1, 16)
    )
    facility = ReportItem(16, "電気", "停電", observed_at=NIGHT)
    return ReportSheet(mark(SheetKind.REPORT), items, (facility,))


def requests() -> RequestSheet:
    """Three open requests, one without a clock."""
    due = NIGHT + timedelta(hours=3)
    return RequestSheet(
        mark(SheetKind.REQUESTS),
        (
            RequestLine(1, due, "医療(酸素)", "本間 キヨ 女 84歳", "区画 A-1", "残り3時間", NIGHT),
            RequestLine(
                2, None, "救助の通報", "岬町の人", "岬町 2階", "声がする", NIGHT, "消防団", "受領"
            ),
            RequestLine(3, due, "物資", "", "", "毛布40", NIGHT, "本部"),
        ),
    )


def blank(kind: SheetKind, sheets: int = 2) -> BlankForms:
    """Empty forms."""
    return BlankForms(mark(kind), tuple(f"K-03-B-{n:04}-{n % 10}" for n in range(1, sheets + 1)))


def worklist(people: int) -> SearchSheet:
    """Two districts, one person of whom waits for a match."""
    shown = [line(number) for number in range(people)]
    lines = tuple(
        SearchLine(
            one.name,
            one.kana,
            one.sex,
            one.age,
            one.address,
            "0259-00-1234",
            "要介護3・独居" if number % 2 else "在宅酸素",
            "中川 茂(隣)",
            "11/22 2:50 電話 つながらない" if number % 3 == 0 else "",
            waiting=number == 4,
        )
        for number, one in enumerate(shown)
    )
    half = len(lines) // 2
    return SearchSheet(
        mark(SheetKind.WORKLIST),
        (SearchDistrict("中浜", lines[:half]), SearchDistrict("岬町", lines[half:])),
    )


def plans() -> PlanSheet:
    """Two plans: an ordinary one, and one with far too much text."""
    long = "階段が使えない。" * 200
    ordinary = tuple(
        PlanField(label, text)
        for label, text in (
            ("氏名", "辻󠄀 𣘺之助(ツジ ハシノスケ)"),
            ("生年月日・性別", "昭和15年3月4日(86歳) 男"),
            ("住所", "中浜町2丁目3-1"),
            ("電話", "0259-00-1234"),
            ("配慮が必要なこと", "在宅酸素。歩くのに杖。耳が遠い。"),
            ("支援する人", "中川 茂(隣) 090-0000-0000"),
            ("避難先・経路", "第三小学校体育館。海沿いの道は通らない。"),
            ("持ち出すもの", "酸素ボンベ、薬、お薬手帳"),
        )
    )
    return PlanSheet(mark(SheetKind.PLAN), (ordinary, (*ordinary, PlanField("備考", long))))


def handover() -> HandOverSheet:
    """A hand-over with an empty part."""
    parts = (
        HandOverPart("前の担当から", ("発電機の燃料は6時まで。", "体育館の裏口は閉めたまま。")),
        HandOverPart("もどる時刻を過ぎた人", ("03-B-0042-7 外出 5:00 まで",)),
        HandOverPart("期限のある依頼", ()),
    )
    return HandOverSheet(mark(SheetKind.HAND_OVER), COUNT, parts)


def every(*, drill: bool = False) -> dict[str, Worksheet]:
    """One of each."""
    return {
        "rollcall": rollcall(75, drill=drill),
        "posting": posting(40),
        "report": report(),
        "requests": requests(),
        "blank_cards": blank(SheetKind.BLANK_CARDS),
        "blank_lists": blank(SheetKind.BLANK_LISTS),
        "worklist": worklist(16),
        "plan": plans(),
        "handover": handover(),
    }
