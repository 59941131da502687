"""The second copy on a stick, fed behind the desk's back."""

from pathlib import Path
from typing import Protocol


class SecondCopy(Protocol):
    """A second encrypted file with the same openers, holding every event again."""

    @property
    def problem(self) -> str:
        """Code of what keeps the stick from being written; empty when nothing does."""
        ...

    def waiting(self) -> int | None:
        """Count acts that are not on the stick yet; None when no stick is in use."""
        ...

    def start(self, folder: Path) -> None:
        """Begin, or go on, to keep the second copy in a folder on a stick."""
        ...

    def stop(self) -> None:
        """Let go of the stick."""
        ...
