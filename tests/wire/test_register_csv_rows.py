import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.register_report import Problem
from shelter_app.wire.register_csv_rows import (
    LONGEST_CELL,
    LONGEST_LINE,
    MOST_CELLS,
    Row,
    delimiter_of,
    read_rows,
)
from tests.wire.register_files import csv_text


def rows_of(text: str) -> list[Row]:
    return list(read_rows(io.StringIO(text, newline=""), ","))


@given(st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=4), max_size=8))
def test_what_a_spreadsheet_writes_is_read_back(table: list[list[str]]) -> None:
    filled = [row for row in table if any(cell.strip() for cell in row)]

    assert [row.cells for row in rows_of(csv_text(table))] == filled


def test_a_line_break_within_quotes_stays_in_its_cell_and_lines_are_counted() -> None:
    rows = rows_of('a,"b\r\nc",d\r\ne,f,g\r\n')

    assert [(row.line, row.cells) for row in rows] == [
        (1, ["a", "b\r\nc", "d"]),
        (3, ["e", "f", "g"]),
    ]


def test_a_quote_that_never_closes_costs_its_own_line_only() -> None:
    rows = rows_of('a,b\n1,"open\n2,fine\n3,fine too\n')

    assert [(row.line, row.problem) for row in rows] == [
        (1, None),
        (2, Problem.BROKEN_QUOTES),
        (3, None),
        (4, None),
    ]


def test_text_after_a_closing_quote_costs_its_own_line_only() -> None:
    rows = rows_of('1,"a"b\n2,c\n')

    assert [row.problem for row in rows] == [Problem.BROKEN_QUOTES, None]


def test_a_quote_within_a_bare_cell_is_a_character() -> None:
    assert rows_of('a,5"6,b\n')[0].cells == ["a", '5"6', "b"]


def test_a_line_without_end_is_one_bad_row_and_the_next_is_read() -> None:
    rows = rows_of("x" * (LONGEST_LINE * 3) + "\nnext,row\n")

    assert [(row.line, row.problem) for row in rows] == [(1, Problem.TOO_LONG), (2, None)]


@pytest.mark.parametrize("row", ["x" * (LONGEST_CELL + 1), ",".join("x" * (MOST_CELLS + 1))])
def test_a_cell_too_long_or_too_many_cells_cost_the_row(row: str) -> None:
    assert [found.problem for found in rows_of(f"{row}\na\n")] == [Problem.TOO_LONG, None]


@given(st.text(alphabet='",\n\r ab', max_size=200))
def test_no_text_stops_the_reading_or_loses_its_line_numbers(text: str) -> None:
    lines = [row.line for row in rows_of(text)]

    assert lines == sorted(set(lines))


def test_commas_and_tabs_are_told_apart() -> None:
    assert delimiter_of("a\tb\tc,d") == "\t"
    assert delimiter_of("a,b") == ","


def test_a_hostile_file_of_open_quotes_is_read_in_reasonable_time() -> None:
    rows = rows_of('"' + "x" * 500 + "\n" + ('"a,b\n' * 400))

    assert all(row.problem or row.cells for row in rows)
