"""Papers of the open desk, made in memory: a paper is a file only where somebody wants one."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from shelter_app.application.papers import PhraseSheet, SheetKind, SheetMark
from shelter_app.application.ports.papers import Papers
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issued import issued_sheets, recall_sheet, sheet_is_back
from shelter_app.application.prints.making import offers, worksheet
from shelter_app.application.prints.posting import switch_posting
from shelter_app.application.prints.printing import NoPrinter, Offer, Printed, PrinterStopped
from shelter_app.application.prints.roster import roster
from shelter_app.application.prints.shown import IssuedSheet, Wanted
from shelter_app.application.prints.slips import slips
from shelter_app.application.room.room import Room
from shelter_app.domain.deeds import Deed
from shelter_app.domain.errors import ShelterError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np
    from numpy.typing import NDArray

PRINT_DOTS = 200.0


class PageDrawer(Protocol):
    """Draws a page of a PDF as RGB of shape (height, width, 3)."""

    def __call__(
        self, pdf: bytes, page: int = 0, dots_per_inch: float = 96.0
    ) -> "NDArray[np.uint8]":
        """Draw one page, counted from 0."""
        ...


class Printer(Protocol):
    """The printers of this machine."""

    def names(self) -> tuple[str, ...]:
        """Name the printers, the machine's own choice first; nothing where there is none."""
        ...

    def print_pages(self, pages: "Iterable[NDArray[np.uint8]]", name: str = "") -> None:
        """Print pages on a printer, or on the machine's own choice; raises ``NoPrinter``."""
        ...


class PaperNotSaved(ShelterError):
    """The paper could not be written there; the record itself is safe."""

    code = "S-03"


class OpenedPapers:
    """Makes papers at whichever table is open in the room."""

    def __init__(self, room: Room, papers: Papers, picture: PageDrawer, printer: Printer) -> None:
        self._room = room
        self._papers = papers
        self._picture = picture
        self._printer = printer

    def offers(self) -> tuple[Offer, ...]:
        """List the sheets that whoever is signed in may print."""
        return offers(self._room.table)

    def make(self, wanted: Wanted) -> Printed:
        """Make a sheet as PDF, with a picture of its first page."""
        table, label, out = self._room.table, self._label, BytesIO()
        if wanted.kind is SheetKind.ROSTER:
            paper = roster(table, label)
            pages, number = self._papers.write_roster(paper, out), paper.mark.number
        elif wanted.kind is SheetKind.SLIPS:
            given = slips(table, label, wanted.people)
            pages, number = self._papers.write_slips(given, out), given.mark.number
        else:
            sheet = worksheet(table, label, wanted)
            pages, number = self._papers.write_worksheet(sheet, out), sheet.mark.number
        pdf = out.getvalue()
        return Printed(pdf, pages, self._picture(pdf), number)

    def roster(self) -> Printed:
        """Make the operating roster as PDF, with a picture of its first page."""
        return self.make(Wanted(SheetKind.ROSTER))

    def page(self, paper: Printed, number: int) -> "NDArray[np.uint8]":
        """Draw a page, counted from 0, for the screen."""
        return self._picture(paper.pdf, number)

    def allow_posting(self, *, on: bool) -> None:
        """Allow or stop the list for the wall."""
        switch_posting(self._room.table, on=on)

    def issued(self) -> tuple[IssuedSheet, ...]:
        """List the prints of this shelter, newest first."""
        return issued_sheets(self._room.table)

    def recall(self, number: str) -> None:
        """Call a print back."""
        recall_sheet(self._room.table, number)

    def is_back(self, number: str) -> None:
        """Write down that a print came back."""
        sheet_is_back(self._room.table, number)

    def may_recall(self) -> bool:
        """Tell whether whoever is signed in may call sheets back."""
        return self._room.table.may(Deed.RECALL_SHEETS)

    def safe_sheet(self, secret: str) -> Printed:
        """Make the sheet for the safe: a passphrase or the envelope's code.

        It is on no list of prints, and nobody need be signed in.
        """
        label = self._room.store.label if self._room.store else None
        mark = SheetMark(
            kind=SheetKind.PHRASE,
            number="-",
            printed_at=self._room.clock.now(),
            shelter=label.shelter if label else "",
            incident=label.incident_name if label else "",
            operator="",
            drill=label.is_drill if label else False,
        )
        out = BytesIO()
        opens = "このパソコンの避難者の記録と名簿"
        pages = self._papers.write_phrase(PhraseSheet(mark, secret, opens), out)
        pdf = out.getvalue()
        return Printed(pdf, pages, self._picture(pdf))

    def printers(self) -> tuple[str, ...]:
        """Name this machine's printers, its own choice first."""
        return self._printer.names()

    def send(self, paper: Printed, printer: str = "", first: int = 0) -> None:
        """Hand a paper from page ``first`` on to a printer.

        Raises:
            NoPrinter: S-02, when no printer is set up here.
            PrinterStopped: S-12, when it stopped after some pages; it says after how many.
        """
        handed = _Handed()
        pages = range(first, paper.pages)
        drawn = (self._picture(paper.pdf, page, PRINT_DOTS) for page in pages)
        try:
            self._printer.print_pages(handed.counted(drawn), printer)
        except NoPrinter as refused:
            if handed.pages <= 1:
                raise
            raise PrinterStopped(first + handed.pages - 1) from refused

    def save(self, paper: Printed, path: Path) -> None:
        """Write a paper where somebody wants it as a file.

        Raises:
            PaperNotSaved: S-03, when the file cannot be written there.
        """
        try:
            path.write_bytes(paper.pdf)
        except OSError as error:
            raise PaperNotSaved("the file cannot be written") from error

    @property
    def _label(self) -> Label:
        store = self._room.store
        assert store is not None  # noqa: S101 - a table stands only in an open store
        return store.label


class _Handed:
    """Counts the pages that a printer asked for; the last one it did not take."""

    def __init__(self) -> None:
        self.pages = 0

    def counted(self, pages: "Iterable[NDArray[np.uint8]]") -> "Iterator[NDArray[np.uint8]]":
        """Pass pages on, counting them."""
        for page in pages:
            self.pages += 1
            yield page
