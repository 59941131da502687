"""Excel workbooks as municipalities save them, and what is no workbook."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.register_report import Problem
from shelter_app.wire.register_csv import survey_register
from shelter_app.wire.register_csv_survey import NoTitleRow
from shelter_app.wire.register_workbook import WorkbookOld, WorkbookUnreadable
from tests.wire.register_files import KIYO, SHIGERU, TITLES, csv_text, read


def workbook(*sheets: Sequence[Sequence[Any]]) -> bytes:
    """Save sheets of rows as Excel does."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_gives_the_same_people_as_the_text_file() -> None:
    rows = (TITLES, KIYO, SHIGERU)
    assert read(workbook(rows))[0] == read(csv_text(rows).encode())[0]


def test_captions_blank_rows_and_cells_left_out_at_the_end_cost_nobody() -> None:
    entries, report = read(workbook((("避難行動要支援者名簿",), (), TITLES, KIYO[:7], (), SHIGERU)))
    assert [entry.management for entry in entries] == ["Y0001", "Y0002"]
    assert (report.rows, report.left_out) == (2, 0)


def test_the_sheet_with_the_titles_is_found_and_hidden_ones_are_left_alone() -> None:
    out = io.BytesIO()
    book = Workbook()
    book.worksheets[0].append(["表紙"])
    hidden, shown = book.create_sheet(), book.create_sheet()
    hidden.sheet_state = "hidden"
    for sheet, person in ((hidden, SHIGERU), (shown, KIYO)):
        sheet.append(list(TITLES))
        sheet.append(list(person))
    book.save(out)
    assert [entry.management for entry in read(out.getvalue())[0]] == ["Y0001"]


def test_dates_numbers_and_codes_read_as_the_sheet_shows_them() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["管理番号", "世帯番号", "氏名", "生年月日", "電話番号", "備考"])
    sheet.append([123, 7.0, "髙橋　キヨ", date(1940, 3, 4), 0.5, True])
    sheet["A2"].number_format = "0000000"
    out = io.BytesIO()
    book.save(out)
    (entry,), _ = read(out.getvalue())
    assert (entry.management, entry.household) == ("0000123", "7")
    assert (entry.birth_text, entry.phone, entry.remarks) == ("1940-03-04", "0.5", "1")


def test_a_my_number_in_a_number_cell_is_blanked_and_the_row_kept() -> None:
    titles = ("管理番号", "氏名", "備考")
    entries, report = read(workbook((titles, ("Y1", "髙橋　キヨ", 123456789018))))
    assert entries[0].remarks == ""
    assert report.my_numbers == {"備考": 1}


def test_an_error_value_of_a_formula_is_an_empty_cell() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["管理番号", "氏名", "備考"])
    sheet.append(["Y1", "髙橋　キヨ", "#N/A"])
    sheet["C2"].data_type = "e"
    out = io.BytesIO()
    book.save(out)
    assert read(out.getvalue())[0][0].remarks == ""


def test_a_row_too_wide_or_too_long_is_named_and_costs_no_other() -> None:
    long = (*KIYO[:-1], "あ" * 2_001)
    _, report = read(workbook((TITLES, ["x"] * 400, long, SHIGERU)))
    assert [(one.line, one.problem) for one in report.found] == [
        (2, Problem.TOO_LONG),
        (3, Problem.TOO_LONG),
    ]
    assert report.taken == 1


def test_old_workbooks_and_those_under_a_password_are_told_apart() -> None:
    with pytest.raises(WorkbookOld):
        survey_register(io.BytesIO(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)))


def test_a_workbook_without_titles_says_so() -> None:
    with pytest.raises(NoTitleRow):
        survey_register(io.BytesIO(workbook((("あ", "い"), ("う", "え")))))


def test_an_archive_that_is_no_workbook_or_unpacks_without_end_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(WorkbookUnreadable):
        survey_register(out)
    monkeypatch.setattr("shelter_app.wire.register_workbook._LARGEST", 1_000)
    with pytest.raises(WorkbookUnreadable):
        survey_register(io.BytesIO(workbook((TITLES, KIYO))))


_GOOD = workbook((TITLES, KIYO, SHIGERU))


@given(st.integers(0, len(_GOOD) - 1), st.integers(0, 255), st.booleans())
def test_a_damaged_workbook_is_read_or_refused_and_never_crashes(
    at: int, byte: int, cut: bool
) -> None:
    broken = _GOOD[:at] if cut else _GOOD[:at] + bytes([byte]) + _GOOD[at + 1 :]
    try:
        entries, _ = read(broken)
    except ShelterError:
        return
    assert len(entries) <= 2
