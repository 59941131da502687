"""The window as the demonstration plays on it: press, wait for what must appear, take a picture."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from shelter_app.application.opening.session import NewOperator
from shelter_app.application.opening.shown import Founding
from shelter_app.bootstrap.demo.crowd import hold_card
from shelter_app.bootstrap.window import OpenWindow
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.settings import Settings

LEAD_SHOWN = "佐藤(市職員)"
LEAD_NAME = "佐藤 恵"
LEAD_PIN = "2580"
SHELTER = 2
"""Which of the town's places the demonstration stands in."""
_PATIENCE_SECONDS = 60.0
_TURN_MS = 20


class DemoStuck(ShelterError):
    """Something that must appear did not; the folder holds a picture of the last screen."""

    code = "A-16"


def _wait_for_something() -> None:
    """Deal with what has happened, or wait for it; given a time, Qt would not wait but spin."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class Stage:
    """One window, played as a person would."""

    def __init__(self, opened: OpenWindow, settings: Settings, out: Path) -> None:
        self.opened = opened
        self.window = opened.window
        self.settings = settings
        self.out = out
        self._pictures = 0
        self._cards = 0
        self._heart = QTimer(opened.window)
        self._heart.start(_TURN_MS)

    def show(self) -> None:
        """Put the window on its (perhaps invisible) screen, in the size of an old laptop."""
        self.window.resize(1024, 768)
        self.window.show()
        self.window.begin()

    def until(self, is_there: Callable[[], bool]) -> None:
        """Let the window live until something has appeared.

        Raises:
            DemoStuck: A-16, when it does not appear.
        """
        clock = self.opened.assembly.clock
        end = clock.monotonic() + _PATIENCE_SECONDS
        while not is_there():
            _wait_for_something()
            if clock.monotonic() > end:
                self.picture("stuck")
                raise DemoStuck("what must appear did not")

    def settle(self, seconds: float = 0.3) -> None:
        """Let the window draw itself."""
        clock = self.opened.assembly.clock
        end = clock.monotonic() + seconds
        while clock.monotonic() < end:
            _wait_for_something()

    def picture(self, name: str) -> Path:
        """Take a picture of the window."""
        self.settle()
        self._pictures += 1
        place = self.out / f"{self._pictures:02}-{name}.png"
        self.window.grab().save(str(place))
        return place

    def press(self, key: Qt.Key, text: str = "") -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget() or self.window.navigator.currentWidget() or self.window
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(target, event)
        self.settle(0.1)

    def show_card(self, payload: str) -> None:
        """Hold a card before the camera, each time differently."""
        folder = self.out / "camera"
        place = folder / f"card-{self._cards:03}.png"
        hold_card(self.settings, payload, self._cards, place)
        self._cards += 1

    def found_quickly(self) -> str:
        """Prepare the demonstration town without its screens; returns the passphrase."""
        doorway = self.opened.assembly.doorway
        pack = self.settings.demo / "town.pack"
        place = doorway.read_pack(pack).places[SHELTER]
        phrase = doorway.offer_phrase()
        people = (
            NewOperator(LEAD_NAME, Affiliation.TOWN, Role.LEAD, LEAD_PIN),
            NewOperator("鈴木 一", Affiliation.RESIDENT, Role.RECEPTION, "1470"),
        )
        doorway.found(Founding(pack, place, phrase, people))
        doorway.leave()
        return phrase
