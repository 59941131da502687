"""What the print screen asks of the use cases."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper that is ready; ``preview`` is its first page, RGB of shape (height, width, 3)."""

    path: Path
    pages: int
    preview: "NDArray[np.uint8] | None" = field(default=None, repr=False)


class Papers(Protocol):
    """Papers that the desk can make."""

    def roster(self) -> Printed:
        """Make the operating roster as PDF."""
        ...

    def send(self, path: Path) -> None:
        """Hand a paper to the printer, or to the program that shows it."""
        ...
