"""The open calls for 要配慮者担当, always in sight, their clocks running down."""

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.desk.shown import Call
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.widgets.card_words import need_word
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import Strong, WrappedSmall

_LOOK_EVERY = 20_000
_HOUR, _MINUTE = 3_600, 60
_DAY_HOURS = 24


class CallsPanel(Panel):
    """How many wait, and the one whose time runs out first; never a name."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__("caution", parent)
        self._clock = clock
        self._calls: tuple[Call, ...] = ()
        self._count = Strong(ink="on_caution")
        self._count.setWordWrap(True)
        self._soonest = WrappedSmall(ink="on_caution")
        lines = stacked(self, gap=0.1, edge=0.35)
        lines.addWidget(self._count)
        lines.addWidget(self._soonest)
        self._compact = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.tell_time)
        self.hide()

    @property
    def waiting(self) -> bool:
        """Tell whether anybody waits."""
        return bool(self._calls)

    def arrange(self, *, compact: bool) -> None:
        """Say the same in fewer words where a large text leaves less room."""
        self._compact = compact
        self._soonest.setVisible(not compact)
        self.tell_time()

    def render_calls(self, calls: tuple[Call, ...]) -> None:
        """Draw the calls."""
        self._calls = calls
        self.setVisible(bool(calls))
        self.tell_time()

    def tell_time(self) -> None:
        """Count down."""
        if not self._calls:
            return
        self._count.setText(self.tr("要配慮者担当を呼ぶ {count}件").format(count=len(self._calls)))
        self._soonest.setText(self._line(self._calls[0]))
        if self._compact:
            words = self.tr("担当を呼ぶ {count}件").format(count=len(self._calls))
            self._count.setText(f"{words}・{self._left(self._calls[0].due)}")
        self.setAccessibleName(f"{self._count.text()} {self._soonest.plain}")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _line(self, call: Call) -> str:
        received = self.tr("受領あり") if call.acknowledged else ""
        need = need_word(call.need) if call.need else ""
        parts = (call.code, need, self._left(call.due), received)
        return "  ".join(part for part in parts if part)

    def _left(self, due: datetime | None) -> str:
        if due is None:
            return self.tr("急ぎ(時間は不明)")
        seconds = (due - self._clock.now()).total_seconds()
        if seconds <= 0:
            return self.tr("時間切れ")
        hours, minutes = int(seconds // _HOUR), int(seconds % _HOUR // _MINUTE)
        if hours >= 2 * _DAY_HOURS:
            return self.tr("残り {count}日").format(count=hours // _DAY_HOURS)
        return self.tr("残り {hours}時間{minutes}分").format(hours=hours, minutes=minutes)
