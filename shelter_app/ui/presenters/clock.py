"""What the screens ask of time."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Time as the program sees it; tests move it by hand."""

    def monotonic(self) -> float:
        """Seconds that only go forward, from no particular start."""
        ...

    def asleep(self) -> float:
        """Seconds that this machine has slept, from no particular start."""
        ...

    def now(self) -> datetime:
        """The wall clock of this place, for showing."""
        ...
