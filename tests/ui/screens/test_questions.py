"""The one-question screens as hands meet them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton

from shelter_app.application.opening.session import NewOperator
from shelter_app.application.opening.shown import FoundStore, Opener, PackOffer, Survey
from shelter_app.domain.roles import Role
from shelter_app.ui.presenters.first_start_state import FirstStartNotice, FirstStartState, Step
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.sign_in import TypedOperator
from shelter_app.ui.screens.first_start.screen import FirstStartScreen
from shelter_app.ui.screens.first_start.words import first_start_message, heading, main_word
from shelter_app.ui.screens.opening import OpeningScreen
from shelter_app.ui.screens.phrase import PhraseScreen
from tests.ui.presenters.heard import Fault
from tests.ui.rig import Rig
from tests.ui.samples import ENVELOPE, PHRASE, SATO
from tests.ui.screens.pressing import ENTER, ESC, press

GYM = FoundStore("gym", "第三小学校体育館", openers=(Opener.PASSPHRASE, Opener.ENVELOPE))
STICK = FoundStore("stick", "公民館", on_stick=True, reception_only=True, drill=True)


def find(rig: Rig, *stores: FoundStore) -> OpeningScreen:
    """Open the laptop that has these stores."""
    rig.opening.found_here = Survey(stores, (PackOffer(Path("town.pack"), "USB"),))
    rig.window.opening.look()
    rig.settle()
    screen = rig.screen(Place.OPENING)
    assert isinstance(screen, OpeningScreen)
    return screen


def test_a_passphrase_and_enter_open_the_desk(rig: Rig) -> None:
    screen = find(rig, GYM)
    assert QApplication.focusWidget() is screen.secret
    press(rig, Place.OPENING, ENTER)
    assert screen._question.banner.message is not None
    QTest.keyClicks(screen.secret, PHRASE)
    screen._reveal.click()
    assert screen.secret.echoMode() is QLineEdit.EchoMode.Normal
    press(rig, Place.OPENING, ENTER)
    assert rig.opening.opened == [("gym", Opener.PASSPHRASE, PHRASE)]
    assert screen.secret.text() == ""
    assert rig.window.navigator.currentWidget() is rig.screen(Place.OPERATORS)


def test_another_store_and_the_envelope_are_one_click_away(rig: Rig) -> None:
    screen = find(rig, GYM, STICK)
    screen._opener_buttons[Opener.ENVELOPE].click()
    assert screen.secret.accessibleName() == "封筒の番号"
    screen._cards[1].click()
    assert "USB" in screen._cards[1].text()
    QTest.keyClicks(screen.secret, PHRASE)
    press(rig, Place.OPENING, ENTER)
    assert rig.opening.opened[0][0] == "stick"


def test_a_wrong_passphrase_is_kept_in_the_box_and_said(rig: Rig) -> None:
    screen = find(rig, GYM)
    rig.opening.fault = Fault()
    QTest.keyClicks(screen.secret, "wrong")
    press(rig, Place.OPENING, ENTER)
    message = screen._question.banner.message
    assert message is not None
    assert message.code == "V-13"
    assert screen.secret.text() == "wrong"


def test_a_broken_store_says_so_and_offers_reception_only(rig: Rig) -> None:
    screen = find(rig, FoundStore("x", "公民館", problem="V-04"))
    assert screen.main is not None
    assert not screen.main.isEnabled()
    assert screen._question.banner.message is not None
    press(rig, Place.OPENING, Qt.Key.Key_F8)
    assert rig.window.navigator.currentWidget() is rig.screen(Place.PHRASE)


def test_with_nothing_here_enter_begins_reception_only_in_three_presses(rig: Rig) -> None:
    press(rig, Place.OPENING, ENTER)
    phrase = rig.screen(Place.PHRASE)
    assert isinstance(phrase, PhraseScreen)
    assert phrase._phrase.plain == PHRASE
    press(rig, Place.PHRASE, Qt.Key.Key_F8)
    assert rig.window.navigator.currentWidget() is rig.screen(Place.OPERATORS)


def test_the_phrase_is_typed_compared_and_may_be_read_again(rig: Rig) -> None:
    press(rig, Place.OPENING, ENTER)
    phrase = rig.screen(Place.PHRASE)
    assert isinstance(phrase, PhraseScreen)
    press(rig, Place.PHRASE, ENTER)
    assert not phrase._box.isVisible()
    QTest.keyClicks(phrase.typed, "sakura")
    press(rig, Place.PHRASE, ENTER)
    assert phrase._question.banner.message is not None
    rig.opening.fault = Fault()
    press(rig, Place.PHRASE, ENTER)
    press(rig, Place.PHRASE, ESC)
    assert phrase._box.isVisible()
    press(rig, Place.PHRASE, ENTER)
    QTest.keyClicks(phrase.typed, PHRASE)
    press(rig, Place.PHRASE, ENTER)
    assert rig.window.navigator.currentWidget() is rig.screen(Place.OPERATORS)


def test_a_phrase_confirmed_later_leads_back_to_the_desk(at_desk: Rig) -> None:
    at_desk.window._confirm_phrase()
    phrase = at_desk.screen(Place.PHRASE)
    assert isinstance(phrase, PhraseScreen)
    QTest.keyClicks(phrase.typed, PHRASE)
    press(at_desk, Place.PHRASE, ENTER)
    assert at_desk.window.navigator.currentWidget() is at_desk.screen(Place.DESK)


def first_start(rig: Rig) -> FirstStartScreen:
    """Begin the first start with one pack found."""
    find(rig)
    press(rig, Place.OPENING, Qt.Key.Key_F3)
    screen = rig.screen(Place.FIRST_START)
    assert isinstance(screen, FirstStartScreen)
    return screen


def test_the_first_start_is_five_enters_and_what_they_ask(rig: Rig) -> None:
    screen = first_start(rig)
    screen.pack._cards[0].click()
    rig.settle()
    press(rig, Place.FIRST_START, ENTER)
    screen.place._cards[1].click()
    press(rig, Place.FIRST_START, ENTER)
    screen.phrase.reveal.click()
    assert screen.phrase.again.echoMode() is QLineEdit.EchoMode.Normal
    for box in (screen.phrase.typed, screen.phrase.again):
        QTest.keyClicks(box, PHRASE)
    press(rig, Place.FIRST_START, ENTER)
    form = screen.operators.form
    form.name.setText("佐藤 恵")
    press(rig, Place.FIRST_START, ENTER)  # the PIN is missing
    assert screen._step is Step.OPERATORS
    for box in (form.pin, form.again):
        QTest.keyClicks(box, "2580")
    press(rig, Place.FIRST_START, ENTER)
    assert rig.window.first_start.state.step is Step.READY
    press(rig, Place.FIRST_START, ENTER)
    (founding,) = rig.opening.founded
    assert founding.place.name == "中浜コミュニティセンター"
    assert founding.operators[0].role is Role.LEAD
    assert founding.envelope == ENVELOPE
    assert ENVELOPE not in repr(founding)
    assert not [label for label in screen.findChildren(QLabel) if ENVELOPE in label.text()]


def test_what_belongs_in_the_safe_goes_on_paper(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    first, screen = rig.window.first_start, first_start(rig)
    first.without_pack()
    first.accept_place("公民館")
    rig.settle()
    first.accept_phrase(PHRASE, PHRASE)
    first.add_operator(
        TypedOperator(NewOperator("佐藤", SATO.affiliation, SATO.role, "2580"), "2580")
    )
    first.accept_operators()
    rig.settle()
    sheets = screen.ready.sheets
    assert ENVELOPE not in repr(first.state) + repr(rig.window.safe.state)
    sheets.printing.click()
    rig.settle()
    assert rig.papers.sheets == [PHRASE, ENVELOPE]
    assert len(rig.papers.sent) == 2
    for answer in ("", "safe.pdf"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, answer=answer: (answer, ""))
        sheets.keep.click()
        rig.settle()
    assert rig.papers.saved == [Path("safe.pdf"), Path("safe-2.pdf")]


def test_without_a_printer_the_sheet_for_the_safe_says_so(rig: Rig) -> None:
    find(rig)
    press(rig, Place.OPENING, ENTER)
    phrase = rig.screen(Place.PHRASE)
    assert isinstance(phrase, PhraseScreen)
    rig.papers.fault = Fault()
    phrase.sheets.printing.click()
    rig.settle()
    message = phrase.sheets.banner.message
    assert message is not None
    assert message.code == "V-13"
    rig.papers.fault = None
    phrase.sheets.printing.click()
    rig.settle()
    assert rig.papers.sheets == [PHRASE]


def test_the_first_start_needs_no_data(rig: Rig) -> None:
    screen = first_start(rig)
    screen.pack.without.click()
    QTest.keyClicks(screen.place.typed, "jinja")
    press(rig, Place.FIRST_START, ENTER)
    assert rig.window.first_start.state.step is Step.PHRASE
    screen.phrase.another.click()
    for _ in range(3):
        press(rig, Place.FIRST_START, ESC)
    assert rig.window.navigator.currentWidget() is rig.screen(Place.OPENING)


def test_a_pack_may_lie_anywhere(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = first_start(rig)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    screen.pack.browse.click()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/media/town.pack", ""))
    screen.pack.browse.click()
    rig.settle()
    assert rig.opening.read == [Path("/media/town.pack")]


def test_a_name_can_be_taken_off_the_list(rig: Rig) -> None:
    screen = first_start(rig)
    form = screen.operators.form
    form.name.setText("佐藤 恵")
    for box in (form.pin, form.again):
        box.setText("2580")
    screen.operators.add.click()
    remove = screen.operators._lines[0].findChildren(QPushButton)[0]
    assert remove.accessibleName() == "佐藤 恵 を外す"
    remove.click()
    assert rig.window.first_start.state.operators == ()


@pytest.mark.parametrize("notice", list(FirstStartNotice))
def test_every_notice_of_the_first_start_has_words(notice: FirstStartNotice) -> None:
    message = first_start_message(FirstStartState(notice=notice, problem="P-01"))
    assert (message is None) == (notice is FirstStartNotice.NONE)


def test_every_step_asks_something() -> None:
    assert all(heading(step) and main_word(FirstStartState(step=step)) for step in Step)
    assert main_word(FirstStartState(busy=True))
