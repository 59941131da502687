"""Papers of the open desk: for the printer, for a file, for the safe."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from numpy.typing import NDArray

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.papers import SheetKind, SheetMark
from shelter_app.application.prints.printing import NoPrinter
from shelter_app.application.room.papers import PaperNotSaved
from shelter_app.bootstrap.assembly import assemble
from tests.application.night import LEAD, Night

SECRET = "ama-no-hashidate-ni-yuki"  # noqa: S105 - a phrase of no store


class Tray:
    """A printer that keeps its pages."""

    def __init__(self) -> None:
        self.pages: list[NDArray[np.uint8]] = []
        self.printers: list[str] = []

    def names(self) -> tuple[str, ...]:
        return ("職員室",)

    def print_pages(self, pages: Iterable[NDArray[np.uint8]], name: str = "") -> None:
        self.printers.append(name)
        self.pages.extend(pages)


def text_of(pdf: bytes) -> str:
    document = pdfium.PdfDocument(pdf)
    return "".join(page.get_textpage().get_text_range() for page in document)


def test_every_page_of_a_paper_goes_to_the_printer(laptop: Night) -> None:
    tray = Tray()
    laptop.a = assemble(laptop.settings, laptop.clock, tray)
    laptop.open(LEAD)
    laptop.type_in(TypedPerson("山田 花子"))
    paper = laptop.a.papers.roster()

    laptop.a.papers.send(paper)

    assert len(tray.pages) == paper.pages > 0
    assert all(page.shape[2] == 3 and page.min() < 128 for page in tray.pages)


def test_without_a_printer_a_paper_can_be_saved_instead(night: Night, tmp_path: Path) -> None:
    paper = night.a.papers.roster()

    with pytest.raises(NoPrinter) as refused:
        night.a.papers.send(paper)
    night.a.papers.save(paper, tmp_path / "roster.pdf")

    assert refused.value.code == "S-02"
    assert (tmp_path / "roster.pdf").read_bytes() == paper.pdf


def test_a_paper_that_cannot_be_written_says_so(night: Night, tmp_path: Path) -> None:
    with pytest.raises(PaperNotSaved) as refused:
        night.a.papers.save(night.a.papers.roster(), tmp_path / "gone" / "roster.pdf")

    assert refused.value.code == "S-03"


@pytest.mark.parametrize("is_open", [True, False])
def test_what_belongs_in_the_safe_is_printed_before_and_after_opening(
    laptop: Night, is_open: bool
) -> None:
    if is_open:
        laptop.open(LEAD)

    sheet = laptop.a.papers.safe_sheet(SECRET)

    assert sheet.pages == 1
    assert SECRET in text_of(sheet.pdf)


def test_a_paper_is_not_printed_at_a_time_without_a_zone(night: Night) -> None:
    with pytest.raises(ValueError, match="zone"):
        SheetMark(
            kind=SheetKind.PHRASE,
            number="-",
            printed_at=night.clock.now().replace(tzinfo=None),
            shelter="",
            incident="",
            operator="",
        )
