"""What every full screen has in common: one main action, one way back, and an emptying."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from typing_extensions import override

from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.reading_order import set_reading_order

if TYPE_CHECKING:
    from collections.abc import Callable

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Screen(QWidget):
    """Enter presses the main button (or the button that has the focus), Esc goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.main: QAbstractButton | None = None
        self.keys: dict[Qt.Key, Callable[[], None]] = {}

    @override
    def minimumSizeHint(self) -> QSize:
        # The window decides how wide a screen is; parts scroll, wrap or end in … to fit.
        return QSize(line_height() * 10, line_height() * 8)

    def arrive(self) -> None:
        """Called each time the screen is shown."""

    def back(self) -> None:
        """Called by Esc; does nothing where there is no way back."""

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        controls = [one for one in set_reading_order(self) if one.isVisible() and one.isEnabled()]
        if not controls or not self.hasFocus():
            return super().focusNextPrevChild(next)
        controls[0 if next else -1].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.press_enter()
        elif key == Qt.Key.Key_Escape:
            self.back()
        elif key in self.keys:
            self.keys[key]()
        else:
            super().keyPressEvent(event)

    def press_enter(self) -> None:
        """Do what Enter means here."""
        focus = QApplication.focusWidget()
        button = focus if isinstance(focus, QAbstractButton) else self.main
        if button is not None and button.isVisible() and button.isEnabled():
            button.click()
