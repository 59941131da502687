"""Numbers of paper forms: ours are checked, others are taken as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.form_number import LONGEST, form_number, is_misread, made_number
from shelter_app.domain.spoken import DESK_LETTERS, SpokenCode

codes = st.builds(
    SpokenCode,
    st.integers(1, 99),
    st.sampled_from(DESK_LETTERS),
    st.integers(1, 9999),
)


@given(codes)
def test_ours_is_read_in_any_width_case_and_without_its_hyphens(code: SpokenCode) -> None:
    number = made_number(code)
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in number)
    for typed in (number, number.lower(), wide, number.replace("-", "ー"), number.replace("-", "")):
        assert form_number(f" {typed} ") == number
        assert not is_misread(typed)


@given(codes, st.integers(0, 9))
def test_a_wrong_check_digit_is_noticed(code: SpokenCode, check: int) -> None:
    typed = made_number(code)[:-1] + str(check)
    assert is_misread(typed) == (check != code.check)


@pytest.mark.parametrize(("typed", "kept"), [("12", "12"), ("名簿３枚目", "名簿3枚目"), ("", "")])
def test_somebody_elses_number_is_taken_as_it_is(typed: str, kept: str) -> None:
    assert form_number(typed) == kept
    assert not is_misread(typed)


@given(st.text(max_size=200))
def test_whatever_is_typed_becomes_something_short_and_settled(typed: str) -> None:
    once = form_number(typed)
    assert len(once) <= LONGEST
    assert form_number(once) == once


def test_a_my_number_is_no_form_number() -> None:
    assert "123456789018" not in form_number("123456789018")
