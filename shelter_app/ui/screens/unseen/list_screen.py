"""The list of those whom nobody has seen: parts, one district, one helper, and who is out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.unseen.shown import UnseenLine
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.unseen import UnseenPresenter, UnseenState
from shelter_app.ui.screens.unseen.narrowing import Narrowing
from shelter_app.ui.screens.unseen.trips import TripsPanel
from shelter_app.ui.screens.unseen.words import list_message
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.line_list import LineList, LineWords
from shelter_app.ui.widgets.list_screen import ListScreen
from shelter_app.ui.widgets.unseen_words import line_words


class UnseenScreen(ListScreen):
    """Enter opens the marked person, or sends somebody to the ticked homes."""

    opening = Signal(object)

    def __init__(
        self,
        presenter: UnseenPresenter,
        clock: Clock,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._presenter = presenter
        self._clock = clock
        self._navigator = navigator
        self._narrowing = Narrowing(presenter)
        self._trips = TripsPanel(clock)
        self._trips.back.connect(presenter.came_back)
        self._view: LineList[UnseenLine] = LineList(self.tr("安否未確認の一覧"), self._words)
        self._view.opened.connect(self._open)
        self._view.ticked.connect(presenter.tick)
        self._danger = Button("", icon="warning", key="F7")
        self._danger.clicked.connect(self._mark)
        self.keys = {Qt.Key.Key_F7: self._danger.click}
        self.above.addWidget(self._narrowing)
        self.above.addWidget(self._trips)
        self.main_button.clicked.connect(self._act)
        self.lay_out(self._view, self._danger)
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: UnseenState) -> None:
        """Draw the state; drawing twice changes nothing."""
        worklist = state.worklist
        total = worklist.total if worklist else 0
        self.heading.setText(self.tr("安否未確認 {count}人").format(count=total))
        self._narrowing.render_state(state)
        self._trips.render_trips(worklist.trips if worklist else ())
        ticked = [row for row, line in enumerate(state.lines) if line.ref in state.ticked]
        self._view.show_lines(state.lines, ticked)
        self._view.setVisible(bool(state.lines))
        self.advise(self._advice(state))
        count = len(ticked)
        self.main_button.say(
            self.tr("{count}軒へ人を出す").format(count=count) if count else self.tr("この人を開く")
        )
        self.main_button.setEnabled(bool(state.lines) and not state.busy)
        self._danger.setVisible(bool(state.wanted.district))
        self._danger.say(self._danger_word(state))
        self.banner.tell(list_message(state))

    @override
    def arrive(self) -> None:
        self._presenter.load()
        self._view.setFocus()

    @override
    def back(self) -> None:
        self._presenter.leave()
        self._navigator.go(Place.DESK)

    @override
    def undo(self) -> None:
        self._presenter.undo()

    def _advice(self, state: UnseenState) -> str:
        if state.busy or state.lines or state.worklist is None:
            return ""
        if state.worklist.total:
            return self.tr("この分け方では、いません。")
        return self.tr("名簿の方は、全員の居所が確認できています。")

    def _danger_word(self, state: UnseenState) -> str:
        if _danger_of(state):
            return self.tr("危険の印を消す")
        return self.tr("危険区域にする")

    def _words(self, line: UnseenLine, ticked: bool) -> LineWords:  # noqa: FBT001 - the list's own call
        return line_words(line, self._clock.now(), ticked=ticked)

    def _act(self) -> None:
        if self._presenter.state.homes:
            self._navigator.go(Place.UNSEEN_SEND)
        else:
            self._open(self._view.row)

    def _open(self, row: int) -> None:
        lines = self._presenter.state.lines
        if 0 <= row < len(lines):
            self.opening.emit(lines[row].ref)
            self._navigator.go(Place.UNSEEN_PAGE)

    def _mark(self) -> None:
        is_danger = bool(_danger_of(self._presenter.state))
        self._presenter.mark_danger("" if is_danger else self.tr("危険(責任者の判断)"))


def _danger_of(state: UnseenState) -> str:
    facets = state.worklist.districts if state.worklist else ()
    return next((one.danger for one in facets if one.name == state.wanted.district), "")
