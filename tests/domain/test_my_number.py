"""The My Number is recognised only to be dropped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.my_number import (
    blank_my_numbers,
    check_digit,
    find_my_numbers,
    is_my_number,
    is_my_number_payload,
    may_hold_my_number,
)

VALID = "537686677188"  # the number of a public test card
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
HYPHENS = "-‐‑‒–—―−－ーｰ─"
SPACES = " \u3000\u00a0\u2009\t"

elevens = st.text("0123456789", min_size=11, max_size=11)
numbers = elevens.map(lambda eleven: eleven + str(check_digit(eleven)))
words = st.text("氏名は、番号です在宅AbＡ():：", max_size=8)


@pytest.mark.parametrize(
    ("eleven", "digit"),
    [("12345678901", 8), ("98765432109", 3), ("00000000000", 0), ("53768667718", 8)],
)
def test_the_check_digit_is_that_of_the_ordinance(eleven: str, digit: int) -> None:
    assert check_digit(eleven) == digit
    assert is_my_number(f"{eleven}{digit}")


@pytest.mark.parametrize("odd", ["", "1234567890", "123456789012", "1234567890１"])
def test_a_check_digit_needs_eleven_ascii_digits(odd: str) -> None:
    with pytest.raises(ValueError, match="eleven"):
        check_digit(odd)


@given(numbers, st.integers(0, 10), st.integers(1, 9))
def test_one_wrong_digit_is_mostly_seen(number: str, place: int, add: int) -> None:
    wrong = number[:place] + str((int(number[place]) + add) % 10) + number[place + 1 :]
    # Rests 0 and 1 share the digit 0, so a change between those two is all that can be missed.
    assert not is_my_number(wrong) or number[-1] == "0"


@given(numbers, st.lists(st.sampled_from(["", *HYPHENS, *SPACES]), min_size=11, max_size=11))
def test_a_number_is_found_however_it_is_parted(number: str, parts: list[str]) -> None:
    text = "".join(d + p for d, p in zip(number, [*parts, ""], strict=True))
    assert [text[s:e] for s, e in find_my_numbers(text)] == [text]
    wide = text.translate(FULL_WIDTH)
    assert [wide[s:e] for s, e in find_my_numbers(wide)] == [wide]


@given(words, numbers, words)
def test_what_stands_around_a_number_stays(before: str, number: str, after: str) -> None:
    assert blank_my_numbers(before + number + after) == (before + after, 1)


@given(st.text("0123456789", min_size=13, max_size=40))
def test_longer_digit_runs_are_left_alone(run: str) -> None:
    assert blank_my_numbers(run) == (run, 0)


@given(numbers, st.text("0123456789", min_size=1, max_size=9), st.sampled_from(HYPHENS))
def test_longer_numbers_joined_by_hyphens_are_left_alone(
    number: str, more: str, hyphen: str
) -> None:
    grouped = hyphen.join((number[:4], number[4:8], number[8:], more))
    assert find_my_numbers(grouped) == []
    assert find_my_numbers(f"{more}{hyphen}{number}") == []


@given(st.text("0123456789", max_size=11))
def test_shorter_runs_are_left_alone(run: str) -> None:
    assert find_my_numbers(run) == []


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1111",  # a card of sixteen digits in fours
        "4980123456789",  # an article code of thirteen
        "+815376866771",  # digits after a plus sign are a phone number
        f"+{VALID}",
        f"138.{VALID}",  # the decimals of a longitude
        "昭和15年3月5日 0254-53-1234",
        VALID[:6] + "\n" + VALID[6:],  # two lines are two values
        VALID[:-1] + "7",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert find_my_numbers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{VALID} 090-1234-5678",
        f"0254-53-1234 {VALID}",
        "5376 8667 7188 090-1234-5678",
        "090-1234-5678 5376-8667-7188",
        f"{VALID}.0",  # what a spreadsheet makes of it
        f"1.{VALID}",
        f"No{VALID}",
        "5376\u200b8667\u200b7188",
        "\ufeff" + VALID,
        VALID[0] + "\u20e3" + VALID[1:],
    ],
)
def test_a_number_is_found_beside_other_numbers(text: str) -> None:
    assert may_hold_my_number(text)


def test_two_numbers_in_one_cell_are_both_counted() -> None:
    assert blank_my_numbers(f"本人{VALID}、妻123456789018") == ("本人、妻", 2)


def test_two_halves_brought_together_by_blanking_are_blanked_too() -> None:
    text = "1234567" + VALID[:6] + "a"
    assert blank_my_numbers(f"537686。{VALID}。677188") == ("537686。。677188", 1)
    assert blank_my_numbers(f"5376 86 {VALID} 677188")[0] == ""
    assert blank_my_numbers(text) == (text, 0)


@given(st.text("0123456789０１９-− 　.+a\u200b", max_size=80))
def test_nothing_is_left_to_find_after_blanking(text: str) -> None:
    left, count = blank_my_numbers(text)
    assert find_my_numbers(left) == []
    assert (count == 0) == (left == text)


@given(st.text(max_size=300))
def test_any_text_can_be_searched(text: str) -> None:
    for start, end in find_my_numbers(text):
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    "payload",
    [
        VALID,
        VALID.encode(),
        b"123456789012",  # a wrong check digit is a misprint, not a licence to keep it
        VALID.translate(FULL_WIDTH),
        VALID.translate(FULL_WIDTH).encode(),
        VALID.translate(FULL_WIDTH).encode("cp932"),
        b"\xef\xbb\xbf5376-8667-7188\r\n",
        " 5376 8667 7188 ",
    ],
)
def test_twelve_digits_alone_are_refused_as_a_payload(payload: str | bytes) -> None:
    assert is_my_number_payload(payload)


@pytest.mark.parametrize(
    "payload",
    [b"", b"12345678901", b"1234567890123", b"A" + VALID.encode(), b"\xff\xfe\x00", b"1" * 8000],
)
def test_other_payloads_are_not_my_numbers(payload: bytes) -> None:
    assert not is_my_number_payload(payload)


@given(st.binary(max_size=400))
def test_any_payload_can_be_asked_about(payload: bytes) -> None:
    digits = sum(c in b"0123456789" for c in payload)
    if payload.isascii() and digits != 12:
        assert not is_my_number_payload(payload)
    else:
        assert is_my_number_payload(payload) in {True, False}
