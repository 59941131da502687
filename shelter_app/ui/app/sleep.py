"""What the system says before it sleeps or when the lid is closed: the desk locks in time.

Nothing rests on it alone: a desk that was told nothing locks when it wakes (``IdleWatch``).
"""

import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtDBus import QDBusConnection

from shelter_app.ui.app.logind import Logind
from shelter_app.ui.app.windows_power import WindowsPower

ON_WINDOWS: Final = sys.platform == "win32"


class SleepNews(QObject):
    """Says ``going`` once for each time the machine goes to sleep or its lid is closed."""

    going = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logind: Logind | None = None
        self._windows: WindowsPower | None = None

    def listen(self, window: int, bus: QDBusConnection | None = None) -> None:
        """Begin to listen; ``window`` is the native handle of the one that Windows tells."""
        if ON_WINDOWS:
            self._windows = WindowsPower(self.going.emit, window)
            application = QCoreApplication.instance()
            if application is not None:
                application.installNativeEventFilter(self._windows)
            return
        self._logind = Logind(bus or QDBusConnection.systemBus(), self)
        self._logind.going.connect(self.going)
        self._logind.listen()

    def locked(self) -> None:
        """Let the system sleep now: everything is put away."""
        if self._logind is not None:
            self._logind.let_sleep()

    def stop(self) -> None:
        """Listen no more."""
        if self._logind is not None:
            self._logind.stop()
        application = QCoreApplication.instance()
        if self._windows is not None and application is not None:
            application.removeNativeEventFilter(self._windows)
            self._windows.close()
        self._logind = self._windows = None
