"""A drawing of a My Number card's front: where the three things stand that are asked for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.look import worn

_SHAPE = 85.6 / 54.0
"""An ID-1 card."""
_PLACES = ((0.40, 0.42, 0.30, 0.15), (0.40, 0.61, 0.42, 0.15), (0.66, 0.80, 0.22, 0.15))
"""Birth date, expiry, security code: left, top, width and height in parts of the card."""
_NAME, _ADDRESS, _PHOTO = (0.05, 0.07, 0.6, 0.08), (0.05, 0.2, 0.75, 0.08), (0.05, 0.38, 0.28, 0.55)


class CardFront(QWidget):
    """A schematic card with ①, ② and ③ on it; real ones differ a little in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            self.tr("カード表の絵: ①生年月日、②有効期限、③セキュリティコードの場所")
        )
        high = line_height() * 6
        self.setFixedSize(QSize(round(high * _SHAPE), high))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = worn().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(1, 1, self.width() - 2, self.height() - 2)
        painter.setPen(QPen(QColor(tokens.line), 2))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(card, 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.quiet))
        for place in (_NAME, _ADDRESS, _PHOTO):
            painter.drawRect(_part(card, place))
        for place, mark in zip(_PLACES, "①②③", strict=True):
            self._mark(painter, _part(card, place), mark)
        painter.end()

    def _mark(self, painter: QPainter, place: QRectF, mark: str) -> None:
        tokens = worn().tokens
        painter.setPen(QPen(QColor(tokens.action), 2))
        painter.setBrush(QColor(tokens.paper))
        painter.drawRect(place)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, mark)


def _part(card: QRectF, place: tuple[float, float, float, float]) -> QRectF:
    left, top, width, height = place
    return QRectF(
        card.left() + left * card.width(),
        card.top() + top * card.height(),
        width * card.width(),
        height * card.height(),
    )
