"""Text boxes: one that speaks when typing settles, and one for secrets with the IME off."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

SETTLE = 150
"""Milliseconds after the last key until the text counts as a question."""


class SettlingEdit(QLineEdit):
    """A box that asks when the typed text has settled and nothing is being composed."""

    settled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE)
        self._timer.timeout.connect(self._settle)
        self.textChanged.connect(self._wait)
        self.setMaxLength(80)

    @property
    def composing(self) -> bool:
        """Tell whether the IME holds text that is not yet decided."""
        return self._composing

    def put(self, text: str) -> None:
        """Set the text without asking about it."""
        self.setText(text)
        self._timer.stop()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())
        self._wait()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._composing = False
        super().focusOutEvent(event)

    def _wait(self) -> None:
        if self._composing:
            self._timer.stop()
        else:
            self._timer.start()

    def _settle(self) -> None:
        self.settled.emit(self.text())


class SecretEdit(QLineEdit):
    """A box for a passphrase: the IME is off, the letters can be shown, nothing is remembered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(200)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhLatinOnly
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.reveal(shown=False)

    def reveal(self, *, shown: bool) -> None:
        """Show or hide the letters."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        # Changing the echo mode switches the IME on again on some platforms.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
