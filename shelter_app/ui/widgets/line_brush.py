"""Paint one line of a list in the look that is worn."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QApplication

from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.look import worn

ROWS = 2.75
"""Lines of text that one takes: two, with air."""
BOX = 2.0
"""Lines of text from the left that belong to the box."""
_EDGE = 0.4
_SMALL = 0.84
_LEAST_NAME = 4
"""Lines of text that marks leave to the name."""


class LineBrush:
    """One line while it is painted."""

    def __init__(self, painter: QPainter, rect: QRect, *, marked: bool, boxed: bool) -> None:
        self._painter = painter
        self._rect = rect
        self._line = line_height()
        self._is_marked = marked
        self._ink = "on_chosen" if marked else "ink"
        self._muted = "on_chosen" if marked else "muted"
        left = round(self._line * (BOX if boxed else _EDGE))
        edge = round(self._line * _EDGE)
        self._upper = rect.adjusted(left, round(self._line * 0.25), -edge, 0)
        self._upper.setHeight(round(self._line * 1.2))
        self._lower = QRect(self._upper)
        self._lower.setTop(self._upper.bottom())
        self._lower.setHeight(round(self._line * 1.05))

    def ground(self) -> None:
        """Paint the ground and the hair line below."""
        if self._is_marked:
            self._painter.fillRect(self._rect, self._colour("chosen"))
        self._painter.setPen(self._colour("hairline"))
        self._painter.drawLine(self._rect.bottomLeft(), self._rect.bottomRight())

    def tick(self, *, on: bool) -> None:
        """Paint the box."""
        side = round(self._line * 1.1)
        box = QRect(0, 0, side, side)
        box.moveCenter(self._rect.center())
        box.moveLeft(self._rect.left() + round(self._line * _EDGE))
        colour = self._colour("action" if on else "line")
        self._painter.setPen(QPen(colour, max(self._line // 12, 1)))
        if on:
            self._painter.fillRect(box, colour)
            self._painter.drawPixmap(box, worn().icon("check", "on_action", side))
        else:
            self._painter.drawRect(box)

    def first(
        self,
        title: str,
        beside: str,
        right: str,
        marks: tuple[str, ...],
        urgent: tuple[str, ...],
    ) -> None:
        """Paint the upper line: marks give way to the name."""
        self._right(self._upper, right)
        for word in marks:
            self._mark(word, "quiet")
        for word in urgent:
            self._mark(word, "caution")
        self._left(self._upper, title, self._ink, _font(bold=True))
        self._left(self._upper, beside, self._muted, _font(_SMALL))

    def second(self, below: str, lower: str) -> None:
        """Paint the lower line."""
        self._left(self._lower, below, self._ink, _font(_SMALL))
        self._left(self._lower, lower, self._muted, _font(_SMALL))

    def _left(self, room: QRect, text: str, ink: str, font: QFont) -> None:
        if not text or room.width() <= 0:
            return
        self._painter.setFont(font)
        self._painter.setPen(self._colour(ink))
        metrics = self._painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        self._painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        room.setLeft(room.left() + metrics.horizontalAdvance(shown) + self._line // 2)

    def _right(self, room: QRect, text: str) -> None:
        if not text:
            return
        self._painter.setFont(_font(_SMALL))
        self._painter.setPen(self._colour(self._muted))
        width = self._painter.fontMetrics().horizontalAdvance(text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        self._painter.drawText(room, int(flags), text)
        room.setRight(room.right() - width - self._line // 2)

    def _mark(self, word: str, tone: str) -> None:
        room = self._upper
        self._painter.setFont(_font(_SMALL))
        width = self._painter.fontMetrics().horizontalAdvance(word) + self._line // 2
        box = QRect(room.right() - width, room.top(), width, room.height())
        if box.left() < room.left() + self._line * _LEAST_NAME:
            return
        self._painter.fillRect(box, self._colour(tone))
        self._painter.setPen(self._colour(f"on_{tone}"))
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), word)
        room.setRight(box.left() - self._line // 4)

    def _colour(self, name: str) -> QColor:
        return QColor(worn().tokens.colour(name))


def _font(times: float = 1.0, *, bold: bool = False) -> QFont:
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * times)
    font.setBold(bold)
    return font
