"""Papers of the open desk, made in memory: a paper is a file only where somebody wants one."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from shelter_app.application.desk.printing import Printed
from shelter_app.application.desk.roster import roster
from shelter_app.application.papers import PhraseSheet, SheetKind, SheetMark
from shelter_app.application.ports.papers import Papers
from shelter_app.application.room.room import Room
from shelter_app.domain.errors import ShelterError

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    """A printer of this machine."""

    def print_pages(self, pages: "Iterable[NDArray[np.uint8]]") -> None:
        """Print pages; raises ``NoPrinter`` when there is none."""
        ...


class NoPrinter(ShelterError):
    """No printer is set up on this machine; save the paper as a file instead."""

    code = "S-02"


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

    def roster(self) -> Printed:
        """Make the operating roster as PDF, with a picture of its first page."""
        table, store = self._room.table, self._room.store
        assert store is not None  # noqa: S101 - a table stands only in an open store
        paper = roster(table, store.label, table.operator_name)
        out = BytesIO()
        pages = self._papers.write_roster(paper, out)
        pdf = out.getvalue()
        return Printed(pdf, pages, self._picture(pdf))

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

    def send(self, paper: Printed) -> None:
        """Hand a paper to the printer.

        Raises:
            NoPrinter: S-02, when no printer is set up here.
        """
        self._printer.print_pages(
            self._picture(paper.pdf, page, PRINT_DOTS) for page in range(paper.pages)
        )

    def save(self, paper: Printed, path: Path) -> None:
        """Write a paper where somebody wants it as a file.

        Raises:
            PaperNotSaved: S-03, when the file cannot be written there.
        """
        try:
            path.write_bytes(paper.pdf)
        except OSError as error:
            raise PaperNotSaved("the file cannot be written") from error
