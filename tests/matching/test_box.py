from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.people import Sex
from shelter_app.matching.box import parse_query, read_box
from shelter_app.matching.query import Query
from shelter_app.matching.tables import TableFiles, Tables, load_tables

TODAY = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("text", "names", "years", "day"),
    [
        ("本間 キヨ S15.3.4", (("本間", "きよ"),), (1940,), (3, 4)),
        ("S15.3.4 本間キヨ", (("本間きよ",),), (1940,), (3, 4)),
        ("本間キヨ 昭和 15年 3月 4日", (("本間きよ",),), (1940,), (3, 4)),
        ("本間キヨ84歳", (("本間きよ",),), (1942, 1941), (0, 0)),
        ("本間キヨS15", (("本間きよ",),), (1940,), (0, 0)),
        ("本間キヨ昭和15年", (("本間きよ",),), (1940,), (0, 0)),
        ("本間 キヨ 84", (("本間", "きよ"),), (1942, 1941), (0, 0)),
        ("ほんま 八十四歳", (("ほんま",),), (1942, 1941), (0, 0)),
        ("ほんま 数え年84", (("ほんま",),), (1943,), (0, 0)),
        ("ほんま 3月4日", (("ほんま",),), (), (3, 4)),
        ("一二三 太郎", (("一二三", "太郎"),), (), (0, 0)),
        ("", (), (), (0, 0)),
    ],
)
def test_words_find_their_field(
    tables: Tables,
    text: str,
    names: tuple[tuple[str, ...], ...],
    years: tuple[int, ...],
    day: tuple[int, int],
) -> None:
    query = parse_query(text, tables, TODAY)
    assert query.names == names
    assert query.years == years
    assert (query.month, query.day) == day


@pytest.mark.parametrize(
    ("text", "area", "numbers"),
    [
        ("本間 中浜町", "中浜町", ()),
        ("本間 中浜町12-3", "中浜町", (12, 3)),
        ("中村 茂", "", ()),
        ("田村 市村", "", ()),
        ("本間 松ケ崎8番地", "松け崎", (8,)),
        ("本間 なかはま12", "なかはま", (12,)),
    ],
)
def test_a_place_is_told_from_a_surname(
    tables: Tables, text: str, area: str, numbers: tuple[int, ...]
) -> None:
    query = parse_query(text, tables, TODAY)
    assert query.address == (area, numbers)
    assert query.names


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("本間 0259-55-1234", ("0259551234",)),
        ("本間 +81259551234", ("0259551234",)),
        ("本間 5512", ("5512",)),
        ("本間 1940", ("1940",)),
        ("本間 123", ()),
    ],
)
def test_numbers_may_be_a_telephone(tables: Tables, text: str, phones: tuple[str, ...]) -> None:
    assert parse_query(text, tables, TODAY).phones == phones


def test_a_sex_may_be_said(tables: Tables) -> None:
    assert read_box("本間 女", tables).sex is Sex.FEMALE
    assert read_box("男の子 ほんま", tables).sex is Sex.MALE
    assert read_box("女鹿", tables).sex is Sex.UNKNOWN


def test_nothing_typed_is_in_the_repr(tables: Tables) -> None:
    query = parse_query("本間キヨ S15.3.4 中浜町 0259551234", tables, TODAY)
    assert repr(query) == "Query()"


@given(st.text(max_size=250))
def test_any_text_makes_a_query(text: str) -> None:
    assert isinstance(parse_query(text, _EMPTY, TODAY), Query)


_EMPTY: Tables = load_tables(TableFiles())
