"""Who is out now: the overdue first, each with one button for the return."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_app.application.unseen.trying import Trip
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.widgets.buttons import SlimButton
from shelter_app.ui.widgets.frames import Panel, beside, stacked
from shelter_app.ui.widgets.labels import WrappedSmall
from shelter_app.ui.widgets.unseen_words import trip_words

MOST = 3
"""Of those who are not overdue; who is overdue is always shown."""


class TripsPanel(QWidget):
    """One panel for each way, on the colour of caution while somebody is overdue."""

    back = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._lines = stacked(self, gap=0.2)
        self._shown: tuple[Trip, ...] = ()
        self._panels: list[Panel] = []
        self.hide()

    def render_trips(self, trips: tuple[Trip, ...]) -> None:
        """Draw who is out; the same again changes nothing."""
        heeded = [one for one in trips if one.is_overdue or one.is_danger]
        shown = tuple(heeded) + tuple(one for one in trips if one not in heeded)[:MOST]
        if shown == self._shown:
            return
        self._shown = shown
        for panel in self._panels:
            panel.hide()
            panel.deleteLater()
        self._panels = [self._panel(trip) for trip in shown]
        for panel in self._panels:
            self._lines.addWidget(panel)
        self.setVisible(bool(shown))

    def _panel(self, trip: Trip) -> Panel:
        tone = "caution" if trip.is_overdue or trip.is_danger else "quiet"
        panel = Panel(tone)
        words = trip_words(trip, self._clock.now())
        button = SlimButton(self.tr("戻った"))
        button.setAccessibleName(f"{words} {self.tr('戻った')}")
        button.clicked.connect(lambda: self.back.emit(trip))
        line = beside(panel, gap=0.4, edge=0.2)
        line.addWidget(WrappedSmall(words, ink=f"on_{tone}"), 1)
        line.addWidget(button)
        return panel
