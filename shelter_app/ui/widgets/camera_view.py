"""The live picture with a frame to hold a card in, and the band that says yes or no."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.camera import CameraPresenter
from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.look import worn

PULL_EVERY = 66
"""Milliseconds: 15 pictures a second look alive and leave the processor to the decoder."""
_CARD = 85.6 / 54.0
"""The shape of a card (ISO/IEC 7810 ID-1)."""


class CameraView(QWidget):
    """Pull the newest picture while visible; nothing is drawn when nothing is new."""

    def __init__(self, presenter: CameraPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._array: object = None
        self._image: QImage | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(PULL_EVERY)
        self._timer.timeout.connect(self.pull)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("カメラの映像"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(line_height() * 14, round(line_height() * 10.5))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(line_height() * 4, line_height() * 3)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return arg__1 * 3 // 4

    def pull(self) -> None:
        """Take the newest picture if there is a newer one."""
        array = self._presenter.preview()
        if array is self._array:
            return
        self._array = array
        if array is None:
            self._image = None
        else:
            height, width, _ = array.shape
            self._image = QImage(
                array.data, width, height, array.strides[0], QImage.Format.Format_RGB888
            )
        self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        self._array, self._image = None, None
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.update()
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#22272C"))
        if self._image is not None:
            painter.drawImage(self._covered(self._image.size()), self._image)
            self._draw_frame(painter)
        else:
            self._draw_absence(painter)
        painter.end()

    def _covered(self, size: QSize) -> QRectF:
        scaled = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - scaled.width()) / 2
        top = (self.height() - scaled.height()) / 2
        return QRectF(left, top, scaled.width(), scaled.height())

    def _draw_frame(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width() * 0.78, self.height() * 0.78 * _CARD)
        box = QRectF(0, 0, width, width / _CARD)
        box.moveCenter(QRectF(self.rect()).center())
        round_by = line_height() * 0.5
        for colour, wide in (("#14181C", 0.22), ("#FFFFFF", 0.1)):
            painter.setPen(QPen(QColor(colour), line_height() * wide))
            painter.drawRoundedRect(box, round_by, round_by)

    def _draw_absence(self, painter: QPainter) -> None:
        side = round(line_height() * 2)
        icon = worn().icon("camera", "line", side)
        painter.drawPixmap((self.width() - side) // 2, self.height() // 2 - side, icon)
        if self.width() < side * 4:
            return
        painter.setPen(QColor("#E6E8EA"))
        below = self.rect().adjusted(0, self.height() // 2, 0, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(below, int(flags), self.tr("カメラは映っていません"))
