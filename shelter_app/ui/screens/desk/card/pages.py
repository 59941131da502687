"""The pages of the card that are mostly boxes: contact, home, consent, and the rest."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from shelter_app.application.desk.told import ConsentSaid, Said
from shelter_app.domain.consents import Answer, Purpose, Recipient
from shelter_app.domain.evacuee_card import CardText, House, Lodging, PetCare, Tenure
from shelter_app.domain.ids import Subject
from shelter_app.ui.screens.desk.card.page import Box, Others, Page
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.card_words import house_word, lodging_word, pet_word, tenure_word
from shelter_app.ui.widgets.fields import Choice, Field, Toggles, side_by_side
from shelter_app.ui.widgets.labels import WrappedSmall


def paired(column: QVBoxLayout, fields: Sequence[QWidget]) -> None:
    """Lay boxes two by two."""
    for at in range(0, len(fields), 2):
        column.addLayout(side_by_side(*fields[at : at + 2]))


class ContactPage(Page):
    """連絡先."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (
            *(CardText.PHONE, CardText.RELATION, CardText.ADDRESS, CardText.POSTAL),
            *(CardText.ASSOCIATION, CardText.CONTACT, CardText.LANGUAGE, CardText.INTERPRETER),
            CardText.NATIONALITY,
        )
        paired(self.column, [self.field(name) for name in names])
        self.column.addStretch(1)

    @override
    def read(self, said: Said) -> Said:
        return replace(said, texts=self.texts(said))

    @override
    def first(self) -> QWidget:
        return self._texts[CardText.PHONE]


class HomePage(Page):
    """家・車・ペット."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lodging = Choice(self.tr("寝る所"), [(one, lodging_word(one)) for one in Lodging])
        self.house = Toggles(self.tr("家の状況"), [(one, house_word(one)) for one in House])
        unasked: list[tuple[Tenure | None, str]] = [(None, self.tr("聞いていない"))]
        self.tenure = Choice(
            self.tr("住まい"), [*unasked, *((one, tenure_word(one)) for one in Tenure)]
        )
        no_pet: list[tuple[PetCare | None, str]] = [(None, self.tr("いない・聞いていない"))]
        self.pet_care = Choice(
            self.tr("ペット"), [*no_pet, *((one, pet_word(one)) for one in PetCare)]
        )
        for part in (self.lodging, self.house, self.tenure, self.pet_care):
            self.column.addWidget(part)
            part.changed.connect(self.changed)
        paired(self.column, [self.field(CardText.PETS), self.field(CardText.CAR)])
        self.column.addStretch(1)

    @override
    def fill(self, said: Said, others: Others) -> None:
        super().fill(said, others)
        self.lodging.choose(said.lodging)
        self.house.choose(said.house)
        self.tenure.choose(said.tenure)
        self.pet_care.choose(said.pet_care)

    @override
    def read(self, said: Said) -> Said:
        return replace(
            said,
            lodging=self.lodging.value,
            house=self.house.values,
            tenure=self.tenure.value,
            pet_care=self.pet_care.value,
            texts=self.texts(said),
        )

    @override
    def choices(self) -> list[Button]:
        return [*self.lodging.buttons, *self.house.buttons]


class ConsentPage(Page):
    """同意, asked of each person for themself; and the wish not to be found (非公開)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(
            WrappedSmall(
                self.tr("一人ずつ本人に聞きます。家族がまとめて答えることはできません。"),
                ink="muted",
            )
        )
        self._asked = {
            (Purpose.INQUIRY, Recipient.FAMILY): self.tr("家族・親族から聞かれたら教えてよいか"),
            (Purpose.INQUIRY, Recipient.ACQUAINTANCE): self.tr("知人から聞かれたら教えてよいか"),
            (Purpose.INQUIRY, Recipient.PUBLIC): self.tr("そのほかの人に教えてよいか"),
            (Purpose.POSTING, Recipient.PUBLIC): self.tr("氏名と町名を貼り出してよいか"),
            (Purpose.PUBLISHING, Recipient.PUBLIC): self.tr("町のホームページに載せてよいか"),
        }
        options: list[tuple[Answer | None, str]] = [
            (None, self.tr("聞いていない")),
            (Answer.YES, self.tr("よい")),
            (Answer.NO, self.tr("だめ")),
        ]
        self.answers = {key: Choice(word, options) for key, word in self._asked.items()}
        for choice in self.answers.values():
            self.column.addWidget(choice)
            choice.changed.connect(self.changed)
        self.called: Box = self.box(self.tr("呼び名"))
        self.called_field = Field(self.tr("呼び名(非公開の人を受付で呼ぶ名前)"), self.called)
        self.column.addWidget(self.called_field)
        self.column.addStretch(1)

    @override
    def fill(self, said: Said, others: Others) -> None:
        told = {(one.purpose, one.recipient): one.answer for one in said.consents}
        for key, choice in self.answers.items():
            choice.choose(told.get(key))
        self.called.put(said.called)
        self.called_field.setVisible(said.secret)

    @override
    def read(self, said: Said) -> Said:
        answers = ((key, choice.value) for key, choice in self.answers.items())
        consents = tuple(ConsentSaid(*key, answer) for key, answer in answers if answer is not None)
        return replace(said, consents=consents, called=self.called.text())

    @override
    def choices(self) -> list[Button]:
        return [button for choice in self.answers.values() for button in choice.buttons[1:]]


class OtherPage(Page):
    """Who has no name to give, children, skills, and whatever else should be known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.alone = Toggles(
            self.tr("子ども"), [(True, self.tr("ひとりで来た子ども(保護者を探す)"))]
        )
        self.column.addWidget(self.alone)
        self.alone.changed.connect(self.changed)
        self._people = QVBoxLayout()
        self.column.addLayout(self._people)
        self._others: Others = ()
        self.mother = self._chooser(self.tr("母親(生まれたばかりの子)"))
        self.handed_to = self._chooser(self.tr("この子を引き渡す人"))
        self._show_people()
        names = (
            *(CardText.FEATURES, CardText.FOUND_WHERE, CardText.GUARDIAN),
            *(CardText.SKILLS, CardText.TRANSFER, CardText.REMARK),
        )
        paired(self.column, [self.field(name) for name in names])
        self.column.addStretch(1)

    @override
    def fill(self, said: Said, others: Others) -> None:
        super().fill(said, others)
        self.alone.choose((True,) if said.alone else ())
        if others != self._others:
            self._others = others
            self._remake()
        self.mother.choose(said.mother)
        self.handed_to.choose(said.handed_to)

    @override
    def read(self, said: Said) -> Said:
        return replace(
            said,
            alone=bool(self.alone.values),
            mother=self.mother.value,
            handed_to=self.handed_to.value,
            texts=self.texts(said),
        )

    @override
    def choices(self) -> list[Button]:
        return self.alone.buttons

    def _chooser(self, word: str) -> Choice[Subject | None]:
        nobody: list[tuple[Subject | None, str]] = [(None, self.tr("選ばない"))]
        choice = Choice(word, [*nobody, *self._others])
        choice.changed.connect(self.changed)
        return choice

    def _remake(self) -> None:
        for old in (self.mother, self.handed_to):
            old.hide()
            old.deleteLater()
        self.mother = self._chooser(self.tr("母親(生まれたばかりの子)"))
        self.handed_to = self._chooser(self.tr("この子を引き渡す人"))
        self._show_people()

    def _show_people(self) -> None:
        for choice in (self.mother, self.handed_to):
            self._people.addWidget(choice)
            choice.setVisible(bool(self._others))
