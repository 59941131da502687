"""The three taps: how somebody tried, what came of it, and what is known besides."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from shelter_app.application.unseen.trying import ANSWERS, Found, How, NewTry, ends_search
from shelter_app.domain.conditions import Condition
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.unseen_page import PageState, UnseenPagePresenter
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.fields import Choice, Field
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.unseen_words import found_word, try_word

_MINUTE_MS = 60_000
_AGO = (0, 10, 30, 60, 180, 360)
_LONGEST = 200


class Taps(QWidget):
    """Buttons with digits as their keys; the fields of the third tap may all stay empty."""

    def __init__(
        self, presenter: UnseenPagePresenter, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._clock = clock
        self._state = PageState()
        self._hows = {how: self._how(number, how) for number, how in enumerate(How, 1)}
        self._founds: dict[Found, Button] = {}
        self._how_row, self._found_row, self._fields = QWidget(), QWidget(), QWidget()
        self._flow = FlowLayout(gap=round(line_height() * 0.35))
        self._found_row.setLayout(self._flow)
        first = FlowLayout(gap=round(line_height() * 0.35))
        for button in self._hows.values():
            first.addWidget(button)
        self._how_row.setLayout(first)
        self._searcher = Field(self.tr("だれが確かめたか"), self._box())
        self._where = Choice(self.tr("いまの居場所"), self._places())
        self._place = Field(self.tr("居場所をくわしく"), self._box())
        self._health = Choice(self.tr("けが・体調"), self._states())
        self._note = Field("", self._box())
        self._ago = Choice(self.tr("確かめた時刻"), self._times())
        self._lay_out()

    def render_state(self, state: PageState) -> None:
        """Draw the taps made so far."""
        before, self._state = self._state, state
        has_page = state.page is not None
        self._how_row.setVisible(has_page and state.how is None)
        self._found_row.setVisible(state.how is not None and state.found is None)
        self._fields.setVisible(state.found is not None)
        if state.how is not before.how:
            self._fill_answers(state.how)
        if state.found is None and before.found is not None:
            self._empty()
        if state.how is None or state.found is None:
            return
        is_found = ends_search(state.how, state.found)
        for part in (self._where, self._health):
            part.setVisible(is_found)
        self._place.setVisible(is_found or state.found is Found.HELP)
        is_help = state.found is Found.HELP
        self._note.rename(
            self.tr("どんな助けが要るか") if is_help else self.tr("聞いたこと・覚え書き")
        )

    def keys(self) -> dict[Qt.Key, Callable[[], None]]:
        """Give the keys of the taps that are open now: never while a text is typed."""
        state = self._state
        if state.page is None or state.found is not None:
            return {}
        buttons = self._hows if state.how is None else self._founds
        digits = (getattr(Qt.Key, f"Key_{number}") for number in range(1, 10))
        return {key: one.click for key, one in zip(digits, buttons.values(), strict=False)}

    def tried(self) -> NewTry:
        """Give what was said."""
        how, found = self._state.how, self._state.found
        if how is None or found is None:
            raise RuntimeError("the third tap comes after two others")
        is_found, is_help = ends_search(how, found), found is Found.HELP
        minutes = self._ago.value
        observed = int(self._clock.now().timestamp() * 1000) - minutes * _MINUTE_MS
        text = self._note.edit.text()
        return NewTry(
            how=how,
            found=found,
            searcher=self._searcher.edit.text(),
            where=self._where.value if is_found else "",
            place=self._place.edit.text() if is_found or is_help else "",
            health=self._health.value if is_found else "",
            need=text if is_help else "",
            note="" if is_help else text,
            observed_ms=observed if minutes else 0,
            is_about=bool(minutes),
        )

    def _how(self, number: int, how: How) -> Button:
        button = Button(try_word(how.value), key=str(number))
        button.clicked.connect(lambda: self._presenter.take_how(how))
        return button

    def _fill_answers(self, how: How | None) -> None:
        for button in self._founds.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._founds = {}
        for number, found in enumerate(ANSWERS[how] if how else (), 1):
            button = Button(found_word(found.value), key=str(number))
            button.clicked.connect(lambda _=False, one=found: self._presenter.take_found(one))
            self._flow.addWidget(button)
            self._founds[found] = button

    def _empty(self) -> None:
        for field in (self._searcher, self._place, self._note):
            field.edit.clear()
        self._where.choose("")
        self._health.choose("")
        self._ago.choose(0)

    def _lay_out(self) -> None:
        fields = stacked(self._fields, gap=0.4)
        said: tuple[QWidget, ...] = (self._note, self._searcher, self._where, self._place)
        for part in (*said, self._health, self._ago):
            fields.addWidget(part)
        whole = stacked(self, gap=0.4)
        for shown in (self._how_row, self._found_row, self._fields):
            whole.addWidget(shown)

    def _box(self) -> QLineEdit:
        box = QLineEdit()
        box.setMaxLength(_LONGEST)
        return box

    def _places(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("聞いていない")),
            ("home", self.tr("自宅")),
            ("left", self.tr("親族・知人宅")),
            ("facility", self.tr("施設")),
            ("hospital", self.tr("病院")),
        ]

    def _states(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("聞いていない")),
            (Condition.WELL.value, self.tr("けがなし")),
            (Condition.LIGHT.value, self.tr("軽傷")),
            (Condition.SEVERE.value, self.tr("重傷")),
            (Condition.UNWELL.value, self.tr("体調不良")),
        ]

    def _times(self) -> list[tuple[int, str]]:
        words = [self.tr("いま"), *(self._ago_word(minutes) for minutes in _AGO[1:])]
        return list(zip(_AGO, words, strict=True))

    def _ago_word(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        if hours and not rest:
            return self.tr("{hours}時間くらい前").format(hours=hours)
        return self.tr("{minutes}分くらい前").format(minutes=minutes)
