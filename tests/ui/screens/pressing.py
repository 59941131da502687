"""Keys pressed on one screen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.ui.presenters.places import Place
from tests.ui.rig import Rig

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def press(rig: Rig, place: Place, key: Qt.Key) -> None:
    """Press a key on a screen and let everything settle."""
    QTest.keyClick(rig.screen(place), key)
    rig.settle()
