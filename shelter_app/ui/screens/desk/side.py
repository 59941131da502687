"""The left side of the desk: the camera, its verdict, the figures and the last acts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from shelter_app.application.desk.shown import RecentAct
from shelter_app.ui.presenters.camera import CameraPresenter
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.desk_state import DeskState
from shelter_app.ui.screens.desk.calls import CallsPanel
from shelter_app.ui.widgets.buttons import SlimButton
from shelter_app.ui.widgets.camera_view import CameraView
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.labels import Small, line_height
from shelter_app.ui.widgets.verdict_band import VerdictBand

_ANY = 16_777_215
"""Qt's word for no limit."""


class RecentActs(QWidget):
    """The last five acts; choosing one opens it, the newest can be taken back at once."""

    opened = Signal(object)
    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[RecentAct, ...] = ()
        self._lines: list[SlimButton] = []
        self._undo = SlimButton(self.tr("元に戻す"), icon="undo", key="Ctrl+Z")
        self._undo.clicked.connect(self.undone)
        self._column = stacked(self, gap=0)
        self._column.addWidget(Small(self.tr("直近の受付"), ink="muted"))
        self._column.addWidget(self._undo)
        self._column.addStretch(1)

    def render_acts(self, state: DeskState) -> None:
        """Draw the last acts."""
        self._undo.setVisible(state.last_act is not None)
        if state.recent == self._shown:
            return
        self._shown = state.recent
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(act) for act in state.recent]
        for number, line in enumerate(self._lines):
            self._column.insertWidget(1 + number, line)

    def _line(self, act: RecentAct) -> SlimButton:
        words = self.tr("{time}  {label} {count}人").format(
            time=f"{act.at:%H:%M}", label=act.label, count=act.heads
        )
        if act.undone:
            words = self.tr("{words}(取り消し)").format(words=words)
        line = SlimButton(words)
        line.clicked.connect(lambda: self.opened.emit(act))
        return line


class Side(QWidget):
    """What the left side shows; at a large text size it becomes a strip above the rest."""

    def __init__(
        self, camera: CameraPresenter, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.view = CameraView(camera)
        self.band = VerdictBand(camera)
        self.calls = CallsPanel(clock)
        self.acts = RecentActs()
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(round(line_height() * 0.35))
        for part in (self.view, self.band, self.calls, self.acts):
            self._box.addWidget(part)
        self._box.setStretchFactor(self.acts, 1)
        self._compact = False
        self._reader: QWidget | None = None
        self.arrange(compact=False)

    def put_below_band(self, widget: QWidget) -> None:
        """Give the figures their place."""
        self._box.insertWidget(2, widget)

    def put_reader(self, line: QWidget) -> None:
        """Give the card reader's line its place under the camera's."""
        self._box.insertWidget(2, line)
        self._reader = line
        line.setVisible(not self._compact)

    def arrange(self, *, compact: bool) -> None:
        """Stand as a column, or lie as a strip."""
        self._compact = compact
        if self._reader is not None:
            self._reader.setVisible(not compact)
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if compact else ways.TopToBottom)
        self.acts.setVisible(not compact)
        self.calls.arrange(compact=compact)
        line = line_height()
        if compact:
            self.setMaximumSize(_ANY, line * 3)
            self.setMinimumWidth(0)
            self.view.setMaximumWidth(line * 4)
        else:
            self.setFixedWidth(line * 13)
            self.setMaximumHeight(_ANY)
            self.view.setMaximumWidth(_ANY)

    def render_desk(self, state: DeskState, *, calm: bool) -> None:
        """Draw the acts; on a strip the camera makes room unless the desk is ``calm``."""
        self.acts.render_acts(state)
        self.calls.render_calls(state.calls)
        self.view.setVisible(calm or not self._compact)
        self.band.setVisible(calm or not self._compact or self.band.speaking)
