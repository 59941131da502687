"""同じ人の可能性: two or more records, and one key to say what they are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.desk.doubles import Double
from shelter_app.application.desk.shown import PersonLine
from shelter_app.ui.presenters.doubles import DoublesNotice, DoublesPresenter, DoublesState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, row, stacked
from shelter_app.ui.widgets.labels import ElidedSmall, ElidedTitle, Wrapped, line_height
from shelter_app.ui.widgets.match_reasons import Reasons
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.trouble_words import trouble
from shelter_app.ui.widgets.words import about, name_of

_TWO = 2
_PART_KEYS = "ABCDEFGH"
"""Keys of the records in a group of more than two."""


class DoublesScreen(Screen):
    """Enter: the same person. 2: different people. 3: later."""

    def __init__(
        self, presenter: DoublesPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question("")
        self._told = Wrapped(ink="muted")
        self._inside = QWidget()
        self._lines = stacked(self._inside, gap=0.4)
        self.different = Button(self.tr("別の人"), icon="cross", key="2")
        self.later = Button(self.tr("あとで"), key="3")
        choices = QWidget()
        flow = FlowLayout(gap=round(line_height() * 0.4))
        choices.setLayout(flow)
        for button in (self.different, self.later):
            flow.addWidget(button)
        for part in (self._told, self._inside, choices):
            self._question.asked.addWidget(part)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.clicked.connect(self.act)
        self.different.clicked.connect(presenter.different)
        self.later.clicked.connect(presenter.later)
        self._shown: Double | None = None
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: DoublesState) -> None:
        """Draw the state; drawing twice changes nothing."""
        asked = state.asked
        self._question.heading.setText(
            self.tr("この {count}件は、同じ人ですか").format(count=len(asked.people))
            if asked
            else self.tr("同じ人の可能性")
        )
        self._told.setText(self._about(state))
        may_decide = asked is not None and asked.may_decide
        self.different.setVisible(may_decide)
        self.later.setVisible(len(state.left) > 1)
        same = self.tr("同じ人") if may_decide else self.tr("担当に確認をたのむ")
        main = self._question.main
        main.say(same if asked else self.tr("受付へ"))
        for button in (main, self.different, self.later):
            button.setEnabled(not state.saving)
        self._question.banner.tell(self._message(state))
        if asked is not self._shown:
            self._fill(asked)

    @override
    def arrive(self) -> None:
        self._presenter.load()

    @override
    def back(self) -> None:
        self._presenter.leave()
        self._navigator.go(Place.DESK)

    def act(self) -> None:
        """Say that it is one person, or go back when nothing is asked."""
        if self._presenter.state.asked is None:
            self.back()
        else:
            self._presenter.same()

    def _about(self, state: DoublesState) -> str:
        asked = state.asked
        if state.looking:
            return self.tr("さがしています。数秒かかることがあります。")
        if asked is None:
            return self.tr("いまは、ありません。")
        told = [self.tr("のこり {count}件").format(count=len(state.left))]
        if asked.is_passed_on:
            told.append(self.tr("受付から確認をたのまれています。"))
        if asked.may_be_twins:
            told.append(self.tr("双子かもしれません。本人に確かめてください。"))
        return "  ".join(told)

    def _fill(self, asked: Double | None) -> None:
        self._shown = asked
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.keys = {Qt.Key.Key_2: self.different.click, Qt.Key.Key_3: self.later.click}
        self.keys[Qt.Key.Key_1] = self._question.main.click
        if asked is None:
            return
        for number, person in enumerate(asked.people):
            self._lines.addWidget(self._person(person, number, asked))
        if asked.reasons:
            self._lines.addWidget(Reasons(asked.reasons))

    def _person(self, person: PersonLine, number: int, asked: Double) -> QWidget:
        panel = Panel("panel")
        lines = stacked(panel, gap=0.2, edge=0.4)
        names = row(gap=0.5)
        names.addWidget(ElidedTitle(name_of(person)))
        names.addWidget(ElidedSmall(person.kana, ink="muted"))
        names.addStretch(1)
        lines.addLayout(names)
        below = row(gap=0.5)
        below.addWidget(ElidedSmall(about(person)), 1)
        lines.addLayout(below)
        if asked.may_decide and len(asked.people) > _TWO and number < len(_PART_KEYS):
            key = _PART_KEYS[number]
            part = Button(self.tr("この人は別の人"), key=key)
            part.setAccessibleName(f"{name_of(person)} {self.tr('この人は別の人')}")
            part.clicked.connect(lambda _=False: self._presenter.part(person.ref))
            self.keys[getattr(Qt.Key, f"Key_{key}")] = part.click
            below.addWidget(part)
        return panel

    def _message(self, state: DoublesState) -> Message | None:
        match state.notice:
            case DoublesNotice.NONE:
                return None
            case DoublesNotice.KEPT:
                return Message(Tone.GOOD, self.tr("記録しました"))
            case DoublesNotice.TROUBLE_READING:
                return trouble(state.problem, Tone.HEED, self.tr("調べられませんでした"))
            case DoublesNotice.TROUBLE_SAVING:
                return trouble(state.problem, Tone.BAD, self.tr("まだ保存されていません"))
