"""A screen with one question: a heading, what is asked, one notice, and one way on."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from shelter_app.ui.widgets.banner import Banner
from shelter_app.ui.widgets.buttons import Button, MainButton
from shelter_app.ui.widgets.frames import Limited, Scrolled, beside, stacked
from shelter_app.ui.widgets.labels import Wrapped, WrappedHeading, line_height
from shelter_app.ui.widgets.screen import Screen

WIDTH = 34.0
"""Lines of text that a question is wide at most: longer lines tire the eye."""


class Question(QWidget):
    """The parts of a one-question screen; a screen or a step fills ``asked``."""

    def __init__(self, heading: str, advice: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = WrappedHeading(heading)
        self.advice = Wrapped(advice, ink="muted")
        if not advice:
            self.advice.hide()  # never shown here: without a parent it would be a window
        inside = QWidget()
        self.asked: QVBoxLayout = stacked(inside, gap=0.6)
        self.asked.addWidget(self.advice)  # it scrolls too: a large text must not hide the buttons
        self.banner = Banner()
        self.back = Button(self.tr("もどる"), icon="back", key="Esc")
        self.main = MainButton("", key="Enter")
        self._narrow = False
        self._edge = round(line_height() * 0.8)
        self._foot = QWidget()
        self.foot = self._lay_foot()
        column = QWidget()
        lines = stacked(column, gap=0.6, edge=0.8)
        lines.addWidget(self.heading)
        self._scrolled = Scrolled(inside)
        lines.addWidget(self._scrolled, 1)
        lines.addWidget(self.banner)
        lines.addWidget(self._foot)
        stacked(self, gap=0).addWidget(Limited(column, WIDTH))

    def _lay_foot(self) -> QHBoxLayout:
        foot = beside(self._foot, gap=0.4)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.main)
        self._foot.installEventFilter(self)
        return foot

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A foot that is not in front hears of no new words: they are fitted when it comes.
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self.fit()
        return False

    def fit(self) -> None:
        """Leave the names of keys out where a large text leaves no room for them."""
        buttons = [one for one in self._foot.findChildren(Button) if not one.isHidden()]
        gaps = self.foot.spacing() * (len(buttons) + 1)
        room = min(self.width(), round(WIDTH * line_height())) - 2 * self._edge
        narrow = sum(one.roomy_width() for one in buttons) + gaps > room
        if narrow != self._narrow:
            self._narrow = narrow
            for one in self._foot.findChildren(Button):
                one.hide_key(on=narrow)

    def to_top(self) -> None:
        """Show a new question from its beginning."""
        self._scrolled.verticalScrollBar().setValue(0)

    def bring_up(self, part: QWidget) -> None:
        """Scroll until a part of what is asked can be seen."""
        self._scrolled.ensureWidgetVisible(part, 0, line_height())

    def stand_on(self, screen: Screen) -> None:
        """Fill a screen with this question and give it its main button and its way back."""
        stacked(screen, gap=0).addWidget(self)
        screen.main = self.main
        self.back.clicked.connect(screen.back)
