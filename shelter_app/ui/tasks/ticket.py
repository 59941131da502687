"""The stub a screen keeps while its work is away."""

from collections.abc import Callable


class Ticket:
    """A claim on one outcome; once dropped, the outcome is never spoken of again.

    Read and changed on the screen's thread only, so it needs no lock.
    """

    def __init__(self) -> None:
        self._live = True

    @property
    def live(self) -> bool:
        """Tell whether the outcome is still wanted and not yet delivered."""
        return self._live

    def drop(self) -> None:
        """Stop caring about the outcome; the work itself is not undone."""
        self._live = False

    def redeem(self, outcome: Callable[[], None]) -> None:
        """Deliver the outcome once, unless it was dropped."""
        if not self._live:
            return
        self._live = False
        outcome()
