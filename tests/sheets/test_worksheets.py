"""The sheets for working by hand: what each must say, page by page, and that nothing is cut."""

from dataclasses import replace
from io import BytesIO

import pytest

from shelter_app.application.papers import SheetKind
from shelter_app.application.worksheets import (
    PlanField,
    PlanSheet,
    PostingSheet,
    RollCallArea,
    RollCallLine,
    RollCallSheet,
    SearchSheet,
    Worksheet,
)
from shelter_app.sheets import frame, table
from shelter_app.sheets.papers import PdfPapers
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.roster_rows import Column
from tests.sheets import worksheets as made
from tests.sheets.people import FONTS, mark
from tests.sheets.pictures import pages, render, words

KINDS = tuple(made.every())


def pdf_of(sheet: Worksheet) -> bytes:
    out = BytesIO()
    count = PdfPapers(FONTS).write_worksheet(sheet, out)
    assert count == pages(out.getvalue())
    return out.getvalue()


def text_of(pdf: bytes) -> str:
    return "\n".join(words(pdf, page) for page in range(pages(pdf)))


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", KINDS)
def test_every_page_can_be_recalled_and_says_how_to_handle_it(name: str) -> None:
    pdf = pdf_of(made.every()[name])
    for page in range(pages(pdf)):
        said = words(pdf, page)
        for part in (
            "03-B-P007",
            "取扱注意",
            "中浜第三小学校体育館",
            "佐藤(市職員)",
            "回収",
            "裁断",
        ):
            assert part in said, (name, page, part)
        assert f"{page + 1} / {pages(pdf)} ページ" in said
        assert "2026年11月22日(日) 03:05" in said


@pytest.mark.parametrize("name", KINDS)
def test_a_drill_is_marked_on_every_page_of_every_sheet(name: str) -> None:
    real = made.every()[name]
    drill = replace(real, mark=replace(real.mark, drill=True))
    for page in range(pages(pdf_of(drill))):
        assert "訓練" in words(pdf_of(drill), page)
        assert "訓練" not in words(pdf_of(real), page)


@pytest.mark.parametrize("name", KINDS)
def test_nothing_touches_the_edge_that_printers_cannot_reach(name: str) -> None:
    pdf = pdf_of(made.every()[name])
    for page in range(pages(pdf)):
        picture = render(pdf, page, 72)
        edge = 9  # 3 mm
        for strip in (picture[:edge], picture[-edge:], picture[:, :edge], picture[:, -edge:]):
            assert strip.min() > 200, (name, page)


@pytest.mark.parametrize("name", KINDS)
def test_the_same_sheet_gives_the_same_bytes(name: str) -> None:
    assert pdf_of(made.every()[name]) == pdf_of(made.every()[name])


def test_everyone_is_on_the_roll_call_sheet_once_with_boxes_and_their_code() -> None:
    sheet = made.rollcall(75)
    said = text_of(pdf_of(sheet))
    codes = [line.code for area in sheet.areas for line in area.lines]
    assert [said.count(code) for code in codes] == [1] * 75
    assert said.count("□") >= 2 * 75
    assert "区画 A-1" in said
    assert "区画の決まっていない人" in said
    assert "この名簿にない人" in said


def test_an_area_that_goes_on_says_so_on_the_next_page() -> None:
    lines = tuple(RollCallLine(f"03-B-{n:04}-0", f"山田 {n}") for n in range(60))
    sheet = RollCallSheet(mark(SheetKind.ROLL_CALL), made.COUNT, (RollCallArea("A-1", lines),))
    pdf = pdf_of(sheet)
    assert pages(pdf) > 2
    assert "区画 A-1 60人(つづき)" in words(pdf, 1).replace("　", " ")


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    pen = Pen(BytesIO(), FONTS, (210.0, 297.0), "t")
    form = table.Form((Column("a", 190.0),))
    for rows in range(1, 40):
        row = ((("x", frame._PLAIN),),)
        groups = [table.Group("一", (row,) * rows), table.Group("二", (row,))]
        for laid in table.lay(pen, form, groups, 32.0):
            assert not laid.bands[-1].title


def test_the_list_for_the_wall_has_names_and_towns_and_says_what_it_is_not() -> None:
    said = text_of(pdf_of(made.posting(40)))
    assert "中浜町" in squeezed(said) or "中浜" in said
    assert "避難していないとは限りません" in said
    assert "03-B-0" not in said.replace("03-B-P007", "")
    empty = PostingSheet(mark(SheetKind.POSTING), ())
    assert "掲示に同意した方はまだいません" in text_of(pdf_of(empty))


def test_fifteen_numbers_stand_under_numbers_that_can_be_said() -> None:
    sheet = made.report()
    said = words(pdf_of(sheet), 0)
    assert pages(pdf_of(sheet)) == 1
    for item in sheet.items:
        assert f"{item.number}" in said
        assert item.value in said
    assert said.count("11/22 03:05") == 15  # the one that nobody knows has no time
    assert "停電" in said


def test_open_requests_are_on_paper_with_their_clocks_and_room_to_go_on() -> None:
    said = words(pdf_of(made.requests()), 0)
    for part in ("11/22 06:05", "医療(酸素)", "残り3時間", "消防団", "新しい依頼・通報(手書き)"):
        assert part in said


@pytest.mark.parametrize("kind", [SheetKind.BLANK_CARDS, SheetKind.BLANK_LISTS])
def test_each_empty_form_has_a_number_of_its_own_to_read_and_to_scan(kind: SheetKind) -> None:
    sheet = made.blank(kind, 3)
    pdf = pdf_of(sheet)
    assert pages(pdf) == 3
    for page, number in enumerate(sheet.numbers):
        assert number in words(pdf, page)


def test_the_card_asks_what_the_official_form_asks() -> None:
    said = squeezed(words(pdf_of(made.blank(SheetKind.BLANK_CARDS, 1)), 0))
    asked = (
        "世帯の代表者 電話 住所 町内会 ふりがな 性別 年齢 続柄 けが 妊娠 乳幼児 障害 介護 医療機器"
        " 透析 薬 アレルギー 家の様子 車 ペット 言葉 通訳 貼ること 答えてよい 受け取った時刻"
    )
    assert [part for part in asked.split() if part not in said] == []


def test_nobody_is_sent_out_for_those_who_wait_for_a_match() -> None:
    sheet = made.worklist(16)
    said = text_of(pdf_of(sheet))
    assert said.index("確認待ち") > said.index("岬町 8人".replace(" ", "　"))
    assert "中浜　7人" in said


def test_a_worklist_of_nobody_says_so_and_one_from_the_sealed_list_says_that() -> None:
    empty = SearchSheet(mark(SheetKind.WORKLIST), ())
    assert "安否未確認の人はいません" in text_of(pdf_of(empty))
    assert "災害時開封名簿" in text_of(pdf_of(replace(empty, from_sealed=True)))


def test_a_plan_of_any_length_loses_nothing() -> None:
    long = "".join(f"道{n}。" for n in range(900))
    sheet = PlanSheet(mark(SheetKind.PLAN), ((PlanField("避難の道", long),),))
    said = text_of(pdf_of(sheet))
    assert said.count("道") - said.count("避難の道") == 900
    assert (said.count("道0。"), said.count("道899。")) == (1, 1)


def test_an_empty_part_of_the_hand_over_says_that_there_is_nothing() -> None:
    said = words(pdf_of(made.handover()), 0)
    assert "期限のある依頼" in said
    assert "ありません" in said
    assert "避難所内 213人" in said
