"""Look at a register file before anything is taken from it: encoding, titles, doubtful columns."""

from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO, ClassVar, Final, TextIO

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.my_number import LENGTH
from shelter_app.domain.register_report import Survey, TwelveDigits
from shelter_app.wire.register_csv_columns import is_header, propose_mapping
from shelter_app.wire.register_csv_rows import Row, delimiter_of, read_rows
from shelter_app.wire.register_csv_text import detect_encoding, opened_text
from shelter_app.wire.register_csv_values import is_twelve_digits, may_be_my_number

_HEADER_WITHIN: Final = 10
"""Rows that may stand above the titles: a caption, a date, an empty form line."""
_LONGEST_TITLE: Final = 60


class NoTitleRow(ShelterError):
    """No row names the columns; the first row must hold titles such as 氏名."""

    code: ClassVar[str] = "R-03"


def survey_register(stream: BinaryIO) -> Survey:
    """Read the whole file once, keeping nothing but counts and titles.

    Raises:
        RegisterUnreadable: R-02, unknown encoding.
        NoTitleRow: R-03, no row of titles with 氏名 (or 氏 and 名) near the top.
    """
    encoding = detect_encoding(stream)
    with opened_text(stream, encoding) as text:
        delimiter = _delimiter(text)
        text.seek(0)
        rows = read_rows(text, delimiter)
        top = _title_row(rows)
        header = tuple(title.strip()[:_LONGEST_TITLE] for title in top.cells)
        count, twelve = _counted(rows, len(header))
    return Survey(encoding, delimiter, header, top.line, propose_mapping(header), count, twelve)


def rows_below_titles(text: TextIO, survey: Survey) -> Iterator[Row]:
    """Yield the rows of people of a surveyed file."""
    rows = read_rows(text, survey.delimiter)
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
