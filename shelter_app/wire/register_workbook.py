"""Read the rows of an Excel workbook (.xlsx) as a municipality saves its register.

A cell is taken as the sheet shows it: 昭和15年 stays text, a date becomes 1940-03-04, and a number
under a format of zeros (0000123) keeps them, for it is a code and no quantity.
"""

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from itertools import islice
from typing import Any, BinaryIO, ClassVar, Final

from openpyxl import load_workbook

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.register_report import Problem
from shelter_app.wire.register_csv_rows import LONGEST_CELL, MOST_CELLS, Row

FORM: Final = "xlsx"
"""Stands where a text file's encoding stands; the number of the sheet follows a slash."""
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_LARGEST: Final = 1 << 29
"""Bytes of a workbook unpacked: 200,000 people take some 150 MB."""
_ZEROS: Final = re.compile(r"0{2,}")


class WorkbookUnreadable(ShelterError):
    """The workbook is damaged, too large, or no Excel file at all; save it again as CSV."""

    code: ClassVar[str] = "R-12"


class WorkbookOld(ShelterError):
    """An Excel file of the old kind (.xls) or one under a password; save it as .xlsx without."""

    code: ClassVar[str] = "R-13"


def is_workbook(stream: BinaryIO) -> bool:
    """Tell a workbook from a text file; leaves the stream at its beginning.

    Raises:
        WorkbookOld: R-13, .xls or encrypted.
    """
    stream.seek(0)
    head = stream.read(len(_OLE))
    stream.seek(0)
    if head == _OLE:
        raise WorkbookOld("an OLE file")
    return head.startswith(_ZIP)


@contextmanager
def opened_sheets(stream: BinaryIO) -> Iterator[list[Any]]:
    """Open a workbook's visible sheets; the stream itself stays open.

    Raises:
        WorkbookUnreadable: R-12, also while rows are read within.
    """
    stream.seek(0)
    try:
        _check_size(stream)
        book = load_workbook(stream, read_only=True, data_only=True)
    except Exception as error:  # the parser's many ways to say that this is no workbook
        raise WorkbookUnreadable("not a workbook that can be read") from error
    try:
        yield [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    finally:
        with suppress(Exception):  # nothing is lost by what closing a damaged archive says
            book.close()


def sheet_rows(sheet: Any) -> Iterator[Row]:
    """Yield every row that is not blank, numbered as Excel numbers it.

    Raises:
        WorkbookUnreadable: R-12, the sheet breaks off.
    """
    rows = sheet.iter_rows(max_col=MOST_CELLS + 1)
    number = 0
    while True:
        try:
            cells = [_shown(cell) for cell in next(rows)]
        except StopIteration:
            return
        except Exception as error:
            raise WorkbookUnreadable("the sheet cannot be read to its end") from error
        number += 1
        if any(cells):
            yield _row(number, cells)


def form_of(sheet: int) -> str:
    """Name the sheet, counted from 0, that a survey chose."""
    return f"{FORM}/{sheet}"


def sheet_of(form: str) -> int | None:
    """Read that name back; None for a text file's encoding."""
    kind, _, number = form.partition("/")
    return int(number) if kind == FORM else None


def padded(rows: Iterator[Row], width: int) -> Iterator[Row]:
    """Give each row as many cells as there are titles: a sheet leaves out empty ones at the end."""
    for row in rows:
        row.cells.extend([""] * (width - len(row.cells)) if row.problem is None else ())
        yield row


def _check_size(stream: BinaryIO) -> None:
    with zipfile.ZipFile(stream) as archive:
        unpacked = sum(item.file_size for item in archive.infolist())
    if unpacked > _LARGEST:
        raise ValueError("the workbook is too large unpacked")
    stream.seek(0)


def _row(number: int, cells: list[str]) -> Row:
    while cells and not cells[-1]:
        cells.pop()
    if len(cells) > MOST_CELLS or max(map(len, cells), default=0) > LONGEST_CELL:
        return Row(number, problem=Problem.TOO_LONG)
    return Row(number, cells)


def _shown(cell: Any) -> str:
    value = cell.value
    match value:
        case None:
            shown = ""
        case bool():
            shown = "1" if value else "0"
        case int() | float() if value == int(value):
            shown = _number(int(value), cell.number_format)
        case datetime() | date():
            shown = f"{value.year:04}-{value.month:02}-{value.day:02}"
        case _:
            shown = "" if cell.data_type == "e" else str(value)
    return shown


def _number(value: int, shown_as: str | None) -> str:
    zeros = _ZEROS.fullmatch(shown_as or "")
    return str(value).zfill(len(zeros[0])) if zeros else str(value)


def first_rows(sheet: Any, most: int) -> list[Row]:
    """Read the top of a sheet, to find its titles."""
    return list(islice(sheet_rows(sheet), most))
