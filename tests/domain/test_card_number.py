"""照合番号B from what stands on the front of the card."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.card_number import (
    CodeMistyped,
    checked_number_b,
    checked_pin,
    number_b,
)
from shelter_app.domain.secret import Secret
from tests.domain.test_secret import content


@pytest.mark.parametrize(
    ("birth", "expiry", "code", "number"),
    [
        (date(1980, 2, 17), 2035, "2285", "55021720352285"),  # a public test vector
        (date(2020, 2, 24), 2030, "0007", "02022420300007"),
        (date(2019, 5, 1), 2029, "1234", "01050120291234"),  # the first day of 令和
        (date(2019, 4, 30), 2029, "1234", "31043020291234"),  # the last of 平成
        (date(1926, 12, 24), 2030, "1234", "15122420301234"),  # the last of 大正
        (date(1926, 12, 25), 2030, "1234", "01122520301234"),  # the first of 昭和
        (date(1912, 7, 29), 2030, "1234", "45072920301234"),
    ],
)
def test_the_fourteen_digits(birth: date, expiry: int, code: str, number: str) -> None:
    typed = Secret(code)
    assert content(number_b(birth, expiry, typed)) == number.encode()
    assert len(typed) == 0


@pytest.mark.parametrize(
    ("birth", "expiry", "code"),
    [
        (date(1850, 1, 1), 2030, "1234"),
        (date(1980, 1, 1), 2010, "1234"),
        (date(1980, 1, 1), 2030, "123"),
        (date(1980, 1, 1), 2030, "12a4"),
    ],
)
def test_what_cannot_stand_on_a_card_is_refused_and_wiped(
    birth: date, expiry: int, code: str
) -> None:
    typed = Secret(code)
    with pytest.raises(CodeMistyped):
        number_b(birth, expiry, typed)
    assert len(typed) == 0


@given(
    st.dates(date(1870, 1, 1), date(2080, 1, 1)),
    st.integers(2016, 2060),
    st.from_regex(r"[0-9]{4}", fullmatch=True),
)
def test_every_number_that_is_put_together_passes_the_check(
    birth: date, expiry: int, code: str
) -> None:
    number = number_b(birth, expiry, Secret(code))
    assert len(checked_number_b(number)) == 14


@pytest.mark.parametrize(
    "typed",
    [
        "5502172035228",
        "550217203522855",
        "55021720352a85",
        "00021720352285",
        "55131720352285",
        "55023220352285",
        "55021719852285",
        "",
    ],
)
def test_other_digits_are_refused_and_wiped(typed: str) -> None:
    secret = Secret(typed)
    with pytest.raises(CodeMistyped):
        checked_number_b(secret)
    assert len(secret) == 0


def test_a_pin_has_four_digits() -> None:
    assert len(checked_pin(Secret("7391"))) == 4
    for typed in ("739", "73915", "73a1", ""):
        secret = Secret(typed)
        with pytest.raises(CodeMistyped):
            checked_pin(secret)
        assert len(secret) == 0
