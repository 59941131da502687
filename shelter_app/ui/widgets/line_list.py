"""A list of thousands of lines, painted; words are made as they come into sight."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from shelter_app.domain.private import Private
from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.line_brush import BOX, ROWS, LineBrush

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


@dataclass(frozen=True, slots=True, repr=False)
class LineWords(Private):
    """What one line says: a name with small words beside it, two lines below, marks on the right.

    ``urgent`` marks are on the colour of caution; ``is_ticked`` None has no box.
    """

    title: str
    beside: str = ""
    below: str = ""
    lower: str = ""
    marks: tuple[str, ...] = ()
    urgent: tuple[str, ...] = ()
    right: str = ""
    is_ticked: bool | None = None

    def spoken(self) -> str:
        """Return the line as one text to be read out."""
        parts = (*self.urgent, self.title, self.beside, self.below, self.lower, *self.marks)
        return " ".join(part for part in (*parts, self.right) if part)


class LineModel(QAbstractListModel, Generic[T]):
    """The values of a list, and how one is put into words."""

    def __init__(
        self, words: Callable[[T, bool], LineWords], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.values: Sequence[T] = ()
        self._ticked: Collection[int] = ()

    def put(self, values: Sequence[T], ticked: Collection[int] = ()) -> None:
        """Show other values; the same ones with other ticks are only painted again."""
        if values is not self.values and values != self.values:
            self.beginResetModel()
            self.values, self._ticked = values, ticked
            self.endResetModel()
        elif ticked != self._ticked:
            self._ticked = ticked
            self.dataChanged.emit(self.index(0), self.index(len(values) - 1))

    def words_of(self, row: int) -> LineWords:
        """Put one line into words."""
        return self._words(self.values[row], row in self._ticked)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.values)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        texts = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if role not in texts or not 0 <= index.row() < len(self.values):
            return None
        return self.words_of(index.row()).spoken()


class _Painter(QStyledItemDelegate):
    def __init__(self, model: LineModel[T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(line_height() * 10, round(line_height() * ROWS))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not 0 <= index.row() < len(self._model.values):
            return
        view = option.widget
        marked = isinstance(view, QListView) and view.currentIndex().row() == index.row()
        words = self._model.words_of(index.row())
        brush = LineBrush(painter, option.rect, marked=marked, boxed=words.is_ticked is not None)
        brush.ground()
        if words.is_ticked is not None:
            brush.tick(on=words.is_ticked)
        brush.first(words.title, words.beside, words.right, words.marks, words.urgent)
        brush.second(words.below, words.lower)


class LineList(QListView, Generic[T]):
    """A click opens a line, a click on its box or Space ticks it; Enter is the screen's."""

    opened = Signal(int)
    ticked = Signal(int)

    def __init__(
        self, name: str, words: Callable[[T, bool], LineWords], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.lines: LineModel[T] = LineModel(words, self)
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(self.lines, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setObjectName("lines")
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def row(self) -> int:
        """The line that is marked, -1 for none."""
        return self.currentIndex().row()

    def show_lines(self, values: Sequence[T], ticked: Collection[int] = ()) -> None:
        """Draw a list; the same list again changes nothing, and the place stays."""
        row = self.row
        self.lines.put(values, ticked)
        if values and self.row < 0:
            self.setCurrentIndex(self.lines.index(min(max(row, 0), len(values) - 1)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(line_height() * 6, round(line_height() * ROWS))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        boxed = self.lines.words_of(index.row()).is_ticked is not None
        on_box = boxed and event.position().x() < line_height() * BOX
        (self.ticked if on_box else self.opened).emit(index.row())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.row >= 0:
            self.ticked.emit(self.row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the screen's main button
        else:
            super().keyPressEvent(event)
