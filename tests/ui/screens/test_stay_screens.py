"""Hands at the place of the people: the list, a page, where they go, numbers and the roll call."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.shown import Wanted
from shelter_app.application.stay.page import Amendment, HandOver
from shelter_app.application.stay.rollcall import Answer
from shelter_app.application.stay.shown import Change, Known, Shelf, Where
from shelter_app.ui.app.people import PeopleCorner
from shelter_app.ui.presenters.groups import GroupStep
from shelter_app.ui.presenters.moving import Move
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.amend import AmendScreen
from shelter_app.ui.screens.groups import GroupScreen
from shelter_app.ui.screens.hand_over import HandOverScreen
from shelter_app.ui.screens.moving.screen import MovingScreen
from shelter_app.ui.screens.people.screen import PeopleScreen
from shelter_app.ui.screens.person.conflict_panel import ConflictPanel
from shelter_app.ui.screens.person.screen import PersonScreen
from shelter_app.ui.screens.rollcall.screen import CallScreen
from shelter_app.ui.widgets.line_button import LineButton
from tests.ui.fakes_stay import OTHER_HIROMI
from tests.ui.rig import Rig
from tests.ui.samples import SHIGERU, YUKO

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


class Crew:
    """Somebody who walks through the places."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.corner = rig.window.corner_of(PeopleCorner)

    def go(self, place: Place) -> QWidget:
        self.rig.window.navigator.go(place)
        self.rig.settle()
        return self.rig.screen(place)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            front = self.rig.window.navigator.currentWidget()
            assert front is not None
            QTest.keyClick(QApplication.focusWidget() or front, key)
            self.rig.settle()

    def open(self, ref: object) -> PersonScreen:
        self.corner.people.opened.emit(ref, Known.HERE)
        self.rig.settle()
        screen = self.rig.screen(Place.PERSON)
        assert isinstance(screen, PersonScreen)
        return screen

    def move(self) -> Move | None:
        return self.corner.moving.state.move

    def place(self) -> Place | None:
        return self.rig.window.navigator.place


@pytest.fixture
def crew(at_desk: Rig) -> Crew:
    """At the desk."""
    return Crew(at_desk)


def people_of(crew: Crew) -> PeopleScreen:
    screen = crew.go(Place.PEOPLE)
    assert isinstance(screen, PeopleScreen)
    return screen


def test_the_list_is_walked_ticked_and_recorded_by_keys(crew: Crew) -> None:
    screen = people_of(crew)
    crew.press(Qt.Key.Key_Down, Qt.Key.Key_F7, Qt.Key.Key_Up, Qt.Key.Key_F7)
    assert len(crew.corner.people.state.chosen) == 2
    crew.press(ESC)
    assert crew.corner.people.state.ticked == frozenset()
    crew.press(Qt.Key.Key_PageDown, Qt.Key.Key_F7, Qt.Key.Key_PageUp, ENTER)
    assert crew.place() is Place.MOVING
    crew.press(Qt.Key.Key_3)
    assert crew.place() is Place.PEOPLE
    (change,) = crew.rig.stays.changes
    assert isinstance(change, Change)
    assert change.where is Where.IN
    screen.parts.untick.click()
    crew.press(Qt.Key.Key_Z)
    screen.parts.edit.clear()
    QTest.keyClick(screen.parts.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    crew.rig.settle()
    assert len(crew.rig.stays.undone) == 1
    crew.press(ESC)
    assert crew.place() is Place.DESK


def test_a_touch_on_a_line_marks_it_on_its_box_ticks_it_and_twice_opens_it(crew: Crew) -> None:
    view = people_of(crew).parts.view
    box = view.visualRect(view.people.index(1)).topLeft()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box + QPoint(8, 12))
    assert crew.corner.people.state.ticked == {crew.corner.people.state.shown[1].ref}
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box + QPoint(8, 12))
    assert crew.corner.people.state.ticked == frozenset()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert len(crew.corner.people.state.ticked) == 1
    QTest.keyClick(view, Qt.Key.Key_Down)
    crew.corner.people.untick()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box + QPoint(300, 12))
    crew.rig.settle()
    assert crew.place() is Place.PERSON


def test_a_name_is_typed_and_enter_opens_who_is_marked(crew: Crew) -> None:
    screen = people_of(crew)
    screen.parts.shelves[Shelf.AWAY].click()
    screen.parts.edit.setText("ほんま")
    screen.parts.edit._timer.stop()
    crew.press(ENTER)  # not asked yet: asks
    assert len(crew.corner.people.state.shown) == 2
    crew.press(ENTER)
    assert crew.place() is Place.PERSON
    crew.press(ESC)
    assert crew.place() is Place.PEOPLE
    screen.parts.edit.setText("ほんま")
    crew.press(ESC)
    assert screen.parts.edit.text() == ""
    screen.parts.call.click()
    assert crew.place() is Place.ROLL_CALL


def test_a_handheld_scanner_opens_its_person(crew: Crew) -> None:
    screen = people_of(crew)
    for letter in "SHELTER-SLIP":
        crew.rig.clock.forward(seconds=0.004)
        QTest.keyClicks(screen.parts.edit, letter)
    crew.rig.clock.forward(seconds=0.004)
    crew.press(ENTER)
    assert crew.rig.stays.asked[-1] == "SHELTER-SLIP"
    assert crew.place() is Place.PERSON


def test_the_party_goes_along_by_digits_and_a_conflict_is_settled_by_a_press(crew: Crew) -> None:
    screen = crew.open(OTHER_HIROMI.ref)
    crew.press(Qt.Key.Key_1)
    assert len(crew.corner.person.state.people) == 2
    crew.press(Qt.Key.Key_0, Qt.Key.Key_0)
    panel = screen.findChild(ConflictPanel)
    assert panel is not None
    panel.findChildren(LineButton)[1].click()
    crew.rig.settle()
    assert crew.rig.stays.changes[0][0] == "phone"  # type: ignore[index]
    crew.press(Qt.Key.Key_F7)
    assert crew.place() is Place.MOVING
    crew.press(ESC)
    assert crew.place() is Place.PERSON
    crew.press(ESC)
    assert crew.place() is Place.PEOPLE


def test_p_makes_the_slip_of_the_page_and_back_leads_to_the_page(crew: Crew) -> None:
    screen = crew.open(OTHER_HIROMI.ref)
    page = crew.corner.person.state.page
    assert page is not None
    assert page.person.slip
    crew.press(Qt.Key.Key_P)
    assert crew.place() is Place.SHEET
    wanted = Wanted(SheetKind.SLIPS, people=(OTHER_HIROMI.ref.id,))
    assert crew.rig.papers.made == [wanted]
    crew.press(ESC)
    assert crew.place() is Place.PERSON
    screen.parts.head.print.click()
    crew.rig.settle()
    assert crew.rig.papers.made == [wanted, wanted]


def test_a_birth_date_is_put_right_and_an_unchanged_one_records_nothing(crew: Crew) -> None:
    screen = crew.open(YUKO.ref)
    screen.amending.emit("phone")
    crew.rig.settle()
    amend = crew.rig.screen(Place.AMEND)
    assert isinstance(amend, AmendScreen)
    assert amend._edit.text() == "080-0000-0001"
    crew.press(ENTER)
    assert crew.rig.stays.changes == []
    screen.amending.emit("sex")
    crew.rig.settle()
    amend._sex.choose("女")
    crew.press(ENTER)
    assert crew.rig.stays.changes == [Amendment("sex", "女")]
    assert crew.place() is Place.PERSON
    screen.amending.emit("name")
    crew.press(ESC)
    assert crew.place() is Place.PERSON


def test_a_child_is_handed_over_to_one_of_the_party_or_to_a_name(crew: Crew) -> None:
    screen = crew.open(SHIGERU.ref)
    screen.handing_over.emit()
    crew.rig.settle()
    hand = crew.rig.screen(Place.HAND_OVER)
    assert isinstance(hand, HandOverScreen)
    next(iter(hand._cards.values())).click()
    hand._relation.setText("妻")
    hand._what.choose("leaves")
    hand._question.main.click()
    crew.rig.settle()
    expected = HandOver("妻", YUKO.ref, handed_over=True, leaves=True)
    assert crew.rig.stays.changes == [expected]
    assert crew.place() is Place.PERSON
    screen.handing_over.emit()
    crew.press(ESC)
    assert crew.place() is Place.PERSON


@pytest.mark.parametrize(
    ("keys", "where"),
    [
        ((Qt.Key.Key_4, Qt.Key.Key_4, ENTER), Where.HOSPITAL),
        ((Qt.Key.Key_5, Qt.Key.Key_1), Where.MOVED),
        ((Qt.Key.Key_7, Qt.Key.Key_2, ENTER), Where.CAR),
        ((Qt.Key.Key_1, Qt.Key.Key_4), Where.AWAY),
    ],
)
def test_each_way_to_go_is_a_few_digits(crew: Crew, keys: tuple[Qt.Key, ...], where: Where) -> None:
    crew.open(YUKO.ref)
    crew.press(ENTER)
    crew.press(*keys)
    (change,) = crew.rig.stays.changes
    assert isinstance(change, Change)
    assert change.where is where


def test_words_are_typed_where_digits_do_not_say_enough(crew: Crew) -> None:
    crew.open(YUKO.ref)
    crew.press(ENTER, Qt.Key.Key_6, Qt.Key.Key_7)
    screen = crew.rig.screen(Place.MOVING)
    assert isinstance(screen, MovingScreen)
    crew.press(ENTER)
    assert len(crew.rig.stays.changes) == 1
    crew.press(ENTER, Qt.Key.Key_1, ENTER)  # no time yet: the box takes the focus
    edit = QApplication.focusWidget()
    assert edit is not None
    QTest.keyClicks(edit, "later")
    crew.press(ENTER)
    assert crew.move() is Move.OUT
    crew.press(ESC, Qt.Key.Key_5, ENTER, Qt.Key.Key_9)  # no shelter chosen
    assert crew.move() is Move.TRANSFER


def test_numbers_are_typed_counted_anew_named_and_taken_back(crew: Crew) -> None:
    screen = crew.go(Place.GROUPS)
    assert isinstance(screen, GroupScreen)
    screen.edit.setText("x")
    crew.press(ENTER)
    assert crew.rig.groups.said == []
    group = crew.corner.groups.state.groups[0]
    screen._recount(group)()
    screen.edit.setText("36")
    crew.press(ENTER)
    screen._names(group)()
    crew.rig.settle()
    screen.view.ticked.emit(0)
    screen.act()
    crew.rig.settle()
    assert (group.ref, 36) in crew.rig.groups.said
    screen._recount(group)()
    crew.press(ESC)
    assert crew.corner.groups.state.step is GroupStep.COUNT
    crew.press(ESC)
    assert crew.place() is Place.DESK


def test_the_roll_is_called_by_keys_and_by_touch_and_ended(crew: Crew) -> None:
    screen = crew.go(Place.ROLL_CALL)
    assert isinstance(screen, CallScreen)
    crew.press(ENTER, Qt.Key.Key_2, Qt.Key.Key_Up)
    screen.parts.answers[Answer.MISSING].click()
    crew.rig.settle()
    crew.press(Qt.Key.Key_Down, Qt.Key.Key_F7)
    screen.parts.area_taken.emit(1)
    screen.parts._buttons[1].click()
    crew.press(ENTER)
    assert crew.corner.calls.state.all_called
    crew.press(ENTER, ESC, ENTER, ENTER)
    assert crew.corner.calls.state.is_over
    crew.press(ENTER)
    assert crew.place() is Place.PEOPLE
    crew.go(Place.ROLL_CALL)
    crew.press(ESC)
    assert crew.place() is Place.PEOPLE
