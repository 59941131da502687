"""What a test may not leave behind: warnings nobody expected, threads, running timers."""

import gc
import logging
from collections.abc import Iterable
from threading import Thread, _DummyThread
from threading import enumerate as threads_alive

from typing_extensions import override

GRACE = 5.0
"""Seconds a thread that was told to end may take before it counts as left behind."""


class WarningTrap(logging.Handler):
    """Collects every warning that reaches the root logger."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.caught: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line per record."""
        self.caught.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def surviving_threads(known: Iterable[Thread]) -> list[str]:
    """Name the threads that began after ``known`` was taken and do not end."""
    ours = set(known)
    fresh = [t for t in threads_alive() if t not in ours and not isinstance(t, _DummyThread)]
    for thread in fresh:
        thread.join(GRACE)
    return [thread.name for thread in fresh if thread.is_alive()]


def surviving_qt() -> list[str]:
    """Name the timers and QThreads that still run, and stop the timers."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer  # noqa: PLC0415 - only where Qt is loaded
    from shiboken6 import isValid  # noqa: PLC0415 - only where Qt is loaded

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    alive = [thing for thing in gc.get_objects() if issubclass(type(thing), (QTimer, QThread))]
    left = []
    for thing in (thing for thing in alive if isValid(thing)):
        if isinstance(thing, QTimer) and thing.isActive():
            left.append(f"active {describe(thing)}")
            thing.stop()
        elif isinstance(thing, QThread) and thing is not main_thread() and thing.isRunning():
            left.append(f"running {describe(thing)}")
    return left


def main_thread() -> object:
    """The thread that the application lives on, or None without one."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - only where Qt is loaded

    app = QCoreApplication.instance()
    return app.thread() if app else None


def describe(thing: object) -> str:
    """Tell one Qt object from another in a failure."""
    from PySide6.QtCore import QObject  # noqa: PLC0415 - only where Qt is loaded

    if not isinstance(thing, QObject):
        return repr(thing)
    owner = thing.parent()
    return f"{type(thing).__name__} {thing.objectName()!r} of {type(owner).__name__}"
