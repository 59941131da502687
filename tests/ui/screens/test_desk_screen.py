"""The desk as hands meet it: keys, clicks, focus and what is said."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.desk.shown import Remark, Standing, TypedPerson
from shelter_app.application.opening.session import DeskFacts
from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.shown import Wanted
from shelter_app.ui.presenters.desk_state import DeskNotice, DeskState
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.desk.body import Showing
from shelter_app.ui.screens.desk.candidates import CandidateButton
from shelter_app.ui.screens.desk.words import desk_message
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.person_row import PersonRow, StandingButton
from tests.ui.presenters.heard import Fault
from tests.ui.rig import Rig
from tests.ui.samples import FAMILY, KIYO, OTHER
from tests.ui.screens.hands import Hands


def press_ctrl_p(hands: Hands) -> None:
    focus = QApplication.focusWidget() or hands.screen
    QTest.keyClick(focus, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    hands.rig.settle()


def in_front(hands: Hands) -> Place | None:
    return hands.rig.window.navigator.place


@pytest.fixture
def hands(at_desk: Rig) -> Hands:
    """Hands on an empty desk."""
    return Hands(at_desk)


def test_a_card_a_digit_and_enter_receive_a_family(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.press(Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_2)
    assert hands.standings == [Standing.CAME, Standing.UNKNOWN, Standing.UNKNOWN]
    hands.press(Qt.Key.Key_3)
    assert hands.screen.parts.receive.accessibleName() == "2人を受付する"
    hands.press(Qt.Key.Key_Return)
    assert len(hands.rig.desk.orders) == 1
    assert hands.shows() is Showing.RECEIVED
    assert QApplication.focusWidget() is hands.edit


def test_ctrl_p_makes_the_slips_of_who_was_received_and_back_leads_to_the_desk(
    hands: Hands,
) -> None:
    hands.rig.show_card(FAMILY)
    press_ctrl_p(hands)
    assert hands.rig.papers.made == []
    hands.press(Qt.Key.Key_Return)
    received = hands.rig.window.desk.state.received
    assert received is not None
    press_ctrl_p(hands)
    assert in_front(hands) is Place.SHEET
    people = tuple(slip.ref.id for slip in received.slips)
    assert people
    assert hands.rig.papers.made == [Wanted(SheetKind.SLIPS, people=people)]
    hands.rig.screen(Place.SHEET).back()
    hands.rig.settle()
    assert in_front(hands) is Place.DESK
    assert hands.shows() is Showing.RECEIVED
    hands.screen.parts.body.received.print.click()
    hands.rig.settle()
    assert len(hands.rig.papers.made) == 2


def test_a_name_is_typed_chosen_with_arrows_and_received_with_enter(hands: Hands) -> None:
    hands.type_name("ほんま")
    assert hands.shows() is Showing.CANDIDATES
    hands.press(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert hands.shows() is Showing.PEOPLE
    assert hands.edit.text() == ""
    hands.press(Qt.Key.Key_Return)
    assert len(hands.rig.desk.orders) == 1


def test_enter_before_the_text_has_settled_asks_at_once(hands: Hands) -> None:
    QTest.keyClicks(hands.edit, "x")
    assert hands.screen.parts.receive.accessibleName() == "探す"
    hands.press(Qt.Key.Key_Return)
    assert hands.rig.desk.asked == ["x"]


def test_enter_never_chooses_an_answer_to_an_older_question(hands: Hands) -> None:
    hands.type_name("ほんま")
    hands.edit.setText("だれか")
    hands.press(Qt.Key.Key_Return)
    assert hands.rig.desk.looked == []
    assert hands.rig.desk.asked == ["ほんま", "だれか"]


def test_when_nobody_is_found_a_key_opens_the_form_with_what_was_typed(hands: Hands) -> None:
    hands.type_name("だれか")
    hands.press(Qt.Key.Key_F7)
    assert hands.shows() is Showing.FORM
    form = hands.screen.parts.body.form
    assert form.kana.text() == "だれか"
    form.age.setText("84")
    hands.press(Qt.Key.Key_Return)
    assert hands.shows() is Showing.PEOPLE
    hands.press(Qt.Key.Key_Return)
    assert hands.rig.desk.orders[0].extras[0].age == "84"


def test_a_kanji_name_goes_into_the_name_box(hands: Hands) -> None:
    hands.type_name("本間")
    hands.press(Qt.Key.Key_F7)
    assert hands.screen.parts.body.form.name.text() == "本間"


def test_a_candidate_is_chosen_with_the_mouse(hands: Hands) -> None:
    hands.type_name("ほんま")
    button = hands.screen.findChildren(CandidateButton)[3]
    assert button.sizeHint().height() >= 56
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    hands.rig.settle()
    assert len(hands.rig.desk.looked) == 1


def test_a_line_is_moved_on_with_the_mouse_and_enter_still_receives(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    QTest.mouseClick(hands.screen.findChildren(PersonRow)[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(hands.screen.findChildren(StandingButton)[2], Qt.MouseButton.LeftButton)
    assert hands.standings == [Standing.CAME] * 3
    hands.screen.findChildren(StandingButton)[0].setFocus()
    hands.press(Qt.Key.Key_Return)
    assert len(hands.rig.desk.orders) == 1


def test_someone_not_here_yet_is_asked_for_in_the_same_line(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.press(Qt.Key.Key_2, Qt.Key.Key_2)
    row = hands.screen.findChildren(PersonRow)[1]
    QTest.keyClicks(row._where, "jitaku 2")
    assert hands.rig.window.desk.state.party.rows[1].where == "jitaku 2"
    assert hands.standings[1] is Standing.NOT_YET


def test_a_scanner_is_heard_wherever_the_cursor_is(hands: Hands) -> None:
    hands.scan("SD1:0123456789")
    assert hands.rig.desk.asked == ["SD1:0123456789"]
    assert len(hands.standings) == 3
    before = hands.standings
    hands.scan("1112223334")
    assert hands.rig.desk.asked[-1] == "1112223334"
    assert hands.standings == before


def test_a_scanner_gives_the_box_its_text_back(hands: Hands) -> None:
    hands.edit.put("ほん")
    hands.rig.clock.forward(seconds=3)
    hands.scan("SD1:0123456789")
    assert hands.edit.text() == ""  # people came up, and the box is theirs again
    assert hands.rig.desk.asked == ["SD1:0123456789"]


def test_a_digit_waits_only_as_long_as_a_scanner_would_need(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    QTest.keyClick(hands.screen, Qt.Key.Key_1)
    waiting = hands.standings[0]
    assert hands.screen._keys._timer.isActive()
    hands.screen._keys._timer.timeout.emit()
    assert (waiting, hands.standings[0]) == (Standing.CAME, Standing.NOT_YET)


def test_esc_steps_back_from_whatever_is_on_top(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.press(Qt.Key.Key_F7)
    hands.press(Qt.Key.Key_Escape)
    assert hands.shows() is Showing.PEOPLE
    hands.type_name("ほんま")
    hands.press(Qt.Key.Key_Escape)
    assert hands.shows() is Showing.PEOPLE
    hands.press(Qt.Key.Key_Escape)
    assert hands.shows() is Showing.HINT
    hands.rig.window.desk.open_act(hands.rig.desk.acts[0])
    hands.press(Qt.Key.Key_Escape)
    assert hands.shows() is Showing.HINT


def test_control_z_takes_the_last_act_back_but_not_while_text_is_typed(hands: Hands) -> None:
    hands.edit.setFocus()
    hands.edit.put("ほん")
    QTest.keyClick(hands.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hands.rig.desk.undone == []
    hands.edit.put("")
    QTest.keyClick(hands.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.rig.settle()
    assert len(hands.rig.desk.undone) == 1


def test_one_person_of_a_recent_act_is_taken_back(hands: Hands) -> None:
    acts = hands.screen.parts.side.acts
    acts._lines[0].click()
    assert hands.shows() is Showing.ACT
    buttons = hands.screen.parts.body.act.findChildren(Button)
    named = [button for button in buttons if "だけ" in button.accessibleName()]
    named[0].click()
    hands.rig.settle()
    act = hands.rig.window.desk.state.recent[0]
    assert hands.rig.desk.undone == [(act.act, (act.people[0].ref,))]
    acts._undo.click()


def test_a_card_never_steals_the_cursor_from_a_word_being_composed(hands: Hands) -> None:
    QApplication.sendEvent(hands.edit, QInputMethodEvent("ほん", []))
    hands.rig.show_card(FAMILY)
    assert hands.shows() is Showing.PEOPLE
    assert QApplication.focusWidget() is hands.edit


def test_function_keys_lead_to_the_other_places(hands: Hands) -> None:
    window, at = hands.rig.window, hands.rig.window.navigator
    for key, place in ((Qt.Key.Key_F4, Place.PRINT), (Qt.Key.Key_F6, Place.MATCH)):
        hands.press(key)
        assert at.currentWidget() is at.screen_at(place)
        at.go(Place.DESK)
        hands.rig.settle()
    hands.press(Qt.Key.Key_F10)
    offered = window.menu.state
    assert Errand.COPY in offered
    assert Errand.JOIN not in offered
    hands.rig.session.shown = DeskFacts(reception_only=True, phrase_unconfirmed=True)
    window.session.reload()
    hands.rig.settle()
    hands.choose(Errand.JOIN)
    assert at.currentWidget() is at.screen_at(Place.JOIN)
    hands.choose(Errand.CONFIRM_PHRASE)
    assert at.currentWidget() is at.screen_at(Place.PHRASE)


def test_the_menu_goes_by_numbers_and_back_by_enter(hands: Hands) -> None:
    at = hands.rig.window.navigator
    hands.press(Qt.Key.Key_F10)
    menu = at.screen_at(Place.MENU)
    QTest.keyClick(menu, Qt.Key.Key_1)
    assert at.currentWidget() is at.screen_at(Place.PEOPLE)
    hands.press(Qt.Key.Key_F10)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert at.currentWidget() is hands.screen


def test_drawing_twice_changes_nothing(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    first = hands.screen.grab().toImage()
    rows = hands.screen.findChildren(PersonRow)
    hands.screen.draw()
    assert hands.screen.findChildren(PersonRow) == rows
    assert hands.screen.grab().toImage() == first


def test_a_failed_save_is_said_in_red_and_keeps_the_family(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.rig.desk.fault = Fault()
    hands.press(Qt.Key.Key_Return)
    message = hands.screen.parts.banner.message
    assert message is not None
    assert (message.tone.value, message.code) == ("danger", "V-13")
    assert len(hands.standings) == 3


def test_a_session_that_cannot_be_read_says_so_on_the_desk(hands: Hands) -> None:
    hands.rig.session.fault = Fault()
    hands.rig.window.session.reload()
    hands.rig.settle()
    message = hands.screen.parts.banner.message
    assert message is not None
    assert message.code == "V-13"
    hands.rig.window.session.reload()
    hands.rig.settle()
    assert hands.screen.parts.banner.message is None


def test_an_age_as_typed_is_shown_as_typed(hands: Hands) -> None:
    hands.rig.window.desk.add(TypedPerson("佐藤", age="昭和15年ごろ", town="北浜"))
    row = hands.screen.findChildren(PersonRow)[0]
    assert row._about.text() == "昭和15年ごろ  北浜"


def test_a_my_number_is_refused_with_a_kind_sentence_and_nobody_comes_up(hands: Hands) -> None:
    hands.rig.camera.seen(Scan(ScanKind.MY_NUMBER))
    hands.rig.settle()
    message = hands.screen.parts.banner.message
    assert message is not None
    assert "裏返す" in message.next_step
    assert hands.rig.chime.heard == ["refused"]
    assert hands.standings == []


def test_the_camera_rests_behind_other_screens(hands: Hands) -> None:
    running = []
    for place in (Place.DESK, Place.PRINT, Place.DESK):
        hands.rig.window.navigator.go(place)
        running.append(hands.rig.camera.running)
    assert running == [True, False, True]


def test_a_party_of_two_families_shows_both(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.rig.show_card(OTHER)
    assert len([row for row in hands.screen.findChildren(PersonRow) if row.isVisible()]) == 4


def test_a_reshown_line_follows_the_person_not_the_place(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.rig.window.desk.clear()
    hands.rig.show_card(OTHER)
    hands.rig.settle()
    rows = [row for row in hands.screen.findChildren(PersonRow) if row.isVisible()]
    assert [row._name.text() for row in rows] == ["𠮷田 髙志"]


@pytest.mark.parametrize("notice", list(DeskNotice))
def test_every_notice_of_the_desk_has_words(notice: DeskNotice) -> None:
    message = desk_message(DeskState(notice=notice, problem="V-13"))
    silent = {DeskNotice.NONE, DeskNotice.RECEIVED}  # the tick has a panel of its own
    assert (message is None) == (notice in silent)


@pytest.mark.parametrize("remark", list(Remark))
def test_every_remark_has_words(remark: Remark) -> None:
    assert desk_message(DeskState(remarks=(remark,))) is not None


def test_a_person_who_must_not_be_told_of_is_neither_confirmed_nor_denied() -> None:
    message = desk_message(DeskState(remarks=(Remark.NOTHING_TO_TELL,)))
    assert message is not None
    assert message.happened == "お答えできる情報はありません"


def test_nine_people_scroll_and_nothing_is_lost(hands: Hands) -> None:
    many = tuple(replace(KIYO, ref=KIYO.ref._replace(kind=str(n))) for n in range(9))
    hands.rig.show_card(replace(FAMILY, lines=many))
    hands.press(Qt.Key.Key_9)
    assert hands.standings[8] is Standing.NOT_YET


def test_enter_receives_even_when_the_focus_is_nowhere(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    focus = QApplication.focusWidget()
    assert focus is not None
    focus.clearFocus()
    assert QApplication.focusWidget() is None
    QTest.keyClick(hands.rig.window, Qt.Key.Key_Return)
    hands.rig.settle()
    assert len(hands.rig.desk.orders) == 1


def test_a_key_that_means_nothing_is_passed_on_once(hands: Hands) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    focus.clearFocus()
    QTest.keyClick(hands.rig.window, Qt.Key.Key_Menu)
    assert hands.rig.desk.orders == []


def test_a_closed_register_is_said_and_can_be_opened(hands: Hands) -> None:
    hands.rig.session.shown = DeskFacts("第三小学校体育館", register_open=False)
    hands.rig.window.session.reload()
    hands.rig.settle()
    hands.choose(Errand.JOIN)
    at = hands.rig.window.navigator
    assert at.currentWidget() is at.screen_at(Place.JOIN)


def test_a_pack_can_be_taken_at_a_desk_that_began_with_nothing(hands: Hands) -> None:
    at = hands.rig.window.navigator
    hands.rig.session.shown = DeskFacts(reception_only=True)
    hands.rig.window.session.reload()
    hands.rig.settle()
    hands.choose(Errand.JOIN)
    QTest.keyClick(at.screen_at(Place.JOIN), Qt.Key.Key_F3)
    assert at.currentWidget() is at.screen_at(Place.FIRST_START)
