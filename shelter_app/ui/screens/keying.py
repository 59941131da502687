"""Typing in paper: Enter goes from box to box, and after the last one the sheet is kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.keying.shown import Went
from shelter_app.ui.presenters.keying import (
    KeyingPresenter,
    KeyingState,
    KeyNotice,
    Sort,
    needs_of,
    sex_of,
)
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.card_words import need_word
from shelter_app.ui.widgets.fields import Choice, Field, side_by_side
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.keying_words import (
    keying_message,
    meaning_word,
    needs_help,
    person_words,
    sort_word,
    went_word,
)
from shelter_app.ui.widgets.labels import Elided, Small, WrappedSmall, line_height
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.rich_button import RichButton
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.words import sex_word

if TYPE_CHECKING:
    from collections.abc import Callable

_TURNS = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_Up})
_DIGITS = {getattr(Qt.Key, f"Key_{number}"): number for number in range(10)}


class KeyingScreen(Screen):
    """One sheet at a time; the time stays for the next, and Ctrl+Z takes the last one back."""

    def __init__(
        self, presenter: KeyingPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(self.tr("紙の記録を入力します"))
        self.sorts = Choice("", [(sort, sort_word(sort)) for sort in Sort])
        self.boxes = {name: _Box() for name in _BOXES}
        self._fields = {name: Field("", box) for name, box in self.boxes.items()}
        self.went = Choice(self.tr("どこへ(↑ ↓)"), [(one, went_word(one)) for one in Went])
        self._echo, self._list = WrappedSmall(ink="muted"), WrappedSmall()
        self.more = Button(self.tr("同じ紙にもう1人"), key="F7")
        self.back_out = Button(self.tr("前の紙を取り消す"), key="Ctrl+Z", icon="undo")
        self._candidates: list[_Candidate] = []
        self._found = QWidget()
        self._column = stacked(self._found, gap=0.15)
        self._lay_out()
        self._connect()
        self.keys = {Qt.Key.Key_F7: self.more.click}
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: KeyingState) -> None:
        """Draw the state; drawing twice changes nothing."""
        order = _ORDER[state.sort]
        for name, field in self._fields.items():
            field.setVisible(name in order)
            field.rename(self._name_of(name, state.sort))
        self.sorts.choose(state.sort)
        self.went.setVisible(state.sort is Sort.WENT)
        self.more.setVisible(state.sort is Sort.CAME)
        self.back_out.setVisible(state.last is not None)
        self._echo.setVisible(state.sort is Sort.CAME)
        self._draw_found(state)
        self._say_so_far(state)
        main = self._question.main
        main.say(self.tr("お待ちください") if state.busy else self.tr("次へ"))
        main.setEnabled(not state.busy)
        self._question.banner.tell(keying_message(state))

    @override
    def arrive(self) -> None:
        self._clear()

    @override
    def back(self) -> None:
        if self._presenter.state.notice is KeyNotice.KEYED_BEFORE or self._has_text():
            self._presenter.choose_sort(self._presenter.state.sort)
            self._clear()
            return
        self._presenter.leave()
        self._navigator.go(Place.DESK)

    @override
    def press_enter(self) -> None:
        box = QApplication.focusWidget()
        name = next((name for name, one in self.boxes.items() if one is box), "")
        if name:
            self._advance(name)
        else:
            super().press_enter()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        number = _DIGITS.get(Qt.Key(event.key())) if control else None
        if number:
            self._presenter.choose(number - 1)
        elif number == 0:
            self._presenter.leaving_was_wrong()
        elif control and event.key() == Qt.Key.Key_Z:
            self.back_out.click()
        elif event.key() in _TURNS:
            self._turn(event.key())
        else:
            super().keyPressEvent(event)

    def act(self) -> None:
        """Go on from wherever the cursor stands, or from the first empty box."""
        order = _ORDER[self._presenter.state.sort]
        box = QApplication.focusWidget()
        here = next((name for name in order if self.boxes[name] is box), order[-1])
        self._advance(here)

    def _advance(self, name: str) -> None:
        """Take up one box; after the last one keep the sheet."""
        if not self._take(name):
            return
        order = _ORDER[self._presenter.state.sort]
        place = order.index(name) + 1
        if place < len(order):
            box = self.boxes[order[place]]
            box.setFocus()
            box.selectAll()
            self._question.bring_up(box)
        elif not self._presenter.state.busy:
            self._keep()

    def _take(self, name: str) -> bool:
        text = self.boxes[name].text()
        takers: dict[str, Callable[[], bool | None]] = {
            "form": lambda: self._presenter.number(text),
            "time": lambda: self._presenter.time(text),
            "name": lambda: self._presenter.look_for(text),
            "kana": lambda: self._look_again(text),
            "who": lambda: self._presenter.look_for(text),
            "missing": lambda: self._take_missing(text),
        }
        return takers[name]() is not False if name in takers else True

    def _look_again(self, kana: str) -> None:
        if not self.boxes["name"].text().strip():
            self._presenter.look_for(kana)

    def _take_missing(self, text: str) -> bool:
        """A name or code adds one who was missing; an empty box ends the list."""
        if not text.strip():
            return True
        self._presenter.look_for(text)
        self._presenter.add_missing()
        self.boxes["missing"].clear()
        return False

    def _keep(self) -> None:
        presenter, box = self._presenter, self.boxes
        match presenter.state.sort:
            case Sort.CAME:
                presenter.keep_card(self._typed(), box["needs"].text())
            case Sort.WENT:
                presenter.keep_leaving(self.went.value, box["to"].text())
            case Sort.COUNTED:
                presenter.keep_group(box["count"].text())
            case Sort.CALLED:
                presenter.keep_rollcall()

    def _typed(self) -> TypedPerson:
        text = {name: box.text().strip() for name, box in self.boxes.items()}
        return TypedPerson(
            text["name"], text["kana"], text["age"], sex_of(text["sex"]), text["town"]
        )

    def _one_more(self) -> None:
        self._presenter.add_person(self._typed(), self.boxes["needs"].text())
        for name in _PERSON:
            if name != "town":  # of one household, nearly always the same
                self.boxes[name].clear()
        self.boxes["name"].setFocus()

    def _clear(self) -> None:
        for name, box in self.boxes.items():
            if name != "time":
                box.clear()
        self.boxes["form"].setFocus()

    def _has_text(self) -> bool:
        return any(box.text() for name, box in self.boxes.items() if name != "time")

    def _turn(self, key: int) -> None:
        """Page keys choose the sort of paper, arrows where somebody went."""
        step = 1 if key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down) else -1
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._next_sort(step)
        elif self.went.isVisible():
            self._next_place(step)

    def _next_sort(self, step: int) -> None:
        sorts = list(Sort)
        place = sorts.index(self._presenter.state.sort) + step
        self._presenter.choose_sort(sorts[place % len(sorts)])
        self._clear()

    def _next_place(self, step: int) -> None:
        places = list(Went)
        self.went.choose(places[(places.index(self.went.value) + step) % len(places)])

    def _sort_chosen(self) -> None:
        if self.sorts.value is not self._presenter.state.sort:
            self._presenter.choose_sort(self.sorts.value)
            self._clear()

    def _draw_found(self, state: KeyingState) -> None:
        for old in self._candidates:
            old.hide()
            old.deleteLater()
        self._candidates = []
        for number, one in enumerate(state.candidates, start=1):
            button = _Candidate(person_words(one), f"Ctrl+{number}")
            button.mark(on=state.chosen is not None and one.ref == state.chosen.ref)
            button.clicked.connect(lambda _=False, at=number - 1: self._presenter.choose(at))
            self._column.addWidget(button)
            self._candidates.append(button)
        self._found.setVisible(bool(self._candidates))
        if self._candidates:
            self._question.bring_up(self._found)

    def _say_so_far(self, state: KeyingState) -> None:
        parts = [one.typed.name or one.typed.kana for one in state.people]
        parts += [person_words(one) for one in state.missing]
        if state.chosen is not None and state.sort is Sort.CAME:
            parts.append(f"{person_words(state.chosen)} {meaning_word(state.meaning)}".strip())
        self._list.setText("、".join(part for part in parts if part))
        self._list.setVisible(bool(parts))

    def _echo_ticks(self) -> None:
        words = [need_word(code) for code in needs_of(self.boxes["needs"].text())]
        sex = sex_word(sex_of(self.boxes["sex"].text()))
        said = "　".join(part for part in (sex, *words) if part)
        self._echo.setText(said or needs_help())

    def _name_of(self, name: str, sort: Sort) -> str:
        if name == "form" and sort is Sort.CALLED:
            return self.tr("点呼票の印刷番号")
        return {
            "form": self.tr("紙の番号"),
            "time": self.tr("書いてある時刻"),
            "name": self.tr("お名前"),
            "kana": self.tr("読みがな"),
            "age": self.tr("年齢・生年"),
            "sex": self.tr("性別"),
            "town": self.tr("町名"),
            "needs": self.tr("配慮"),
            "who": self.tr("お名前か番号"),
            "to": self.tr("行き先"),
            "count": self.tr("人数"),
            "missing": self.tr("いなかった人の番号(空で終わり)"),
        }[name]

    def _lay_out(self) -> None:
        ask, field = self._question.asked, self._fields
        ask.addWidget(self.sorts)
        ask.addLayout(side_by_side(field["form"], field["time"]))
        ask.addLayout(side_by_side(field["name"], field["kana"]))
        ask.addLayout(side_by_side(field["who"], field["to"]))
        ask.addWidget(field["missing"])
        ask.addWidget(self._found)
        rest = ("age", "sex", "town", "needs")
        ask.addLayout(side_by_side(*(field[name] for name in rest)))
        for part in (self._echo, self.went, field["count"], self._list):
            ask.addWidget(part)
        ways = FlowLayout(gap=round(line_height() * 0.4))
        ways.addWidget(self.more)
        ways.addWidget(self.back_out)
        ask.addLayout(ways)
        ask.addStretch(1)
        self._question.stand_on(self)
        self.boxes["form"].setPlaceholderText(self.tr("空なら前と同じ紙"))
        self.boxes["time"].setPlaceholderText(self.tr("例 3:00、3時頃、不明"))
        self.boxes["sex"].setPlaceholderText(self.tr("1男 2女"))
        self.boxes["needs"].setPlaceholderText(self.tr("数字"))
        self._echo_ticks()

    def _connect(self) -> None:
        self._question.main.clicked.connect(self.act)
        self.sorts.changed.connect(self._sort_chosen)
        self.more.clicked.connect(self._one_more)
        self.back_out.clicked.connect(self._presenter.undo)
        self._presenter.kept.connect(self._clear)
        for box in self.boxes.values():
            box.turned.connect(self._turn)
        for name in ("needs", "sex"):
            self.boxes[name].textChanged.connect(self._echo_ticks)


class _Candidate(RichButton):
    """Somebody who may be meant, and the key that says so; a long line ends in …."""

    def __init__(self, words: str, key: str) -> None:
        super().__init__(words)
        self.inside.addWidget(Elided(words), 1)
        self.inside.addWidget(Small(key))
        self.settle()


_PERSON = ("name", "kana", "age", "sex", "town", "needs")
_ORDER = {
    Sort.CAME: ("form", "time", *_PERSON),
    Sort.WENT: ("form", "time", "who", "to"),
    Sort.COUNTED: ("form", "time", "count"),
    Sort.CALLED: ("form", "time", "missing"),
}
"""The boxes of each sort of paper, in the order of Enter."""
_BOXES = tuple(dict.fromkeys(name for names in _ORDER.values() for name in names))


class _Box(QLineEdit):
    """A box that hands the arrows up and down on, before the scrolled column takes them."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(120)

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in _TURNS:
            self.turned.emit(arg__1.key())
        else:
            super().keyPressEvent(arg__1)
