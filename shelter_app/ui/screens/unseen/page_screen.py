"""One person whom nobody has seen: the plan to read, and three taps to write a try down."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.unseen.shown import UnseenPage
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.unseen_page import PageState, UnseenPagePresenter
from shelter_app.ui.screens.unseen.plan_panel import PlanPanel
from shelter_app.ui.screens.unseen.taps import Taps
from shelter_app.ui.screens.unseen.words import page_message
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.labels import WrappedSmall, line_height
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.unseen_words import found_word, safety_word, tried_words, try_word


class UnseenPageScreen(Screen):
    """訪問・電話・第三者, then what came of it, then done."""

    def __init__(
        self,
        presenter: UnseenPagePresenter,
        clock: Clock,
        navigator: Navigator,
        may_print: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._clock = clock
        self._navigator = navigator
        self._may_print = may_print
        self._question = Question("")
        self._taps = Taps(presenter, clock)
        self._tries = WrappedSmall()
        self._plan = PlanPanel()
        self._lost = Button(self.tr("連絡がとれない、と記録する"), key="F7")
        self._lost.clicked.connect(presenter.unreachable)
        self._print = Button(self.tr("個別避難計画を印刷"), icon="print", key="P")
        self._print.clicked.connect(presenter.print_plan)
        for part in (self._taps, self._tries, self._plan):
            self._question.asked.addWidget(part)
        ways = FlowLayout(gap=round(line_height() * 0.4))
        ways.addWidget(self._lost)
        ways.addWidget(self._print)
        self._question.asked.addLayout(ways)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.clicked.connect(self._act)
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: PageState) -> None:
        """Draw the state; drawing twice changes nothing."""
        page = state.page
        self._question.heading.setText(self._heading(state))
        self._taps.render_state(state)
        self._tries.setText(self._tried(page) if page else "")
        self._plan.render_plan(page.plan if page and state.how is None else None)
        is_read = page is not None and state.how is None
        may_print = is_read and self._may_print()
        self._lost.setVisible(is_read)
        self._print.setVisible(may_print)
        for button in (self._lost, self._print):
            button.setEnabled(not state.busy)
        main = self._question.main
        main.say(self.tr("一覧へ") if state.found is None else self.tr("記録する"))
        main.setEnabled(not state.busy)
        self._question.banner.tell(page_message(state))
        self.keys = {Qt.Key.Key_F7: self._lost.click, **self._taps.keys()}
        if may_print:
            self.keys[Qt.Key.Key_P] = self._print.click

    @override
    def back(self) -> None:
        if not self._presenter.step_back():
            self._presenter.leave()
            self._navigator.go(Place.UNSEEN)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._presenter.undo()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        if self._presenter.state.found is None:
            self._presenter.leave()
            self._navigator.go(Place.UNSEEN)
        else:
            self._presenter.save(self._taps.tried())

    def _heading(self, state: PageState) -> str:
        page = state.page
        if page is None:
            return self.tr("お待ちください")
        taps = [page.line.name or page.line.kana, safety_word(page.line.safety)]
        if state.how is not None:
            taps = [taps[0], try_word(state.how.value)]
        if state.found is not None:
            taps.append(found_word(state.found.value))
        return "  ".join(taps)

    def _tried(self, page: UnseenPage) -> str:
        now = self._clock.now()
        return "\n".join(tried_words(one, now) for one in page.tries)
