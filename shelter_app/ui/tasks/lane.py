"""The real lane: one worker thread, and one relay object that brings outcomes home."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from shelter_app.ui.tasks.ticket import Ticket

T = TypeVar("T")


class QtTasks(QObject):
    """One lane of background work, finished in the order it was asked for.

    A thread of ``ThreadPoolExecutor`` does the work, because coverage cannot see ``QThreadPool``
    threads on Python 3.11; a single long-lived relay carries outcomes, because a ``QRunnable``
    that owns its signals loses them.
    """

    _arrived = Signal(object)

    def __init__(self, name: str = "lane", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._lock = Lock()
        self._urgent: deque[Callable[[], None]] = deque()
        self._waiting: deque[Callable[[], None]] = deque()
        self._arrived.connect(self._deliver)

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        urgent: bool = False,
    ) -> Ticket:
        """Run ``work`` on the lane, then one of the two outcomes on this thread."""
        ticket = Ticket()

        def run() -> None:
            try:
                value = work()
            except Exception as error:  # noqa: BLE001 - the one place errors become outcomes
                self._arrived.emit(partial(ticket.redeem, partial(failed, error)))
            else:
                self._arrived.emit(partial(ticket.redeem, partial(done, value)))

        with self._lock:
            (self._urgent if urgent else self._waiting).append(run)
        self._lane.submit(self._run_next)
        return ticket

    def close(self) -> None:
        """Forget queued work and wait for the piece that is running."""
        self._lane.shutdown(wait=True, cancel_futures=True)

    def _run_next(self) -> None:
        with self._lock:
            run = self._urgent.popleft() if self._urgent else self._waiting.popleft()
        run()

    @Slot(object)
    def _deliver(self, outcome: Callable[[], None]) -> None:
        outcome()
