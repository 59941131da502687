"""The stack of full screens; the one place that decides which is seen."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from shelter_app.ui.presenters.places import Place
from shelter_app.ui.widgets.screen import Screen


class StackNavigator(QStackedWidget):
    """Show a place by name; going where one is already is arriving again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screens: dict[Place, Screen] = {}

    def add(self, place: Place, screen: Screen) -> None:
        """Give a place its screen."""
        self._screens[place] = screen
        self.addWidget(screen)

    def go(self, place: Place) -> None:
        """Show a place."""
        screen = self._screens[place]
        self.setCurrentWidget(screen)
        screen.setFocus()
        screen.arrive()

    def screen_at(self, place: Place) -> Screen:
        """Return the screen of a place."""
        return self._screens[place]
