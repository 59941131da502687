"""A list of thousands of people, painted line by line instead of built of widgets."""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from shelter_app.application.stay.shown import Staying
from shelter_app.domain.ids import Subject
from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.look import worn
from shelter_app.ui.widgets.stay_words import called, marks_of, spoken, stay_words
from shelter_app.ui.widgets.words import about

Index = QModelIndex | QPersistentModelIndex
NO_WORDS: Mapping[Subject, str] = MappingProxyType({})
_ROW = 2.75
"""Lines of text that a person takes: two, with air."""
_EDGE = 0.4
_SMALL = 0.84


class PeopleModel(QAbstractListModel):
    """The people of a list, and who of them is ticked."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = now
        self.people: tuple[Staying, ...] = ()
        self.ticked: frozenset[Subject] = frozenset()
        self.words: Mapping[Subject, str] = {}

    def put(
        self,
        people: tuple[Staying, ...],
        ticked: frozenset[Subject],
        words: Mapping[Subject, str],
    ) -> None:
        """Show other people; the same ones with other ticks or words are only painted again."""
        if people != self.people:
            self.beginResetModel()
            self.people, self.ticked, self.words = people, ticked, words
            self.endResetModel()
        elif (ticked, words) != (self.ticked, self.words):
            self.ticked, self.words = ticked, words
            self.dataChanged.emit(self.index(0), self.index(len(people) - 1))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.people)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        texts = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if role not in texts or not 0 <= index.row() < len(self.people):
            return None
        one = self.people[index.row()]
        return f"{self.words.get(one.ref, '')} {spoken(one, self.now())}".strip()

    def is_ticked(self, row: int) -> bool:
        """Tell whether somebody is ticked."""
        return self.people[row].ref in self.ticked


class PersonPainter(QStyledItemDelegate):
    """Paint one person: tick, name, kana, slip; below, who it is and where."""

    def __init__(
        self, model: PeopleModel, parent: QObject | None = None, *, ticks: bool = True
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._ticks = ticks

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(line_height() * 10, round(line_height() * _ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not 0 <= index.row() < len(self._model.people):
            return
        view = option.widget
        marked = isinstance(view, QListView) and view.currentIndex().row() == index.row()
        brush = _Brush(painter, option.rect, marked=marked)
        one = self._model.people[index.row()]
        brush.background()
        if self._ticks:
            brush.tick(on=self._model.is_ticked(index.row()))
        brush.texts(one, self._model.now(), self._model.words.get(one.ref, ""))


class _Brush:
    """One line of the list while it is painted."""

    def __init__(self, painter: QPainter, rect: QRect, *, marked: bool) -> None:
        self._painter = painter
        self._line = line_height()
        self._rect = rect
        self._ink = "on_chosen" if marked else "ink"
        self._muted = "on_chosen" if marked else "muted"
        self._marked = marked
        self._left_edge = round(self._line * _EDGE)

    def background(self) -> None:
        colours = worn().tokens
        if self._marked:
            self._painter.fillRect(self._rect, QColor(colours.colour("chosen")))
        self._painter.setPen(QColor(colours.colour("hairline")))
        self._painter.drawLine(self._rect.bottomLeft(), self._rect.bottomRight())

    def tick(self, *, on: bool) -> None:
        self._left_edge = round(self._line * 2.1)
        side = round(self._line * 1.1)
        box = QRect(0, 0, side, side)
        box.moveCenter(self._rect.center())
        box.moveLeft(self._rect.left() + round(self._line * _EDGE))
        colour = QColor(worn().tokens.colour("action" if on else "line"))
        self._painter.setPen(QPen(colour, max(self._line // 12, 1)))
        if on:
            self._painter.fillRect(box, colour)
            self._painter.drawPixmap(box, worn().icon("check", "on_action", side))
        else:
            self._painter.drawRect(box)

    def texts(self, one: Staying, now: datetime, word: str) -> None:
        room = self._rect.adjusted(
            self._left_edge, round(self._line * 0.25), -round(self._line * _EDGE), 0
        )
        upper, lower = QRect(room), QRect(room)
        upper.setHeight(round(self._line * 1.2))
        lower.setTop(upper.bottom())
        lower.setHeight(round(self._line * 1.05))
        self._right(upper, one.slip)
        self._mark(upper, word, "quiet")
        for mark in marks_of(one):
            self._mark(upper, mark, "caution")
        self._left(upper, called(one), self._ink, _bold())
        if one.line.kana != called(one):
            self._left(upper, one.line.kana, self._muted, _small())
        self._left(lower, about(one.line), self._ink, _small())
        self._left(lower, stay_words(one, now), self._muted, _small())

    def _left(self, room: QRect, text: str, ink: str, font: QFont) -> None:
        if not text or room.width() <= 0:
            return
        painter = self._painter
        painter.setFont(font)
        painter.setPen(QColor(worn().tokens.colour(ink)))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(shown) + self._line // 2)

    def _right(self, room: QRect, text: str) -> None:
        if not text:
            return
        painter = self._painter
        painter.setFont(_small())
        painter.setPen(QColor(worn().tokens.colour(self._muted)))
        width = painter.fontMetrics().horizontalAdvance(text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, int(flags), text)
        room.setRight(room.right() - width - self._line // 2)

    def _mark(self, room: QRect, word: str, tone: str) -> None:
        if not word:
            return
        painter = self._painter
        painter.setFont(_small())
        width = painter.fontMetrics().horizontalAdvance(word) + self._line // 2
        box = QRect(room.right() - width, room.top(), width, room.height())
        if box.left() < room.left() + self._line * 4:
            return  # the name comes first
        painter.fillRect(box, QColor(worn().tokens.colour(tone)))
        painter.setPen(QColor(worn().tokens.colour(f"on_{tone}")))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), word)
        room.setRight(box.left() - self._line // 3)


def _small() -> QFont:
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * _SMALL)
    return font


def _bold() -> QFont:
    font = QApplication.font()
    font.setBold(True)
    return font


class PeopleView(QListView):
    """The list; a click marks somebody, a click on the box or Space ticks, a second click opens."""

    marked = Signal(int)
    ticked = Signal(int)
    opened = Signal(int)

    def __init__(
        self, now: Callable[[], datetime], parent: QWidget | None = None, *, ticks: bool = True
    ) -> None:
        super().__init__(parent)
        self._ticks = ticks
        self.people = PeopleModel(now, self)
        self.setModel(self.people)
        self.setItemDelegate(PersonPainter(self.people, self, ticks=ticks))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setObjectName("people")
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def render_people(
        self,
        people: tuple[Staying, ...],
        ticked: frozenset[Subject],
        index: int,
        words: Mapping[Subject, str] = NO_WORDS,
    ) -> None:
        """Draw a list; the same list again changes nothing. ``words`` stand beside a name."""
        self.people.put(people, ticked, words)
        if self.currentIndex().row() != index:
            self.setCurrentIndex(self.people.index(index) if index >= 0 else QModelIndex())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(line_height() * 6, round(line_height() * _ROW))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.marked.emit(current.row())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_box = self._ticks and event.position().x() < line_height() * 2
        if index.isValid() and is_box:
            self.ticked.emit(index.row())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.ticked.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the screen's main button
        else:
            super().keyPressEvent(event)
