"""The beginning of the real thing as hands meet it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.application.opening.real import NotYoursToBegin
from shelter_app.application.opening.session import DeskFacts
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.real import RealScreen
from tests.ui.rig import Rig
from tests.ui.samples import FAMILY, PHRASE

ENTER, ESC, F7 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F7


@pytest.fixture
def drill(at_desk: Rig) -> Rig:
    """A desk in a drill."""
    at_desk.session.shown = DeskFacts("第三小学校体育館", "訓練", drill=True, register_open=True)
    at_desk.window.session.reload()
    at_desk.settle()
    return at_desk


def press(rig: Rig, key: Qt.Key) -> RealScreen:
    screen = rig.screen(Place.REAL)
    assert isinstance(screen, RealScreen)
    QTest.keyClick(screen, key)
    rig.settle()
    return screen


def test_two_presses_begin_the_real_thing_with_everybody_inside(drill: Rig) -> None:
    drill.show_card(FAMILY)
    drill.choose(Errand.BEGIN_REAL)
    press(drill, ENTER)
    assert drill.real.begun == [True]
    assert drill.window.navigator.place is Place.PHRASE
    assert drill.window.phrase.state.phrase == PHRASE
    assert drill.window.desk.state.party.rows == ()
    drill.window.phrase.later()
    drill.settle()
    assert drill.screen(Place.DESK).isVisible()


def test_it_can_begin_with_nobody(drill: Rig) -> None:
    drill.choose(Errand.BEGIN_REAL)
    press(drill, F7)
    assert drill.real.begun == [False]


def test_where_nobody_is_inside_nobody_is_asked_about(drill: Rig) -> None:
    drill.real.people = 0
    drill.choose(Errand.BEGIN_REAL)
    screen = drill.screen(Place.REAL)
    assert isinstance(screen, RealScreen)
    assert not screen.alone.isVisible()
    press(drill, ENTER)
    assert drill.real.begun == [False]


def test_esc_changes_nothing(drill: Rig) -> None:
    drill.choose(Errand.BEGIN_REAL)
    press(drill, ESC)
    assert drill.window.navigator.place is Place.MENU
    assert drill.real.begun == []


def test_a_failure_is_said_and_the_drill_goes_on(drill: Rig) -> None:
    drill.choose(Errand.BEGIN_REAL)
    drill.real.fault = NotYoursToBegin("no")
    screen = press(drill, ENTER)
    assert screen._question.banner.message is not None
    assert screen._question.main.isEnabled()
    drill.real.fault = RuntimeError("a bug")
    with pytest.raises(RuntimeError):
        press(drill, ENTER)


def test_it_is_offered_in_a_drill_only(drill: Rig) -> None:
    assert Errand.BEGIN_REAL in drill.window.menu.state
    drill.session.shown = DeskFacts("第三小学校体育館", "", drill=False, register_open=True)
    drill.window.session.reload()
    drill.settle()
    assert Errand.BEGIN_REAL not in drill.window.menu.state
