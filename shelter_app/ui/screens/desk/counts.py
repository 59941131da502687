"""The running figures of the shelter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_app.application.desk.shown import Counts
from shelter_app.ui.widgets.frames import Panel, column, row, stacked
from shelter_app.ui.widgets.labels import Heading, Small, WrappedSmall


class CountsPanel(Panel):
    """How many are inside, how many are only counted, how many are cared for outside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._figures = tuple(Heading("0") for _ in range(3))
        self._awaited = WrappedSmall()
        self._awaited.hide()
        whole = stacked(self, gap=0.15, edge=0.3)
        line = row(gap=0.2)
        whole.addLayout(line)
        whole.addWidget(self._awaited)
        names = (self.tr("避難所内"), self.tr("人数のみ"), self.tr("避難所外"))
        for name, figure in zip(names, self._figures, strict=True):
            cell = column(gap=0)
            cell.addWidget(figure, 0, Qt.AlignmentFlag.AlignHCenter)
            cell.addWidget(Small(name, ink="muted"), 0, Qt.AlignmentFlag.AlignHCenter)
            line.addLayout(cell, 1)

    def render_counts(self, counts: Counts) -> None:
        """Draw the figures."""
        values = (counts.inside, counts.anonymous, counts.outside)
        for figure, value in zip(self._figures, values, strict=True):
            figure.setText(str(value))
        words = self._awaited_words(counts)
        self._awaited.setText("\n".join(words))
        self._awaited.setVisible(bool(words))

    def _awaited_words(self, counts: Counts) -> list[str]:
        """Say calmly whom somebody waits for."""
        late = self.tr("帰所予定を過ぎた {count}").format(count=counts.overdue)
        gone = self.tr("無断退所(推定) {count}").format(count=counts.gone)
        return [text for text, number in ((late, counts.overdue), (gone, counts.gone)) if number]
