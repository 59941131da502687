"""The parts of a person's page and how they lie, at every text size."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from shelter_app.application.stay.shown import Staying
from shelter_app.ui.presenters.person import PersonState
from shelter_app.ui.screens.person.sections import Sections
from shelter_app.ui.widgets.banner import Banner
from shelter_app.ui.widgets.buttons import Button, MainButton, SlimButton
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, Scrolled, row, stacked
from shelter_app.ui.widgets.labels import (
    ElidedSmall,
    ElidedStrong,
    ElidedTitle,
    Small,
    line_height,
)
from shelter_app.ui.widgets.stay_words import called, marks_of, stay_words
from shelter_app.ui.widgets.words import about, match_word

NARROW = 34
"""Lines of text that the screen is wide; below, names of keys give way."""
_MARKS = 4


class PersonHead(Panel):
    """Who it is, and where."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._now = now
        self._name, self._kana, self._slip = ElidedTitle(), ElidedSmall(ink="muted"), Small()
        self._about, self._stay = ElidedStrong(), ElidedStrong()
        self._marks = [Small(mark="urgent") for _ in range(_MARKS)]
        self._match = Small(mark="word")
        self.print = SlimButton(self.tr("受付票を印刷"), icon="print", key="P")
        names = row(gap=0.6)
        for part in (self._name, self._kana):
            names.addWidget(part)
        names.addStretch(1)
        names.addWidget(self._slip)
        facts = FlowLayout(gap=round(line_height() * 0.35))
        for label in (self._about, *self._marks, self._match, self.print):
            facts.addWidget(label)
        whole = stacked(self, gap=0.15, edge=0.4)
        whole.addLayout(names)
        whole.addLayout(facts)
        whole.addWidget(self._stay)

    def render_person(self, one: Staying | None) -> None:
        """Draw somebody, or nobody."""
        self.setVisible(one is not None)
        texts = ("", "", "", "", "") if one is None else self._texts(one)
        labels = (self._name, self._kana, self._slip, self._about, self._stay)
        for label, text in zip(labels, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        marks = [] if one is None else marks_of(one)
        for place, mark in enumerate(self._marks):
            mark.setText(marks[place] if place < len(marks) else "")
            mark.setVisible(place < len(marks))
        self.print.setVisible(one is not None and bool(one.slip))
        match = one.line.match if one is not None else None
        self._match.setText("" if match is None else match_word(match))
        self._match.setVisible(match is not None)

    def _texts(self, one: Staying) -> tuple[str, ...]:
        kana = one.line.kana if one.line.kana != called(one) else ""
        own = f"({one.line.name})" if one.line.name and one.line.name != called(one) else ""
        beside = "  ".join(part for part in (own, kana) if part)
        return called(one), beside, one.slip, about(one.line), stay_words(one, self._now())


class PersonParts(QWidget):
    """Everything on the page, without any of its meaning."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PersonHead(now)
        self.sections = Sections(now)
        self.banner = Banner()
        self.back = Button(self.tr("もどる"), icon="back", key="Esc")
        self.undo = Button(self.tr("元に戻す"), icon="undo", key="Ctrl+Z")
        self.going = Button(self.tr("居場所を変える"), key="F7")
        self.main = MainButton("", icon="check", key="Enter")
        whole = stacked(self, gap=0.4, edge=0.5)
        whole.addWidget(self.head)
        whole.addWidget(Scrolled(self.sections), 1)
        whole.addWidget(self.banner)
        foot = row(gap=0.4)
        foot.addWidget(self.back)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(self.going)
        foot.addWidget(self.main)
        whole.addLayout(foot)

    def arrange(self, width: int) -> None:
        """Fit the parts to a width in pixels."""
        compact = width < NARROW * line_height()
        for button in (self.back, self.undo, self.going):
            button.brief(on=compact)
        self.main.hide_key(on=compact)

    def render_page(self, state: PersonState) -> None:
        """Draw the page."""
        self.head.render_person(state.page.person if state.page is not None else None)
        self.sections.render_page(state.page, state.along)
        # Where coming back is the main action, everything else is a key away; else they are one.
        self.going.setVisible(state.comes_back)
