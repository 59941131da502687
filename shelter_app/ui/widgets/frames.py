"""Boxes and distances, all counted in lines of text so that they grow with it."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shelter_app.ui.widgets.labels import LOOK_CHANGES, line_height, restyle

B = TypeVar("B", bound=QBoxLayout)


class Panel(QFrame):
    """A box of one tone: panel, quiet, safe, caution, danger, chosen or bar."""

    def __init__(self, tone: str = "panel", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", tone)

    def set_tone(self, tone: str) -> None:
        """Change the tone."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)


class Rule(QFrame):
    """A hair line between parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "rule")
        self.setFixedHeight(1)


class Scrolled(QScrollArea):
    """A column that scrolls up and down only, so that no text size loses a control."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(inside)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(line_height() * 4, line_height() * 2)


class Limited(QWidget):
    """A column in the middle, no wider than a number of characters of plain text."""

    def __init__(self, inside: QWidget, characters: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self._characters = characters
        row = beside(self, gap=0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in LOOK_CHANGES:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self._inside.setMaximumWidth(round(line_height() * self._characters))
        self._inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)


def stacked(on: QWidget, *, gap: float = 0.5, edge: float = 0.0) -> QVBoxLayout:
    """Lay things below each other, ``gap`` and ``edge`` in lines of text."""
    return _spaced(QVBoxLayout(on), gap, edge)


def beside(on: QWidget, *, gap: float = 0.5, edge: float = 0.0) -> QHBoxLayout:
    """Lay things side by side, ``gap`` and ``edge`` in lines of text."""
    return _spaced(QHBoxLayout(on), gap, edge)


def row(*, gap: float = 0.5) -> QHBoxLayout:
    """Make a row to put into another layout."""
    return _spaced(QHBoxLayout(), gap, 0)


def column(*, gap: float = 0.5) -> QVBoxLayout:
    """Make a column to put into another layout."""
    return _spaced(QVBoxLayout(), gap, 0)


def _spaced(layout: B, gap: float, edge: float) -> B:
    line = line_height()
    layout.setSpacing(round(gap * line))
    layout.setContentsMargins(*(round(edge * line),) * 4)
    return layout
