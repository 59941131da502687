"""The phrase screen: the one phrase that opens this store again goes on paper."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.phrase import (
    PhraseNotice,
    PhrasePresenter,
    PhraseState,
    PhraseStep,
)
from shelter_app.ui.presenters.safe import SafePresenter
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.fields import Field
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import WrappedHeading, WrappedSmall
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.safe_sheets import SafeSheets
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.settling_edit import SecretEdit
from shelter_app.ui.widgets.trouble_words import trouble


class PhraseScreen(Screen):
    """Show the phrase, then ask for it once; it may wait while people are at the door."""

    def __init__(
        self, presenter: PhrasePresenter, safe: SafePresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._safe = safe
        self.sheets = SafeSheets(safe, lambda: (presenter.state.phrase,))
        self._presenter = presenter
        self._question = Question("")
        self._question.stand_on(self)
        self._phrase = WrappedHeading()
        self._phrase.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._phrase.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._box = Panel("panel")
        self.typed = SecretEdit()
        self.typed.setEchoMode(QLineEdit.EchoMode.Normal)
        self._field = Field(self.tr("書いた合言葉"), self.typed)
        self.later = Button(self.tr("あとで確かめる"), key="F8")
        self._lay_out()
        presenter.changed.connect(self.draw)
        self._question.main.clicked.connect(self.act)
        self.later.clicked.connect(presenter.later)
        self.keys = {Qt.Key.Key_F8: presenter.later}
        self.draw(presenter.state)

    def draw(self, state: PhraseState) -> None:
        """Draw the state; drawing twice changes nothing."""
        showing = state.step is PhraseStep.SHOW
        question = self._question
        question.heading.setText(
            self.tr("この合言葉を紙に書いてください")
            if showing
            else self.tr("書いた合言葉を入れてください")
        )
        self._phrase.setText(state.phrase)
        self._box.setVisible(showing)
        self.sheets.setVisible(showing and bool(state.phrase))
        self._field.setVisible(not showing)
        question.back.setVisible(not showing)
        self.later.setVisible(showing)
        question.main.say(self.tr("書きました") if showing else self.tr("確かめる"))
        question.main.setEnabled(not state.busy)
        question.banner.tell(self._message(state))
        if not showing and self.isVisible():
            self.typed.setFocus()

    @override
    def arrive(self) -> None:
        self._safe.leave()
        self.typed.clear()

    @override
    def back(self) -> None:
        self.typed.clear()
        self._presenter.show_again()

    def act(self) -> None:
        """Do what the main button says."""
        if self._presenter.state.step is PhraseStep.SHOW:
            self._presenter.written_down()
        else:
            self._presenter.confirm(self.typed.text())

    def _message(self, state: PhraseState) -> Message | None:
        match state.notice:
            case PhraseNotice.NONE:
                return None
            case PhraseNotice.NOT_THE_SAME:
                return Message(
                    Tone.HEED,
                    self.tr("合言葉がちがいます"),
                    self.tr("記録はそのまま残っています。"),
                    self.tr("もどって、紙と見比べてください。"),
                )
            case PhraseNotice.TROUBLE:
                return trouble(state.problem, Tone.HEED)

    def _lay_out(self) -> None:
        question = self._question
        stacked(self._box, gap=0.4, edge=1.2).addWidget(self._phrase)
        question.asked.addWidget(self._box)
        question.asked.addWidget(self._field)
        question.asked.addWidget(
            WrappedSmall(
                self.tr(
                    "この受付をもう一度開くときに使います。なくすと、だれにも開けません。"
                    "紙は、避難所の責任者が身につけるか、金庫に入れてください。"
                ),
                ink="muted",
            )
        )
        question.asked.addWidget(self.sheets)
        question.asked.addStretch(1)
        question.foot.insertWidget(1, self.later)
