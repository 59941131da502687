"""Every report that is open, by its clock; the last closed ones below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.cases.shown import CaseLine
from shelter_app.ui.presenters.cases import CasesPresenter, CasesState
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.screens.cases.words import cases_message
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.case_words import case_words
from shelter_app.ui.widgets.line_list import LineList, LineWords
from shelter_app.ui.widgets.list_screen import ListScreen


class CasesScreen(ListScreen):
    """Enter starts a new report; a click, or F7 on the marked line, opens one."""

    def __init__(
        self,
        presenter: CasesPresenter,
        clock: Clock,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._presenter = presenter
        self._clock = clock
        self._navigator = navigator
        self._view: LineList[CaseLine] = LineList(self.tr("通報の一覧"), self._words)
        self._view.opened.connect(self._open)
        self._look = Button(self.tr("この通報を開く"), icon="info", key="F7")
        self._look.clicked.connect(lambda: self._open(self._view.row))
        self.keys = {Qt.Key.Key_F7: lambda: self._open(self._view.row)}
        self.main_button.say(self.tr("新しい通報"))
        self.main_button.clicked.connect(self._new)
        self.lay_out(self._view, self._look)
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: CasesState) -> None:
        """Draw the state; drawing twice changes nothing."""
        cases = state.cases
        waiting = self.tr("通報・依頼 {open}件(受領待ち {waiting}件)")
        self.heading.setText(waiting.format(open=len(cases.open), waiting=cases.unreceived))
        lines = (*cases.open, *cases.closed)
        self._view.show_lines(lines)
        self._view.setVisible(bool(lines))
        self._look.setEnabled(bool(lines))
        self.advise("" if lines or state.busy else self.tr("いまは、通報はありません。"))
        self.banner.tell(cases_message(state))

    @override
    def arrive(self) -> None:
        self._presenter.load()

    @override
    def back(self) -> None:
        self._presenter.leave()
        self._navigator.go(Place.DESK)

    @override
    def undo(self) -> None:
        self._presenter.undo()

    def _words(self, line: CaseLine, ticked: bool) -> LineWords:  # noqa: FBT001 - the list's own call
        del ticked
        return case_words(line, self._clock.now())

    def _open(self, row: int) -> None:
        lines = (*self._presenter.state.cases.open, *self._presenter.state.cases.closed)
        if 0 <= row < len(lines):
            self._presenter.open(lines[row])
            self._navigator.go(Place.CASE)

    def _new(self) -> None:
        self._presenter.begin()
        self._navigator.go(Place.CASE_NEW)
