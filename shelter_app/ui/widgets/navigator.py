"""The stack of full screens; the one place that decides which is seen."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from shelter_app.ui.presenters.places import Place
from shelter_app.ui.widgets.screen import Screen


class StackNavigator(QStackedWidget):
    """Show a place by name; going where one is already is arriving again.

    Screens are built when first needed, or one by one while nothing else happens, so that the
    opening screen does not wait for the desk.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[Place, Callable[[], Screen]] = {}
        self._screens: dict[Place, Screen] = {}
        self._place: Place | None = None
        self._spare_time = QTimer(self)
        self._spare_time.setInterval(0)
        self._spare_time.timeout.connect(self._build_one)

    def add(self, place: Place, make: Callable[[], Screen]) -> None:
        """Say how the screen of a place is made."""
        self._makers[place] = make

    @property
    def places(self) -> Collection[Place]:
        """Every place there is."""
        return self._makers.keys()

    @property
    def place(self) -> Place | None:
        """Where one is; None before the first screen."""
        return self._place

    def go(self, place: Place) -> None:
        """Show a place."""
        screen = self.screen_at(place)
        self._place = place
        self.setCurrentWidget(screen)
        self.moved.emit()
        screen.setFocus()
        screen.arrive()

    def screen_at(self, place: Place) -> Screen:
        """Return the screen of a place, building it if need be."""
        if place not in self._screens:
            self._screens[place] = self._makers[place]()
            self.addWidget(self._screens[place])
        return self._screens[place]

    def build_in_spare_time(self) -> None:
        """Build the other screens one by one, between everything that is more urgent."""
        self._spare_time.start()

    def rest(self) -> None:
        """Build no more in advance."""
        self._spare_time.stop()

    def _build_one(self) -> None:
        place = next((place for place in self._makers if place not in self._screens), None)
        if place is None:
            self._spare_time.stop()
        else:
            self.screen_at(place)
