"""What a presenter asks of background work."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from shelter_app.ui.tasks.ticket import Ticket

T = TypeVar("T")


class Tasks(Protocol):
    """One lane of background work, finished in the order it was asked for."""

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        urgent: bool = False,
    ) -> Ticket:
        """Run ``work`` on the lane, then one of the two outcomes on the caller's thread.

        ``urgent`` work overtakes waiting work that is not urgent, so that the tick for a family
        at the table never queues behind an import.
        """
        ...
