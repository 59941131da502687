"""What is known of a person, part by part: conflicts first, history last."""

from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from shelter_app.application.stay.page import Conflict, PersonPage, SaidFact
from shelter_app.application.stay.shown import Staying
from shelter_app.domain.ids import Subject
from shelter_app.ui.screens.person.conflict_panel import ConflictPanel
from shelter_app.ui.widgets.buttons import SlimButton
from shelter_app.ui.widgets.card_words import health_word, need_word
from shelter_app.ui.widgets.fact_words import fact_word
from shelter_app.ui.widgets.frames import Panel, row, stacked
from shelter_app.ui.widgets.history_words import what_words, when_words
from shelter_app.ui.widgets.labels import Small, Strong, WrappedSmall
from shelter_app.ui.widgets.line_button import LineButton
from shelter_app.ui.widgets.stay_words import called, clock_words, spoken, stay_words
from shelter_app.ui.widgets.words import about


class CompanionButton(LineButton):
    """One who came along; pressed, they go along with what is recorded next."""

    def __init__(self, number: int, one: Staying, now: datetime) -> None:
        key = str(number) if number <= 9 else ""  # noqa: PLR2004 - one digit
        super().__init__(f"{called(one)}  {about(one.line)}", stay_words(one, now), key=key)
        self.setAccessibleName(spoken(one, now))


class Sections(QWidget):
    """Built anew for each page, and emptied when the page goes."""

    ticked = Signal(int)
    all_ticked = Signal()
    settled = Signal(object, object)
    amending = Signal(str)
    handing_over = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._page: PersonPage | None = None
        self._companions: list[CompanionButton] = []
        self._column = stacked(self, gap=0.5)
        self._column.addStretch(1)

    def render_page(self, page: PersonPage | None, along: frozenset[Subject]) -> None:
        """Draw a page; the same page again changes ticks only."""
        if page is not self._page:
            self._page = page
            self._fill(page)
        if page is not None:
            for one, button in zip(page.companions, self._companions, strict=False):
                button.mark(on=one.ref in along)

    def _fill(self, page: PersonPage | None) -> None:
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._companions = []
        for place, part in enumerate(() if page is None else self._parts(page)):
            self._column.insertWidget(place, part)

    def _parts(self, page: PersonPage) -> Iterator[QWidget]:
        for conflict in page.conflicts:
            yield self._conflict(conflict)
        if page.companions:
            yield self._party(page)
        if page.needs or page.health:
            yield self._needs(page)
        if page.facts:
            yield self._facts(page.facts)
            yield self._family(page)
        if page.history:
            yield self._history(page)

    def _conflict(self, conflict: Conflict) -> QWidget:
        panel = ConflictPanel(conflict, self._now())
        panel.settled.connect(lambda holds: self.settled.emit(conflict, holds))
        return panel

    def _party(self, page: PersonPage) -> QWidget:
        panel = Panel("panel")
        lines = stacked(panel, gap=0.25, edge=0.4)
        head = row(gap=0.5)
        head.addWidget(Strong(self.tr("一緒に来た人")))
        head.addStretch(1)
        everyone = SlimButton(self.tr("全員も一緒に"), key="0")
        everyone.clicked.connect(self.all_ticked)
        head.addWidget(everyone)
        lines.addLayout(head)
        for number, one in enumerate(page.companions):
            button = CompanionButton(number + 1, one, self._now())
            button.clicked.connect(lambda _=False, number=number: self.ticked.emit(number))
            self._companions.append(button)
            lines.addWidget(button)
        return panel

    def _needs(self, page: PersonPage) -> QWidget:
        panel = Panel("panel")
        lines = stacked(panel, gap=0.15, edge=0.4)
        lines.addWidget(Strong(self.tr("配慮が必要なこと・体調")))
        for need in page.needs:
            parts = [
                need_word(need.code),
                need.note,
                need.equipment,
                clock_words(need.due, self._now()),
            ]
            words = "  ".join(part for part in parts if part)
            done = self.tr("{need}(応えた)").format(need=words) if need.is_met else words
            lines.addWidget(WrappedSmall(done))
        if page.health:
            lines.addWidget(WrappedSmall(health_word(page.health)))
        return panel

    def _facts(self, facts: tuple[SaidFact, ...]) -> QWidget:
        panel = Panel("panel")
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for line, fact in enumerate(facts):
            name = fact_word(fact.attribute)
            grid.addWidget(Small(name, ink="muted"), line, 0)
            grid.addWidget(WrappedSmall(fact.value or "―"), line, 1)
            change = SlimButton(self.tr("直す"))
            change.setAccessibleName(self.tr("{name} を直す").format(name=name))
            change.clicked.connect(
                lambda _=False, attribute=fact.attribute: self.amending.emit(attribute)
            )
            grid.addWidget(change, line, 2)
        lines = stacked(panel, gap=0.2, edge=0.4)
        lines.addWidget(Strong(self.tr("わかっていること")))
        lines.addLayout(grid)
        return panel

    def _family(self, page: PersonPage) -> QWidget:
        panel = Panel("panel")
        lines = stacked(panel, gap=0.15, edge=0.4)
        head = row(gap=0.5)
        head.addWidget(Strong(self.tr("家族・引き渡し")))
        head.addStretch(1)
        button = SlimButton(self.tr("引き渡しを記録する"))
        button.clicked.connect(self.handing_over)
        head.addWidget(button)
        lines.addLayout(head)
        for kin in page.family:
            name = called(kin.person) if kin.person is not None else kin.handed_to
            handed = self.tr("引き渡し済み") if kin.handed_to else ""
            parts = (kin.relation, name, handed, clock_words(kin.at, self._now()))
            lines.addWidget(WrappedSmall("  ".join(part for part in parts if part)))
        return panel

    def _history(self, page: PersonPage) -> QWidget:
        panel = Panel("panel")
        lines = stacked(panel, gap=0.25, edge=0.4)
        lines.addWidget(Strong(self.tr("経緯(新しい順)")))
        for told in page.history:
            lines.addWidget(WrappedSmall(what_words(told)))
            lines.addWidget(WrappedSmall(when_words(told, self._now()), ink="muted"))
        return panel
