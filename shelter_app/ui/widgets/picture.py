"""A picture that fits its place, such as the first page of a paper."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.look import worn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Picture(QWidget):
    """An RGB array drawn as large as fits, with a hair line around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._array: NDArray[np.uint8] | None = None
        self._image: QImage | None = None

    def show_array(self, array: "NDArray[np.uint8] | None") -> None:
        """Show another picture, shape (height, width, 3), or none."""
        if array is self._array:
            return
        self._array = array  # the image borrows its bytes
        self._image = None
        if array is not None:
            height, width, _ = array.shape
            step = array.strides[0]
            self._image = QImage(array.data, width, height, step, QImage.Format.Format_RGB888)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(line_height() * 14, line_height() * 18)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(line_height() * 5, line_height() * 5)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.setPen(QColor(worn().tokens.line))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()
