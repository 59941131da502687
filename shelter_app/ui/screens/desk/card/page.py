"""What the pages of the card have in common."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from shelter_app.application.desk.told import MOST_IN_A_BOX, Said
from shelter_app.domain.evacuee_card import CardText
from shelter_app.domain.ids import Subject
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.card_words import text_word
from shelter_app.ui.widgets.fields import Field
from shelter_app.ui.widgets.frames import stacked

Others = Sequence[tuple[Subject, str]]
"""Everybody else on the desk, with what to call them."""


class Box(QLineEdit):
    """A box that says so when more is put in than it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MOST_IN_A_BOX)

    def put(self, text: str) -> None:
        """Set the text, but leave the cursor of somebody who is typing alone."""
        if self.text() != text:
            self.setText(text)


class Page(QWidget):
    """One page: drawn from what was said, and read back into it."""

    changed = Signal()
    overflowed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = stacked(self, gap=0.45)
        self._texts: dict[CardText, Box] = {}

    def fill(self, said: Said, others: Others) -> None:
        """Show what was said; drawing twice changes nothing."""
        del others
        texts = dict(said.texts)
        for name, box in self._texts.items():
            box.put(texts.get(name, ""))

    def read(self, said: Said) -> Said:
        """Put what this page holds into what was said."""
        raise NotImplementedError

    def choices(self) -> list[Button]:
        """The buttons that digits press, in order."""
        return []

    def first(self) -> QWidget | None:
        """Where the cursor goes when the page opens; None: digits are what one works with."""
        return None

    def box(self, name: str) -> Box:
        """Make a box that tells of every change."""
        box = Box()
        box.textEdited.connect(lambda _: self.changed.emit())
        box.inputRejected.connect(lambda: self.overflowed.emit(name))
        return box

    def field(self, name: CardText) -> Field:
        """Make the box of one field of the card."""
        word = text_word(name)
        self._texts[name] = self.box(word)
        return Field(word, self._texts[name])

    def texts(self, said: Said) -> tuple[tuple[CardText, str], ...]:
        """Put this page's boxes beside the texts of the other pages."""
        own = {name: box.text() for name, box in self._texts.items()}
        whole = {**dict(said.texts), **own}
        return tuple((name, whole[name]) for name in CardText if whole.get(name))


def numbered(buttons: Iterable[Button]) -> None:
    """Write the digits on the buttons that they press."""
    for number, button in enumerate(buttons, 1):
        button.give_key(str(number) if number <= 9 else "")  # noqa: PLR2004 - one digit
