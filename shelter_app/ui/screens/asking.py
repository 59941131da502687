"""Pointing cards: the evacuee sees one large question and points at an answer."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.asking import JAPANESE, Answer, AskingPresenter, AskingState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import Button, CardButton
from shelter_app.ui.widgets.frames import beside, stacked
from shelter_app.ui.widgets.labels import Icon, Wrapped, WrappedSmall, line_height
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.spoken_text import SpokenLabel, face_of

if TYPE_CHECKING:
    from collections.abc import Callable

_ICONS = {Answer.YES: "check", Answer.NO: "cross", Answer.UNKNOWN: "unknown"}
_KEYS = {
    Answer.YES: Qt.Key.Key_1,
    Answer.NO: Qt.Key.Key_2,
    Answer.UNKNOWN: Qt.Key.Key_3,
}


class AskingScreen(Screen):
    """Languages first; then 1, 2 and 3 are the answers, the arrows go on and back."""

    def __init__(
        self, presenter: AskingPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question("")
        self._languages = self._make_languages()
        self._card = QWidget()
        self._icon = Icon(presenter.question.icon, "action", 4)
        self._large = SpokenLabel(1.9)
        self._japanese = WrappedSmall(ink="muted")
        self.answers: dict[Answer, Button] = {}
        self._given = Wrapped()
        self._lay_card()
        for part in (self._languages, self._card, self._given):
            self._question.asked.addWidget(part)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.clicked.connect(self.act)
        self._keys_of_card: dict[Qt.Key, Callable[[], None]] = {
            **{_KEYS[one]: button.click for one, button in self.answers.items()},
            Qt.Key.Key_Left: partial(presenter.go, -1),
            Qt.Key.Key_Right: partial(presenter.go, 1),
        }
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: AskingState) -> None:
        """Draw the state; drawing twice changes nothing."""
        chosen = bool(state.language)
        self._languages.setVisible(not chosen)
        self._card.setVisible(chosen)
        self.keys = self._keys_of_card if chosen else {}
        number, of = state.at + 1, len(self._presenter.cards.questions)
        heading = self.tr("指さして答えてもらう {number}/{of}").format(number=number, of=of)
        self._question.heading.setText(heading if chosen else self.tr("どのことばですか"))
        is_end = chosen and self._presenter.is_last
        self._question.main.say(self.tr("受付へ") if is_end or not chosen else self.tr("次の質問"))
        self._given.setText(self._summary(state))
        self._given.setVisible(bool(state.given))
        if chosen:
            self._draw_card(state.language)

    @override
    def back(self) -> None:
        if not self._presenter.choose_again():
            self._navigator.go(Place.MENU)

    def act(self) -> None:
        """Go on; after the last card, to the reception."""
        if self._presenter.state.language and not self._presenter.is_last:
            self._presenter.go(1)
        else:
            self._navigator.go(Place.DESK)

    def _draw_card(self, language: str) -> None:
        card = self._presenter.question
        self._icon.show_icon(card.icon, "action")
        self._large.say(language, card.text[language])
        self._japanese.setText(card.text[JAPANESE])
        for answer, button in self.answers.items():
            words = self._presenter.cards.answers[answer]
            button.setFont(face_of(language, 1.2))
            own = "" if words[language] == words[JAPANESE] else f" {words[JAPANESE]}"
            button.say(f"{words[language]}{own}")
            button.setVisible(card.id != "write")

    def _summary(self, state: AskingState) -> str:
        answers = self._presenter.cards.answers
        lines = [
            f"{card.text[JAPANESE]} → {answers[state.given[card.id]][JAPANESE]}"
            for card in self._presenter.cards.questions
            if card.id in state.given and state.given[card.id] is not Answer.NO
        ]
        return "\n".join(lines)

    def _make_languages(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setSpacing(round(line_height() * 0.4))
        for number, (code, name) in enumerate(self._presenter.cards.languages):
            button = CardButton(name)
            button.setFont(face_of(code, 1.2))
            button.clicked.connect(partial(self._speak, code))
            grid.addWidget(button, number // 2, number % 2)
        return box

    def _speak(self, code: str, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own word
        self._presenter.speak(code)
        self.setFocus()

    def _lay_card(self) -> None:
        column = stacked(self._card, gap=0.6)
        top = QWidget()
        line = beside(top, gap=0.8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QWidget()
        both = stacked(texts, gap=0.3)
        both.addWidget(self._large)
        both.addWidget(self._japanese)
        line.addWidget(texts, 1)
        column.addWidget(top)
        for answer, key in _KEYS.items():
            button = Button("", icon=_ICONS[answer], key=key.name.removeprefix("Key_"))
            button.clicked.connect(partial(self._answer, answer))
            column.addWidget(button)
            self.answers[answer] = button

    def _answer(self, answer: Answer, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self._presenter.answer(answer)
