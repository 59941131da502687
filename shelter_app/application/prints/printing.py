"""What the print screens ask of the use cases."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.shown import IssuedSheet, Wanted
from shelter_app.domain.errors import ShelterError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper that is ready, in memory only.

    ``preview`` is its first page, RGB of shape (height, width, 3).
    """

    pdf: bytes = field(repr=False)
    pages: int
    preview: "NDArray[np.uint8] | None" = field(default=None, repr=False)
    number: str = ""


class NoPrinter(ShelterError):
    """No printer is set up on this machine; save the paper as a file instead."""

    code = "S-02"


class PrinterStopped(ShelterError):
    """The printer took no more pages; ``handed`` of them are with it."""

    code = "S-12"

    def __init__(self, handed: int) -> None:
        super().__init__("the printer stopped")
        self.handed = handed


@dataclass(frozen=True, slots=True)
class Offer:
    """A sheet that whoever sits here may print; ``is_off`` for the list nobody allowed yet."""

    kind: SheetKind
    is_off: bool = False


class Papers(Protocol):
    """Papers that the desk can make."""

    def offers(self) -> tuple[Offer, ...]:
        """List the sheets that may be printed by whoever is signed in, in the screen's order."""
        ...

    def make(self, wanted: Wanted) -> Printed:
        """Make a sheet as PDF; that it is taken out is recorded first."""
        ...

    def page(self, paper: Printed, number: int) -> "NDArray[np.uint8]":
        """Draw a page, counted from 0, for the screen."""
        ...

    def allow_posting(self, *, on: bool) -> None:
        """Allow or stop the list for the wall; only for those who lead."""
        ...

    def safe_sheet(self, secret: str) -> Printed:
        """Make the sheet for the safe: a passphrase or the envelope's code."""
        ...

    def printers(self) -> tuple[str, ...]:
        """Name this machine's printers, its own choice first."""
        ...

    def send(self, paper: Printed, printer: str = "", first: int = 0) -> None:
        """Hand a paper from page ``first`` on to a printer; raises ``NoPrinter``."""
        ...

    def save(self, paper: Printed, path: Path) -> None:
        """Write a paper where somebody wants it as a file."""
        ...

    def issued(self) -> tuple[IssuedSheet, ...]:
        """List the prints of this shelter, newest first."""
        ...

    def recall(self, number: str) -> None:
        """Call a print back."""
        ...

    def is_back(self, number: str) -> None:
        """Write down that a print came back."""
        ...

    def may_recall(self) -> bool:
        """Tell whether whoever is signed in may call sheets back."""
        ...
