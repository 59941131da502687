from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.dates import (
    AgeCount,
    Birth,
    age_on,
    birth_on,
    format_birth,
    parse_birth,
    possible_years,
)
from shelter_app.domain.eras import ERAS, era_called

NIGHT = date(2026, 11, 1)


@pytest.mark.parametrize(
    "text",
    [
        "昭和15年3月4日",
        "昭和十五年三月四日",
        "昭和一五年三月四日",
        "昭和１５年３月４日",
        "昭和 15年 3月 4日",
        "昭和15年3月4日生",
        "昭和15年3月4日生(86歳)",
        "S15.3.4",
        "s15/3/4",
        "Ｓ１５．３．４",
        "S.15.3.4",
        "S150304",
        "S15-3-4",
        "S15 3 4",
        "昭15.3.4",
        "㍼15年3月4日",
        "しょうわ15ねん3がつ4にち",
        "1940-03-04",
        "1940/3/4",
        "1940.3.4",
        "1940年3月4日",
        "西暦1940年3月4日生まれ",
        "19400304",
        "1940 3 4",
        "1940,3,4",
    ],
)
def test_every_usual_way_of_writing_a_day_gives_the_same_day(text: str) -> None:
    birth = parse_birth(text)
    assert birth is not None
    assert birth.exact == date(1940, 3, 4)
    assert birth.text == text


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("昭15", (1940, None, None)),
        ("1940", (1940, None, None)),
        ("昭和十五年三月", (1940, 3, None)),
        ("1940/03", (1940, 3, None)),
        ("194003", (1940, 3, None)),
        ("S1503", (1940, 3, None)),
        ("昭和元年", (1926, None, None)),
        ("S元", (1926, None, None)),
        ("大正15年12月30日", (1926, 12, 30)),
        ("昭和64年", (1989, None, None)),
        ("平成元年", (1989, None, None)),
        ("明治四十年", (1907, None, None)),
        ("昭和廿年", (1945, None, None)),
        ("令和5年", (2023, None, None)),
        ("3月4日", (None, 3, 4)),
        ("三月四日", (None, 3, 4)),
        ("3/4", (None, 3, 4)),
        ("0304", (None, 3, 4)),
        ("3月生まれ", (None, 3, None)),
        ("2月29日", (None, 2, 29)),
        ("昭和15年月日不詳", (1940, None, None)),
        ("昭和15年3月日不詳", (1940, 3, None)),
        ("昭和15年00月00日", (1940, None, None)),
        ("19400000", (1940, None, None)),
        ("昭和15年ごろ", (1940, None, None)),
        ("4/13/1940", (1940, 4, 13)),
        ("13/4/1940", (1940, 4, 13)),
        ("3/4/1940", (1940, None, None)),
    ],
)
def test_parts_that_are_not_said_stay_unknown(
    text: str, parts: tuple[int | None, int | None, int | None]
) -> None:
    birth = parse_birth(text)
    assert birth is not None
    assert (birth.year, birth.month, birth.day) == parts


@pytest.mark.parametrize(
    ("text", "age", "count"),
    [
        ("84歳", 84, AgeCount.FULL),
        ("84才", 84, AgeCount.FULL),
        ("84", 84, AgeCount.FULL),
        ("８４さい", 84, AgeCount.FULL),
        ("八十四歳", 84, AgeCount.FULL),
        ("満84歳", 84, AgeCount.FULL),
        ("84歳くらい", 84, AgeCount.FULL),
        ("百二歳", 102, AgeCount.FULL),
        ("数え年84", 84, AgeCount.EAST_ASIAN),
        ("数えで八十四歳", 84, AgeCount.EAST_ASIAN),
        ("かぞえ84", 84, AgeCount.EAST_ASIAN),
        ("80代", 80, AgeCount.DECADE),
        ("八十歳代", 80, AgeCount.DECADE),
        ("生後3か月", 0, AgeCount.FULL),
        ("2ヶ月児", 0, AgeCount.FULL),
    ],
)
def test_an_age_is_kept_as_an_age(text: str, age: int, count: AgeCount) -> None:
    birth = parse_birth(text)
    assert birth is not None
    assert (birth.age, birth.age_count, birth.year) == (age, count, None)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "本間", "年", "昭和", "昭和0年", "昭和65年", "昭和15年13月", "昭和15年2月30日"),
        *(
            "1939-02-29",
            "19400004",
            "平成元年2月29日",
            "15月",
            "85代",
            "999歳",
            "1234567",
            "123456789012",
        ),
        *("２月30日", "🙂", "S15.3.4.5", "1700年", "昭和15年度", "あ" * 300, "\u202e1940", "\x00"),
    ],
)
def test_what_cannot_be_a_birth_date_is_not_one(text: str) -> None:
    assert parse_birth(text) is None


@pytest.mark.parametrize("text", ["15年", "15.3.4", "15年3月"])
def test_a_year_without_its_era_keeps_every_reading(text: str) -> None:
    birth = parse_birth(text)
    assert birth is not None
    assert birth.year is None
    assert birth.years[:2] == (1940, 1926)
    assert possible_years(birth, NIGHT) == (1940, 1926, 2003, 1915, 2015)


def test_an_age_means_two_years_of_birth_and_a_counted_age_one() -> None:
    assert possible_years(Birth(age=84), NIGHT) == (1942, 1941)
    assert possible_years(Birth(age=84, age_count=AgeCount.EAST_ASIAN), NIGHT) == (1943,)
    assert possible_years(Birth(age=80, age_count=AgeCount.DECADE), NIGHT) == tuple(
        range(1946, 1935, -1)
    )
    assert possible_years(Birth(month=3, day=4), NIGHT) == ()
    assert possible_years(Birth(1940), NIGHT) == (1940,)


@pytest.mark.parametrize(
    ("birth", "age"),
    [
        (Birth(1940, 11, 1), 86),
        (Birth(1940, 11, 2), 85),
        (Birth(1940, 12), 85),
        (Birth(1940), 86),
        (Birth(age=84), 84),
        (Birth(age=84, age_count=AgeCount.EAST_ASIAN), 83),
        (Birth(age=80, age_count=AgeCount.DECADE), None),
        (Birth(month=3, day=4), None),
        (Birth(2050, 1, 1), None),
        (Birth(1850, 1, 1), None),
    ],
)
def test_age_is_told_only_when_it_can_be(birth: Birth, age: int | None) -> None:
    assert age_on(birth, NIGHT) == age


@pytest.mark.parametrize(
    ("birth", "shown"),
    [
        (Birth(1940, 3, 4), "昭15.3.4 (1940)"),
        (Birth(1940, 3), "昭15.3 (1940)"),
        (Birth(1940), "昭15 (1940)"),
        (Birth(1926, 12, 24), "大15.12.24 (1926)"),
        (Birth(1926, 12, 25), "昭1.12.25 (1926)"),
        (Birth(1926), "大15/昭1 (1926)"),
        (Birth(1912, 7, 29), "明45.7.29 (1912)"),
        (Birth(1912, 7, 30), "大1.7.30 (1912)"),
        (Birth(1989, 1, 7), "昭64.1.7 (1989)"),
        (Birth(1989, 1, 8), "平1.1.8 (1989)"),
        (Birth(2019, 4, 30), "平31.4.30 (2019)"),
        (Birth(2019, 5, 1), "令1.5.1 (2019)"),
        (Birth(1860), "1860 (1860)"),
        (Birth(month=3, day=4), "3月4日"),
        (Birth(month=3), "3月"),
        (Birth(age=84), "84歳"),
        (Birth(age=84, age_count=AgeCount.EAST_ASIAN), "数え84歳"),
        (Birth(age=80, age_count=AgeCount.DECADE), "80代"),
        (Birth(month=3, day=4, years=(1940, 1926), text="15.3.4"), "15.3.4"),
        (Birth(text="戦前"), "戦前"),
    ],
)
def test_a_birth_is_shown_in_its_era(birth: Birth, shown: str) -> None:
    assert format_birth(birth) == shown


def test_nothing_personal_is_in_the_repr() -> None:
    assert repr(parse_birth("昭和15年3月4日")) == "Birth()"


@given(st.text(max_size=80))
def test_no_text_at_all_makes_the_reader_fail(text: str) -> None:
    birth = parse_birth(text)
    assert birth is None or birth.text == text


WRITTEN = st.text(
    alphabet="昭和大正平成令明治元年月日歳才生数え十百二三四〇0123456789.-/ SHTMR", max_size=20
)


@given(WRITTEN)
def test_anything_that_looks_like_a_date_is_a_real_one_or_none(text: str) -> None:
    birth = parse_birth(text)
    if birth is not None:
        assert format_birth(birth)
        assert all(year <= NIGHT.year for year in possible_years(birth, NIGHT)) or birth.year
        assert (
            birth.exact is None
            or age_on(birth, NIGHT) is not None
            or birth.exact > NIGHT
            or (NIGHT.year - birth.exact.year > 130)
        )


@given(st.dates(date(1868, 2, 1), date(2100, 12, 31)))
def test_what_is_shown_can_be_typed_again(day: date) -> None:
    birth = birth_on(day)
    shown = format_birth(birth).split(" ", maxsplit=1)[0]
    again, iso = parse_birth(shown), parse_birth(birth.text)
    assert again is not None
    assert iso is not None
    assert again.exact == iso.exact == day


@given(st.dates(date(1868, 1, 25), date(2100, 12, 31)))
def test_every_day_belongs_to_exactly_one_era(day: date) -> None:
    assert sum(era.first <= day <= era.last for era in ERAS) == 1


def test_an_era_goes_by_three_names_and_others_are_not_known() -> None:
    assert era_called("昭和") is era_called("昭") is era_called("S")
    assert era_called("慶応") is None
