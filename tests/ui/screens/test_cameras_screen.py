"""The camera screen as hands meet it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.application.camera.choosing import CameraAddressWrong
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.cameras import CamerasScreen
from tests.ui.rig import Rig


@pytest.fixture
def screen(at_desk: Rig) -> CamerasScreen:
    at_desk.choose(Errand.CHOOSE_CAMERA)
    screen = at_desk.screen(Place.CAMERAS)
    assert isinstance(screen, CamerasScreen)
    return screen


def test_a_camera_is_chosen_by_its_name(at_desk: Rig, screen: CamerasScreen) -> None:
    assert [card.isChecked() for card in screen.cards] == [True, False]
    screen.cards[1].click()
    at_desk.settle()
    assert at_desk.cameras.where == "2"
    assert [card.isChecked() for card in screen.cards] == [False, True]
    QTest.keyClick(screen, Qt.Key.Key_Return)
    assert at_desk.window.navigator.place is Place.DESK


def test_an_address_is_used_or_refused_with_a_sentence(at_desk: Rig, screen: CamerasScreen) -> None:
    screen.address.setText("http://10.0.0.7/video")
    screen.use.click()
    at_desk.settle()
    assert at_desk.cameras.where == "http://10.0.0.7/video"
    at_desk.cameras.fault = CameraAddressWrong("no")
    screen.use.click()
    at_desk.settle()
    message = screen._question.banner.message
    assert message is not None
    assert message.code == "D-71"


def test_without_a_camera_it_says_what_to_do(at_desk: Rig, screen: CamerasScreen) -> None:
    at_desk.cameras.offers = ()
    QTest.keyClick(screen, Qt.Key.Key_F7)
    at_desk.settle()
    assert screen._none.isVisible()
    assert screen.cards == []
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert at_desk.window.navigator.place is Place.MENU


def test_a_bug_is_not_hidden(at_desk: Rig, screen: CamerasScreen) -> None:
    at_desk.cameras.fault = RuntimeError("a bug")
    QTest.keyClick(screen, Qt.Key.Key_F7)
    with pytest.raises(RuntimeError):
        at_desk.settle()
