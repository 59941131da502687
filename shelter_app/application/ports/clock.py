"""Time and chance, which use cases never take for themselves."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol

Chance = Callable[[int], bytes]
"""So many random bytes."""


class Clock(Protocol):
    """The machine's own time, right or wrong."""

    def now(self) -> datetime:
        """Tell the local wall time, with its offset."""
        ...

    def now_ms(self) -> int:
        """Tell the wall time in milliseconds since 1970 UTC."""
        ...

    def today(self) -> date:
        """Tell the local day."""
        ...

    def monotonic(self) -> float:
        """Tell seconds that only ever grow, for waiting and idling."""
        ...
