"""A whole window on fakes, its work held or let go by the test."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.desk.shown import Presentation
from shelter_app.application.opening.session import Operator
from shelter_app.ui.app.around import Surroundings, UseCases
from shelter_app.ui.app.window import DeskWindow
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.menu import MenuScreen
from shelter_app.ui.widgets.look import Choice, Look, wear
from shelter_app.ui.widgets.screen import Screen
from tests.ui.fake_bringing import FakeBringing
from tests.ui.fake_cameras import FakeCameras
from tests.ui.fake_cards import FakeCards
from tests.ui.fake_doubles import FakeDoubles
from tests.ui.fake_exchange import FakeBundles, FakeExchange
from tests.ui.fake_finding import FakeFinding
from tests.ui.fake_keying import FakeKeying
from tests.ui.fake_papers import FakePapers
from tests.ui.fake_real import FakeReal
from tests.ui.fake_stick import FakeCopying
from tests.ui.fakes import (
    FakeCamera,
    FakeChime,
    FakeClock,
    FakeDesk,
    FakeMatching,
    FakeOpening,
    FakeSession,
)
from tests.ui.fakes_stay import FakeCalls, FakeGroups, FakeStays
from tests.ui.held_tasks import HeldTasks
from tests.ui.samples import sample_acts

RESOURCES = Path(__file__).parents[2] / "resources"


@cache
def wardrobe() -> Look:
    """Load the faces once: they are large."""
    return Look(RESOURCES)


def dress(choice: Choice) -> Look:
    """Give the test's application a look."""
    look = wardrobe()
    wear(look)
    look.apply(choice)
    return look


class Rig:
    """One window and everything around it."""

    def __init__(self) -> None:
        self.tasks = HeldTasks()
        self.clock = FakeClock()
        self.camera, self.chime = FakeCamera(), FakeChime()
        self.opening, self.session = FakeOpening(), FakeSession()
        self.desk, self.matching = FakeDesk(acts=sample_acts()), FakeMatching()
        self.papers, self.copying = FakePapers(), FakeCopying()
        self.bringing, self.real = FakeBringing(), FakeReal()
        self.stays, self.doubles = FakeStays(), FakeDoubles()
        self.cameras = FakeCameras()
        self.cards = FakeCards()
        self.keying = FakeKeying()
        self.exchange, self.bundles = FakeExchange(), FakeBundles()
        self.finding = FakeFinding()
        self.stays, self.groups, self.calls = FakeStays(), FakeGroups(), FakeCalls()
        cases = UseCases(
            self.opening,
            self.session,
            self.desk,
            self.matching,
            self.papers,
            self.copying,
            self.bringing,
            self.real,
            self.cameras,
            self.stays,
            self.cards,
            self.doubles,
            self.exchange,
            self.bundles,
            finding=self.finding.cases_of(),
            keying=self.keying,
            groups=self.groups,
            calls=self.calls,
        )
        lanes = (self.tasks, self.tasks, self.tasks, self.tasks, self.tasks)
        around = Surroundings(self.camera, self.chime, self.clock, *lanes)
        self.window = DeskWindow(cases, around)

    def begin(self) -> None:
        """Show the window and let the first work go."""
        self.window.resize(1024, 768)
        self.window.show()
        self.window.begin()
        self.window.navigator.rest()  # a test builds only the screens that it looks at
        self.settle()

    def close(self) -> None:
        """Take the window away with all its timers."""
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self) -> None:
        """Let all work go and all events be dealt with."""
        self.tasks.release()
        QApplication.processEvents()

    def sign_in(self) -> None:
        """Open the desk and sit down as the first operator, who leads."""
        self.sign_in_as(self.session.people[0])

    def sign_in_as(self, operator: Operator) -> None:
        """Open the desk and sit down."""
        self.window.opening.opened.emit()
        self.settle()
        self.window.sign_in.choose(operator)
        for digit in "2580":
            self.window.sign_in.press(digit)
        self.window.sign_in.submit()
        self.settle()

    def show_card(self, presentation: Presentation) -> None:
        """Hold a card to the camera."""
        self.camera.seen(Scan(ScanKind.ACCEPTED, presentation))
        QApplication.processEvents()
        self.settle()

    def choose(self, errand: Errand) -> None:
        """Choose a line of the menu."""
        self.window.navigator.go(Place.MENU)
        menu = self.screen(Place.MENU)
        assert isinstance(menu, MenuScreen)
        menu.buttons[errand].click()
        self.settle()

    def screen(self, place: Place) -> Screen:
        """Return a screen."""
        return self.window.navigator.screen_at(place)
