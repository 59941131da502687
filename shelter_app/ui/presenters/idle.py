"""Noticing that nobody has touched the desk for a while, or that the machine has slept."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from typing_extensions import override

from shelter_app.ui.presenters.clock import Clock

PAUSE_AFTER = 300.0
"""Seconds without a key, a click or a card; five minutes, as the design's section 7 says."""
SLEPT = 2.0
"""Seconds between two looks that count as sleep; less is the system's clocks drifting apart."""
_LOOK_EVERY = 1_000
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
_SHOWINGS = frozenset({QEvent.Type.Expose, QEvent.Type.ApplicationStateChange})
"""What the first picture after waking begins with."""


class IdleWatch(QObject):
    """Watch the application's events, and say once when nobody has been there for five minutes.

    After a much longer time, by the town's policy, it says so again (``left``). ``slept`` comes
    with the first look after the machine has slept, before any key or picture of the time after.
    """

    idle = Signal()
    left = Signal()
    slept = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._touched = clock.monotonic()
        self._told = self._told_left = False
        self._asleep = clock.asleep()
        self.leave_after = 0.0
        """Seconds without a touch until ``left``; 0: never."""
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
        self._told = self._told_left = False

    def look(self) -> None:
        """Tell if the time is up, once for each absence, and if the machine has slept."""
        self._look_for_sleep()
        away = self._clock.monotonic() - self._touched
        if not self._told and away >= PAUSE_AFTER:
            self._told = True
            self.idle.emit()
        if not self._told_left and self.leave_after and away >= self.leave_after:
            self._told_left = True
            self.left.emit()

    def _look_for_sleep(self) -> None:
        before, self._asleep = self._asleep, self._clock.asleep()
        if self._asleep - before >= SLEPT:
            self.slept.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._look_for_sleep()
            self.touch()
        elif event.type() in _SHOWINGS:
            self._look_for_sleep()
        return False
