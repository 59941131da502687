"""One report: what was said, who has it, and the one thing that is asked next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shelter_app.application.cases.shown import CaseLine, Outcome
from shelter_app.ui.presenters.cases import CasesNotice, CasesPresenter, CasesState, Step
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.screens.cases.words import cases_message
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.case_words import (
    about_case,
    day_and_time,
    due_words,
    handling,
    how_word,
    kind_word,
    needed,
    outcome_word,
)
from shelter_app.ui.widgets.fields import Choice, Field
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import Wrapped, WrappedSmall
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen

_HOWS = ("radio", "phone", "person")


class CaseScreen(Screen):
    """Passed on to whom, received by whom, ended how: one after the other, F7 to the end."""

    def __init__(
        self,
        presenter: CasesPresenter,
        clock: Clock,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._clock = clock
        self._navigator = navigator
        self._question = Question("")
        self._panel = Panel("panel")
        self._who, self._need, self._state = Wrapped(), Wrapped(), WrappedSmall(ink="muted")
        lines = stacked(self._panel, gap=0.2, edge=0.5)
        for label in (self._who, self._need, self._state):
            lines.addWidget(label)
        box = QLineEdit()
        box.setMaxLength(200)
        self._name = Field("", box)
        self._how = Choice(self.tr("どうやって"), [(how, how_word(how)) for how in _HOWS])
        self._outcome = Choice(
            self.tr("どうなりましたか"), [(one, outcome_word(one.value)) for one in Outcome]
        )
        self._end = Button(self.tr("終わりにする"), key="F7")
        asked = self._question.asked
        for part in (self._panel, self._name, self._how, self._outcome, self._end):
            asked.addWidget(part)
        asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.clicked.connect(self._save)
        self._end.clicked.connect(self._ask_end)
        self.keys = {Qt.Key.Key_F7: self._ask_end}
        presenter.changed.connect(self.draw)
        presenter.saved.connect(self._saved)
        self.draw(presenter.state)

    def draw(self, state: CasesState) -> None:
        """Draw the state; drawing twice changes nothing."""
        line, step = state.line, state.step
        self._fill(line)
        self._question.heading.setText(self._heading(step))
        self._name.rename(self._heading(step))
        self._name.setVisible(step in (Step.PASS_ON, Step.RECEIVE))
        self._how.setVisible(step is Step.PASS_ON)
        self._outcome.setVisible(step is Step.CLOSE)
        self._end.setVisible(step in (Step.PASS_ON, Step.RECEIVE))
        self._question.main.say(self.tr("一覧へ") if step is Step.CLOSED else self.tr("記録する"))
        self._question.main.setEnabled(not state.busy)
        self._question.banner.tell(cases_message(state))
        if line is None:
            self._name.edit.clear()

    @override
    def arrive(self) -> None:
        if self._name.isVisible():
            self._name.edit.setFocus()

    @override
    def back(self) -> None:
        self._name.edit.clear()
        self._presenter.close()
        self._navigator.go(Place.CASES)

    def _fill(self, line: CaseLine | None) -> None:
        now = self._clock.now()
        if line is None:
            for label in (self._who, self._need, self._state):
                label.setText("")
            return
        self._who.setText(f"{kind_word(line.kind)}  {about_case(line)}")
        self._need.setText("  ".join(part for part in (needed(line), due_words(line, now)) if part))
        said = " ".join(part for part in (line.informant, line.contact) if part)
        told = self.tr("知らせた人 {who}").format(who=said) if said else ""
        opened = day_and_time(line.opened_at, now)
        self._state.setText("  ".join(p for p in (opened, told, handling(line, now)) if p))

    def _heading(self, step: Step) -> str:
        words = {
            Step.PASS_ON: self.tr("だれに伝えましたか"),
            Step.RECEIVE: self.tr("受け取った(受領した)のはだれですか"),
            Step.CLOSE: self.tr("どうなりましたか"),
            Step.CLOSED: self.tr("終わった通報です"),
        }
        return words[step]

    def _ask_end(self) -> None:
        if self._presenter.state.step in (Step.PASS_ON, Step.RECEIVE):
            self._presenter.ask(Step.CLOSE)
            self.setFocus()  # else Enter would press the button that the focus fell on

    def _save(self) -> None:
        match self._presenter.state.step:
            case Step.PASS_ON:
                self._presenter.pass_on(self._name.edit.text(), self._how.value)
            case Step.RECEIVE:
                self._presenter.received(self._name.edit.text())
            case Step.CLOSE:
                self._presenter.end(self._outcome.value)
            case Step.CLOSED:
                self.back()

    def _saved(self) -> None:
        self._name.edit.clear()
        if self.isVisible() and self._presenter.state.notice is CasesNotice.SAVED:
            self._navigator.go(Place.CASES)
