"""One person as one line: who, and whether they stand here, by one key or one touch."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from shelter_app.application.desk.shown import Origin, Standing
from shelter_app.ui.presenters.party import Row
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, column, row, stacked
from shelter_app.ui.widgets.labels import ElidedSmall, ElidedTitle, Icon, Small, line_height
from shelter_app.ui.widgets.words import (
    about,
    match_word,
    name_of,
    origin_word,
    standing_word,
)

_ICONS = {
    Standing.CAME: "check",
    Standing.NOT_YET: "not_yet",
    Standing.UNKNOWN: "unknown",
}
_TONES = {Standing.CAME: "chosen", Standing.NOT_YET: "panel", Standing.UNKNOWN: "panel"}


class StandingButton(Button):
    """The word of one person's standing with its key; pressing moves on to the next."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent, key=str(number) if number <= 9 else "")  # noqa: PLR2004 - one digit
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class PersonRow(Panel):
    """A person on the desk; ``number`` is the key, from 1."""

    cycled = Signal()
    whereabouts = Signal(str)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._standing = StandingButton(number)
        self._standing.clicked.connect(self.cycled)
        self._icon = Icon("unknown", "ink", 1.5)
        self._name = ElidedTitle()
        self._kana = ElidedSmall(ink="muted")
        self._about = ElidedSmall()
        self._marks = [Small(mark="word") for _ in range(3)]
        self._urgent = Small(self.tr("配慮あり・担当を呼ぶ"), mark="urgent")
        self._where = QLineEdit()
        self._where.setMaxLength(60)
        self._where.setPlaceholderText(self.tr("どこにいますか(例 自宅・2階)"))
        self._where.textEdited.connect(self.whereabouts)
        self._lay_out()

    def render_row(self, person: Row) -> None:
        """Draw one person as they stand now."""
        line, standing = person.line, person.standing
        self.set_tone(_TONES[standing])
        self._name.setText(name_of(line))
        self._kana.setText(line.kana if line.kana != name_of(line) else "")
        typed = person.typed.age if person.typed is not None else ""
        self._about.setText("  ".join(part for part in (typed, about(line)) if part))
        self._render_marks(person)
        self._icon.show_icon(_ICONS[standing], "on_chosen" if standing is Standing.CAME else "ink")
        for label in (self._name, self._kana, self._about):
            plain = "muted" if label is self._kana else ""
            label.set_ink("on_chosen" if standing is Standing.CAME else plain)
        word = standing_word(standing)
        self._standing.say(word)
        self._standing.setAccessibleName(f"{name_of(line)} {word}")
        self._where.setVisible(standing is Standing.NOT_YET)
        self._where.setAccessibleName(self.tr("{name} はどこにいますか").format(name=name_of(line)))
        if self._where.text() != person.where:
            self._where.setText(person.where)
        self.show()

    def forget(self) -> None:
        """Leave the screen, and keep nothing of anybody until the next person comes."""
        self.hide()
        for label in (self._name, self._kana, self._about):
            label.clear()
        self._where.clear()
        for control in (self._standing, self._where):
            control.setAccessibleName("")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.cycled.emit()
        super().mousePressEvent(event)

    def _render_marks(self, person: Row) -> None:
        line = person.line
        words = [
            origin_word(line.origin) if line.origin is not Origin.EVACUEE else "",
            self.tr("避難所内") if line.here else "",
            match_word(line.match) if line.match is not None else "",
        ]
        for mark, word in zip(self._marks, words, strict=True):
            mark.setText(word)
            mark.setVisible(bool(word))
        self._urgent.setVisible(line.urgent)

    def _lay_out(self) -> None:
        names = row(gap=0.6)
        names.addWidget(self._name)
        names.addWidget(self._kana)
        names.addStretch(1)
        facts = FlowLayout(gap=round(line_height() * 0.3))
        for part in (self._about, *self._marks, self._urgent):
            facts.addWidget(part)
        texts = column(gap=0.05)
        texts.addLayout(names)
        texts.addLayout(facts)
        line = row(gap=0.6)
        line.addWidget(self._icon)
        line.addLayout(texts, 1)
        line.addWidget(self._standing)
        whole = stacked(self, gap=0.3, edge=0.35)
        whole.addLayout(line)
        whole.addWidget(self._where)
