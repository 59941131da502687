"""A real window on real encrypted stores, driven by keys as hands at the door press them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.desk.shown import PersonLine
from shelter_app.application.desk.table import Table
from shelter_app.application.opening.session import NewOperator
from shelter_app.bootstrap.window import OpenWindow, open_window
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.row import Row
from shelter_app.settings import read_settings
from shelter_app.ui.presenters.desk_state import Busy, DeskState
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.scan_burst import FASTEST_FINGER
from shelter_app.ui.screens.desk.body import Showing, showing
from shelter_app.ui.screens.desk.screen import DeskScreen

ENTER, NEXT = Qt.Key.Key_Return, Qt.Key.Key_PageDown
ONE, TWO, THREE, FOUR, NOBODY = (
    *(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4),
    Qt.Key.Key_0,
)
PATIENCE = 60_000


class Door:
    """The window of one laptop, with somebody at the desk."""

    def __init__(self, data: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self._pressed = float("-inf")
        blank = data / "no-camera.png"
        self.opened: OpenWindow = open_window(read_settings(data=data, camera=str(blank)))
        self.window = self.opened.window
        self.window.resize(1024, 768)
        self.window.show()

    def close(self) -> None:
        """End the program."""
        self.opened.close()
        delete(self.window)

    @property
    def state(self) -> DeskState:
        """What the desk shows."""
        return self.window.desk.state

    @property
    def table(self) -> Table:
        """The open table behind it."""
        return self.opened.assembly.room.table

    @property
    def screen(self) -> DeskScreen:
        """The desk's screen."""
        screen = self.window.navigator.screen_at(Place.DESK)
        assert isinstance(screen, DeskScreen)
        return screen

    def sit_down(self, who: NewOperator) -> None:
        """Sign in with the PIN, as on the night."""
        self.window.session.opened()
        self.wait(lambda: bool(self.window.sign_in.state.operators))
        found = [one for one in self.window.sign_in.state.operators if one.name == who.name]
        self.window.sign_in.choose(found[0])
        for digit in who.pin:
            self.window.sign_in.press(digit)
        self.window.sign_in.submit()
        self.wait(lambda: self.window.session.state.operator is not None)
        self.wait(lambda: self.window.navigator.currentWidget() is self.screen)
        self.settle()

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        self.qtbot.waitUntil(until, timeout=PATIENCE)

    def settle(self) -> None:
        """Let everything asked for be answered, and the figures be read that follow a tick."""
        self._answered()
        self.wait(lambda: not self.window.desk._drawn.isActive())
        self._answered()

    def _answered(self) -> None:
        for lane in self.opened.lanes:
            done: list[None] = []
            lane.submit(_nothing, done.append, _fail)
            self.wait(partial(bool, done))
        self.wait(lambda: self.state.busy is Busy.NOTHING)

    def show(self, symbol: object) -> None:
        """Hold a card or a slip to the camera."""
        self.window.camera.scanned.emit(Scan(ScanKind.ACCEPTED, symbol))
        self.settle()

    def scan(self, text: str) -> None:
        """Let a handheld scanner read a code."""
        self.window.desk.typed_by_scanner(text)
        self.settle()

    def press(self, *keys: Qt.Key) -> None:
        """Press keys, each answered before the next, and no faster than fingers can."""
        monotonic = self.opened.assembly.clock.monotonic
        for key in keys:
            self.wait(lambda: monotonic() - self._pressed > 2 * FASTEST_FINGER)
            self._pressed = monotonic()
            QTest.keyClick(QApplication.focusWidget() or self.screen, key)
            self.screen._keys._tell_digits()
            self.settle()

    def write(self, text: str) -> None:
        """Type into the box that has the cursor."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QApplication.clipboard().setText(text)
        focus.paste()  # type: ignore[attr-defined] # a box: what an IME commits comes whole as well
        if hasattr(focus, "textEdited"):
            focus.textEdited.emit(focus.text())  # type: ignore[attr-defined]

    def search(self, text: str) -> None:
        """Type a name into the search box and let it settle."""
        edit = self.screen.parts.bar.edit
        edit.setFocus()
        edit.setText(text)
        self.window.search.ask(text)
        self.settle()
        self.wait(lambda: not self.window.search.state.busy)

    def shows(self) -> Showing:
        """What the middle of the desk shows."""
        return showing(self.state, self.window.search.state)

    def digit_of(self, name: str) -> Qt.Key:
        """Tell the key of somebody's line."""
        names = ["".join(row.line.name.split()) for row in self.state.party.rows]
        return Qt.Key(int(Qt.Key.Key_1) + names.index("".join(name.split())))

    def people(self, text: str) -> list[PersonLine]:
        """Ask the desk, as the search box does."""
        return [one.person for one in self.opened.assembly.desk.search(text)]

    def row(self, ref: Subject) -> Row:
        """Read what is on record of somebody."""
        row = self.table.reader.row(ref)
        assert row is not None
        return row


def _nothing() -> None:
    """Work that is only waited for."""


def _fail(error: Exception) -> None:
    raise error
