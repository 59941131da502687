"""配慮が必要なこと: what this person must have, each with the time it can wait."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.desk.told import NeedSaid, Said
from shelter_app.application.desk.urgency import left_of
from shelter_app.domain.needs import CLOCKS, NEVER_WAITS, Clock, Need
from shelter_app.ui.presenters.clock import Clock as WallClock
from shelter_app.ui.screens.desk.card.page import Box, Others, Page
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.card_words import need_word
from shelter_app.ui.widgets.fields import Field, Toggles, side_by_side
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import Small, Strong, WrappedSmall

_DAY = timedelta(days=1)


class NeedLine(Panel):
    """One need that was chosen: how long it can wait, and anything else about it."""

    edited = Signal()

    def __init__(
        self, need: Need, left: Box, note: Box, clock: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__("panel", parent)
        self.need, self.left, self.note = need, left, note
        self._clock = clock
        self._meant = Small()
        self._urgent = Small(self.tr("要配慮者担当を呼びます"), mark="urgent")
        more = self.tr("{need} くわしく").format(need=need_word(need))
        fields: list[QWidget] = [Field(more, note)]
        if need in CLOCKS:
            fields.insert(0, Field(self._asked(CLOCKS[need]), left))
        else:
            left.hide()
        lines = stacked(self, gap=0.2, edge=0.35)
        lines.addWidget(Strong(need_word(need)))
        lines.addLayout(side_by_side(*fields))
        lines.addWidget(self._meant)
        lines.addWidget(self._urgent)

    def say(self) -> NeedSaid:
        """Return what was written."""
        return NeedSaid(self.need, self.left.text(), self.note.text())

    def render_need(self, said: NeedSaid) -> None:
        """Draw what was written, and how the time was understood."""
        self.left.put(said.left)
        self.note.put(said.note)
        now = self._clock.now()
        left = left_of(said, now)
        self._meant.setVisible(bool(said.left))
        if left is None:
            self._meant.setText(self.tr("時間としては読めません。言葉のまま残します。"))
        else:
            due = now + left
            day = f"{due.month}/{due.day} " if left > _DAY or due.day != now.day else ""
            self._meant.setText(self.tr("{time} まで").format(time=f"{day}{due:%H:%M}"))
        self._urgent.setVisible(left is not None or said.need in NEVER_WAITS)

    def _asked(self, clock: Clock) -> str:
        words = {
            Clock.HOURS: self.tr("あと何時間もちますか"),
            Clock.DUE: self.tr("次はいつですか(例 20時間後、明日 9時)"),
            Clock.DAYS: self.tr("あと何日分ありますか"),
        }
        return words[clock]


class NeedsPage(Page):
    """Every need of the card, the ones that cannot wait first."""

    def __init__(self, clock: WallClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._lines: dict[Need, NeedLine] = {}
        advice = self.tr("ほかの人に聞こえない所で聞いてください。理由は担当だけが見ます。")
        self.toggles = Toggles("", [(need, need_word(need)) for need in Need])
        self.toggles.setAccessibleName(self.tr("配慮が必要なこと"))
        chosen = QWidget()
        self._chosen_lines = stacked(chosen, gap=0.3)
        self.column.addWidget(chosen)
        self.column.addWidget(WrappedSmall(advice, ink="muted"))
        self.column.addWidget(self.toggles)
        self.column.addStretch(1)
        for need, button in zip(Need, self.toggles.buttons, strict=True):
            button.clicked.connect(lambda _=False, need=need: self._chosen(need))

    @override
    def fill(self, said: Said, others: Others) -> None:
        told = {one.need: one for one in said.needs}
        self.toggles.choose(told)
        for need, one in told.items():
            self._line(need).render_need(one)
        for need, line in self._lines.items():
            line.setVisible(need in told)
            if need not in told:
                line.left.clear()
                line.note.clear()

    @override
    def read(self, said: Said) -> Said:
        return replace(said, needs=tuple(self._line(need).say() for need in self.toggles.values))

    @override
    def choices(self) -> list[Button]:
        return self.toggles.buttons

    def _chosen(self, need: Need) -> None:
        self.changed.emit()
        if need in self.toggles.values and need in CLOCKS:
            self._line(need).left.setFocus()

    def _line(self, need: Need) -> NeedLine:
        if need not in self._lines:
            word = need_word(need)
            line = NeedLine(need, self.box(word), self.box(word), self._clock)
            self._lines[need] = line
            self._chosen_lines.addWidget(line)
        return self._lines[need]
