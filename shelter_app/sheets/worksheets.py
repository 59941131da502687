"""Which drawer draws which of the sheets for working by hand."""

from pathlib import Path
from typing import BinaryIO, assert_never

from shelter_app.application import worksheets as said
from shelter_app.application.papers import SheetKind
from shelter_app.sheets.blank_card import write_blank_cards
from shelter_app.sheets.blank_list import write_blank_lists
from shelter_app.sheets.handover import write_handover
from shelter_app.sheets.plan import write_plans
from shelter_app.sheets.posting import write_posting
from shelter_app.sheets.report import write_report
from shelter_app.sheets.requests import write_requests
from shelter_app.sheets.rollcall import write_rollcall
from shelter_app.sheets.worklist import write_worklist


def write_worksheet(sheet: said.Worksheet, out: BinaryIO, fonts: Path) -> int:
    """Write the sheet as a PDF and answer its pages."""
    match sheet:
        case said.RollCallSheet() | said.PostingSheet() | said.ReportSheet() | said.RequestSheet():
            return _of_the_shelter(sheet, out, fonts)
        case said.BlankForms():
            return _blank(sheet, out, fonts)
        case said.SearchSheet():
            return write_worklist(sheet, out, fonts)
        case said.PlanSheet():
            return write_plans(sheet, out, fonts)
        case said.HandOverSheet():
            return write_handover(sheet, out, fonts)
        case _:
            assert_never(sheet)


def _of_the_shelter(
    sheet: said.RollCallSheet | said.PostingSheet | said.ReportSheet | said.RequestSheet,
    out: BinaryIO,
    fonts: Path,
) -> int:
    match sheet:
        case said.RollCallSheet():
            return write_rollcall(sheet, out, fonts)
        case said.PostingSheet():
            return write_posting(sheet, out, fonts)
        case said.ReportSheet():
            return write_report(sheet, out, fonts)
        case said.RequestSheet():
            return write_requests(sheet, out, fonts)
        case _:
            assert_never(sheet)


def _blank(sheet: said.BlankForms, out: BinaryIO, fonts: Path) -> int:
    write = write_blank_lists if sheet.mark.kind is SheetKind.BLANK_LISTS else write_blank_cards
    return write(sheet, out, fonts)
