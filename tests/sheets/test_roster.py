import tempfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app.application.papers import HeadCount, Roster, RosterLine
from shelter_app.sheets.fonts import FaceMissing
from shelter_app.sheets.papers import PdfPapers
from tests.sheets.people import FONTS, NIGHT, line, mark, roster
from tests.sheets.pictures import pages, render, words


def pdf(value: Roster) -> bytes:
    out = BytesIO()
    assert PdfPapers(FONTS).write_roster(value, out) == pages(out.getvalue())
    return out.getvalue()


def flat(text: str) -> str:
    return "".join(text.split())


def everything(value: Roster) -> str:
    whole = pdf(value)
    return flat("".join(words(whole, page) for page in range(pages(whole))))


def with_lines(*lines: RosterLine) -> Roster:
    return replace(roster(0), lines=lines)


def test_every_page_says_whose_it_is_and_can_be_recalled() -> None:
    whole = pdf(roster(60))
    total = pages(whole)
    assert total > 3
    for page in range(total):
        text = flat(words(whole, page))
        for said in (
            "避難者名簿(操作用)",
            "中浜第三小学校体育館",
            "天羽島沖地震",
            "取扱注意",
            "03-B-P007",
            "2026年11月22日(日)03:05",
            "佐藤(市職員)",
            f"{page + 1}/{total}ページ",
        ):
            assert said in text


def test_the_three_counts_stand_apart_with_the_time_they_were_true() -> None:
    text = flat(words(pdf(roster(0)), 0))
    for said in ("避難所内", "213人", "人数のみ", "40人", "避難所外", "18人", "11/2202:58現在"):
        assert said in text
    assert "253" not in text
    assert "271" not in text


def test_everyone_is_on_it_in_the_order_given() -> None:
    people = [line(number) for number in (30, 4, 21, 7, 50, 2)]
    text = everything(with_lines(*people))
    places = [text.index(person.code) for person in people]
    assert places == sorted(places)


def test_a_viewer_finds_and_copies_names_beyond_the_basic_plane() -> None:
    text = everything(roster(10))
    assert "𠮷野﨑子" in text
    assert "葛󠄀城𡈽太郎" in text
    assert "辻󠄂㐂美" in text


def test_all_that_is_known_of_a_person_is_printed() -> None:
    person = replace(
        line(0),
        called="おキヨさん",
        marks=("食い違いあり", "確認中"),
        whereabouts="外出(6:00 帰所予定)",
        needs=True,
        not_disclosed=True,
    )
    text = everything(with_lines(person))
    for said in ("ホンマキヨ", "本間キヨ", "おキヨさん", "女", "3歳", "昭和1年1月3日", "区画A-1"):
        assert said in text
    for said in ("外出(6:00帰所予定)", "11/2203:05", "あり", "本人と確認", "確認中", "非公開"):
        assert said in text


def test_only_a_non_disclosed_person_bears_the_mark() -> None:
    assert "非公開" not in everything(with_lines(line(0)))


def test_someone_without_a_name_has_a_line_all_the_same() -> None:
    text = everything(with_lines(RosterLine(code="03-B-仮012", name="")))
    assert "03-B-仮012" in text
    assert "お名前未確認" in text


def test_a_name_of_ten_thousand_letters_is_printed_to_its_last() -> None:
    text = everything(with_lines(replace(line(0), name="寿限無" * 3_333 + "終"), line(1)))
    assert [text.count(letter) for letter in "寿限無終"] == [3_333, 3_333, 3_333, 1]
    assert text.index("終") < text.index("𠮷野")


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=[]), max_size=300))
def test_whatever_is_in_a_field_the_roster_prints(text: str) -> None:
    strange = replace(line(0), name=text, kana=text, called=text, address=text, area=text)
    strange = replace(strange, code=text, whereabouts=text, match=text, marks=(text, text))
    head = replace(mark(), shelter=text, incident=text, operator=text, number=text)
    assert pages(pdf(replace(with_lines(strange), mark=head))) >= 1


def test_a_heading_of_ten_thousand_letters_stays_inside_its_place() -> None:
    head = replace(mark(), shelter="体育館" * 3_333, operator="佐藤" * 5_000)
    picture = render(pdf(replace(roster(1), mark=head)), 0, 72)
    assert picture[:85, -28:].min() > 200
    assert picture[50:60, 315:327].min() > 200
    assert "…" in words(pdf(replace(roster(1), mark=head)), 0)


def test_a_letter_no_face_has_leaves_a_note_with_its_code() -> None:
    text = everything(with_lines(RosterLine(code="1", name="张三 😀")))
    assert "〓U+5F20三" in text
    assert "〓U+1F600" in text


@pytest.mark.parametrize("people", [0, 1, 8, 14, 15, 16, 17, 33, 60])
def test_there_are_blank_lines_to_go_on_by_hand(people: int) -> None:
    whole = pdf(roster(people))
    last = words(whole, pages(whole) - 1)
    assert "ここから手書き" in last
    picture = render(whole, pages(whole) - 1, 72)
    column = picture[:, 105:110].mean(axis=1) < 128  # between 番号 and 氏名: only rules
    assert len(np.flatnonzero(np.diff(column.astype(int)) == 1)) >= 8


def test_a_drill_is_marked_on_every_page_and_the_real_thing_is_not() -> None:
    drill = pdf(roster(30, drill=True))
    assert all("訓練" in words(drill, page) for page in range(pages(drill)))
    assert "訓練" not in everything(roster(30))
    real, marked = render(pdf(roster(3)), 0, 40), render(pdf(roster(3, drill=True)), 0, 40)
    assert np.count_nonzero(real != marked) > 5_000


def test_the_same_roster_gives_the_same_bytes_whatever_was_printed_before() -> None:
    first = pdf(roster(12))
    pdf(with_lines(RosterLine(code="1", name="渡邉󠄏邉󠄑邉󠄟葛󠄁")))
    assert pdf(roster(12)) == first


def test_nothing_about_people_is_in_the_properties_of_the_file() -> None:
    document = pypdfium2.PdfDocument(pdf(roster(3)))
    said = document.get_metadata_dict()
    document.close()
    assert said["Title"] == "避難者名簿(操作用)"
    assert not {"佐藤", "本間", "中浜"} & {part for value in said.values() for part in (value[:2],)}


def test_every_font_is_inside_the_file() -> None:
    whole = pdf(roster(12))
    assert b"/Helvetica" not in whole
    assert whole.count(b"/FontFile2") == whole.count(b"/Type /FontDescriptor") > 0


def test_no_file_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    pdf(roster(40))
    assert list(tmp_path.iterdir()) == []


def test_an_incomplete_program_folder_is_named_without_a_traceback(tmp_path: Path) -> None:
    with pytest.raises(FaceMissing) as failure:
        PdfPapers(tmp_path).write_roster(roster(1), BytesIO())
    assert failure.value.code == "S-01"


def test_a_damaged_font_file_is_named_too(tmp_path: Path) -> None:
    (tmp_path / "NotoSansJP-Regular.ttf").write_bytes(b"no font")
    with pytest.raises(FaceMissing):
        PdfPapers(tmp_path).write_roster(roster(1), BytesIO())


def test_a_count_of_a_whole_town_still_fits_its_box() -> None:
    many = replace(roster(0), count=HeadCount(12_345, 9_999, 104_000, NIGHT))
    assert "104000人" in flat(words(pdf(many), 0))


def test_a_sheet_refuses_a_time_without_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        replace(mark(), printed_at=NIGHT.replace(tzinfo=None))


def test_no_value_of_a_paper_shows_a_person_when_logged() -> None:
    value = roster(1)
    for shown in (value, value.mark, value.lines[0]):
        assert "本間" not in repr(shown)
        assert "佐藤" not in repr(shown)
