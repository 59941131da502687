"""The print place: the sheets that may be printed here, one large button each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.printing import Offer
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.printing import PrintNotice, PrintPresenter, PrintState
from shelter_app.ui.widgets.buttons import Button, CardButton
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.labels import WrappedSmall, line_height
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.sheet_words import sheet_drawing, sheet_word
from shelter_app.ui.widgets.trouble_words import trouble

KEYS = "123456789"
"""The key of each sheet, in order."""


class PrintScreen(Screen):
    """One press and the sheet is made; Enter makes the first of the list."""

    def __init__(
        self, presenter: PrintPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(self.tr("何を印刷しますか"))
        self._lines = QWidget()
        self._flow = FlowLayout(gap=round(line_height() * 0.35))
        self._lines.setLayout(self._flow)
        self.hurry = Button(self.tr("電源があるうちに"), icon="print", key="0")
        self.issued = Button(self.tr("外に出ている紙・回収"), key="R")
        self._lay_out()
        self._shown: tuple[Offer, ...] = ()
        self.buttons: dict[SheetKind, CardButton] = {}
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def _lay_out(self) -> None:
        ways = FlowLayout(gap=round(line_height() * 0.4))
        ways.addWidget(self.hurry)
        ways.addWidget(self.issued)
        advice = self.tr("名前の載る紙は取扱注意です。使い終わったら責任者に返します。")
        self._question.asked.addLayout(ways)
        self._question.asked.addWidget(self._lines)
        self._question.asked.addWidget(WrappedSmall(advice, ink="muted"))
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.clicked.connect(self.act)
        self.hurry.clicked.connect(lambda: self._navigator.go(Place.HURRY))
        self.issued.clicked.connect(lambda: self._navigator.go(Place.PRINTS))

    def draw(self, state: PrintState) -> None:
        """Draw the list; drawing twice changes nothing."""
        if state.offers != self._shown:
            self._shown = state.offers
            self._fill(state.offers)
        main = self._question.main
        main.say(self._main_word(state))
        main.setEnabled(not state.busy)
        self._question.banner.tell(self._message(state))

    @override
    def arrive(self) -> None:
        self._presenter.look()

    @override
    def back(self) -> None:
        self._presenter.leave()
        self._navigator.go(Place.DESK)

    def act(self) -> None:
        """Make the first sheet of the list; without any, go back to the desk."""
        if self._shown:
            self.open(self._shown[0].kind)
        else:
            self.back()

    def open(self, kind: SheetKind) -> None:
        """Make a sheet and go and look at it."""
        if not self._presenter.state.busy:
            self._presenter.choose(kind)
            self._navigator.go(Place.SHEET)

    def _fill(self, offers: Sequence[Offer]) -> None:
        for old in self.buttons.values():
            old.hide()
            old.deleteLater()
        self.buttons.clear()
        self.keys = {Qt.Key.Key_0: self.hurry.click, Qt.Key.Key_R: self.issued.click}
        for offer, key in zip(offers, KEYS, strict=False):
            button = CardButton(self._word(offer), icon=sheet_drawing(offer.kind), key=key)
            button.clicked.connect(lambda _=False, kind=offer.kind: self.open(kind))
            self.keys[getattr(Qt.Key, f"Key_{key}")] = button.click
            self._flow.addWidget(button)
            self.buttons[offer.kind] = button

    def _word(self, offer: Offer) -> str:
        word = sheet_word(offer.kind)
        return self.tr("{sheet}(止めています)").format(sheet=word) if offer.is_off else word

    def _main_word(self, state: PrintState) -> str:
        if state.busy:
            return self.tr("お待ちください")
        if not state.offers:
            return self.tr("受付へ")
        return self.tr("1 番の紙を作る")

    def _message(self, state: PrintState) -> Message | None:
        if state.notice is not PrintNotice.TROUBLE_LOOKING:
            return None
        return trouble(state.problem, Tone.HEED, self.tr("紙の一覧を出せませんでした"))
