import pytest

from shelter_app.domain.register_report import Column
from shelter_app.wire.register_csv_columns import (
    ColumnMissing,
    column_titled,
    is_header,
    names_my_number,
    plain_title,
    propose_mapping,
)
from shelter_app.wire.register_csv_titles import TITLES


def test_every_known_title_means_one_thing_and_is_plain_already() -> None:
    titles = [title for words in TITLES.values() for title in words.split()]

    assert len(titles) == len(set(titles))
    assert titles == [plain_title(title) for title in titles]


def test_columns_are_known_in_any_order_and_any_width_of_letters() -> None:
    mapping = propose_mapping(["住　所", "ＦＡＸ番号", "フリガナ", "氏名（漢字）", "名簿番号"])

    assert mapping == {
        Column.ADDRESS: (0,),
        Column.FAX: (1,),
        Column.KANA: (2,),
        Column.NAME: (3,),
        Column.MANAGEMENT: (4,),
    }


def test_spread_columns_are_gathered_and_single_ones_taken_once() -> None:
    mapping = propose_mapping(["氏名", "電話番号1", "電話番号2", "生年月日", "生年月日（西暦）"])

    assert mapping[Column.PHONE] == (1, 2)
    assert mapping[Column.BIRTH] == (3,)


@pytest.mark.parametrize("title", ["番号", "No.", "連番", "個人番号", "マイナンバー"])
def test_running_numbers_and_my_numbers_are_never_proposed_as_key(title: str) -> None:
    assert Column.MANAGEMENT not in propose_mapping([title, "氏名"])


def test_a_caption_above_the_titles_is_no_header() -> None:
    assert not is_header(["避難行動要支援者名簿", "", ""])
    assert is_header(["番号", "氏", "名"])


def test_a_column_is_found_by_the_title_a_person_reads() -> None:
    assert column_titled(["番号", "管理 番号"], "管理番号") == 1
    with pytest.raises(ColumnMissing):
        column_titled(["番号"], "管理番号")


def test_a_title_gives_my_numbers_away() -> None:
    assert names_my_number("個人番号（マイナンバー）")
    assert names_my_number("ﾏｲﾅﾝﾊﾞｰ")
    assert not names_my_number("管理番号")
