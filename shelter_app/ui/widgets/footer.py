"""The bottom line of the window: places by function key, and calm facts about what waits."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from shelter_app.application.desk.shown import Counts
from shelter_app.application.opening.session import DeskFacts
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.power import PowerState
from shelter_app.ui.widgets.buttons import SlimButton
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, row
from shelter_app.ui.widgets.labels import ElidedSmall, line_height

_ROOMY = 34
"""Lines of text wide; below, only what is always needed has room, and the menu lists the rest."""
_ALWAYS = frozenset({"F1", "F10", "F11", "F12"})

PLACES = {
    "F1": Place.DESK,
    "F2": Place.PEOPLE,
    "F3": Place.UNSEEN,
    "F4": Place.PRINT,
    "F5": Place.CASES,
    "F6": Place.MATCH,
    "F10": Place.MENU,
}
"""The same keys everywhere; F7 is each screen's own second action."""

KEYS = {
    getattr(Qt.Key, f"Key_{name}"): name
    for name in ("F1", "F2", "F3", "F4", "F5", "F6", "F8", "F9", "F10", "F11", "F12")
}


class Footer(Panel):
    """Where one can go, and what has not left this laptop yet; nothing here is ever red."""

    going = Signal(object)
    changing = Signal()
    pausing = Signal()
    locking = Signal()

    def __init__(self, places: Collection[Place], parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self.buttons: dict[str, SlimButton] = {}
        self._waiting: list[str] = []
        self._power: list[str] = []
        for key, place in PLACES.items():
            if place in places:
                self._add(key, self._word(place), _DRAWINGS[place], self._go(place))
        self._add("F9", self.tr("担当交代"), "person", self.changing.emit)
        self._add("F11", self.tr("休止"), "pause", self.pausing.emit)
        self._add("F12", self.tr("鍵をかける"), "lock", self.locking.emit)
        self._facts = ElidedSmall(ink="muted")
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(*(round(line_height() * 0.15),) * 4)
        self._rows.addLayout(self._row([key for key in self.buttons if key in PLACES]))
        second = row(gap=0.5)
        second.addLayout(self._row([key for key in self.buttons if key not in PLACES]), 1)
        second.addWidget(self._facts, 1)
        self._rows.addLayout(second)

    def _row(self, keys: Iterable[str]) -> FlowLayout:
        flow = FlowLayout(gap=0)
        for key in keys:
            flow.addWidget(self.buttons[key])
        return flow

    def press(self, key: str) -> None:
        """Do what a function key means, where it means something."""
        button = self.buttons.get(key)
        if button is not None:
            button.click()

    def render_place(self, place: Place | None) -> None:
        """Mark where one is."""
        for key, button in self.buttons.items():
            button.setCheckable(True)
            button.setChecked(PLACES.get(key) is place and place is not None)

    def render_facts(self, counts: Counts, facts: DeskFacts) -> None:
        """Say what waits, in words that alarm nobody."""
        parts = [self.tr("本部 送信待ち {count}").format(count=counts.waiting_hq)]
        if counts.open_cases:
            parts.insert(0, self.tr("通報 {count}").format(count=counts.open_cases))
        if counts.waiting_stick is not None:
            parts.append(self.tr("写しにまだ無い記録 {count}").format(count=counts.waiting_stick))
        if counts.from_newer:
            parts.append(self.tr("新しい版の記録 {count}").format(count=counts.from_newer))
        if facts.reception_only:
            parts.append(self.tr("受付だけ"))
        elif not facts.register_open and facts.shelter:
            parts.append(self.tr("名簿は閉じています"))
        self._waiting = parts
        self._tell()

    def render_power(self, state: PowerState) -> None:
        """Say how full the battery is, as a fact among others."""
        battery = state.battery
        self._power = (
            [self.tr("電池 {percent} %").format(percent=battery.percent)] if battery else []
        )
        self._tell()

    def _tell(self) -> None:
        self._facts.setText("・".join((*self._power, *self._waiting)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self.setVisible(self.isEnabled())
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        roomy = self.width() >= _ROOMY * line_height()
        for key, button in self.buttons.items():
            button.setVisible(roomy or key in _ALWAYS)
            button.brief(on=not roomy)
        self._facts.setVisible(roomy)
        ways = QBoxLayout.Direction
        self._rows.setDirection(ways.TopToBottom if roomy else ways.LeftToRight)
        super().resizeEvent(event)

    def _go(self, place: Place) -> Callable[[], None]:
        return lambda: self.going.emit(place)

    def _add(self, key: str, text: str, icon: str, run: Callable[[], None]) -> None:
        button = SlimButton(text, icon=icon, key=key)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # each has its key; Tab stays on the screen
        button.clicked.connect(run)
        self.buttons[key] = button

    def _word(self, place: Place) -> str:
        words = {
            Place.DESK: self.tr("受付"),
            Place.PEOPLE: self.tr("避難者"),
            Place.UNSEEN: self.tr("安否未確認"),
            Place.PRINT: self.tr("印刷"),
            Place.CASES: self.tr("通報"),
            Place.MATCH: self.tr("照合"),
            Place.MENU: self.tr("その他"),
        }
        return words[place]


_DRAWINGS = {
    Place.DESK: "house",
    Place.PEOPLE: "person",
    Place.UNSEEN: "search",
    Place.PRINT: "print",
    Place.CASES: "urgent",
    Place.MATCH: "people",
    Place.MENU: "data",
}
