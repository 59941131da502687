"""The card panel in a real window: keys, pad, and what is left behind."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.application.card.shown import CardAnswer, CardStep, HeldCard
from shelter_app.application.ports.card import CardKind, Sight, Tap
from shelter_app.application.ports.card_faults import CardGone
from shelter_app.application.stay.shown import Change, Where
from shelter_app.domain.ids import Subject
from shelter_app.ui.app.cards import CardCorner
from shelter_app.ui.app.people import PeopleCorner
from shelter_app.ui.presenters.card import CardPresenter
from shelter_app.ui.presenters.card_state import CardNotice, CardStage, CardState
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.people import PeopleNotice
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.reader.screen import CardScreen
from shelter_app.ui.widgets.reader_line import ReaderLine, reader_words
from tests.ui.fake_cards import OFFER
from tests.ui.pictures_cards import put_down
from tests.ui.rig import Rig
from tests.ui.samples import FAMILY, SHIGERU, YUKO


def presenter_of(rig: Rig) -> CardPresenter:
    return rig.window.corner_of(CardCorner).presenter


def screen_of(rig: Rig) -> CardScreen:
    screen = rig.window.navigator.currentWidget()
    assert isinstance(screen, CardScreen)
    return screen


def place(rig: Rig) -> Place | None:
    return rig.window.navigator.place


@pytest.fixture
def seated(rig: Rig) -> Rig:
    rig.sign_in()
    rig.cards.found = replace(rig.cards.found, presentation=FAMILY)
    return rig


def type_number(rig: Rig) -> None:
    form = screen_of(rig).form
    form.birth.setText("昭和17年3月7日")
    form.year.setText("2035")
    form.code.setText("6284")
    QTest.keyClick(screen_of(rig), Qt.Key.Key_Return)
    rig.settle()


def test_tap_digits_enter_enter_and_the_card_is_bound(seated: Rig) -> None:
    put_down(seated)
    assert place(seated) is Place.CARD
    screen = screen_of(seated)
    type_number(seated)
    assert seated.cards.openings == [("number_b", b"17030720356284")]
    assert place(seated) is Place.DESK
    assert seated.window.desk.state.party.rows[0].line.ref == FAMILY.lines[0].ref
    assert (screen.form.birth.text(), screen.form.code.text()) == ("", "")
    seated.window.desk.receive()
    seated.settle()
    assert place(seated) is Place.CARD
    QTest.keyClick(screen_of(seated), Qt.Key.Key_1)
    QTest.keyClick(screen_of(seated), Qt.Key.Key_Return)
    seated.settle()
    assert len(seated.cards.bound) == 1
    assert place(seated) is Place.DESK


def test_the_security_code_leaves_its_box_even_when_it_is_wrong(seated: Rig) -> None:
    put_down(seated)
    seated.cards.fault = CardGone("x")
    type_number(seated)
    form = screen_of(seated).form
    assert (form.code.text(), form.birth.text()) == ("", "昭和17年3月7日")
    assert presenter_of(seated).state.problem == "D-33"


def test_the_pin_by_keys_and_by_the_pad(seated: Rig) -> None:
    put_down(seated)
    screen = screen_of(seated)
    screen.other.click()
    for key in (Qt.Key.Key_9, Qt.Key.Key_Backspace, Qt.Key.Key_7, Qt.Key.Key_3, Qt.Key.Key_9):
        QTest.keyClick(screen, key)
    presenter_of(seated).press("1")
    QTest.keyClick(screen, Qt.Key.Key_Return)
    seated.settle()
    assert seated.cards.openings == [("pin", b"7391")]


def test_f7_goes_back_to_the_number(seated: Rig) -> None:
    put_down(seated)
    for stage in (CardStage.PIN, CardStage.NUMBER):
        QTest.keyClick(screen_of(seated), Qt.Key.Key_F7)
        assert presenter_of(seated).state.stage is stage


def test_escape_leaves_the_card_alone(seated: Rig) -> None:
    put_down(seated)
    QTest.keyClick(screen_of(seated), Qt.Key.Key_Escape)
    assert place(seated) is Place.DESK
    assert seated.cards.openings == []


def test_the_photograph_is_shown_and_then_gone(seated: Rig) -> None:
    seated.cards.face = np.full((40, 30, 3), 200, np.uint8)
    put_down(seated)
    screen = screen_of(seated)
    screen.form.face.setChecked(True)
    type_number(seated)
    assert presenter_of(seated).state.stage is CardStage.FACE
    QTest.keyClick(screen, Qt.Key.Key_Return)
    seated.settle()
    assert place(seated) is Place.DESK
    assert screen._photo._picture._array is None


def test_a_bound_card_comes_up_like_a_card_before_the_camera(seated: Rig) -> None:
    seated.cards.answer = CardAnswer(CardStep.PRESENT, CardKind.FELICA, FAMILY, OFFER, leads=True)
    put_down(seated, Tap(CardKind.FELICA))
    assert place(seated) is Place.DESK
    assert seated.window.desk.state.party.rows
    assert seated.chime.heard[-1:] == ["accepted"]


def test_a_blank_card_put_down_after_a_reception_is_given_to_one_of_them(seated: Rig) -> None:
    seated.show_card(FAMILY)
    seated.window.desk.receive()
    seated.settle()
    seated.cards.answer = CardAnswer(CardStep.PRESENT, CardKind.FELICA, FAMILY, OFFER)
    put_down(seated, Tap(CardKind.FELICA))
    assert presenter_of(seated).state.stage is CardStage.BIND
    QTest.keyClick(screen_of(seated), Qt.Key.Key_Return)
    seated.settle()
    assert len(seated.cards.bound) == 1


def test_a_blank_card_put_down_before_enter_waits_for_it(seated: Rig) -> None:
    seated.show_card(FAMILY)
    seated.cards.answer = CardAnswer(CardStep.PRESENT, CardKind.FELICA, FAMILY, OFFER)
    put_down(seated, Tap(CardKind.FELICA))
    assert (place(seated), presenter_of(seated).state.notice) == (Place.DESK, CardNotice.HELD)
    seated.window.desk.receive()
    seated.settle()
    assert presenter_of(seated).state.stage is CardStage.BIND


def test_a_tap_elsewhere_than_at_the_desk_means_nothing(seated: Rig) -> None:
    seated.window.navigator.go(Place.MENU)
    put_down(seated)
    assert place(seated) is Place.MENU


def tap_of(rig: Rig, person: Subject) -> None:
    """Lay down a card that leads to somebody."""
    answer = CardAnswer(CardStep.PRESENT, CardKind.FELICA, person, OFFER, leads=True)
    rig.cards.answer = answer
    put_down(rig, Tap(CardKind.FELICA))


def enter(rig: Rig) -> None:
    front = rig.window.navigator.currentWidget()
    assert front is not None
    QTest.keyClick(front, Qt.Key.Key_Return)
    rig.settle()


@pytest.fixture
def at_people(seated: Rig) -> Rig:
    """At 避難者, before the list."""
    seated.window.navigator.go(Place.PEOPLE)
    seated.settle()
    return seated


def notice(rig: Rig) -> PeopleNotice:
    return rig.window.corner_of(PeopleCorner).people.state.notice


def test_at_the_people_a_tap_and_enter_ask_where_to_and_bring_the_next_one_back(
    at_people: Rig,
) -> None:
    tap_of(at_people, YUKO.ref)
    assert place(at_people) is Place.PERSON
    assert at_people.chime.heard[-1:] == ["accepted"]
    assert at_people.window.desk.state.party.rows == ()
    enter(at_people)
    assert place(at_people) is Place.MOVING
    tap_of(at_people, SHIGERU.ref)
    assert place(at_people) is Place.MOVING  # a question is open: a tap does not answer it
    QTest.keyClick(at_people.screen(Place.MOVING), Qt.Key.Key_Escape)
    tap_of(at_people, SHIGERU.ref)
    enter(at_people)
    (change,) = at_people.stays.changes
    assert isinstance(change, Change)
    assert ([one.ref for one in change.people], change.where) == ([SHIGERU.ref], Where.IN)


UNKNOWN = (
    CardAnswer(CardStep.ASK_DIGITS, CardKind.MY_NUMBER, offer=OFFER),
    CardAnswer(CardStep.PRESENT, CardKind.FELICA, "a blank card", OFFER),
    CardAnswer(CardStep.PRESENT, CardKind.FELICA, "not disclosed", OFFER, leads=True),
    CardAnswer(CardStep.USE_PLASTIC, CardKind.PHONE),
)


@pytest.mark.parametrize("answer", UNKNOWN)
def test_at_the_people_every_card_that_brings_up_nobody_is_told_alike(
    at_people: Rig, answer: CardAnswer
) -> None:
    at_people.cards.answer = answer
    put_down(at_people)
    assert (place(at_people), notice(at_people)) == (Place.PEOPLE, PeopleNotice.CODE_UNKNOWN)
    assert at_people.chime.heard[-1:] == ["accepted"]
    assert presenter_of(at_people).state.stage is CardStage.NONE


def test_after_an_unknown_card_enter_is_not_recorded_of_the_person_before(at_people: Rig) -> None:
    tap_of(at_people, SHIGERU.ref)
    at_people.cards.answer = UNKNOWN[1]
    put_down(at_people)
    assert (place(at_people), notice(at_people)) == (Place.PEOPLE, PeopleNotice.CODE_UNKNOWN)
    enter(at_people)
    assert at_people.stays.changes == []


def test_at_the_people_trouble_with_a_card_is_said_there(at_people: Rig) -> None:
    people = at_people.window.corner_of(PeopleCorner).people
    at_people.cards.fault = CardGone("x")
    tap_of(at_people, SHIGERU.ref)
    assert (notice(at_people), people.state.problem) == (PeopleNotice.TROUBLE, "D-33")
    people.take(people.state.shelf)
    at_people.cards.say(problem="D-34")
    at_people.settle()
    assert (notice(at_people), people.state.problem) == (PeopleNotice.TROUBLE, "D-34")
    at_people.cards.fault = None
    at_people.stays.fault = CardGone("x")
    tap_of(at_people, SHIGERU.ref)
    assert (place(at_people), people.state.problem) == (Place.PEOPLE, "D-33")


def test_trouble_with_a_card_at_the_desk_stays_at_the_desk(seated: Rig) -> None:
    seated.cards.say(problem="D-34")
    seated.settle()
    assert notice(seated) is PeopleNotice.NONE


def test_a_pause_forgets_the_card_and_lets_the_reader_go(seated: Rig) -> None:
    put_down(seated)
    screen = screen_of(seated)
    screen.form.code.setText("6284")
    seated.window.session.pause()
    seated.settle()
    assert screen.form.code.text() == ""
    assert (seated.cards.heard, presenter_of(seated).state) == (None, CardState())


def test_nobody_seated_watches_no_reader(rig: Rig) -> None:
    rig.begin()
    assert rig.cards.heard is None


def test_the_line_says_calmly_what_the_reader_does(seated: Rig) -> None:
    line = seated.window.findChild(ReaderLine)
    assert line is not None
    words = {sight: reader_words(CardState(sight=sight)) for sight in Sight}
    assert words[Sight.NO_READER] == words[Sight.NO_SERVICE] == words[Sight.OFF]
    assert len(set(words.values())) == 4
    said = {reader_words(CardState(notice=notice, problem="D-33")) for notice in CardNotice}
    assert len(said) == len(CardNotice)


def test_digits_beside_the_question_do_nothing(seated: Rig) -> None:
    put_down(seated)
    screen = screen_of(seated)
    presenter_of(seated).give_up()
    seated.window.navigator.go(Place.CARD)
    QTest.keyClick(screen, Qt.Key.Key_5)
    screen.act()
    screen.other.click()
    assert presenter_of(seated).state.stage is CardStage.NONE


def test_the_menu_leads_to_a_lost_card(seated: Rig) -> None:
    seated.show_card(FAMILY)
    person = next(line.ref for line in FAMILY.lines if line.ref.kind == "person")
    seated.cards.held = (HeldCard(OFFER, person),)
    seated.choose(Errand.LOST_CARD)
    seated.settle()
    assert presenter_of(seated).state.stage is CardStage.LOST
    QTest.keyClick(screen_of(seated), Qt.Key.Key_1)
    QTest.keyClick(screen_of(seated), Qt.Key.Key_Return)
    seated.settle()
    assert seated.cards.revoked == [HeldCard(OFFER, person)]
    assert place(seated) is Place.DESK
