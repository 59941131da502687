"""What each column of the file means: proposed from its title, changed where it is wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from shelter_app.domain.register_report import Column
from shelter_app.ui.presenters.bringing_state import BringingState
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.labels import Elided, Text, line_height
from shelter_app.ui.widgets.picker import Picker
from shelter_app.ui.widgets.register_words import column_word


class ColumnList(QWidget):
    """One line for each column of the file."""

    meant = Signal(int, object)
    owned = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header: tuple[str, ...] = ()
        self.pickers: list[Picker[Column | None]] = []
        self.own: dict[int, Button] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(round(line_height() * 0.3))
        self._grid.setColumnMinimumWidth(0, round(line_height() * 7))
        self._grid.setColumnStretch(1, 1)

    def render_columns(self, state: BringingState) -> None:
        """Draw the columns; drawing twice changes nothing."""
        header = state.survey.header if state.survey else ()
        if header != self._header:
            self._header = header
            self._fill(header, state.doubtful)
        for picker, meaning in zip(self.pickers, state.meanings, strict=False):
            if picker.value is not meaning:
                picker.choose(meaning)
        for at, button in self.own.items():
            button.setChecked(at in state.own)

    def _fill(self, header: tuple[str, ...], doubtful: frozenset[int]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.pickers.clear()
        self.own.clear()
        options = [(one, column_word(one)) for one in (None, *Column)]
        for at, title in enumerate(header):
            self._add(at, title, options, is_doubtful=at in doubtful)

    def _add(
        self,
        at: int,
        title: str,
        options: list[tuple[Column | None, str]],
        *,
        is_doubtful: bool,
    ) -> None:
        name: Text = Elided(title)
        picker = Picker(self.tr("「{title}」の意味").format(title=title), options)
        picker.picked.connect(lambda: self.meant.emit(at, picker.value))
        self.pickers.append(picker)
        self._grid.addWidget(name, at, 0)
        self._grid.addWidget(picker, at, 1)
        if is_doubtful:
            button = Button(self.tr("12桁は町の番号です"))
            button.setCheckable(True)
            button.clicked.connect(lambda on: self.owned.emit(at, on))
            self._grid.addWidget(button, at, 2)
            self.own[at] = button
