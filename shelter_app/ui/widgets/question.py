"""A screen with one question: a heading, what is asked, one notice, and one way on."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
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
        self.banner = Banner()
        self.back = Button(self.tr("もどる"), icon="back", key="Esc")
        self.main = MainButton("", key="Enter")
        foot = QWidget()
        self.foot = beside(foot, gap=0.4)
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.main)
        column = QWidget()
        lines = stacked(column, gap=0.6, edge=0.8)
        lines.addWidget(self.heading)
        lines.addWidget(self.advice)
        lines.addWidget(Scrolled(inside), 1)
        lines.addWidget(self.banner)
        lines.addWidget(foot)
        stacked(self, gap=0).addWidget(Limited(column, WIDTH))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)

    def fit(self) -> None:
        """Leave the names of keys out where a large text leaves no room for them."""
        narrow = self.width() < WIDTH * line_height()
        for place in range(self.foot.count()):
            item = self.foot.itemAt(place)
            button = item.widget() if item is not None else None
            if isinstance(button, Button):
                button.hide_key(on=narrow)

    def stand_on(self, screen: Screen) -> None:
        """Fill a screen with this question and give it its main button and its way back."""
        stacked(screen, gap=0).addWidget(self)
        screen.main = self.main
        self.back.clicked.connect(screen.back)
