"""The print place in a window: keys, pages, printers, files, the list of prints, the series."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.printing import NoPrinter
from shelter_app.application.prints.shown import Stage
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.hurry import HurryScreen
from shelter_app.ui.screens.issued import IssuedScreen
from shelter_app.ui.screens.printing import PrintScreen
from shelter_app.ui.screens.sheet import SheetScreen
from shelter_app.ui.widgets.sheet_words import sheet_named
from tests.ui.presenters.heard import Fault
from tests.ui.rig import Rig
from tests.ui.screens.pressing import ENTER, ESC, press

KEY = Qt.Key


@pytest.fixture
def printing(at_desk: Rig) -> Rig:
    """The window at the print place."""
    at_desk.window.navigator.go(Place.PRINT)
    at_desk.settle()
    return at_desk


def place(rig: Rig) -> Place | None:
    return rig.window.navigator.place


def test_f4_and_enter_twice_print_the_roster(printing: Rig) -> None:
    press(printing, Place.PRINT, ENTER)
    assert place(printing) is Place.SHEET
    press(printing, Place.SHEET, ENTER)
    assert [one.kind for one in printing.papers.made] == [SheetKind.ROSTER]
    assert len(printing.papers.sent) == 1


def test_each_sheet_has_a_number_as_its_key(printing: Rig) -> None:
    press(printing, Place.PRINT, KEY.Key_2)
    assert printing.papers.made[0].kind is SheetKind.ROLL_CALL
    press(printing, Place.SHEET, ESC)
    assert place(printing) is Place.PRINT
    press(printing, Place.PRINT, ESC)
    assert place(printing) is Place.DESK


def test_where_nothing_may_be_printed_enter_leads_back(printing: Rig) -> None:
    printing.papers.kinds = ()
    press(printing, Place.PRINT, ESC)
    printing.window.navigator.go(Place.PRINT)
    printing.settle()
    press(printing, Place.PRINT, ENTER)
    assert place(printing) is Place.DESK


def test_a_list_of_sheets_that_cannot_be_read_is_explained(printing: Rig) -> None:
    printing.papers.fault = Fault()
    printing.window.navigator.go(Place.PRINT)
    printing.settle()
    screen = printing.screen(Place.PRINT)
    assert isinstance(screen, PrintScreen)
    message = screen._question.banner.message
    assert message is not None
    assert message.code == "V-13"


def test_keys_turn_pages_change_the_printer_and_make_anew(printing: Rig) -> None:
    press(printing, Place.PRINT, ENTER)
    screen = printing.screen(Place.SHEET)
    assert isinstance(screen, SheetScreen)
    for key, words in (
        (KEY.Key_Right, "2 / 2"),
        (KEY.Key_Left, "1 / 2"),
        (KEY.Key_P, "保健室"),
        (KEY.Key_P, "職員室"),
        (KEY.Key_F7, "03-B-P002"),
    ):
        press(printing, Place.SHEET, key)
        assert words in screen._facts.plain


def test_a_file_is_chosen_and_troubles_are_told(
    printing: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(printing, Place.PRINT, ENTER)
    screen = printing.screen(Place.SHEET)
    assert isinstance(screen, SheetScreen)
    for answer in ("", "roster.pdf"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, answer=answer: (answer, ""))
        press(printing, Place.SHEET, KEY.Key_D)
    assert printing.papers.saved == [Path("roster.pdf")]
    printing.papers.fault = Fault()
    for do in (screen._keep.click, screen._question.main.click, screen._again.click):
        do()
        printing.settle()
        message = screen._question.banner.message
        assert message is not None
        assert message.code == "V-13"
    press(printing, Place.SHEET, ESC)
    screen._choose_file()  # nothing is chosen any more
    screen._next_printer()
    assert len(printing.papers.saved) == 1


def test_more_and_fewer_empty_cards_are_asked_for_with_keys(printing: Rig) -> None:
    press(printing, Place.PRINT, KEY.Key_7)
    for key in (KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Minus):
        press(printing, Place.SHEET, key)
    press(printing, Place.SHEET, ENTER)
    press(printing, Place.SHEET, ENTER)
    assert (printing.papers.made[0].sheets, len(printing.papers.sent)) == (25, 1)


def test_the_list_for_the_wall_asks_before_it_begins(printing: Rig) -> None:
    press(printing, Place.PRINT, KEY.Key_9)
    assert printing.papers.made == []
    press(printing, Place.SHEET, ENTER)
    press(printing, Place.SHEET, ENTER)
    assert printing.papers.posting
    assert len(printing.papers.sent) == 1


def test_sheets_are_called_back_and_ticked_off(printing: Rig) -> None:
    press(printing, Place.PRINT, KEY.Key_R)
    screen = printing.screen(Place.PRINTS)
    assert isinstance(screen, IssuedScreen)
    assert len(screen.lines) == 3
    press(printing, Place.PRINTS, KEY.Key_F7)
    stages = {one.number: one.stage for one in printing.papers.out}
    assert stages["03-B-P001"] is Stage.RECALLED
    presenter = screen._presenter
    presenter.recall("03-B-P004")
    printing.settle()
    presenter.came_back("03-B-P004")
    printing.settle()
    assert len(screen.lines) == 2
    printing.papers.fault = Fault()
    presenter.look()
    printing.settle()
    message = screen._question.banner.message
    assert message is not None
    assert message.code == "V-13"
    press(printing, Place.PRINTS, ENTER)
    assert place(printing) is Place.PRINT


def test_a_sheet_that_only_a_newer_version_knows_is_named_by_its_code() -> None:
    assert sheet_named("from-2030") == "from-2030"


def test_one_press_prints_the_series_and_enter_leads_to_the_desk(printing: Rig) -> None:
    press(printing, Place.PRINT, KEY.Key_0)
    press(printing, Place.HURRY, ENTER)
    assert len(printing.papers.sent) == 7
    press(printing, Place.HURRY, ENTER)
    assert place(printing) is Place.DESK


def test_a_stopped_series_waits_while_one_looks_elsewhere(
    printing: Rig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    press(printing, Place.PRINT, KEY.Key_0)
    screen = printing.screen(Place.HURRY)
    assert isinstance(screen, HurryScreen)
    printing.papers.printer_fault = NoPrinter("none")
    press(printing, Place.HURRY, ENTER)
    press(printing, Place.HURRY, ESC)
    press(printing, Place.PRINT, KEY.Key_0)
    message = screen._question.banner.message
    assert message is not None
    assert message.code == "S-02"
    for answer in ("", str(tmp_path)):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, answer=answer: answer)
        press(printing, Place.HURRY, KEY.Key_D)
    assert len(printing.papers.saved) == 7
