"""Opening the register at a reception-only desk."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.opening.shown import Opener
from shelter_app.ui.presenters.join import JoinNotice, JoinPresenter, JoinState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.fields import Choice, Field
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.settling_edit import SecretEdit
from shelter_app.ui.widgets.trouble_words import trouble


class JoinScreen(Screen):
    """Someone who may open the register has come."""

    pack_wanted = Signal()
    """A town's pack has come to a desk that began with nothing."""

    def __init__(
        self, presenter: JoinPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(
            self.tr("名簿を開いて、記録をひとつにします"),
            self.tr("ここまでの受付はそのまま引き継ぎます。書き直しはいりません。"),
        )
        self.secret = SecretEdit()
        self._field = Field(self.tr("合言葉か封筒の番号"), self.secret)
        self._way = Choice(
            self.tr("開き方"),
            [(Opener.PASSPHRASE, self.tr("合言葉")), (Opener.ENVELOPE, self.tr("封筒の番号"))],
        )
        self.pack = Button(self.tr("避難所用データから始める"), icon="data", key="F3")
        self.pack.clicked.connect(self.pack_wanted)
        self.keys[Qt.Key.Key_F3] = self.pack_wanted.emit
        self._way.changed.connect(lambda: presenter.use(self._way.value))
        for part in (self._way, self._field, self.pack):
            self._question.asked.addWidget(part)
        self._question.asked.addStretch(1)
        self._question.main.clicked.connect(self.act)
        self._question.stand_on(self)
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: JoinState) -> None:
        """Draw the state; drawing twice changes nothing."""
        joined = state.notice is JoinNotice.JOINED
        self._way.setVisible(not joined)
        self._field.setVisible(not joined)
        self.pack.setVisible(not joined)
        self._question.main.say(self.tr("受付へ") if joined else self.tr("名簿を開く"))
        self._question.main.setEnabled(not state.busy)
        self._question.banner.tell(self._message(state))
        if joined:
            self.secret.clear()
            self.setFocus()

    @override
    def arrive(self) -> None:
        self.secret.clear()
        self.secret.setFocus()

    @override
    def back(self) -> None:
        self.secret.clear()
        self._presenter.leave()
        self._navigator.go(Place.DESK)

    def act(self) -> None:
        """Do what the main button says."""
        if self._presenter.state.notice is JoinNotice.JOINED:
            self.back()
        else:
            self._presenter.join(self.secret.text())

    def _message(self, state: JoinState) -> Message | None:
        match state.notice:
            case JoinNotice.NONE:
                return None
            case JoinNotice.NOTHING_TYPED:
                return Message(Tone.HEED, self.tr("まだ何も入っていません"))
            case JoinNotice.JOINED:
                return Message(
                    Tone.GOOD,
                    self.tr("名簿が開きました"),
                    self.tr("{count}件の記録を引き継ぎました。").format(count=state.brought),
                )
            case JoinNotice.TROUBLE:
                return trouble(state.problem, Tone.HEED, self.tr("開けませんでした"))
