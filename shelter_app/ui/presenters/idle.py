"""Noticing that nobody has touched the desk for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from typing_extensions import override

from shelter_app.ui.presenters.clock import Clock

PAUSE_AFTER = 300.0
"""Seconds without a key, a click or a card; five minutes, as the design's section 7 says."""
_LOOK_EVERY = 5_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Watch the application's events, and say once when nobody has been there for five minutes."""

    idle = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._touched = clock.monotonic()
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def watch(self, application: QObject) -> None:
        """Begin to watch."""
        application.installEventFilter(self)
        self.touch()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def touch(self) -> None:
        """Count as activity something that is no Qt event, such as a card at the camera."""
        self._touched = self._clock.monotonic()
        self._told = False

    def look(self) -> None:
        """Tell if the time is up; once for each absence."""
        if not self._told and self._clock.monotonic() - self._touched >= PAUSE_AFTER:
            self._told = True
            self.idle.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return False
