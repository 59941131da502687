"""The import of a register as hands meet it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from shelter_app.application.register.bringing import ImportStopped
from shelter_app.domain.register_report import Column, Found, Problem
from shelter_app.ui.app.bringing import BringingCorner
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.bringing.screen import BringingScreen
from shelter_app.ui.widgets.register_words import column_word, found_line
from tests.ui.rig import Rig
from tests.ui.samples import ABE

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def screen(at_desk: Rig, monkeypatch: pytest.MonkeyPatch) -> BringingScreen:
    """The import's screen; the file dialog answers by itself."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/usb/名簿.csv", ""))
    at_desk.choose(Errand.BRING_REGISTER)
    screen = at_desk.screen(Place.BRINGING)
    assert isinstance(screen, BringingScreen)
    return screen


def press(rig: Rig, *keys: Qt.Key) -> None:
    """Press keys on the screen and let everything settle."""
    for key in keys:
        QTest.keyClick(rig.screen(Place.BRINGING), key)
        rig.settle()


def test_enter_leads_from_the_file_to_the_new_register(
    at_desk: Rig, screen: BringingScreen
) -> None:
    press(at_desk, ENTER)
    assert screen.columns.pickers[1].value is Column.NAME
    screen.columns.pickers[8].setCurrentIndex(4)
    screen.columns.pickers[8].activated.emit(4)
    screen.columns.own[6].click()
    press(at_desk, ENTER)
    assert screen._question.main.accessibleName() == "取り込む"
    assert screen.report._model.stringList()[2] == "203行目「氏名」 〓は元の文字が失われています"
    assert at_desk.bringing.asked[0].own_number_columns == {"宛名番号"}
    press(at_desk, ENTER)
    assert "310人" in screen._words.text()
    press(at_desk, ENTER)
    assert at_desk.window.navigator.place is Place.DESK


def test_esc_goes_back_to_the_menu_from_the_first_step(
    at_desk: Rig, screen: BringingScreen
) -> None:
    press(at_desk, ENTER, ESC, ESC)
    assert at_desk.window.navigator.place is Place.MENU


def test_a_running_import_shows_how_far_it_is_and_can_be_stopped(
    at_desk: Rig, screen: BringingScreen
) -> None:
    press(at_desk, ENTER, ENTER)
    presenter = at_desk.window.corner_of(BringingCorner).presenter
    presenter.bring_in()
    presenter._progressed(200)
    assert screen._progress.value() == 50
    assert not screen._question.main.isEnabled()
    QTest.keyClick(screen, Qt.Key.Key_F7)
    at_desk.settle()
    message = screen._question.banner.message
    assert message is not None
    assert message.code == ImportStopped.code


def test_a_dialog_that_was_closed_chooses_nothing(
    at_desk: Rig, screen: BringingScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    press(at_desk, ENTER)
    assert screen._question.main.isEnabled()
    assert at_desk.bringing.asked == []


def test_who_may_not_import_is_not_offered_it(rig: Rig) -> None:
    rig.sign_in_as(ABE)
    assert Errand.BRING_REGISTER not in rig.window.menu.state


def test_every_column_and_every_problem_has_words() -> None:
    assert len({column_word(one) for one in (None, *Column)}) == len(Column) + 1
    assert len({found_line(Found(1, one)) for one in Problem}) == len(Problem)
