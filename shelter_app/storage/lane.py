"""One thread that owns a store's connection: an act at the desk goes before bulk work."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic
from typing import Any, Final, TypeVar

from shelter_app.domain.private import Private

T = TypeVar("T")
_LONGEST_PAUSE: Final = 1.0
"""Seconds that bulk work waits for somebody at the desk; a stuck act must not stop an exchange."""
_AFTERWARDS: Final = 0.05
"""Seconds more in which the screen draws the tick undisturbed."""


@dataclass(frozen=True, slots=True, repr=False)
class _Piece(Private):
    run: Callable[[], None]
    outcome: "Future[Any]"


class Lane:
    """Work done one piece at a time on one thread: urgent pieces first, else as they came.

    A piece that runs is never interrupted, so bulk work comes in slices (``submit_slices``) of at
    most some 20 ms: that is how long an urgent piece can wait.
    """

    def __init__(self, name: str) -> None:
        """Start the lane's thread."""
        self._urgent: deque[_Piece] = deque()
        self._bulk: deque[_Piece] = deque()
        self._changed = threading.Condition()
        self._is_closing = False
        self._ahead = 0
        self._calm_at = 0.0
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], T], *, urgent: bool = False) -> Future[T]:
        """Do a piece of work on the lane; on a closed lane its outcome is cancelled."""
        outcome: Future[T] = Future()
        self._put(_Piece(lambda: _settle(outcome, work), outcome), urgent=urgent)
        return outcome

    def submit_slices(self, slices: Iterator[T]) -> Future[T | None]:
        """Do bulk work slice by slice, letting others in between; gives the last slice's value.

        Cancelling the outcome or closing the lane ends it after the slice that is running.
        """
        outcome: Future[T | None] = Future()
        newest: T | None = None

        def run() -> None:
            nonlocal newest
            if outcome.cancelled():
                return
            try:
                newest = next(slices)
            except StopIteration:
                _settle(outcome, lambda: newest)
            except Exception as error:  # noqa: BLE001 - it belongs to whoever waits
                if outcome.set_running_or_notify_cancel():
                    outcome.set_exception(error)
            else:
                self._put(_Piece(run, outcome), urgent=False)

        self._put(_Piece(run, outcome), urgent=False)
        return outcome

    @contextmanager
    def ahead(self) -> Iterator[None]:
        """Let bulk work wait while somebody at the desk does: for the whole act, not its pieces.

        Whoever is ahead asks the lane for urgent work only.
        """
        with self._changed:
            self._ahead += 1
        try:
            yield
        finally:
            with self._changed:
                self._ahead -= 1
                self._calm_at = monotonic() + _AFTERWARDS
                self._changed.notify_all()

    def give_way(self) -> None:
        """Wait, for bulk work beside the lane, while somebody is ahead."""
        with self._changed:
            self._let_pass(lambda: False)

    @property
    def is_wanted(self) -> bool:
        """Tell bulk work that is running whether somebody at the desk waits for its end."""
        return bool(self._urgent or self._ahead)

    def is_here(self) -> bool:
        """Tell whether the caller runs on the lane."""
        return threading.current_thread() is self._thread

    def close(self, last: Callable[[], None] = lambda: None) -> None:
        """Drop what has not begun, do ``last`` (closing files) on the lane, and wait for its end.

        Closing again changes nothing.
        """
        parting: Future[None] = Future()
        with self._changed:
            if self._is_closing:
                return
            self._is_closing = True
            dropped = [*self._urgent, *self._bulk]
            self._urgent.clear()
            self._bulk.clear()
            self._urgent.append(_Piece(lambda: _settle(parting, last), parting))
            self._changed.notify_all()
        for piece in dropped:
            piece.outcome.cancel()
        self._thread.join()
        parting.result()

    def _put(self, piece: _Piece, *, urgent: bool) -> None:
        with self._changed:
            if not self._is_closing:
                (self._urgent if urgent else self._bulk).append(piece)
                self._changed.notify_all()
                return
        piece.outcome.cancel()

    def _work(self) -> None:
        while (piece := self._next()) is not None:
            piece.run()

    def _next(self) -> _Piece | None:
        with self._changed:
            self._changed.wait_for(lambda: self._urgent or self._bulk or self._is_closing)
            self._let_pass(lambda: bool(self._urgent))
            if self._urgent:
                return self._urgent.popleft()
            return self._bulk.popleft() if self._bulk else None

    def _let_pass(self, is_due: Callable[[], bool]) -> None:
        """Wait until nobody is ahead and the tick is drawn, something is due, or for a second."""
        last = monotonic() + _LONGEST_PAUSE
        while not (is_due() or self._is_closing):
            until = last if self._ahead else min(last, self._calm_at)
            if until <= monotonic():
                return
            self._changed.wait(until - monotonic())


def _settle(outcome: "Future[T]", work: Callable[[], T]) -> None:
    if not outcome.set_running_or_notify_cancel():
        return
    try:
        value = work()
    except Exception as error:  # noqa: BLE001 - it belongs to whoever waits
        outcome.set_exception(error)
    else:
        outcome.set_result(value)
