"""引き渡し: whom a child belongs to, and to whom they were handed over."""

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shelter_app.application.stay.page import HandOver
from shelter_app.domain.ids import Subject
from shelter_app.ui.presenters.person import PersonNotice, PersonPresenter, PersonState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import CardButton
from shelter_app.ui.widgets.fields import Choice, Field, side_by_side
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.labels import Wrapped
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.stay_words import called
from shelter_app.ui.widgets.trouble_words import trouble
from shelter_app.ui.widgets.words import about


class HandOverScreen(Screen):
    """Somebody of the party, or a name with how it was checked; the operator has witnessed it."""

    def __init__(
        self, presenter: PersonPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(
            self.tr("だれに引き渡しますか"),
            self.tr("記録した担当者が立ち会った人になります。身分証などを見て確かめてください。"),
        )
        self._who = Wrapped()
        self._list = QWidget()
        self._column = stacked(self._list, gap=0.3)
        self._cards: dict[Subject, CardButton] = {}
        self._to: Subject | None = None
        self._name, self._relation = QLineEdit(), QLineEdit()
        self._name.setMaxLength(100)
        self._relation.setMaxLength(30)
        self._name.setPlaceholderText(self.tr("例 本間 裕子(運転免許証を確認)"))
        self._relation.setPlaceholderText(self.tr("例 母"))
        self._what = Choice(
            self.tr("引き渡したあと"),
            [
                ("stays", self.tr("この避難所にいる")),
                ("leaves", self.tr("一緒に退所する")),
                ("link", self.tr("引き渡しではなく、家族のつながりだけ")),
            ],
        )
        self._lay_out()
        self._saving = False
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: PersonState) -> None:
        """Draw the state; drawing twice changes nothing."""
        page = state.page
        person = page.person if page is not None else None
        self._who.setText("" if person is None else f"{called(person)}  {about(person.line)}")
        self._draw_cards(state)
        self._question.main.setEnabled(page is not None and not state.busy)
        self._question.banner.tell(self._message(state))
        if page is None:
            self._name.clear()
            self._relation.clear()
        if self._saving and not state.busy:
            self._saving = False
            if state.notice is PersonNotice.RECORDED:
                self.back()

    @override
    def arrive(self) -> None:
        self._choose(None)
        self._name.clear()
        self._relation.clear()
        self._name.setFocus()

    @override
    def back(self) -> None:
        self._name.clear()
        self._relation.clear()
        self._navigator.go(Place.PERSON)

    def _draw_cards(self, state: PersonState) -> None:
        people = state.page.companions if state.page is not None else ()
        if tuple(self._cards) == tuple(one.ref for one in people):
            return
        for old in self._cards.values():
            old.hide()
            old.deleteLater()
        self._cards = {}
        for one in people:
            card = CardButton(f"{called(one)}  {about(one.line)}")
            card.setCheckable(True)
            card.clicked.connect(lambda _=False, ref=one.ref: self._choose(ref))
            self._column.addWidget(card)
            self._cards[one.ref] = card

    def _choose(self, ref: Subject | None) -> None:
        self._to = ref
        for one, card in self._cards.items():
            card.setChecked(one == ref)

    def _save(self) -> None:
        self._saving = True
        self._presenter.hand_over(
            HandOver(
                relation=self._relation.text(),
                to=self._to,
                name=self._name.text(),
                handed_over=self._what.value != "link",
                leaves=self._what.value == "leaves",
            )
        )

    def _message(self, state: PersonState) -> Message | None:
        if state.notice is PersonNotice.TROUBLE_SAVING:
            return trouble(state.problem, Tone.BAD, self.tr("まだ保存されていません"))
        return None

    def _lay_out(self) -> None:
        asked = self._question.asked
        asked.addWidget(self._who)
        asked.addWidget(self._list)
        asked.addLayout(
            side_by_side(
                Field(self.tr("ここにいない人なら、お名前と確かめ方"), self._name),
                Field(self.tr("続柄"), self._relation),
            )
        )
        asked.addWidget(self._what)
        asked.addStretch(1)
        self._question.main.say(self.tr("記録する"))
        self._question.main.clicked.connect(self._save)
        self._question.stand_on(self)
