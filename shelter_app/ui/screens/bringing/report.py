"""What an import would do, or did: figures first, then every row that needs a look."""

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from shelter_app.domain.register_report import ImportReport
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.labels import Wrapped, WrappedSmall, line_height
from shelter_app.ui.widgets.register_words import found_line


class ReportList(QWidget):
    """Lines name rows and columns of the file, never what is in them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = Wrapped()
        self._more = WrappedSmall(ink="muted")
        self._model = QStringListModel(self)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("確かめる行"))
        self._list.setModel(self._model)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setWordWrap(True)
        self._list.setSpacing(round(line_height() * 0.15))
        self._shown: ImportReport | None = None
        column = stacked(self, gap=0.4)
        for part in (self._figures, self._more):
            column.addWidget(part)
        column.addWidget(self._list, 1)

    def render_report(self, report: ImportReport | None) -> None:
        """Draw the report; drawing twice changes nothing."""
        if report is self._shown:
            return
        self._shown = report
        found = report.found if report else []
        self._model.setStringList([found_line(one) for one in found])
        self._list.setVisible(bool(found))
        if report is None:
            return
        self._figures.setText(
            self.tr(
                "{rows}行を読みました。{taken}人を取り込めます。{left}行は取り込めません。"
            ).format(rows=report.rows, taken=report.taken, left=report.left_out)
        )
        more = sum(report.counts.values()) - len(found)
        self._more.setVisible(more > 0)
        self._more.setText(self.tr("ほかに{more}件あります。").format(more=more))
