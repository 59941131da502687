"""One person as one line: who, and whether they stand here, by one key or one touch."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from shelter_app.application.desk.shown import Origin, Standing
from shelter_app.application.desk.told import MOST_IN_A_BOX
from shelter_app.ui.presenters.party import Row
from shelter_app.ui.widgets.buttons import Button, SlimButton
from shelter_app.ui.widgets.card_words import trouble_reason
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, column, row, stacked
from shelter_app.ui.widgets.labels import ElidedSmall, ElidedTitle, Icon, Small, line_height
from shelter_app.ui.widgets.said_words import calls, noted
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


class CardOpener(SlimButton):
    """Opens the card of one person; the marked one's has the key 0."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent, key="0")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class PersonRow(Panel):
    """A person on the desk; ``number`` is the key, from 1."""

    cycled = Signal()
    whereabouts = Signal(str)
    spoken_of = Signal()
    reported = Signal()
    overflowed = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._standing = StandingButton(number)
        self._standing.clicked.connect(self.cycled)
        self._icon = Icon("unknown", "ink", 1.5)
        self._name = ElidedTitle()
        self._kana = ElidedSmall(ink="muted")
        self._about = ElidedSmall()
        self._marks = [Small(mark="word") for _ in range(3)]
        self._urgent = Small(self.tr("要配慮者担当を呼ぶ"), mark="urgent")
        self._alone = Small(self.tr("保護者を探しています"), mark="urgent")
        self._noted = ElidedSmall(mark="word")
        self._card = CardOpener(self.tr("体調・配慮"))
        self._card.clicked.connect(self.spoken_of)
        self._report = Button("", icon="warning", key="PgDn")
        self._report.clicked.connect(self.reported)
        self._where = QLineEdit()
        self._where.setMaxLength(MOST_IN_A_BOX)
        self._where.inputRejected.connect(self._overflow)
        self._where.setPlaceholderText(self.tr("どこにいますか(例 自宅・2階)"))
        self._where.textEdited.connect(self.whereabouts)
        self._lay_out()

    def render_row(self, person: Row, *, marked: bool = False) -> None:
        """Draw one person as they stand now; ``marked`` is whom the keys without a name mean."""
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
        self._render_controls(person, marked=marked)
        self.show()

    def _render_controls(self, person: Row, *, marked: bool) -> None:
        name, standing = name_of(person.line), person.standing
        self._standing.say(standing_word(standing))
        self._standing.setAccessibleName(f"{name} {standing_word(standing)}")
        self._card.hide_key(on=not marked)
        self._card.setAccessibleName(self.tr("{name} の体調・配慮").format(name=name))
        self._report.setVisible(standing is Standing.NOT_YET)
        self._report.say(trouble_reason(person.trouble))
        self._report.hide_key(on=not marked)
        self._report.setAccessibleName(f"{name} {trouble_reason(person.trouble)}")
        self._where.setVisible(standing is Standing.NOT_YET)
        self._where.setAccessibleName(self.tr("{name} はどこにいますか").format(name=name))
        if self._where.text() != person.where:
            self._where.setText(person.where)

    def _overflow(self) -> None:
        # What fitted is told first: the notice draws the line again.
        self.whereabouts.emit(self._where.text())
        self.overflowed.emit()

    def forget(self) -> None:
        """Leave the screen, and keep nothing of anybody until the next person comes."""
        self.hide()
        for label in (self._name, self._kana, self._about):
            label.clear()
        self._where.clear()
        self._noted.clear()
        for control in (self._standing, self._where, self._card, self._report):
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
        self._urgent.setVisible(line.urgent or calls(person.said))
        self._alone.setVisible(line.alone or person.said.alone)
        written = noted(person.said)
        self._noted.setText(written)
        self._noted.setVisible(bool(written))

    def _lay_out(self) -> None:
        names = row(gap=0.6)
        names.addWidget(self._name)
        names.addWidget(self._kana)
        names.addStretch(1)
        facts = FlowLayout(gap=round(line_height() * 0.3))
        for part in (self._about, *self._marks, self._urgent, self._alone, self._noted):
            facts.addWidget(part)
        facts.addWidget(self._card)
        texts = column(gap=0.05)
        texts.addLayout(names)
        texts.addLayout(facts)
        line = row(gap=0.6)
        line.addWidget(self._icon)
        line.addLayout(texts, 1)
        line.addWidget(self._standing)
        missing = row(gap=0.4)
        missing.addWidget(self._where, 1)
        missing.addWidget(self._report)
        whole = stacked(self, gap=0.3, edge=0.35)
        whole.addLayout(line)
        whole.addLayout(missing)
