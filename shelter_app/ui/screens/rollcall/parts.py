"""The parts of a roll call and how they lie, at every text size."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from shelter_app.application.stay.rollcall import Answer, AreaCall, PastCall
from shelter_app.application.stay.shown import Staying
from shelter_app.domain.ids import Subject
from shelter_app.ui.presenters.rollcall import CallState
from shelter_app.ui.screens.rollcall.words import answer_word
from shelter_app.ui.widgets.banner import Banner
from shelter_app.ui.widgets.buttons import Button, MainButton, SlimButton
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import row, stacked
from shelter_app.ui.widgets.labels import Elided, ElidedTitle, Heading, WrappedSmall, line_height
from shelter_app.ui.widgets.people_view import PeopleView
from shelter_app.ui.widgets.stay_words import clock_words

NARROW = 34
"""Lines of text that the screen is wide; below, names of keys give way."""


class CallParts(QWidget):
    """Everything on the screen, without any of its meaning."""

    area_taken = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.heading, self.summary = Heading(), Elided()
        self._past = WrappedSmall(ink="muted")
        self._areas = QWidget()
        self._flow = FlowLayout(gap=round(line_height() * 0.2))
        self._areas.setLayout(self._flow)
        self._group = QButtonGroup(self)
        self._buttons: list[SlimButton] = []
        self._names: tuple[str, ...] = ()
        self._compact = False
        self.view = PeopleView(now, ticks=False)
        self.view.setAccessibleName(self.tr("点呼の一覧"))
        self.name = ElidedTitle()
        self.answers = {
            Answer.AWAY: Button(answer_word(Answer.AWAY), key="2"),
            Answer.MISSING: Button(answer_word(Answer.MISSING), key="3"),
        }
        self.everyone = SlimButton(self.tr("全員いる"), key="F7")
        self.everyone.setToolTip(self.tr("この区画の、まだ呼んでいない人はみないる"))
        self.end = SlimButton(self.tr("点呼を終える"))
        self.back = Button(self.tr("もどる"), icon="back", key="Esc")
        self.banner = Banner()
        self.main = MainButton("", icon="check", key="Enter")
        self._lay_out()

    def arrange(self, width: int) -> None:
        """Fit the parts to a width in pixels."""
        self._compact = compact = width < NARROW * line_height()
        self.heading.setVisible(not compact)  # the area that is called is marked below
        self.name.setVisible(not compact)
        self.back.brief(on=compact)
        self.everyone.hide_key(on=compact)
        for button in self.answers.values():
            button.hide_key(on=compact)
        self.main.hide_key(on=compact)

    def render_name(self, text: str) -> None:
        """Say who is called, large, where there is room beside the list."""
        self.name.setText(text)
        self.name.setVisible(bool(text) and not self._compact)

    def render_call(self, state: CallState) -> None:
        """Draw the list, the areas, and what can be done now."""
        calling = state.call.is_open and not state.closing
        self._draw_areas(state)
        people, words = _listed(state)
        self.view.render_people(people, frozenset(), state.index if calling else -1, words)
        self._past.setText(self._past_words(state.past))
        self._past.setVisible(not state.call.is_open and bool(state.past))
        for button in (*self.answers.values(), self.everyone, self.end):
            button.setVisible(calling and not state.all_called)

    def _draw_areas(self, state: CallState) -> None:
        areas = state.call.areas
        self._areas.setVisible(state.call.is_open and not state.closing)
        names = tuple(self._area_word(area) for area in areas)
        if len(names) != len(self._names):
            self._make_areas(len(names))
        if names != self._names:
            self._names = names
            for button, name in zip(self._buttons, names, strict=True):
                button.say(name)
        for place, button in enumerate(self._buttons):
            button.setChecked(place == state.place)

    def _make_areas(self, count: int) -> None:
        for old in self._buttons:
            self._flow.removeWidget(old)
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for place in range(count):
            button = SlimButton("")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, place=place: self.area_taken.emit(place))
            self._group.addButton(button)
            self._flow.addWidget(button)
            self._buttons.append(button)

    def _area_word(self, area: AreaCall) -> str:
        waiting = area.count(Answer.NOT_CALLED)
        name = area.area or self.tr("区画なし")
        if not waiting:
            return self.tr("{area} 済").format(area=name)
        return self.tr("{area} あと {count}").format(area=name, count=waiting)

    def _past_words(self, past: tuple[PastCall, ...]) -> str:
        lines = [
            self.tr("{time} の点呼  いなかった人 {count}  {operator}").format(
                time=clock_words(one.opened_at, self._now()),
                count=one.missing,
                operator=one.operator,
            )
            for one in past
        ]
        return "\n".join(lines)

    def _lay_out(self) -> None:
        whole = stacked(self, gap=0.35, edge=0.5)
        whole.addWidget(self.heading)
        head = row(gap=0.4)
        head.addWidget(self.summary)
        head.addStretch(1)
        for button in (self.everyone, self.end):
            head.addWidget(button)
        whole.addLayout(head)
        for part in (self._past, self._areas):
            whole.addWidget(part)
        whole.addWidget(self.view, 1)
        whole.addWidget(self.name)
        whole.addWidget(self.banner)
        foot = row(gap=0.3)
        foot.addWidget(self.back)
        foot.addStretch(1)
        for answer in self.answers.values():
            foot.addWidget(answer)
        foot.addWidget(self.main)
        whole.addLayout(foot)


def _listed(state: CallState) -> tuple[tuple[Staying, ...], dict[Subject, str]]:
    """The area that is called; before closing and afterwards, those who are missing."""
    if state.closing or state.is_over:
        every = (one for area in state.call.areas for one in area.people)
        listed = tuple(one for one in every if one.answer is Answer.MISSING)
    else:
        listed = state.area.people
    people = tuple(one.person for one in listed)
    return people, {one.person.ref: answer_word(one.answer) for one in listed}
