"""Take an inquiry: who asks, for whom; then what may be told, or the one sentence."""

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shelter_app.application.inquiries.shown import Asked, Told
from shelter_app.domain.telling import Relation
from shelter_app.ui.presenters.inquiries import InquiryPresenter, InquiryState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.screens.inquiries.words import inquiry_message
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.fields import Choice, Field, side_by_side
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.inquiry_words import (
    nothing_to_tell,
    relation_word,
    tell_word,
    who_word,
)
from shelter_app.ui.widgets.labels import Wrapped
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen


class AskScreen(Screen):
    """The same screen after the same time, whoever is meant and whoever is here."""

    def __init__(
        self, presenter: InquiryPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question("")
        self._form, self._answer = QWidget(), QWidget()
        self._name = self._field(self.tr("探している人の名前"))
        self._kana = self._field(self.tr("読みがな"))
        self._age = self._field(self.tr("年齢・生年月日"))
        self._town = self._field(self.tr("住んでいる町"))
        self._asker = self._field(self.tr("尋ねている人の名前"))
        self._back_to = self._field(self.tr("折り返しの連絡先"))
        self._relation = Choice(
            self.tr("探している人との関係"),
            [(one, relation_word(one.value)) for one in reversed(Relation)],
        )
        self._checked = Choice(
            self.tr("尋ねている人の本人確認"),
            [(False, self.tr("していない")), (True, self.tr("身分証などで確かめた"))],
        )
        self._message = self._field(self.tr("伝言"))
        self._lay_form()
        self._answers = stacked(self._answer, gap=0.4)
        self._advice = Wrapped(ink="muted")
        self._panels: list[QWidget] = []
        for part in (self._form, self._answer, self._advice):
            self._question.asked.addWidget(part)
        self._stand()
        self._shown: tuple[Told, ...] = ()
        self._answered = False
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: InquiryState) -> None:
        """Draw the state; drawing twice changes nothing."""
        answer = state.answer
        self._form.setVisible(answer is None)
        self._answer.setVisible(answer is not None)
        people = answer.people if answer else ()
        if people != self._shown:
            self._fill(people)
        if answer is not None and not self._answered:
            self.setFocus()  # else Enter would press the button that the focus fell on
        self._answered = answer is not None
        self._question.heading.setText(self._heading(state))
        self._advice.setVisible(answer is not None)
        self._advice.setText(
            self.tr("照会と伝言を記録しました。伝言は担当がお預かりします、とお伝えください。")
        )
        main = self._question.main
        main.say(self.tr("照会する") if answer is None else self.tr("次の照会"))
        main.setEnabled(not state.busy)
        self._question.banner.tell(inquiry_message(state))
        if answer is not None or state == InquiryState():
            self._empty()

    @override
    def arrive(self) -> None:
        self._presenter.begin()
        self._name.edit.setFocus()

    @override
    def back(self) -> None:
        self._presenter.leave()
        self._navigator.go(Place.DESK)

    def _stand(self) -> None:
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.clicked.connect(self._act)

    def _heading(self, state: InquiryState) -> str:
        if state.busy:
            return self.tr("調べています")
        if state.answer is None:
            return self.tr("だれを探していますか(照会)")
        return self.tr("お伝えしてよいこと") if state.answer.people else nothing_to_tell()

    def _act(self) -> None:
        if self._presenter.state.answer is not None:
            self._presenter.begin()
            self._name.edit.setFocus()
            return
        self._presenter.ask(
            Asked(
                asker=self._asker.edit.text(),
                relation=self._relation.value,
                is_checked=self._checked.value,
                call_back=self._back_to.edit.text(),
                message=self._message.edit.text(),
                name=self._name.edit.text(),
                kana=self._kana.edit.text(),
                age=self._age.edit.text(),
                town=self._town.edit.text(),
            )
        )

    def _fill(self, people: tuple[Told, ...]) -> None:
        self._shown = people
        for panel in self._panels:
            panel.hide()
            panel.deleteLater()
        self._panels = [self._panel(one) for one in people]
        for panel in self._panels:
            self._answers.addWidget(panel)

    def _panel(self, told: Told) -> QWidget:
        panel = Panel("panel")
        button = Button(self.tr("この方のことを伝えた"))
        button.setAccessibleName(f"{told.name} {self.tr('この方のことを伝えた')}")
        button.clicked.connect(lambda: self._tell(button, told))
        lines = stacked(panel, gap=0.2, edge=0.5)
        lines.addWidget(Wrapped(who_word(told)))
        lines.addWidget(Wrapped(tell_word(told)))
        lines.addWidget(button)
        return panel

    def _tell(self, button: Button, told: Told) -> None:
        button.setEnabled(False)
        self._presenter.tell(told)

    def _empty(self) -> None:
        for field in self._fields():
            field.edit.clear()
        self._relation.choose(Relation.OTHER)
        self._checked.choose(value=False)

    def _fields(self) -> tuple[Field, ...]:
        about = (self._name, self._kana, self._age, self._town)
        return (*about, self._asker, self._back_to, self._message)

    def _lay_form(self) -> None:
        form = stacked(self._form, gap=0.4)
        form.addLayout(side_by_side(self._name, self._kana))
        form.addLayout(side_by_side(self._age, self._town))
        form.addLayout(side_by_side(self._asker, self._back_to))
        form.addWidget(self._relation)
        form.addWidget(self._checked)
        form.addWidget(self._message)

    def _field(self, name: str) -> Field:
        box = QLineEdit()
        box.setMaxLength(200)
        return Field(name, box)
