"""A box that opens a list to pick one of many."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

V = TypeVar("V")


class Picker(QComboBox, Generic[V]):
    """Choose one value; the wheel scrolls the page and never changes the answer."""

    picked = Signal()

    def __init__(
        self, name: str, options: Sequence[tuple[V, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for value, _ in options]
        self.addItems([word for _, word in options])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.activated.connect(lambda _: self.picked.emit())

    @property
    def value(self) -> V:
        """The answer."""
        return self._values[self.currentIndex()]

    def choose(self, value: V) -> None:
        """Set the answer."""
        self.setCurrentIndex(self._values.index(value))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
