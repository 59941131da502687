"""The desk's keyboard: digits tick people, and a handheld scanner is heard anywhere."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.scan_burst import FASTEST_FINGER, ScanBurst

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_WAIT = round(FASTEST_FINGER * 1000) + 10


class DeskKeys(QObject):
    """Watch the keys that go to one screen, before its boxes see them."""

    digit = Signal(int)
    scanned = Signal(str)
    undone = Signal()
    counting = Signal()
    """Ctrl+N: a number of people, names later."""
    printing = Signal()
    """Ctrl+P: the slips of those who were just received."""
    paged = Signal(int)

    def __init__(self, screen: QWidget, clock: Clock) -> None:
        super().__init__(screen)
        self._screen = screen
        self._clock = clock
        self._burst = ScanBurst()
        self._before = ""
        self._digits: list[int] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._tell_digits)

    def watch(self, *, on: bool) -> None:
        """Begin or end; a screen that is not seen hears nothing."""
        application = QApplication.instance()
        if application is None:
            return
        application.removeEventFilter(self)
        if on:
            application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        focus = QApplication.focusWidget()
        if focus is None or watched is not focus or not self._owns(focus):
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._chord(event, focus)
        key = Qt.Key(event.key())
        if key in _PAGES:
            return self._page(_PAGES[key])
        return self._enter(focus) if key in _ENTER else self._key(event, focus)

    def _owns(self, focus: QWidget) -> bool:
        return focus is self._screen or self._screen.isAncestorOf(focus)

    def _chord(self, event: QKeyEvent, focus: QWidget) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self._undo(focus)
        if event.key() == Qt.Key.Key_N:
            self.counting.emit()
        elif event.key() == Qt.Key.Key_P:
            self.printing.emit()
        return event.key() in {Qt.Key.Key_N, Qt.Key.Key_P}

    def _undo(self, focus: QWidget) -> bool:
        # In a box with text, Ctrl+Z belongs to the text.
        if isinstance(focus, QLineEdit) and focus.text():
            return False
        self.undone.emit()
        return True

    def _page(self, step: int) -> bool:
        # Taken here, since a list that scrolls would take it for itself.
        self._tell_digits()
        self.paged.emit(step)
        return True

    def _key(self, event: QKeyEvent, focus: QWidget) -> bool:
        text = event.text()
        if not text:
            self._tell_digits()  # what came before a function key comes first
        if not text.isprintable() or not text or event.isAutoRepeat():
            return False
        fresh = self._burst.key(text, self._clock.monotonic())
        if isinstance(focus, QLineEdit):
            if fresh:
                self._before = focus.text()
            return False
        # A digit waits a moment: it may be the first of a scanner's many.
        if text.isascii() and text.isdigit() and not event.modifiers() & _CHORDS:
            self._digits.append(int(text))
            self._timer.start()
            return True
        return False

    def _enter(self, focus: QWidget) -> bool:
        text = self._burst.enter(self._clock.monotonic())
        if text is None:
            self._tell_digits()
            return False
        self._timer.stop()
        self._digits.clear()
        if isinstance(focus, QLineEdit):
            focus.setText(self._before)
        self.scanned.emit(text)
        return True

    def _tell_digits(self) -> None:
        self._timer.stop()
        digits, self._digits = self._digits, []
        if not self._burst.running:
            for digit in digits:
                self.digit.emit(digit)


_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
