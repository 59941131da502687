"""A place for one thing, where the newest replaces what nobody has fetched."""

from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """One slot between two threads; closing it wakes whoever waits, and empties it."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._slot: T | None = None
        self._closed = False

    def put(self, thing: T) -> None:
        """Leave a thing, replacing an unread one."""
        with self._changed:
            if not self._closed:
                self._slot = thing
                self._changed.notify()

    def take(self) -> T | None:
        """Wait for a thing and fetch it; none once the mailbox is closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._slot is not None)
            thing, self._slot = self._slot, None
            return thing

    def close(self) -> None:
        """Throw away what is unread and let nobody wait any more."""
        with self._changed:
            self._closed = True
            self._slot = None
            self._changed.notify_all()
