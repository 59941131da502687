"""One writer for each store: a lock that the system drops when the program dies."""

import sqlite3
from pathlib import Path

from shelter_app.storage.faults import StoreBusy, StoreNotWritable


class WriterGuard:
    """The right to write one store, held by one open connection of one program.

    It is SQLite's own lock on an empty file beside the store, so it works alike on Windows and
    Linux, leaves nothing stale behind after a crash, and keeps the store itself free for readers.
    """

    def __init__(self, store: Path) -> None:
        """Take the guard of ``store``; raises ``StoreBusy`` while another holds it."""
        beside = store.with_name(f"{store.name}.lock")
        try:
            self._held = sqlite3.connect(
                beside, timeout=0, isolation_level=None, check_same_thread=False
            )
        except sqlite3.OperationalError as error:
            raise StoreNotWritable("the lock file cannot be made") from error
        try:
            self._held.execute("PRAGMA journal_mode = OFF")  # nothing is ever written to it
            self._held.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            self._held.close()
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise StoreNotWritable("the lock file cannot be locked") from error
            raise StoreBusy("another program writes this store") from error

    def release(self) -> None:
        """Let the next writer in; calling it again changes nothing."""
        self._held.close()
