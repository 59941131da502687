"""Card work with a time limit: a driver that hangs keeps its thread, and nobody waits for it."""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import Final, TypeVar

from shelter_app.application.ports.card_faults import ReaderStuck

T = TypeVar("T")

_MOST_STUCK: Final = 4
"""Threads that may hang in a driver; after that nothing more is asked of it until it answers."""


class _Job:
    """One piece of work, and where its outcome lands."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._work = work
        self.done = Event()
        self.value: object = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.value = self._work()
        except BaseException as error:  # noqa: BLE001 - raised again where the work was asked for
            self.error = error
        self.done.set()


class TimedLane:
    """One worker thread; when its work takes too long it is left behind and replaced."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._turn = Lock()
        self._queue: SimpleQueue[_Job | None] | None = None
        self._late: list[_Job] = []

    def run(self, work: Callable[[], T], seconds: float) -> T:
        """Do the work on the lane and wait for it, so long at most; one at a time.

        Raises:
            ReaderStuck: D-36, when it took longer; what comes of it later is dropped.
        """
        with self._turn:
            self._late = [job for job in self._late if not job.done.is_set()]
            if len(self._late) >= _MOST_STUCK:
                raise ReaderStuck("the driver has not answered for a long time")
            job = _Job(work)
            self._worker().put(job)
            if not job.done.wait(seconds):
                self._late.append(job)
                self._leave_worker()
                raise ReaderStuck("the reader did not answer in time")
        if job.error is not None:
            raise job.error
        return job.value  # type: ignore[return-value] # it is what the work returned

    def close(self) -> None:
        """Let the worker end after what it is doing; waits for nothing."""
        self._leave_worker()

    def _worker(self) -> "SimpleQueue[_Job | None]":
        if self._queue is None:
            queue: SimpleQueue[_Job | None] = SimpleQueue()
            Thread(target=_work_off, args=(queue,), name=self._name, daemon=True).start()
            self._queue = queue
        return self._queue

    def _leave_worker(self) -> None:
        queue, self._queue = self._queue, None
        if queue is not None:
            queue.put(None)


def _work_off(queue: "SimpleQueue[_Job | None]") -> None:
    while (job := queue.get()) is not None:
        job.run()
        del job
