"""The screens that ask who sits here, who somebody is, and what to print."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from shelter_app.application.opening.shown import Opener
from shelter_app.domain.roles import Role
from shelter_app.ui.presenters.match import MatchNotice
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.sign_in import SignInNotice, SignInState
from shelter_app.ui.screens.join import JoinScreen
from shelter_app.ui.screens.match.screen import MatchScreen
from shelter_app.ui.screens.operators import OperatorsScreen
from shelter_app.ui.widgets.sign_in_words import sign_in_message
from tests.ui.presenters.heard import Fault
from tests.ui.rig import Rig
from tests.ui.samples import ABE, KIYO, SATO
from tests.ui.screens.pressing import ENTER, ESC, press


@pytest.mark.parametrize("notice", list(SignInNotice))
def test_every_notice_of_sign_in_has_words(notice: SignInNotice) -> None:
    state = SignInState(notice=notice, problem="A-05", tries_left=2, wait_seconds=5)
    assert (sign_in_message(state) is None) == (notice is SignInNotice.NONE)


def operators(rig: Rig) -> OperatorsScreen:
    """Open the desk and look at who may sit down."""
    rig.window.opening.opened.emit()
    rig.settle()
    screen = rig.screen(Place.OPERATORS)
    assert isinstance(screen, OperatorsScreen)
    return screen


def test_a_name_is_clicked_and_the_pin_typed_corrected_and_entered(rig: Rig) -> None:
    screen = operators(rig)
    screen._list._buttons[0].click()
    QTest.keyClicks(screen, "25801")
    QTest.keyClick(screen, Qt.Key.Key_Backspace)
    assert screen._pin._dots.text() == "●●●●"
    press(rig, Place.OPERATORS, ENTER)
    assert rig.window.session.state.operator == SATO


def test_a_lead_adds_somebody_and_keeps_the_seat(at_desk: Rig) -> None:
    screen = at_desk.screen(Place.OPERATORS)
    assert isinstance(screen, OperatorsScreen)
    at_desk.choose(Errand.ADD_OPERATOR)
    assert at_desk.window.navigator.currentWidget() is screen
    press(at_desk, Place.OPERATORS, ESC)
    assert at_desk.window.navigator.currentWidget() is at_desk.screen(Place.DESK)
    at_desk.choose(Errand.ADD_OPERATOR)
    form = screen._form
    assert form.role.value is Role.RECEPTION
    form.name.setText("山田 花")
    for box in (form.pin, form.again):
        box.setText("4711")
    press(at_desk, Place.OPERATORS, ENTER)
    assert at_desk.session.people[-1].name == "山田 花"
    assert at_desk.window.session.state.operator == SATO
    assert at_desk.window.navigator.currentWidget() is at_desk.screen(Place.DESK)


@pytest.mark.parametrize(("choice", "days"), [(0, 0), (1, 1), (2, 3)])
def test_somebody_may_be_named_until_a_day(at_desk: Rig, choice: int, days: int) -> None:
    screen = at_desk.screen(Place.OPERATORS)
    assert isinstance(screen, OperatorsScreen)
    at_desk.choose(Errand.ADD_OPERATOR)
    form = screen._form
    assert form.days.isVisible()
    form.name.setText("山田 花")
    for box in (form.pin, form.again):
        box.setText("4711")
    form.days.buttons[choice].click()
    press(at_desk, Place.OPERATORS, ENTER)
    midnight = at_desk.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    end = round((midnight + timedelta(days=days)).timestamp() * 1000) if days else 0
    assert at_desk.session.people[-1].until_ms == end
    at_desk.choose(Errand.ADD_OPERATOR)
    assert form.days.value == 0


def test_whoever_leads_first_leads_without_an_end(rig: Rig) -> None:
    rig.session.people = ()
    assert not operators(rig)._form.days.isVisible()


def test_esc_on_a_pin_returns_to_the_names(rig: Rig) -> None:
    screen = operators(rig)
    press(rig, Place.OPERATORS, ESC)
    screen._list._buttons[0].click()
    press(rig, Place.OPERATORS, ESC)
    assert rig.window.sign_in.state.chosen is None


def test_who_may_not_add_or_decide_is_not_offered_it(rig: Rig) -> None:
    rig.sign_in_as(ABE)
    assert Errand.ADD_OPERATOR not in rig.window.menu.state
    rig.window.menu.run(Errand.ADD_OPERATOR)
    assert rig.window.navigator.place is Place.DESK
    rig.window.navigator.go(Place.MATCH)
    rig.settle()
    rig.window.match.open(KIYO.ref)
    rig.settle()
    screen = rig.screen(Place.MATCH)
    assert isinstance(screen, MatchScreen)
    assert [b for b in screen._inside.findChildren(QPushButton) if b.isVisible()] == []
    assert not screen._none.isVisible()
    assert screen._not_here.isVisible()


def test_the_first_person_at_a_bare_desk_leads_it(rig: Rig) -> None:
    rig.session.people = ()
    screen = operators(rig)
    assert screen._form.isVisible()
    assert screen._form.role.value is Role.LEAD


def test_a_locked_desk_leads_to_the_opening_screen(at_desk: Rig) -> None:
    at_desk.window.session.lock()
    at_desk.settle()
    press(at_desk, Place.LOCKED, ENTER)
    assert at_desk.window.navigator.currentWidget() is at_desk.screen(Place.OPENING)


def test_too_many_wrong_pins_lead_to_the_locked_screen(rig: Rig) -> None:
    screen = operators(rig)
    rig.session.tries = 1
    screen._list._buttons[0].click()
    QTest.keyClicks(screen, "1111")
    press(rig, Place.OPERATORS, ENTER)
    assert rig.window.navigator.currentWidget() is rig.screen(Place.LOCKED)


def test_the_register_is_opened_while_people_are_received(at_desk: Rig) -> None:
    at_desk.window.navigator.go(Place.JOIN)
    screen = at_desk.screen(Place.JOIN)
    assert isinstance(screen, JoinScreen)
    press(at_desk, Place.JOIN, ENTER)
    assert screen._question.banner.message is not None
    screen._way.findChildren(QPushButton)[1].click()
    at_desk.opening.fault = Fault()
    QTest.keyClicks(screen.secret, "12345678")
    press(at_desk, Place.JOIN, ENTER)
    assert screen.secret.text() == "12345678"
    press(at_desk, Place.JOIN, ENTER)
    assert at_desk.opening.opened == [("join", Opener.ENVELOPE, "12345678")]
    assert screen.secret.text() == ""
    press(at_desk, Place.JOIN, ENTER)
    assert at_desk.window.navigator.currentWidget() is at_desk.screen(Place.DESK)


def test_a_match_is_looked_at_decided_and_left(at_desk: Rig) -> None:
    at_desk.window.navigator.go(Place.MATCH)
    at_desk.settle()
    screen = at_desk.screen(Place.MATCH)
    assert isinstance(screen, MatchScreen)
    inside = screen._inside
    inside.findChildren(QPushButton)[0].click()
    at_desk.settle()
    confirm = next(b for b in inside.findChildren(QPushButton) if "確認" in b.accessibleName())
    confirm.click()
    at_desk.settle()
    assert at_desk.matching.decisions[0][0] == KIYO.ref
    screen._none.click()
    at_desk.settle()
    assert at_desk.matching.decisions[1][0] is None
    assert at_desk.window.match.state.notice is MatchNotice.DECIDED


def test_a_decision_that_is_not_saved_is_said_in_red(at_desk: Rig) -> None:
    at_desk.window.match.open(KIYO.ref)
    at_desk.window.navigator.go(Place.MATCH)
    at_desk.settle()
    at_desk.window.match.open(KIYO.ref)
    at_desk.settle()
    screen = at_desk.screen(Place.MATCH)
    assert isinstance(screen, MatchScreen)
    at_desk.matching.fault = Fault()
    screen._none.click()
    at_desk.settle()
    message = screen._question.banner.message
    assert message is not None
    assert message.tone.value == "danger"
    press(at_desk, Place.MATCH, ENTER)
    at_desk.matching.fault = Fault()
    at_desk.window.match.load()
    at_desk.settle()
    press(at_desk, Place.MATCH, ESC)
    assert at_desk.window.navigator.currentWidget() is at_desk.screen(Place.DESK)
