"""Typing in paper in a window, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelter_app.application.keying.shown import (
    PaperCard,
    PaperGroup,
    PaperLeaving,
    PaperRollCall,
    Went,
)
from shelter_app.domain.people import Sex
from shelter_app.ui.presenters.keying import Sort
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.keying import KeyingScreen
from tests.ui.fake_keying import GONE, HANA_TOO
from tests.ui.presenters.heard import Fault
from tests.ui.rig import Rig

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keying(at_desk: Rig) -> Rig:
    """The window where paper is typed in."""
    at_desk.choose(Errand.KEYING)
    return at_desk


def screen_of(rig: Rig) -> KeyingScreen:
    screen = rig.screen(Place.KEYING)
    assert isinstance(screen, KeyingScreen)
    return screen


def type_in(rig: Rig, *texts: str) -> None:
    """Type each text into the box with the cursor, and Enter."""
    for text in texts:
        box = QApplication.focusWidget()
        assert box is not None
        if text:
            QTest.keyClicks(box, text)
        press(rig, KEY.Key_Return)


def press(rig: Rig, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    box = QApplication.focusWidget() or screen_of(rig)
    QTest.keyClick(box, key, modifier or Qt.KeyboardModifier.NoModifier)
    rig.settle()


def said(rig: Rig) -> str:
    message = screen_of(rig)._question.banner.message
    return message.spoken() if message else ""


def test_two_cards_one_after_the_other_and_the_time_is_carried_over(keying: Rig) -> None:
    type_in(keying, "11", "2:00", "Yamada", "yamada", "84", "2", "misaki", "37")
    assert "1枚目" in said(keying)
    type_in(keying, "12", "", "Kawakami", "", "", "", "", "")
    first, second = keying.keying.kept
    assert isinstance(first, PaperCard)
    assert isinstance(second, PaperCard)
    (person,) = first.people
    assert (person.typed.name, person.typed.sex, person.needs) == (
        "Yamada",
        Sex.FEMALE,
        ("infant", "oxygen"),
    )
    assert (first.form, second.form, second.when) == ("11", "12", first.when)


def test_f7_puts_another_person_on_the_same_card(keying: Rig) -> None:
    type_in(keying, "11", "2:00", "Yamada", "", "", "", "misaki")
    press(keying, KEY.Key_F7)
    type_in(keying, "Hanako", "", "", "", "", "")
    (card,) = keying.keying.kept
    assert isinstance(card, PaperCard)
    assert [(one.typed.name, one.typed.town) for one in card.people] == [
        ("Yamada", "misaki"),
        ("Hanako", "misaki"),
    ]


def test_a_time_that_cannot_be_read_keeps_the_cursor_there(keying: Rig) -> None:
    type_in(keying, "11", "yoru")
    assert QApplication.focusWidget() is screen_of(keying).boxes["time"]
    assert "時刻が読めません" in said(keying)


def test_somebody_of_that_name_is_chosen_with_control_and_a_digit(keying: Rig) -> None:
    screen = screen_of(keying)
    type_in(keying, "11", "2:00")
    screen.boxes["name"].setText("山田 花子")
    type_in(keying, "")
    assert len(screen._candidates) == 2
    press(keying, KEY.Key_2, CONTROL)
    press(keying, KEY.Key_0, CONTROL)
    type_in(keying, "", "", "", "", "")
    (card,) = keying.keying.kept
    assert isinstance(card, PaperCard)
    assert card.people[0].known == HANA_TOO.ref
    screen.boxes["kana"].setText("山田 花子")
    screen.boxes["kana"].setFocus()
    press(keying, KEY.Key_Return)
    assert len(screen._candidates) == 2


def test_the_same_sheet_again_is_told_and_esc_skips_it(keying: Rig) -> None:
    type_in(keying, "5")
    assert "佐藤 恵 が入れています" in said(keying)
    places = []
    for _ in range(2):
        press(keying, KEY.Key_Escape)
        places.append(keying.window.navigator.place)
    assert places == [Place.KEYING, Place.DESK]
    assert said(keying) == ""


def test_who_went_where_is_typed_and_chosen_with_arrows(keying: Rig) -> None:
    press(keying, KEY.Key_PageDown)
    type_in(keying, "", "2:00")
    screen_of(keying).boxes["who"].setText("川上")
    type_in(keying, "")
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Up):
        press(keying, key)
    type_in(keying, "inaka")
    (line,) = keying.keying.kept
    assert isinstance(line, PaperLeaving)
    assert (line.person, line.went, line.destination) == (GONE.ref, Went.AWAY, "inaka")


def test_a_count_and_a_roll_call_have_their_own_boxes(keying: Rig) -> None:
    screen = screen_of(keying)
    screen.sorts.choose(Sort.COUNTED)
    screen.sorts.changed.emit()
    type_in(keying, "8", "2:00", "forty", "")
    assert "人数を数字で" in said(keying)
    screen.boxes["count"].setText("40")
    press(keying, KEY.Key_Return)
    press(keying, KEY.Key_PageDown)
    type_in(keying, "03-B-P002", "2:00")
    screen.boxes["missing"].setText("川上")
    type_in(keying, "", "")
    group, call = keying.keying.kept
    assert isinstance(group, PaperGroup)
    assert isinstance(call, PaperRollCall)
    assert (group.number, call.sheet, call.missing) == (40, "03-B-P002", (GONE.ref,))
    press(keying, KEY.Key_PageUp)
    assert screen.sorts.value is Sort.COUNTED


def test_the_last_sheet_is_taken_back_with_control_z(keying: Rig) -> None:
    type_in(keying, "11", "2:00", "Yamada", "", "", "", "", "")
    screen_of(keying).setFocus()
    press(keying, KEY.Key_Z, CONTROL)
    assert len(keying.keying.undone) == 1


def test_what_could_not_be_kept_stays_in_the_boxes(keying: Rig) -> None:
    type_in(keying, "11", "2:00", "Yamada", "", "", "", "")
    keying.keying.fault = Fault()
    type_in(keying, "")
    assert "記録できませんでした" in said(keying)
    assert screen_of(keying).boxes["name"].text() == "Yamada"
    keying.keying.fault = None
    screen_of(keying)._question.main.click()
    keying.settle()
    assert len(keying.keying.kept) == 1
