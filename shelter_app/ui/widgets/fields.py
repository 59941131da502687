"""Form rows: a name above a box, and rows of buttons of which one is down."""

from collections.abc import Collection, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.labels import Small, line_height

V = TypeVar("V")


class Field(QWidget):
    """A box with its name above it; the name is also what a screen reader says."""

    def __init__(self, name: str, edit: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Small(name, ink="muted")
        self._label.setBuddy(edit)
        self.edit = edit
        self.rename(name)
        column = stacked(self, gap=0.1)
        column.addWidget(self._label)
        column.addWidget(edit)

    def rename(self, name: str) -> None:
        """Ask for something else in the same box."""
        self._label.setText(name)
        self.edit.setAccessibleName(name)


class Choice(QWidget, Generic[V]):
    """A question answered by one of a few buttons."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[V, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        column = stacked(self, gap=0.1)
        if name:
            column.addWidget(Small(name, ink="muted"))
        row = FlowLayout(gap=round(line_height() * 0.35))
        for number, (_, word) in enumerate(options):
            row.addWidget(self._button(number, name, word))
        column.addLayout(row)
        self._group.idClicked.connect(lambda _: self.changed.emit())

    @property
    def value(self) -> V:
        """The answer."""
        return self._values[self._group.checkedId()]

    @property
    def buttons(self) -> list[Button]:
        """The buttons, in order."""
        return [one for one in self._group.buttons() if isinstance(one, Button)]

    def choose(self, value: V) -> None:
        """Set the answer."""
        self._group.button(self._values.index(value)).setChecked(True)

    def _button(self, number: int, name: str, word: str) -> Button:
        button = Button(word)
        button.setCheckable(True)
        button.setAccessibleName(f"{name} {word}".strip())
        button.setChecked(number == 0)
        self._group.addButton(button, number)
        return button


class Toggles(QWidget, Generic[V]):
    """A question that several buttons may answer at once."""

    changed = Signal()

    def __init__(
        self, name: str, options: Sequence[tuple[V, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options = [(value, self._button(name, word)) for value, word in options]
        column = stacked(self, gap=0.1)
        if name:
            column.addWidget(Small(name, ink="muted"))
        row = FlowLayout(gap=round(line_height() * 0.35))
        for button in self.buttons:
            row.addWidget(button)
        column.addLayout(row)

    @property
    def values(self) -> tuple[V, ...]:
        """The answers that are down, in the order of the buttons."""
        return tuple(value for value, button in self._options if button.isChecked())

    @property
    def buttons(self) -> list[Button]:
        """The buttons, in order."""
        return [button for _, button in self._options]

    def choose(self, values: Collection[V]) -> None:
        """Set the answers."""
        for value, button in self._options:
            button.setChecked(value in values)

    def _button(self, name: str, word: str) -> Button:
        button = Button(word)
        button.setCheckable(True)
        button.setAccessibleName(f"{name} {word}".strip())
        button.clicked.connect(lambda _: self.changed.emit())
        return button


def side_by_side(*fields: QWidget) -> QHBoxLayout:
    """Lay form rows beside each other, each taking its share."""
    row = QHBoxLayout()
    row.setSpacing(round(line_height() * 0.6))
    for field in fields:
        row.addWidget(field, 1)
    return row
