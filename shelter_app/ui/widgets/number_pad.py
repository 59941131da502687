"""A pad of large digits for a PIN; keys do the same."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.labels import line_height


class NumberPad(QWidget):
    """Twelve keys: the digits, one step back, and done."""

    pressed = Signal(str)
    erased = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(round(line_height() * 0.35))
        for place, digit in enumerate("123456789"):
            grid.addWidget(self._digit(digit), place // 3, place % 3)
        grid.addWidget(self._digit("0"), 3, 1)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        erase = Button("", icon="erase")
        erase.setAccessibleName(self.tr("1文字消す"))
        erase.setToolTip(self.tr("1文字消す"))
        erase.clicked.connect(self.erased)
        grid.addWidget(erase, 3, 2)
        for button in self.findChildren(Button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _digit(self, digit: str) -> Button:
        button = Button(digit)
        button.clicked.connect(lambda: self.pressed.emit(digit))
        return button
