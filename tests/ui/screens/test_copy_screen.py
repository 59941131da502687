"""The copy screen as hands meet it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.copying import CopyScreen
from shelter_app.ui.widgets.message import Message
from tests.ui.fake_stick import STICK
from tests.ui.rig import Rig

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def screen(at_desk: Rig) -> CopyScreen:
    """The copy screen, reached from the menu."""
    at_desk.choose(Errand.COPY)
    screen = at_desk.screen(Place.COPY)
    assert isinstance(screen, CopyScreen)
    assert at_desk.window.navigator.currentWidget() is screen
    return screen


def press(rig: Rig, place: Place, key: Qt.Key) -> None:
    """Press a key on a screen and let everything settle."""
    QTest.keyClick(rig.screen(place), key)
    rig.settle()


def said(screen: CopyScreen) -> Message:
    """Return what the banner says."""
    message = screen._question.banner.message
    assert message is not None
    return message


def test_a_copy_is_begun_watched_and_let_go_with_enter(at_desk: Rig, screen: CopyScreen) -> None:
    press(at_desk, Place.COPY, ENTER)
    assert at_desk.copying.started == [STICK]
    assert screen._count.text() == "写しにまだ無い記録 3 件"
    press(at_desk, Place.COPY, ENTER)
    assert said(screen).happened == "まだ抜かないでください"
    at_desk.copying.waiting = 0
    at_desk.window.copying.look()
    at_desk.settle()
    assert said(screen).happened == "抜いてよい"
    press(at_desk, Place.COPY, ENTER)
    assert at_desk.window.navigator.currentWidget() is at_desk.screen(Place.DESK)


def test_the_desk_counts_what_is_not_on_the_stick_and_rests_in_a_pause(
    at_desk: Rig, screen: CopyScreen
) -> None:
    press(at_desk, Place.COPY, ENTER)
    at_desk.copying.waiting = 7
    at_desk.window.copying.timer.timeout.emit()
    at_desk.settle()
    assert at_desk.window.desk.state.counts.waiting_stick == 7
    at_desk.window.session.pause()
    at_desk.settle()
    assert not at_desk.window.copying.timer.isActive()


def test_where_no_stick_is_found_a_folder_can_be_chosen(
    at_desk: Rig, screen: CopyScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_desk.copying.plugged = ()
    press(at_desk, Place.COPY, Qt.Key.Key_F7)
    assert screen._none.isVisible()
    for answer in ("", "/copies/usb"):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, answer=answer: answer)
        press(at_desk, Place.COPY, Qt.Key.Key_O)
    assert not screen._none.isVisible()
    screen._cards[0].click()
    press(at_desk, Place.COPY, ENTER)
    assert at_desk.copying.started == [Path("/copies/usb")]


def test_a_stick_that_cannot_be_written_is_said_calmly(at_desk: Rig, screen: CopyScreen) -> None:
    at_desk.copying.problem = "V-13"
    press(at_desk, Place.COPY, ENTER)
    assert (said(screen).code, said(screen).tone.value) == ("V-13", "caution")
    at_desk.copying.problem = ""
    at_desk.window.copying.look()
    at_desk.settle()
    at_desk.copying.problem = "A-17"
    press(at_desk, Place.COPY, ENTER)
    assert "3 件" in said(screen).happened
    press(at_desk, Place.COPY, ESC)
    assert at_desk.window.navigator.currentWidget() is at_desk.screen(Place.DESK)
