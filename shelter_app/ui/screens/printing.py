"""The print screen: the roster is made, looked at, and handed to the printer."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.printing import PrintNotice, PrintPresenter, PrintState
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.labels import WrappedSmall, line_height
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.picture import Picture
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.trouble_words import trouble


class PrintScreen(Screen):
    """One paper at a time."""

    def __init__(
        self, presenter: PrintPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(
            self.tr("避難者名簿を印刷します"),
            self.tr("名簿は取扱注意です。使い終わったら、責任者に返すか細断してください。"),
        )
        self._page = Picture()
        self._page.setAccessibleName(self.tr("名簿の1枚目"))
        self._file = WrappedSmall(ink="muted")
        self._again = Button(self.tr("作り直す"), key="F7")
        self._question.asked.addWidget(self._page, 1)
        self._question.asked.addWidget(self._file)
        self._keep = Button(self.tr("PDFにする"))
        others = FlowLayout(gap=round(line_height() * 0.4))
        others.addWidget(self._again)
        others.addWidget(self._keep)
        self._question.asked.addLayout(others)
        self._question.stand_on(self)
        self._question.main.clicked.connect(self.act)
        self._again.clicked.connect(presenter.make_roster)
        self._keep.clicked.connect(self._choose_file)
        self.keys = {Qt.Key.Key_F7: presenter.make_roster}
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: PrintState) -> None:
        """Draw the state; drawing twice changes nothing."""
        paper = state.paper
        self._page.show_array(paper.preview if paper else None)
        if paper is not None:
            self._file.setText(self.tr("全部で{pages}枚").format(pages=paper.pages))
        for part in (self._file, self._again, self._keep):
            part.setVisible(paper is not None)
            part.setEnabled(not state.busy)
        main = self._question.main
        main.setEnabled(not state.busy)
        main.say(self._main_word(state))
        self._question.banner.tell(self._message(state))

    @override
    def arrive(self) -> None:
        self._presenter.make_roster()

    @override
    def back(self) -> None:
        self._presenter.leave()
        self._navigator.go(Place.DESK)

    def act(self) -> None:
        """Do what the main button says."""
        if self._presenter.state.paper is None:
            self._presenter.make_roster()
        else:
            self._presenter.send()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("PDFの保存先"), "roster.pdf", "*.pdf")
        if name:
            self._presenter.save(Path(name))

    def _main_word(self, state: PrintState) -> str:
        if state.busy:
            return self.tr("お待ちください")
        return self.tr("名簿を作る") if state.paper is None else self.tr("印刷する")

    def _message(self, state: PrintState) -> Message | None:
        match state.notice:
            case PrintNotice.NONE | PrintNotice.READY:
                return None
            case PrintNotice.SENT:
                return Message(Tone.GOOD, self.tr("印刷に出しました"))
            case PrintNotice.SAVED:
                advice = self.tr("このファイルは暗号になっていません。印刷したら消してください。")
                return Message(Tone.GOOD, self.tr("PDFを保存しました"), "", advice)
            case _:
                return trouble(state.problem, Tone.HEED, self._failure(state.notice))

    def _failure(self, notice: PrintNotice) -> str:
        words = {
            PrintNotice.TROUBLE_MAKING: self.tr("名簿を作れませんでした"),
            PrintNotice.TROUBLE_SENDING: self.tr("印刷に出せませんでした"),
            PrintNotice.TROUBLE_SAVING: self.tr("PDFを保存できませんでした"),
        }
        return words[notice]
