"""A few reading connections that any thread may borrow, so that no look-up waits for another's."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import AbstractContextManager, contextmanager
from threading import Condition
from typing import Final, Protocol

from sqlalchemy import Connection, Engine

READERS: Final = 3
"""The desk, a search and a print go on side by side; the camera's look-ups fit in between."""


class Connects(Protocol):
    """Whatever gives a connection to read with: an engine, or a pool of them."""

    def connect(self) -> AbstractContextManager[Connection]:
        """Give a connection for one reading."""
        ...


class ReadingPool:
    """Reading engines of one store; each is lent to one thread at a time."""

    def __init__(self, open_one: Callable[[], Engine], number: int = READERS) -> None:
        """Open them all now, so that the key is not needed again."""
        self._changed = Condition()
        self._free: list[Engine] = []
        self._is_closed = False
        try:
            for _ in range(number):
                self._free.append(open_one())
        except BaseException:
            _dispose(self._free)
            raise
        self._number = number

    @contextmanager
    def connect(self) -> Iterator[Connection]:
        """Lend a connection for one reading; a closed store's readings are cancelled."""
        engine = self._take()
        try:
            with engine.connect() as connection:
                yield connection
        finally:
            with self._changed:
                self._free.append(engine)
                self._changed.notify_all()

    @contextmanager
    def still(self) -> Iterator[None]:
        """Let nobody read meanwhile, for work that needs the file alone."""
        with self._changed:
            self._changed.wait_for(self._is_complete)
            yield

    def dispose(self) -> None:
        """Wait for the readings that run, and close; safe to call twice."""
        with self._changed:
            self._is_closed = True
            self._changed.wait_for(self._is_complete)
            _dispose(self._free)

    def _take(self) -> Engine:
        with self._changed:
            self._changed.wait_for(lambda: self._free or self._is_closed)
            if self._is_closed:
                raise CancelledError("the store was closed")
            return self._free.pop()

    def _is_complete(self) -> bool:
        return len(self._free) == self._number


def _dispose(engines: Sequence[Engine]) -> None:
    for engine in engines:
        engine.dispose()
