"""What the print screen asks of the use cases."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

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


class Papers(Protocol):
    """Papers that the desk can make."""

    def roster(self) -> Printed:
        """Make the operating roster as PDF."""
        ...

    def safe_sheet(self, secret: str) -> Printed:
        """Make the sheet for the safe: a passphrase or the envelope's code."""
        ...

    def send(self, paper: Printed) -> None:
        """Hand a paper to the printer; raises ``NoPrinter`` when there is none."""
        ...

    def save(self, paper: Printed, path: Path) -> None:
        """Write a paper where somebody wants it as a file."""
        ...
