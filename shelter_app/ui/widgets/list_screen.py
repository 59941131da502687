"""A screen that is mostly one long list, with the parts that every such screen has."""

from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from shelter_app.ui.widgets.banner import Banner
from shelter_app.ui.widgets.buttons import Button, MainButton
from shelter_app.ui.widgets.frames import row, stacked
from shelter_app.ui.widgets.labels import Wrapped, WrappedHeading, line_height
from shelter_app.ui.widgets.screen import Screen

_NARROW = 34
"""Lines of text wide; below, words give way to drawings."""


class ListScreen(Screen):
    """Heading, what narrows the list, the list, one notice, and the buttons below."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = WrappedHeading(heading)
        self.advice = Wrapped(ink="muted")
        self.banner = Banner()
        self.back_button = Button(self.tr("もどる"), icon="back", key="Esc")
        self.main_button = MainButton("", key="Enter")
        self.main = self.main_button
        self.upper = QWidget()
        self.above: QVBoxLayout = stacked(self.upper, gap=0.3)
        self.foot: QHBoxLayout = row(gap=0.4)
        self.whole: QVBoxLayout = stacked(self, gap=0.4, edge=0.5)
        self.back_button.clicked.connect(self.back)

    def lay_out(self, listed: QWidget, *others: Button) -> None:
        """Put the parts in their order; ``others``, each with a drawing, beside the way back."""
        for part in (self.heading, self.upper, self.advice):
            self.whole.addWidget(part)
        self.whole.addWidget(listed, 1)
        self.whole.addWidget(self.banner)
        self._lesser = (self.back_button, *others)
        self.foot.addWidget(self.back_button)
        for other in others:
            self.foot.addWidget(other)
        self.foot.addStretch(1)
        self.foot.addWidget(self.main_button)
        self.whole.addLayout(self.foot)

    def advise(self, text: str) -> None:
        """Say something in the place of an empty list."""
        self.advice.setText(text)
        self.advice.setVisible(bool(text))

    def undo(self) -> None:
        """Called by Ctrl+Z; does nothing where nothing can be taken back."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < _NARROW * line_height()
        for button in self._lesser:
            button.brief(on=narrow)
        self.main_button.hide_key(on=narrow)
        self.heading.setVisible(not narrow)
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        else:
            super().keyPressEvent(event)
