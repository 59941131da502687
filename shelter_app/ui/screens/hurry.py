"""Power for ten minutes: one press, and the shelter can go on by hand."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.hurry import HurryPresenter, HurryState, HurryStep, StepStage
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.frames import Panel, beside, stacked
from shelter_app.ui.widgets.labels import Icon, Wrapped, WrappedSmall
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.sheet_words import sheet_word
from shelter_app.ui.widgets.trouble_words import trouble

_ICONS = {
    StepStage.WAITING: "not_yet",
    StepStage.MAKING: "print",
    StepStage.SENDING: "print",
    StepStage.DONE: "check",
    StepStage.STOPPED: "warning",
    StepStage.NOT_MADE: "cross",
}


class HurryScreen(Screen):
    """The series as a list that fills with ticks; Enter starts it and goes on after a stop."""

    def __init__(
        self, presenter: HurryPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(
            self.tr("電源があるうちに印刷します"),
            self.tr(
                "手書きで続けるのに要る紙を、要る順に印刷します。途中で止まっても続きから出せます。"
            ),
        )
        self._list = QWidget()
        self._column = stacked(self._list, gap=0.15)
        self._facts = WrappedSmall(ink="muted")
        self.keep = Button(self.tr("PDFにする(プリンターがないとき)"), key="D")
        self._question.asked.addWidget(self._list)
        self._question.asked.addWidget(self._facts)
        self._question.asked.addWidget(self.keep)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.clicked.connect(self.act)
        self.keep.clicked.connect(self._choose_folder)
        self.keys = {Qt.Key.Key_D: self.keep.click}
        self._shown: tuple[HurryStep, ...] = ()
        self.lines: list[Panel] = []
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: HurryState) -> None:
        """Draw the series; drawing twice changes nothing."""
        if state.steps != self._shown:
            self._shown = state.steps
            for old in self.lines:
                old.hide()
                old.deleteLater()
            self.lines = [self._line(step) for step in state.steps]
        printer = state.printer or self.tr("見つかりません")
        self._facts.setText(self.tr("プリンター {name}").format(name=printer))
        self.keep.setVisible(bool(state.steps) and not state.running)
        main = self._question.main
        main.say(self._main_word(state))
        main.setEnabled(not state.running and bool(state.steps))
        self._question.banner.tell(self._message(state))

    @override
    def arrive(self) -> None:
        self._presenter.look()

    @override
    def back(self) -> None:
        self._navigator.go(Place.PRINT)  # what is under way goes on printing

    def act(self) -> None:
        """Start, go on, or go back to the desk when all is printed."""
        if self._presenter.state.is_done:
            self._presenter.leave()
            self._navigator.go(Place.DESK)
        else:
            self._presenter.start()

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("PDFを置くフォルダー"))
        if name:
            self._presenter.start(Path(name))

    def _line(self, step: HurryStep) -> Panel:
        tone = "caution" if step.stage is StepStage.STOPPED else "panel"
        panel = Panel(tone)
        line = beside(panel, gap=0.4, edge=0.15)
        ink = "on_caution" if tone == "caution" else "ink"
        line.addWidget(Icon(_ICONS[step.stage], ink, 1.0))
        line.addWidget(Wrapped(self._words(step), ink="on_caution" if tone == "caution" else ""), 1)
        self._column.addWidget(panel)
        return panel

    def _words(self, step: HurryStep) -> str:
        said = {
            StepStage.WAITING: self.tr("{sheet}"),
            StepStage.MAKING: self.tr("{sheet}  作っています"),
            StepStage.SENDING: self.tr("{sheet}  {pages} 枚を印刷しています"),
            StepStage.DONE: self.tr("{sheet}  {pages} 枚 済み"),
            StepStage.STOPPED: self.tr("{sheet}  止まりました"),
            StepStage.NOT_MADE: self.tr("{sheet}  作れませんでした"),
        }[step.stage]
        return said.format(sheet=sheet_word(step.wanted.kind), pages=step.pages)

    def _main_word(self, state: HurryState) -> str:
        if state.running:
            return self.tr("お待ちください")
        if state.is_done:
            return self.tr("受付へ")
        return self.tr("続きから印刷する") if state.started else self.tr("すべて印刷する")

    def _message(self, state: HurryState) -> Message | None:
        if state.problem and not state.running:
            return trouble(state.problem, Tone.HEED)
        if state.is_done:
            return Message(
                Tone.GOOD,
                self.tr("印刷に出しました"),
                "",
                self.tr("紙がそろったか、枚数を数えてください。"),
            )
        return None
