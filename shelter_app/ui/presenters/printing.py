"""The print place: a sheet is chosen, made, looked at page by page, and handed on."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.printing import Offer, Papers, Printed
from shelter_app.application.prints.shown import Wanted
from shelter_app.domain.private import Private
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COUNTED = frozenset({SheetKind.BLANK_CARDS, SheetKind.BLANK_LISTS})
"""Sheets of which one says how many."""
FEW, MANY = 1, 200
STEP = 5


class PrintNotice(Enum):
    """What the print screens say."""

    NONE = auto()
    READY = auto()
    SENT = auto()
    SAVED = auto()
    POSTING_OFF = auto()
    TROUBLE_LOOKING = auto()
    TROUBLE_MAKING = auto()
    TROUBLE_SENDING = auto()
    TROUBLE_SAVING = auto()


@dataclass(frozen=True, slots=True, repr=False)
class PrintState(Private):
    """The print screens; ``page`` counts from 0, ``picture`` shows it.

    ``wanted`` is a sheet about somebody, asked for at the place ``came_from``.
    """

    offers: tuple[Offer, ...] = ()
    printers: tuple[str, ...] = ()
    printer: str = ""
    kind: SheetKind | None = None
    sheets: int = 20
    paper: Printed | None = None
    page: int = 0
    picture: "NDArray[np.uint8] | None" = None
    busy: bool = False
    notice: PrintNotice = PrintNotice.NONE
    problem: str = ""
    wanted: Wanted | None = None
    came_from: Place = Place.PRINT

    @property
    def is_counted(self) -> bool:
        """Tell whether one says how many of this sheet."""
        return self.kind in COUNTED


class PrintPresenter(QObject):
    """Make one sheet, show its pages, and hand it to a printer."""

    changed = Signal(object)

    def __init__(self, papers: Papers, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self._tasks = tasks
        self._state = PrintState()
        self._ticket = Ticket()

    @property
    def state(self) -> PrintState:
        """The screen at this moment."""
        return self._state

    def look(self) -> None:
        """Read which sheets may be printed, and on which printers."""
        self._ticket.drop()
        self._show(PrintState(busy=True))

        def work() -> tuple[tuple[Offer, ...], tuple[str, ...]]:
            return self._papers.offers(), self._papers.printers()

        self._ticket = self._tasks.submit(work, self._looked, self._not_looked)

    def choose(self, kind: SheetKind) -> None:
        """Take up another sheet and make it; nothing is made where one says how many first."""
        if self._state.busy:
            return
        empty = replace(self._state, paper=None, picture=None, page=0, wanted=None)
        self._show(replace(empty, kind=kind))
        if any(one.kind is kind and one.is_off for one in self._state.offers):
            self._show(replace(self._state, notice=PrintNotice.POSTING_OFF))
        elif self._state.is_counted:
            self._show(replace(self._state, notice=PrintNotice.NONE))
        else:
            self.make()

    def bring(self, wanted: Wanted, came_from: Place) -> None:
        """Make a sheet about somebody, asked for at another place."""
        self._ticket.drop()
        self._show(PrintState(kind=wanted.kind, wanted=wanted, came_from=came_from, busy=True))
        self._ticket = self._tasks.submit(self._papers.printers, self._brought, self._not_made)

    def count(self, sheets: int) -> None:
        """Say how many empty forms; what was made before is not what is wanted now."""
        wanted = min(max(sheets, FEW), MANY)
        if not self._state.busy and wanted != self._state.sheets:
            none = PrintNotice.NONE
            self._show(replace(self._state, sheets=wanted, paper=None, picture=None, notice=none))

    def make(self) -> None:
        """Make the chosen sheet as it stands now."""
        kind = self._state.kind
        if kind is None or self._state.busy:
            return
        wanted = self._state.wanted or Wanted(kind, self._state.sheets)
        self._busy(paper=None)
        self._ticket = self._tasks.submit(
            lambda: self._papers.make(wanted), self._made, self._not_made
        )

    def allow_posting(self) -> None:
        """Allow the list for the wall, and make it."""
        if not self._state.busy and self._state.notice is PrintNotice.POSTING_OFF:
            self._busy(paper=None)
            self._ticket = self._tasks.submit(
                lambda: self._papers.allow_posting(on=True), self._allowed, self._not_made
            )

    def turn(self, pages: int) -> None:
        """Show another page."""
        paper, page = self._state.paper, self._state.page + pages
        if paper is not None and 0 <= page < paper.pages and not self._state.busy:
            self._show(replace(self._state, page=page))
            self._ticket = self._tasks.submit(
                lambda: self._papers.page(paper, page), self._turned, self._not_made
            )

    def use_printer(self, name: str) -> None:
        """Print on this printer from now on."""
        self._show(replace(self._state, printer=name))

    def send(self) -> None:
        """Hand the finished paper to the printer."""
        paper, printer = self._state.paper, self._state.printer
        if paper is not None and not self._state.busy:
            self._busy(paper)
            self._ticket = self._tasks.submit(
                lambda: self._papers.send(paper, printer), self._sent, self._not_sent
            )

    def save(self, path: Path) -> None:
        """Write the finished paper to a file that somebody chose."""
        paper = self._state.paper
        if paper is not None and not self._state.busy:
            self._busy(paper)
            self._ticket = self._tasks.submit(
                lambda: self._papers.save(paper, path), self._saved, self._not_saved
            )

    def leave(self) -> None:
        """Take the page off the screen."""
        self._ticket.drop()
        self._show(PrintState())

    def put_away(self) -> None:
        """Close the sheet; the list and the printer stay."""
        self._ticket.drop()
        kept = self._state
        self._show(PrintState(kept.offers, kept.printers, kept.printer, sheets=kept.sheets))

    def _busy(self, paper: Printed | None) -> None:
        picture = self._state.picture if paper is not None else None
        none = PrintNotice.NONE
        self._show(
            replace(self._state, busy=True, paper=paper, picture=picture, notice=none, problem="")
        )

    def _looked(self, found: tuple[tuple[Offer, ...], tuple[str, ...]]) -> None:
        offers, printers = found
        first = printers[0] if printers else ""
        self._show(PrintState(offers, printers, first))

    def _brought(self, printers: tuple[str, ...]) -> None:
        first = printers[0] if printers else ""
        self._show(replace(self._state, printers=printers, printer=first, busy=False))
        self.make()

    def _made(self, paper: Printed) -> None:
        ready = PrintNotice.READY
        self._show(
            replace(
                self._state, busy=False, paper=paper, page=0, picture=paper.preview, notice=ready
            )
        )

    def _allowed(self, _: None) -> None:
        posting = SheetKind.POSTING
        offers = tuple(
            replace(one, is_off=False) if one.kind is posting else one for one in self._state.offers
        )
        self._show(replace(self._state, offers=offers, busy=False))
        self.make()

    def _turned(self, picture: "NDArray[np.uint8]") -> None:
        self._show(replace(self._state, picture=picture))

    def _sent(self, _: None) -> None:
        self._show(replace(self._state, busy=False, notice=PrintNotice.SENT))

    def _saved(self, _: None) -> None:
        self._show(replace(self._state, busy=False, notice=PrintNotice.SAVED))

    def _not_looked(self, error: Exception) -> None:
        self._fail(error, PrintNotice.TROUBLE_LOOKING)

    def _not_made(self, error: Exception) -> None:
        self._fail(error, PrintNotice.TROUBLE_MAKING)

    def _not_sent(self, error: Exception) -> None:
        self._fail(error, PrintNotice.TROUBLE_SENDING)

    def _not_saved(self, error: Exception) -> None:
        self._fail(error, PrintNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: PrintNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: PrintState) -> None:
        self._state = state
        self.changed.emit(state)
