"""The parts of the desk and how they lie, at every text size."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from shelter_app.ui.presenters.camera import CameraPresenter
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.screens.desk.body import Body
from shelter_app.ui.screens.desk.counts import CountsPanel
from shelter_app.ui.screens.desk.search_bar import SearchBar
from shelter_app.ui.screens.desk.side import Side
from shelter_app.ui.widgets.banner import Banner
from shelter_app.ui.widgets.buttons import Button, MainButton
from shelter_app.ui.widgets.frames import row, stacked
from shelter_app.ui.widgets.labels import line_height

NARROW = 34
"""Lines of text that the screen is wide; below, the camera lies above instead of beside."""


class DeskParts(QWidget):
    """Everything on the desk, without any of its meaning."""

    def __init__(
        self, camera: CameraPresenter, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.side = Side(camera, clock)
        self.counts = CountsPanel()
        self.bar = SearchBar()
        self.body = Body(clock)
        self.banner = Banner()
        self.write = Button(self.tr("新しく書く"), icon="add", key="F7")
        self.number = Button(self.tr("人数だけ"), key="Ctrl+N")
        self.clear = Button(self.tr("やめる"), key="Esc")
        self.receive = MainButton(self.tr("受付する"), icon="check", key="Enter")
        self.compact = False
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def arrange(self, width: int) -> None:
        """Fit the parts to a width in pixels."""
        line = line_height()
        self.compact = compact = width < NARROW * line
        ways = QBoxLayout.Direction
        self._upper.setDirection(ways.TopToBottom if compact else ways.LeftToRight)
        edge = round(line * (0.25 if compact else 0.6))
        self._upper.setContentsMargins(edge, edge, edge, edge)
        self._upper.setSpacing(edge)
        self.side.arrange(compact=compact)
        self.body.arrange(compact=compact)
        self.write.brief(on=compact)
        self.number.brief(on=compact)
        self.clear.brief(on=compact)
        self.receive.hide_key(on=compact)
        self.counts.setVisible(not compact)
        self.bar.brief(on=compact)

    def _lay_out(self) -> None:
        work = QWidget()
        column = stacked(work, gap=0.45)
        column.addWidget(self.bar)
        column.addWidget(self.body, 1)
        column.addWidget(self.banner)
        actions = row(gap=0.4)
        actions.addWidget(self.clear)
        actions.addWidget(self.write)
        actions.addWidget(self.number)
        actions.addStretch(1)
        actions.addWidget(self.receive)
        column.addLayout(actions)
        self.side.put_below_band(self.counts)
        self._upper.addWidget(self.side)
        self._upper.addWidget(work, 1)
        whole = stacked(self, gap=0)
        whole.addLayout(self._upper, 1)
