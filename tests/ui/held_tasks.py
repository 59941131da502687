"""A lane whose work waits until the test lets it go."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from shelter_app.ui.tasks.ticket import Ticket

T = TypeVar("T")


class HeldTasks:
    """The contract of ``QtTasks`` with time in the test's hand, and no thread."""

    def __init__(self) -> None:
        self._held: list[tuple[bool, Callable[[], None]]] = []

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        urgent: bool = False,
    ) -> Ticket:
        """Keep the work until :meth:`release`."""
        ticket = Ticket()

        def run() -> None:
            try:
                value = work()
            except Exception as error:  # noqa: BLE001 - as in the real lane
                ticket.redeem(partial(failed, error))
            else:
                ticket.redeem(partial(done, value))

        self._held.append((urgent, run))
        return ticket

    @property
    def waiting(self) -> int:
        """Count the pieces of work not yet let go."""
        return len(self._held)

    def release(self) -> None:
        """Let everything go, urgent first, and also what that work asks for in turn."""
        while self._held:
            self.release_one()

    def release_one(self) -> None:
        """Let the next piece go."""
        place = next((i for i, (urgent, _) in enumerate(self._held) if urgent), 0)
        _, run = self._held.pop(place)
        run()
