"""The search box with its prompt."""

from PySide6.QtWidgets import QWidget

from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.labels import Strong
from shelter_app.ui.widgets.settling_edit import SettlingEdit


class SearchBar(QWidget):
    """Where a name, a kana reading or a spoken slip code is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompt = prompt = Strong(
            self.tr("受付カードを見せてもらうか、お名前を入れてください")
        )
        prompt.setWordWrap(True)
        self.edit = SettlingEdit()
        self.edit.setPlaceholderText(self.tr("ほんま きよ ・ 本間 ・ 受付票の番号"))
        self.edit.setAccessibleName(self.tr("お名前か受付票の番号"))
        self.edit.setClearButtonEnabled(False)
        prompt.setBuddy(self.edit)
        column = stacked(self, gap=0.2)
        column.addWidget(prompt)
        column.addWidget(self.edit)

    def brief(self, *, on: bool) -> None:
        """Leave the prompt out where a large text leaves no room for it."""
        self._prompt.setVisible(not on)
