"""The card panel: one question at a time about the card on the reader."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.card import CardPresenter
from shelter_app.ui.presenters.card_state import CardStage, CardState
from shelter_app.ui.screens.reader.faces import KeepersFace, PhotoFace, PinFace
from shelter_app.ui.screens.reader.number_form import NumberForm
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.labels import WrappedSmall
from shelter_app.ui.widgets.message import Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.trouble_words import trouble


class CardScreen(Screen):
    """Enter goes on, Esc leaves the card alone; F7 changes between number and PIN."""

    def __init__(self, presenter: CardPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._question = Question("")
        self.form = NumberForm()
        self._pin = PinFace(presenter)
        self._photo = PhotoFace()
        self.keepers = KeepersFace()
        self._faces = QStackedWidget()
        for face in (self.form, self._pin, self._photo, self.keepers):
            self._faces.addWidget(face)
        self._tries = WrappedSmall(ink="muted")
        self.other = Button("", key="F7")
        self._question.asked.addWidget(self._faces)
        self._question.asked.addWidget(self._tries)
        self._question.asked.addStretch(1)
        self._question.foot.insertWidget(1, self.other)
        self._question.stand_on(self)
        self._stage = CardStage.NONE
        self._question.main.clicked.connect(self.act)
        self.other.clicked.connect(self._change_way)
        self.form.face.toggled.connect(lambda on: presenter.want_face(wanted=on))
        self.keepers.chosen.connect(presenter.choose)
        self.keys = {Qt.Key.Key_F7: self.other.click}
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: CardState) -> None:
        """Draw the state; drawing twice changes nothing."""
        self._pin.render_state(state)
        self._photo.render_state(state)
        self.keepers.render_state(state)
        stage, question = state.stage, self._question
        reading = stage is CardStage.READING
        question.heading.setText(self._heading(stage))
        question.main.say(self._main_word(stage))
        none_held = stage is CardStage.LOST and not state.held
        question.main.setEnabled(not reading and not none_held)
        question.back.say(self.tr("登録しない") if stage is CardStage.BIND else self.tr("やめる"))
        question.banner.tell(trouble(state.problem, Tone.HEED) if state.problem else None)
        self.form.setEnabled(not reading)
        self._draw_other(stage)
        self._tries.setText(self._tries_words(state))
        self._tries.setVisible(bool(self._tries.text()))
        self._turn(stage)

    @override
    def arrive(self) -> None:
        self._take_focus(self._presenter.state.stage)

    @override
    def back(self) -> None:
        self.form.empty()
        self._presenter.give_up()

    def act(self) -> None:
        """Do what the main button says."""
        stage = self._presenter.state.stage
        if stage is CardStage.NUMBER:
            form = self.form
            self._presenter.read_by_number(form.birth.text(), form.year.text(), form.take_code())
        elif stage is CardStage.PIN:
            self._presenter.read_by_pin()
        elif stage is CardStage.FACE:
            self._presenter.go_on()
        elif stage is CardStage.BIND:
            self._presenter.bind()
        elif stage is CardStage.LOST:
            self._presenter.revoke()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, stage = event.text(), self._presenter.state.stage
        is_digit = len(text) == 1 and text.isascii() and text.isdigit()
        if stage is CardStage.PIN and is_digit:
            self._presenter.press(text)
        elif stage is CardStage.PIN and event.key() == Qt.Key.Key_Backspace:
            self._presenter.erase()
        elif stage in {CardStage.BIND, CardStage.LOST} and is_digit and text != "0":
            self._presenter.choose(int(text) - 1)
        else:
            super().keyPressEvent(event)

    def _turn(self, stage: CardStage) -> None:
        """Show the face of a stage; while the card is read, the last one stays."""
        if stage is self._stage:
            return
        self._stage = stage
        self._question.to_top()
        faces: dict[CardStage, QWidget] = {
            CardStage.NUMBER: self.form,
            CardStage.PIN: self._pin,
            CardStage.FACE: self._photo,
            CardStage.BIND: self.keepers,
            CardStage.LOST: self.keepers,
        }
        if stage in faces:
            self._faces.setCurrentWidget(faces[stage])
        if stage in {CardStage.NONE, CardStage.FACE, CardStage.BIND}:
            self.form.empty()
        if self.isVisible():
            self._take_focus(stage)

    def _take_focus(self, stage: CardStage) -> None:
        if stage is CardStage.NUMBER:
            self.form.take_focus()
        else:
            self.setFocus()

    def _change_way(self) -> None:
        if self._presenter.state.stage is CardStage.PIN:
            self._presenter.use_number()
        elif self._presenter.state.stage is CardStage.NUMBER:
            self._presenter.use_pin()

    def _draw_other(self, stage: CardStage) -> None:
        self.other.setVisible(stage in {CardStage.NUMBER, CardStage.PIN})
        by_pin = self.tr("暗証番号で読む")
        by_number = self.tr("表の番号で読む")
        self.other.say(by_number if stage is CardStage.PIN else by_pin)

    def _heading(self, stage: CardStage) -> str:
        return {
            CardStage.NONE: self.tr("カードを置いてください"),
            CardStage.NUMBER: self.tr("カードの表を見て入れてください"),
            CardStage.PIN: self.tr("ご本人が番号を押してください"),
            CardStage.READING: self.tr("読んでいます。カードを動かさないでください"),
            CardStage.FACE: self.tr("ご本人の顔と見比べてください"),
            CardStage.LOST: self.tr("なくしたカードを選んでください"),
            CardStage.BIND: self.tr("次からこのカードで呼び出せるようにしますか"),
        }[stage]

    def _main_word(self, stage: CardStage) -> str:
        return {
            CardStage.NONE: self.tr("もどる"),
            CardStage.NUMBER: self.tr("読む"),
            CardStage.PIN: self.tr("読む"),
            CardStage.READING: self.tr("読んでいます"),
            CardStage.FACE: self.tr("受付へ"),
            CardStage.BIND: self.tr("この人に登録"),
            CardStage.LOST: self.tr("使えなくする"),
        }[stage]

    def _tries_words(self, state: CardState) -> str:
        if state.stage is CardStage.LOST and not state.held:
            return self.tr("受付の画面にその人を出してから、もう一度開いてください。")
        left = {CardStage.NUMBER: state.tries.number_b, CardStage.PIN: state.tries.pin}
        tries = left.get(state.stage)
        if tries is None:
            return ""
        words = self.tr("あと {count} 回まで試せます。最後の 1 回は使いません。")
        return words.format(count=tries)
