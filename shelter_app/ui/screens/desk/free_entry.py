"""The form for someone with nothing in hand; every box may stay empty."""

from PySide6.QtWidgets import QLineEdit, QWidget

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.domain.people import Sex
from shelter_app.ui.widgets.fields import Choice, Field, side_by_side
from shelter_app.ui.widgets.frames import Scrolled, stacked
from shelter_app.ui.widgets.labels import Title, WrappedSmall
from shelter_app.ui.widgets.words import sex_word


class FreeEntry(QWidget):
    """Name, reading, age, sex and town, in the order in which people say them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.kana, self.age, self.town = (_edit() for _ in range(4))
        self.age.setPlaceholderText(self.tr("例 84、昭和15年"))
        options = [(Sex.UNKNOWN, self.tr("不明"))]
        options += [(sex, sex_word(sex)) for sex in (Sex.FEMALE, Sex.MALE, Sex.OTHER)]
        self.sex = Choice(self.tr("性別"), options)
        inside = QWidget()
        lines = stacked(inside, gap=0.5)
        lines.addWidget(Title(self.tr("新しく書く")))
        lines.addWidget(WrappedSmall(self.tr("分かることだけで構いません。"), ink="muted"))
        lines.addLayout(
            side_by_side(Field(self.tr("お名前"), self.name), Field(self.tr("読みがな"), self.kana))
        )
        lines.addLayout(
            side_by_side(
                Field(self.tr("年齢・生まれ年"), self.age), Field(self.tr("町名・住所"), self.town)
            )
        )
        lines.addWidget(self.sex)
        lines.addStretch(1)
        stacked(self, gap=0).addWidget(Scrolled(inside))

    def begin(self, asked: str) -> None:
        """Open the form empty, with the name that was searched for; then type on."""
        for edit in (self.name, self.kana, self.age, self.town):
            edit.clear()
        self.sex.choose(Sex.UNKNOWN)
        (self.kana if _is_kana(asked) else self.name).setText(asked)
        self.name.setFocus()

    def person(self) -> TypedPerson:
        """Return what was typed."""
        return TypedPerson(
            name=self.name.text().strip(),
            kana=self.kana.text().strip(),
            age=self.age.text().strip(),
            sex=self.sex.value,
            town=self.town.text().strip(),
        )


def _edit() -> QLineEdit:
    edit = QLineEdit()
    edit.setMaxLength(80)
    return edit


def _is_kana(text: str) -> bool:
    return bool(text) and all("\u3041" <= letter <= "\u30ff" or letter.isspace() for letter in text)
