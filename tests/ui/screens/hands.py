"""Hands at the desk: keys as fingers press them, and what the desk shows then."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelter_app.application.desk.shown import Standing
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.desk.body import Showing
from shelter_app.ui.screens.desk.screen import DeskScreen
from tests.ui.rig import Rig


class Hands:
    """Somebody at the desk."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        screen = rig.screen(Place.DESK)
        assert isinstance(screen, DeskScreen)
        self.screen = screen
        self.edit = screen.parts.bar.edit

    def press(self, *keys: Qt.Key, gap: float = 0.2) -> None:
        """Press keys as fingers do."""
        for key in keys:
            self.rig.clock.forward(seconds=gap)
            QTest.keyClick(QApplication.focusWidget() or self.screen, key)
        self.screen._keys._tell_digits()
        self.rig.settle()

    def choose(self, errand: Errand) -> None:
        """Open the menu and choose a line."""
        self.press(Qt.Key.Key_F10)
        self.rig.choose(errand)

    def scan(self, text: str) -> None:
        """Let a handheld scanner type a text and its Enter."""
        for letter in text:
            self.rig.clock.forward(seconds=0.004)
            QTest.keyClicks(QApplication.focusWidget() or self.screen, letter)
        self.rig.clock.forward(seconds=0.004)
        QTest.keyClick(QApplication.focusWidget() or self.screen, Qt.Key.Key_Return)
        self.rig.settle()

    def type_name(self, text: str) -> None:
        """Type into the search box and let it settle."""
        self.edit.setText(text)
        self.edit._timer.stop()
        self.edit._settle()
        self.rig.settle()

    def shows(self) -> Showing:
        """What the middle of the desk shows."""
        return self.screen._showing

    @property
    def standings(self) -> list[Standing]:
        """Where everybody on the desk stands."""
        return [row.standing for row in self.rig.window.desk.state.party.rows]
