"""One recent act opened: its people, each of whom may be taken back alone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_app.application.desk.shown import RecentAct, RecentPerson
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.frames import Panel, Scrolled, beside, stacked
from shelter_app.ui.widgets.labels import Title, WrappedSmall


class ActPanel(QWidget):
    """The people of a recent act."""

    undone = Signal(object)
    """Emits the tuple of people to take back; empty for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: RecentAct | None = None
        self._title = Title()
        self._inside = QWidget()
        self._column = stacked(self._inside, gap=0.3)
        self._column.addStretch(1)
        self._all = Button(self.tr("全員の受付を取り消す"), icon="undo")
        self._all.clicked.connect(lambda: self.undone.emit(()))
        lines = stacked(self, gap=0.4)
        lines.addWidget(self._title)
        lines.addWidget(WrappedSmall(self.tr("取り消したことも記録に残ります。"), ink="muted"))
        lines.addWidget(Scrolled(self._inside), 1)
        lines.addWidget(self._all)

    def render_act(self, act: RecentAct | None) -> None:
        """Draw an act; the same act again changes nothing."""
        if act == self._shown:
            return
        self._shown = act
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if act is not None:
            self._title.setText(f"{act.at:%H:%M}  {act.label}")
            self._all.setEnabled(not act.undone)
            for number, person in enumerate(act.people):
                self._column.insertWidget(number, self._line(person))

    def _line(self, person: RecentPerson) -> Panel:
        panel = Panel("panel")
        line = beside(panel, gap=0.5, edge=0.35)
        line.addWidget(Title(person.name or self.tr("氏名不明")), 1)
        button = Button(self.tr("この人だけ取り消す"), icon="undo")
        button.setAccessibleName(self.tr("{name} だけ取り消す").format(name=person.name))
        button.clicked.connect(lambda: self.undone.emit((person.ref,)))
        line.addWidget(button)
        return panel
