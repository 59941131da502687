"""Canaries: a My Number never gets into an entry, whoever wrote it wherever."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.my_number import check_digit
from shelter_app.domain.register_report import Problem, ReadingOrder
from shelter_app.wire.register_csv import (
    KeyColumnDoubtful,
    KeyColumnIsMyNumber,
    survey_register,
)
from shelter_app.wire.register_entry import encode_entry
from tests.wire.register_files import KIYO, TITLES, TOWN, csv_text, read

CANARY = "123456789018"
OTHER = "9876-5432-1018"
NOT_ONE = "123456789012"
TEXT_COLUMNS = [index for index in range(len(TITLES)) if index != 0]
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def with_cell(index: int, cell: str) -> tuple[str, ...]:
    row = list(KIYO)
    row[index] = cell
    return tuple(row)


@pytest.mark.parametrize(
    "written",
    [
        CANARY,
        CANARY.translate(WIDE),
        "1234 5678 9018",
        "1234-5678-9018",
        "1234　5678　9018",
        "個人番号は123456789018です",
        "1234\x0056789018",
        "1234\u200b56789018",
    ],
)
@pytest.mark.parametrize("index", [3, 6, 7])
def test_the_cell_is_blanked_and_named_and_the_row_is_kept(index: int, written: str) -> None:
    entries, report = read(csv_text([TITLES, with_cell(index, written)]).encode())

    assert len(entries) == 1
    assert b"5678" not in encode_entry(entries[0])
    assert "５６７８".encode() not in encode_entry(entries[0])
    assert report.my_numbers == {TITLES[index]: 1}
    assert [(found.line, found.problem) for found in report.found] == [(2, Problem.MY_NUMBER)]


@given(st.integers(min_value=0, max_value=10**11 - 1), st.sampled_from(TEXT_COLUMNS))
def test_no_number_with_a_right_check_digit_gets_through(eleven: int, index: int) -> None:
    number = f"{eleven:011}"
    number += str(check_digit(number))

    entries, report = read(csv_text([TITLES, with_cell(index, number)]).encode())

    assert all(number.encode() not in encode_entry(entry) for entry in entries)
    assert report.counts[Problem.MY_NUMBER] == 1


def test_other_digits_are_left_alone() -> None:
    for number in (NOT_ONE, "0" + CANARY, CANARY + "1", "0000-12-0001"):
        entries, report = read(csv_text([TITLES, with_cell(7, number)]).encode())
        assert entries[0].phone == number
        assert not report.my_numbers


def test_a_column_called_my_number_is_dropped_whole_and_counted() -> None:
    text = csv_text([(*TITLES, "個人番号"), (*KIYO, NOT_ONE), ("Y2", *KIYO[1:], "")])

    entries, report = read(text.encode())

    assert len(entries) == 2
    assert report.my_numbers == {"個人番号": 1}


def test_a_key_column_of_my_numbers_is_refused() -> None:
    text = csv_text([("番号", "氏名"), (CANARY, "本間 茂"), (OTHER, "本間 清")]).encode()
    survey = survey_register(io.BytesIO(text))
    assert survey.twelve_digits[0].looks_like_my_numbers

    with pytest.raises(KeyColumnIsMyNumber):
        read(text, ReadingOrder(town=TOWN, key_column="番号"))
    declared = ReadingOrder(town=TOWN, key_column="番号", own_number_columns=frozenset({"番号"}))
    with pytest.raises(KeyColumnIsMyNumber):
        read(text, declared)


def test_a_towns_own_twelve_digits_are_asked_about_and_then_kept() -> None:
    keys = [CANARY, "123456789012", "223456789012", "323456789012"]
    text = csv_text([("宛名番号", "氏名"), *((key, "本間 茂") for key in keys)]).encode()

    with pytest.raises(KeyColumnDoubtful):
        read(text)
    order = ReadingOrder(town=TOWN, own_number_columns=frozenset({"宛名番号"}))
    assert [entry.management for entry in read(text, order)[0]] == keys


def test_a_column_titled_my_number_is_no_key_even_when_declared_the_towns_own() -> None:
    text = csv_text([("個人番号", "氏名"), (NOT_ONE, "本間 茂")]).encode()
    order = ReadingOrder(
        town=TOWN, key_column="個人番号", own_number_columns=frozenset({"個人番号"})
    )

    with pytest.raises(KeyColumnIsMyNumber):
        read(text, order)
