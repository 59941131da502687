"""Look at a register file before anything is taken from it: encoding, titles, doubtful columns."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import BinaryIO, ClassVar, Final, TextIO

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.my_number import LENGTH
from shelter_app.domain.register_report import Survey, TwelveDigits
from shelter_app.wire.register_csv_columns import is_header, propose_mapping
from shelter_app.wire.register_csv_rows import Row, delimiter_of, read_rows
from shelter_app.wire.register_csv_text import detect_encoding, opened_text
from shelter_app.wire.register_csv_values import is_twelve_digits, may_be_my_number
from shelter_app.wire.register_workbook import (
    first_rows,
    form_of,
    is_workbook,
    opened_sheets,
    padded,
    sheet_of,
    sheet_rows,
)

_HEADER_WITHIN: Final = 10
"""Rows that may stand above the titles: a caption, a date, an empty form line."""
_LONGEST_TITLE: Final = 60


class NoTitleRow(ShelterError):
    """No row names the columns; the first row must hold titles such as 氏名."""

    code: ClassVar[str] = "R-03"


def survey_register(stream: BinaryIO) -> Survey:
    """Read the whole file once, keeping nothing but counts and titles.

    Raises:
        RegisterUnreadable: R-02, unknown encoding; WorkbookUnreadable: R-12; WorkbookOld: R-13.
        NoTitleRow: R-03, no row of titles with 氏名 (or 氏 and 名) near the top.
    """
    if is_workbook(stream):
        return _survey_workbook(stream)
    encoding = detect_encoding(stream)
    with opened_text(stream, encoding) as text:
        delimiter = _delimiter(text)
        text.seek(0)
        return _surveyed(read_rows(text, delimiter), encoding, delimiter)


@contextmanager
def opened_rows(stream: BinaryIO, survey: Survey) -> Iterator[Iterator[Row]]:
    """Open the rows of people of a surveyed file, text or workbook."""
    number = sheet_of(survey.encoding)
    if number is None:
        with opened_text(stream, survey.encoding) as text:
            yield _below_titles(read_rows(text, survey.delimiter), survey)
    else:
        with opened_sheets(stream) as sheets:
            rows = _below_titles(sheet_rows(sheets[number]), survey)
            yield padded(rows, len(survey.header))


def _survey_workbook(stream: BinaryIO) -> Survey:
    with opened_sheets(stream) as sheets:
        for number, sheet in enumerate(sheets):
            if any(is_header(row.cells) for row in first_rows(sheet, _HEADER_WITHIN)):
                return _surveyed(sheet_rows(sheet), form_of(number), "")
    raise NoTitleRow("no sheet has a row of titles among its first rows")


def _surveyed(rows: Iterator[Row], encoding: str, delimiter: str) -> Survey:
    top = _title_row(rows)
    header = tuple(title.strip()[:_LONGEST_TITLE] for title in top.cells)
    count, twelve = _counted(rows, len(header))
    return Survey(encoding, delimiter, header, top.line, propose_mapping(header), count, twelve)


def _below_titles(rows: Iterator[Row], survey: Survey) -> Iterator[Row]:
    return (row for row in rows if row.line > survey.header_line)


def _delimiter(text: TextIO) -> str:
    return delimiter_of("".join(islice(text, _HEADER_WITHIN)))


def _title_row(rows: Iterator[Row]) -> Row:
    for row in islice(rows, _HEADER_WITHIN):
        if is_header(row.cells):
            return row
    raise NoTitleRow("no row of titles among the first rows")


def _counted(rows: Iterator[Row], width: int) -> tuple[int, tuple[TwelveDigits, ...]]:
    cells, doubtful, count = [0] * width, [0] * width, 0
    for row in rows:
        count += 1
        for index, cell in enumerate(row.cells[:width]):
            if len(cell) < LENGTH:
                continue
            doubt = may_be_my_number(cell)
            doubtful[index] += doubt
            cells[index] += doubt or is_twelve_digits(cell)
    return count, tuple(map(TwelveDigits, cells, doubtful))
