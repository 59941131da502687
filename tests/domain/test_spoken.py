"""The spoken code survives handwriting, radio and tired typing."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.spoken import (
    DESK_LETTERS,
    NotASpokenCode,
    SpokenCode,
    desk_letters_without_pack,
    parse_spoken,
)

letters = st.sampled_from(DESK_LETTERS)
numbers = st.integers(1, 9999) | st.integers(1, 9_999_999)
codes = st.builds(SpokenCode, st.integers(1, 999), letters, numbers) | st.builds(
    SpokenCode, st.just(0), st.tuples(letters, letters).map("".join), numbers
)


def test_a_code_reads_as_it_is_printed_on_a_slip() -> None:
    code = SpokenCode(3, "B", 42)
    assert str(code) == f"03-B-0042-{code.check}"
    assert parse_spoken(str(code)) == code


def test_a_laptop_without_a_pack_has_two_letters() -> None:
    code = SpokenCode(0, desk_letters_without_pack(b"\x00\xff"), 12345)
    assert str(code).startswith("00-A")
    assert parse_spoken(code.compact) == code
    with pytest.raises(ValueError, match="two"):
        desk_letters_without_pack(b"\x00")


@given(codes)
def test_a_code_is_read_back_from_every_way_of_typing_it(code: SpokenCode) -> None:
    wide = str.maketrans({chr(c): chr(c + 0xFEE0) for c in range(0x21, 0x7F)})
    typed = str(code)
    ways = (
        typed,
        code.compact,
        typed.lower(),
        typed.translate(wide),
        typed.replace("-", " "),
        typed.replace("-", "ー"),
        typed.replace("-", " − "),
        f"　{typed} ",
    )
    assert [parse_spoken(way) for way in ways] == [code] * len(ways)


def test_leading_zeros_may_be_left_out_between_hyphens() -> None:
    code = SpokenCode(3, "B", 42)
    assert parse_spoken(f"3-B-42-{code.check}") == code
    assert parse_spoken(f"3B42{code.check}") is None  # where would the number end?


def test_a_zero_more_than_is_printed_is_a_wrong_digit() -> None:
    """Long numbers and shelters whose first digits are wrong must not read as shorter ones."""
    for number in range(10_000, 100_000, 7):
        code = SpokenCode(3, "B", number)
        digits = str(number)
        swapped = digits[1] + digits[0] + digits[2:]
        for wrong in {swapped, f"0{digits[1:]}"} - {digits}:
            assert parse_spoken(f"03B{wrong}{code.check}") is None
            assert parse_spoken(f"03-B-{wrong}-{code.check}") is None
    for shelter in range(100, 1000):
        code = SpokenCode(shelter, "BC", 42)
        assert parse_spoken(f"0{shelter % 100:02}-BC-0042-{code.check}") is None


@given(codes, st.data())
def test_every_single_wrong_digit_is_found(code: SpokenCode, data: st.DataObject) -> None:
    typed = str(code)
    place = data.draw(st.sampled_from([i for i, c in enumerate(typed) if c.isdigit()]))
    other = data.draw(st.sampled_from([d for d in "0123456789" if d != typed[place]]))
    assert parse_spoken(typed[:place] + other + typed[place + 1 :]) is None


@given(codes, st.data())
def test_every_swap_of_neighbouring_digits_is_found(code: SpokenCode, data: st.DataObject) -> None:
    typed = code.compact
    pairs = [
        i
        for i, (a, b) in enumerate(itertools.pairwise(typed))
        if a.isdigit() and b.isdigit() and a != b
    ]
    if pairs:
        i = data.draw(st.sampled_from(pairs))
        assert parse_spoken(typed[:i] + typed[i + 1] + typed[i] + typed[i + 2 :]) is None


@pytest.mark.parametrize("pair", ["BD", "BP", "DT", "BV", "CE", "PT", "GD", "MN", "LR", "AH", "JK"])
@given(shelter=st.integers(1, 99), number=st.integers(1, 9999))
def test_letters_that_sound_alike_are_never_taken_for_each_other(
    pair: str, shelter: int, number: int
) -> None:
    said, heard = (SpokenCode(shelter, letter, number) for letter in pair)
    assert said.check != heard.check


def test_most_other_wrong_letters_are_found() -> None:
    missed = sum(
        SpokenCode(3, a, n).check == SpokenCode(3, b, n).check
        for a, b in itertools.combinations(DESK_LETTERS, 2)
        for n in (1, 42, 977)
    )
    assert missed <= 0.1 * 3 * len(list(itertools.combinations(DESK_LETTERS, 2)))


@pytest.mark.parametrize(
    ("shelter", "desk", "number"),
    [
        (-1, "B", 1),
        (1000, "B", 1),
        (3, "", 1),
        (3, "I", 1),
        (3, "b", 1),
        (3, "BCD", 1),
        (0, "B", 1),
        (3, "B", 0),
        (3, "B", 10_000_000),
    ],
)
def test_what_no_slip_can_say_cannot_be_made(shelter: int, desk: str, number: int) -> None:
    with pytest.raises(NotASpokenCode):
        SpokenCode(shelter, desk, number)


@given(st.text(max_size=60))
def test_any_text_can_be_tried(text: str) -> None:
    code = parse_spoken(text)
    assert code is None or parse_spoken(str(code)) == code


def test_a_code_with_an_impossible_part_is_not_a_code() -> None:
    assert parse_spoken("03-O-0042-7") is None
    assert parse_spoken("00-B-0042-7") is None
    assert parse_spoken("03-B-0042-7" + " " * 40) is None


def test_the_repr_leads_to_nobody() -> None:
    assert repr(SpokenCode(3, "B", 42)) == "<SpokenCode>"
