"""The camera screen: which camera cards are shown to."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.cameras import CamerasPresenter, CamerasState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import Button, CardButton
from shelter_app.ui.widgets.fields import Field
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.labels import Wrapped
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.trouble_words import trouble


class CamerasScreen(Screen):
    """One press chooses a camera; Enter goes back to the desk, where its picture is."""

    def __init__(
        self, presenter: CamerasPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(
            self.tr("どのカメラを使いますか"),
            self.tr("選ぶとすぐに替わります。受付の画面で、映っているか確かめてください。"),
        )
        self._list = QWidget()
        self._column = stacked(self._list, gap=0.3)
        self.cards: list[CardButton] = []
        self._none = Wrapped(
            self.tr("カメラが見つかりません。挿してから「もう一度さがす」を押してください。")
        )
        self.again = Button(self.tr("もう一度さがす"), key="F7")
        self.address = QLineEdit()
        self.address.setPlaceholderText("http://192.168.1.20:8080/video")
        self.use = Button(self.tr("このアドレスを使う"))
        field = Field(self.tr("ネットワークのカメラ(MJPEG)のアドレス"), self.address)
        for part in (self._list, self._none, self.again, field, self.use):
            self._question.asked.addWidget(part)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.say(self.tr("受付へ"))
        self._question.main.clicked.connect(partial(navigator.go, Place.DESK))
        self.again.clicked.connect(presenter.look)
        self.use.clicked.connect(lambda: presenter.choose(self.address.text()))
        self.keys = {Qt.Key.Key_F7: presenter.look}
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: CamerasState) -> None:
        """Draw the state; drawing twice changes nothing."""
        offers = state.choice.offers
        if [card.accessibleName() for card in self.cards] != [one.name for one in offers]:
            self._fill(state)
        for card, offer in zip(self.cards, offers, strict=True):
            card.setChecked(offer.where == state.choice.where)
        self._none.setVisible(not offers and not state.busy)
        for button in (self.again, self.use):
            button.setEnabled(not state.busy)
        self._question.banner.tell(self._message(state))

    @override
    def arrive(self) -> None:
        self.address.clear()
        self._presenter.look()

    @override
    def back(self) -> None:
        self._navigator.go(Place.MENU)

    def _fill(self, state: CamerasState) -> None:
        for old in self.cards:
            old.hide()
            old.deleteLater()
        self.cards = []
        for offer in state.choice.offers:
            card = CardButton(offer.name, icon="camera")
            card.setCheckable(True)
            card.clicked.connect(partial(self._choose, offer.where))
            self._column.addWidget(card)
            self.cards.append(card)

    def _choose(self, where: str, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own word
        self._presenter.choose(where)

    def _message(self, state: CamerasState) -> Message | None:
        if state.problem:
            return trouble(state.problem, Tone.HEED)
        return Message(Tone.GOOD, self.tr("カメラを替えました")) if state.done else None
