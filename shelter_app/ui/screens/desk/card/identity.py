"""Who somebody is: name, reading, age, sex and town, in the order in which people say them."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.desk.told import Said
from shelter_app.domain.people import Sex
from shelter_app.ui.screens.desk.card.page import Others, Page
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.fields import Choice, Field, side_by_side
from shelter_app.ui.widgets.labels import WrappedSmall
from shelter_app.ui.widgets.words import sex_word


class IdentityPage(Page):
    """The first page of somebody with nothing in hand; not even a name is required."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = (self.tr("お名前"), self.tr("読みがな"))
        self.name, self.kana = (self.box(word) for word in words)
        self.age, self.town = self.box(self.tr("年齢")), self.box(self.tr("町名・住所"))
        self.age.setPlaceholderText(self.tr("例 84、昭和15年"))
        options = [(Sex.UNKNOWN, self.tr("不明"))]
        options += [(sex, sex_word(sex)) for sex in (Sex.FEMALE, Sex.MALE, Sex.OTHER)]
        self.sex = Choice(self.tr("性別"), options)
        self.column.addWidget(WrappedSmall(self.tr("分かることだけで構いません。"), ink="muted"))
        self.column.addLayout(side_by_side(Field(words[0], self.name), Field(words[1], self.kana)))
        self.column.addLayout(
            side_by_side(
                Field(self.tr("年齢・生まれ年"), self.age), Field(self.tr("町名・住所"), self.town)
            )
        )
        self.column.addWidget(self.sex)
        self.column.addStretch(1)

    def begin(self, asked: str, town: str) -> None:
        """Empty the page but for what was searched for, and where the last one lives."""
        for edit in (self.name, self.kana, self.age):
            edit.clear()
        self.town.put(town)
        self.sex.choose(Sex.UNKNOWN)
        (self.kana if is_kana(asked) else self.name).setText(asked)

    def person(self, said: Said) -> TypedPerson:
        """Return what was typed."""
        return TypedPerson(
            name=self.name.text().strip(),
            kana=self.kana.text().strip(),
            age=self.age.text().strip(),
            sex=self.sex.value,
            town=self.town.text().strip(),
            said=said,
        )

    @override
    def fill(self, said: Said, others: Others) -> None:
        """Who somebody is, is not part of what they say beyond it."""

    @override
    def read(self, said: Said) -> Said:
        return said

    @override
    def choices(self) -> list[Button]:
        return []

    @override
    def first(self) -> QWidget:
        return self.name


def is_kana(text: str) -> bool:
    """Tell whether a text is a reading rather than a name."""
    return bool(text) and all("\u3041" <= letter <= "\u30ff" or letter.isspace() for letter in text)


def is_name(text: str) -> bool:
    """Tell whether a text may be what somebody is called: letters, and no digit among them."""
    return any(letter.isalpha() for letter in text) and not any(letter.isdigit() for letter in text)
