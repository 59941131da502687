"""The opening screen: open what lies here, begin with reception only, or prepare a desk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.opening.shown import FoundStore, Opener
from shelter_app.ui.presenters.opening import (
    OpeningBusy,
    OpeningNotice,
    OpeningPresenter,
    OpeningState,
)
from shelter_app.ui.widgets.buttons import Button, CardButton
from shelter_app.ui.widgets.eyes import EyesPicker
from shelter_app.ui.widgets.fields import Field
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import Strong, WrappedSmall, line_height
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.settling_edit import SecretEdit
from shelter_app.ui.widgets.trouble_words import trouble


class OpeningScreen(Screen):
    """The first thing anyone sees."""

    def __init__(self, presenter: OpeningPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._question = Question("")
        self._question.stand_on(self)
        self._question.back.hide()
        self._stores = QWidget()
        self._store_column = stacked(self._stores, gap=0.3)
        self._drawn: tuple[FoundStore, ...] = ()
        self._cards: list[CardButton] = []
        self.secret = SecretEdit()
        self._field = Field(self.tr("合言葉"), self.secret)
        self._reveal = Button(self.tr("文字を見る"))
        self._reveal.setCheckable(True)
        self._openers = FlowLayout(gap=round(line_height() * 0.4))
        self._opener_buttons = {opener: Button("") for opener in Opener}
        self.reception_only = Button(self.tr("受付だけ始める"), icon="people", key="F8")
        self.prepare = Button(self.tr("はじめての準備をする"), icon="data", key="F3")
        self._without_passphrase = WrappedSmall(
            self.tr("合言葉を知る人がいないときは、受付だけ始められます。名簿はあとから開けます。"),
            ink="muted",
        )
        self._lay_out()
        self._connect()
        self.draw(presenter.state)

    def draw(self, state: OpeningState) -> None:
        """Draw the state; drawing twice changes nothing."""
        chosen = state.chosen
        question = self._question
        question.heading.setText(self._heading(state))
        question.advice.setText(self._advice(state))
        question.advice.setVisible(bool(self._advice(state)))
        self._draw_stores(state)
        usable = chosen is not None and not chosen.problem
        for part in (self._field, self._reveal):
            part.setVisible(usable)
        for opener, button in self._opener_buttons.items():
            others = chosen is not None and usable and opener in chosen.openers
            button.setVisible(others and opener is not state.opener)
        self._draw_actions(state, usable=usable)
        question.banner.tell(self._message(state))

    @override
    def arrive(self) -> None:
        self.secret.clear()
        self._presenter.look()

    def act(self) -> None:
        """Do what the main button says: open, or begin with reception only."""
        if self._presenter.state.chosen is None:
            self._presenter.start_reception_only()
        else:
            self._presenter.open(self.secret.text())

    def leave(self) -> None:
        """Forget what was typed."""
        self.secret.clear()
        self._reveal.setChecked(False)

    def _draw_actions(self, state: OpeningState, *, usable: bool) -> None:
        free = state.busy in {OpeningBusy.NOTHING, OpeningBusy.LOOKING}
        main = self._question.main
        self.reception_only.setVisible(state.chosen is not None)
        self._without_passphrase.setVisible(state.chosen is not None)
        self.reception_only.setEnabled(free)
        self.prepare.setEnabled(free)
        main.setEnabled(free and (usable or state.chosen is None))
        main.say(self._main_word(state))
        name = self._secret_name(state.opener)
        self._field.rename(name)
        if usable and free and self.isVisible() and not self.secret.hasFocus():
            self.secret.setFocus()

    def _draw_stores(self, state: OpeningState) -> None:
        stores = state.survey.stores
        if stores != self._drawn:
            self._drawn = stores
            for old in self._cards:
                old.hide()
                old.deleteLater()
            self._cards = [self._card(store) for store in stores]
        for card, store in zip(self._cards, stores, strict=True):
            card.setChecked(store == state.chosen)
        self._stores.setVisible(len(stores) > 1)

    def _card(self, store: FoundStore) -> CardButton:
        words = store.shelter
        if store.on_stick:
            words = self.tr("{shelter}(USB の写し)").format(shelter=words)
        if store.reception_only:
            words = self.tr("{shelter}(受付だけ)").format(shelter=words)
        if store.drill:
            words = self.tr("{shelter} 訓練").format(shelter=words)
        card = CardButton(words, icon="shelter")
        card.setCheckable(True)
        card.clicked.connect(lambda: self._presenter.choose(store))
        self._store_column.addWidget(card)
        return card

    def _heading(self, state: OpeningState) -> str:
        if state.busy is OpeningBusy.LOOKING:
            return self.tr("調べています")
        if state.chosen is None:
            return self.tr("避難所の受付を始めます")
        if len(state.survey.stores) > 1:
            return self.tr("どの受付を開きますか")
        if state.chosen.on_stick:
            return self.tr("USB の写しから {shelter} の受付を始めます").format(
                shelter=state.chosen.shelter
            )
        return self.tr("{shelter} の受付を開きます").format(shelter=state.chosen.shelter)

    def _advice(self, state: OpeningState) -> str:
        if state.busy is OpeningBusy.LOOKING or state.chosen is not None:
            return ""
        return self.tr(
            "人が来ているときは「受付だけ始める」を押してください。合言葉も準備もいりません。"
            "名簿はあとから開けます。書き直しはいりません。"
        )

    def _main_word(self, state: OpeningState) -> str:
        match state.busy:
            case OpeningBusy.OPENING:
                return self.tr("開いています")
            case OpeningBusy.MAKING:
                return self.tr("用意しています")
            case OpeningBusy.NOTHING | OpeningBusy.LOOKING:
                return self._open_word(state.chosen)

    def _open_word(self, chosen: FoundStore | None) -> str:
        if chosen is None:
            return self.tr("受付だけ始める")
        return self.tr("写しから始める") if chosen.on_stick else self.tr("開く")

    def _secret_name(self, opener: Opener) -> str:
        match opener:
            case Opener.PASSPHRASE:
                return self.tr("合言葉")
            case Opener.ENVELOPE:
                return self.tr("封筒の番号")
            case Opener.SHIFT_PIN:
                return self.tr("暗証番号")

    def _message(self, state: OpeningState) -> Message | None:
        if state.chosen is not None and state.chosen.problem:
            return trouble(state.chosen.problem, Tone.HEED, self.tr("この受付は開けません"))
        match state.notice:
            case OpeningNotice.NONE:
                return None
            case OpeningNotice.NOTHING_TYPED:
                return Message(Tone.HEED, self.tr("まだ何も入っていません"))
            case OpeningNotice.TROUBLE:
                return trouble(state.problem, Tone.HEED)

    def _lay_out(self) -> None:
        asked = self._question.asked
        asked.addWidget(self._stores)
        asked.addWidget(self._field)
        self._openers.addWidget(self._reveal)
        for opener, button in self._opener_buttons.items():
            button.say(self.tr("{way}で開く").format(way=self._secret_name(opener)))
            self._openers.addWidget(button)
        asked.addLayout(self._openers)
        without = Panel("panel")
        lines = stacked(without, gap=0.4, edge=0.6)
        lines.addWidget(Strong(self.tr("ほかの始め方")))
        lines.addWidget(self._without_passphrase)
        lines.addWidget(
            WrappedSmall(
                self.tr("市町村の避難所用データがあるときは、はじめての準備から始めます。"),
                ink="muted",
            )
        )
        ways = FlowLayout(gap=round(line_height() * 0.4))
        ways.addWidget(self.reception_only)
        ways.addWidget(self.prepare)
        lines.addLayout(ways)
        asked.addWidget(without)
        asked.addWidget(EyesPicker())
        asked.addStretch(1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed.connect(self.draw)
        presenter.opened.connect(self.leave)
        self._question.main.clicked.connect(self.act)
        self._reveal.toggled.connect(lambda on: self.secret.reveal(shown=on))
        self.reception_only.clicked.connect(presenter.start_reception_only)
        self.prepare.clicked.connect(presenter.start_first_time)
        self.keys = {
            Qt.Key.Key_F8: presenter.start_reception_only,
            Qt.Key.Key_F3: presenter.start_first_time,
        }
        for opener, button in self._opener_buttons.items():
            button.clicked.connect(lambda _=False, opener=opener: presenter.use(opener))
