import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.people import Sex
from shelter_app.domain.register import Consent, entry_id
from shelter_app.domain.register_report import Column, Problem, ReadingOrder
from shelter_app.wire.register_csv import (
    KeyColumnMissing,
    NameColumnMissing,
    survey_register,
)
from shelter_app.wire.register_csv_survey import NoTitleRow
from shelter_app.wire.register_csv_text import RegisterUnreadable
from tests.wire.register_files import KIYO, SHIGERU, TITLES, TOWN, csv_text, read


def test_a_line_becomes_an_entry_with_all_its_items() -> None:
    entries, report = read(csv_text([TITLES, KIYO]).encode())

    kiyo = entries[0]
    assert kiyo.id == entry_id(TOWN, "Y0001")
    assert (kiyo.management, kiyo.household) == ("Y0001", "S01")
    assert (kiyo.name, kiyo.kana) == ("髙橋　キヨ", "タカハシ　キヨ")
    assert kiyo.birth_text == "昭和15年3月4日"
    assert kiyo.birth is not None
    assert kiyo.birth.year == 1940
    assert (kiyo.sex, kiyo.consent) == (Sex.FEMALE, Consent.YES)
    assert (report.rows, report.taken, report.left_out) == (1, 1, 0)


@given(st.permutations(range(len(TITLES))))
def test_the_order_of_the_columns_changes_nothing(order: list[int]) -> None:
    shuffled = [[row[index] for index in order] for row in (TITLES, KIYO, SHIGERU)]

    assert (
        read(csv_text(shuffled).encode())[0] == read(csv_text([TITLES, KIYO, SHIGERU]).encode())[0]
    )


def test_each_bad_row_is_named_and_the_good_ones_are_kept() -> None:
    text = (
        csv_text([TITLES, KIYO])
        + csv_text([("", *KIYO[1:]), ("Y3", "", "", *KIYO[3:]), ("Y4", "short"), KIYO])
        + 'Y6,"open\r\n'
        + csv_text([SHIGERU, (*SHIGERU, "more")])
    )

    entries, report = read(text.encode())

    assert [entry.management for entry in entries] == ["Y0001", "Y0002"]
    assert [(found.line, found.problem) for found in report.found] == [
        (3, Problem.NO_KEY),
        (4, Problem.NO_NAME),
        (5, Problem.WRONG_WIDTH),
        (6, Problem.KEY_REPEATED),
        (7, Problem.BROKEN_QUOTES),
        (9, Problem.WRONG_WIDTH),
    ]
    assert (report.rows, report.taken, report.left_out) == (8, 2, 6)


def test_doubtful_cells_are_named_with_their_column_and_the_row_is_kept() -> None:
    row = ("Y9", "", "〓野\x00花", "", "いつか", "？", "", "", "たぶん")

    entries, report = read(csv_text([TITLES, row]).encode())

    assert entries[0].name == "〓野花"
    assert entries[0].has_lost_glyph
    assert (entries[0].birth_text, entries[0].birth) == ("いつか", None)
    assert (entries[0].sex, entries[0].consent) == (Sex.UNKNOWN, Consent.UNANSWERED)
    assert {(found.column, found.problem) for found in report.found} == {
        ("氏名", Problem.CONTROL_REMOVED),
        ("氏名", Problem.GLYPH_LOST),
        ("生年月日", Problem.BIRTH_UNREAD),
        ("性別", Problem.SEX_UNREAD),
        ("同意区分", Problem.CONSENT_UNREAD),
    }


def test_names_and_addresses_in_parts_are_put_together() -> None:
    titles = (
        "管理番号",
        "氏",
        "名",
        "氏カナ",
        "名カナ",
        "町名",
        "番地",
        "方書",
        "要介護度",
        "障害等級",
    )
    row = (
        "1",
        "本間",
        "茂",
        "ホンマ",
        "シゲル",
        "中浜",
        "12",
        "うみねこ荘",
        "4",
        "身体障害者手帳1級",
    )

    entries, _ = read(csv_text([titles, row]).encode())

    assert entries[0].name == "本間　茂"
    assert entries[0].kana == "ホンマ　シゲル"
    assert entries[0].address == "中浜 12 うみねこ荘"
    assert entries[0].reason == "要介護度:4 障害等級:身体障害者手帳1級"
    assert entries[0].reason_codes == ("care-4", "physical-1")


def test_a_part_that_is_already_said_is_not_said_twice() -> None:
    titles = ("管理番号", "氏名", "住所", "町名", "方書")
    row = ("1", "本間 茂", "中浜12", "中浜", "うみねこ荘")

    assert read(csv_text([titles, row]).encode())[0][0].address == "中浜12 うみねこ荘"


def test_a_caption_above_the_titles_is_passed_over() -> None:
    survey = survey_register(
        io.BytesIO(("名簿,令和8年4月1日\n\n" + csv_text([TITLES, KIYO])).encode())
    )

    assert survey.header == TITLES
    assert survey.header_line == 3
    assert survey.rows == 1


def test_a_survey_proposes_a_mapping_and_tells_what_is_not_used() -> None:
    survey = survey_register(io.BytesIO(csv_text([(*TITLES, "血液型"), (*KIYO, "A")]).encode()))

    assert survey.mapping[Column.NAME] == (2,)
    assert survey.unused == ("血液型",)


def test_a_person_may_say_what_a_column_means() -> None:
    titles = ("コード", "対象者", "読み")
    text = csv_text([(*titles, "氏名"), ("7", "本間 茂", "ホンマ シゲル", "x")])
    order = ReadingOrder(
        town=TOWN, mapping={Column.NAME: (1,), Column.KANA: (2,)}, key_column="コード"
    )

    entries, _ = read(text.encode(), order)

    assert (entries[0].management, entries[0].name) == ("7", "本間 茂")


def test_without_a_management_number_the_import_asks_for_a_key() -> None:
    text = csv_text([("番号", "氏名"), ("1", "本間 茂")]).encode()

    with pytest.raises(KeyColumnMissing):
        read(text)
    assert len(read(text, ReadingOrder(town=TOWN, key_column="番号"))[0]) == 1


def test_a_mapping_without_a_name_is_refused() -> None:
    order = ReadingOrder(town=TOWN, mapping={Column.MANAGEMENT: (0,)})

    with pytest.raises(NameColumnMissing):
        read(csv_text([TITLES, KIYO]).encode(), order)


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"a,b\n1,2\n", csv_text([TITLES]).encode("iso2022_jp")]
)
def test_a_file_without_titles_is_refused(data: bytes) -> None:
    with pytest.raises(NoTitleRow):
        read(data)


def test_another_japanese_encoding_is_refused_before_a_word_of_it_is_taken() -> None:
    with pytest.raises((NoTitleRow, RegisterUnreadable)):
        read(csv_text([TITLES, KIYO]).replace("髙", "高").encode("euc_jp"))


def test_a_full_width_management_number_is_the_same_person() -> None:
    wide = ("Ｙ０００１", *KIYO[1:])

    assert read(csv_text([TITLES, wide]).encode())[0][0].id == entry_id(TOWN, "Y0001")


@given(st.lists(st.lists(st.text(max_size=15), min_size=9, max_size=9), max_size=6))
def test_whatever_the_cells_hold_every_row_is_taken_or_named(table: list[list[str]]) -> None:
    entries, report = read(csv_text([TITLES, *table]).encode())

    assert report.rows == report.taken + report.left_out
    assert report.taken == len(entries) == len({entry.id for entry in entries})
