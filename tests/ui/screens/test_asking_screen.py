"""Pointing cards as a volunteer and an evacuee meet them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from shelter_app.ui.app.asking import AskingCorner
from shelter_app.ui.presenters.asking import JAPANESE, Answer, Cards, read_cards
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.asking import AskingScreen
from shelter_app.ui.widgets.look import worn
from shelter_app.ui.widgets.spoken_text import face_of
from tests.ui.rig import Rig

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def screen(at_desk: Rig) -> AskingScreen:
    at_desk.choose(Errand.ASK_BY_POINTING)
    screen = at_desk.screen(Place.ASKING)
    assert isinstance(screen, AskingScreen)
    return screen


def press(screen: AskingScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen, key)


def choose(screen: AskingScreen, name: str) -> None:
    found = (one for one in screen.findChildren(QPushButton) if one.accessibleName() == name)
    next(found).click()


def test_a_language_is_chosen_and_answers_are_pointed_at(
    at_desk: Rig, screen: AskingScreen
) -> None:
    choose(screen, "Tiếng Việt")
    assert "sốt" in screen._large.text()
    press(screen, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
    presenter = at_desk.window.corner_of(AskingCorner).presenter
    assert list(presenter.state.given.values()) == [Answer.YES, Answer.NO, Answer.UNKNOWN]
    summary = screen._summary(presenter.state)
    assert summary.count("→") == 2  # what is not so needs no line
    assert "はい" in summary


def test_arrows_and_enter_go_through_the_cards_and_end_at_the_reception(
    at_desk: Rig, screen: AskingScreen
) -> None:
    choose(screen, "English")
    press(screen, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert at_desk.window.corner_of(AskingCorner).presenter.state.at == 0
    cards = at_desk.window.corner_of(AskingCorner).presenter.cards
    press(screen, *[ENTER] * (len(cards.questions) - 1))
    assert screen._question.main.accessibleName() == "受付へ"
    assert not screen.answers[Answer.YES].isVisible()  # the last one is written
    press(screen, ENTER)
    assert at_desk.window.navigator.place is Place.DESK


def test_esc_returns_to_the_languages_and_then_to_the_menu(
    at_desk: Rig, screen: AskingScreen
) -> None:
    choose(screen, "한국어")
    press(screen, Qt.Key.Key_1, ESC)
    assert at_desk.window.corner_of(AskingCorner).presenter.state.given == {}
    press(screen, ESC)
    assert at_desk.window.navigator.place is Place.MENU


def test_leaving_the_desk_forgets_the_answers(at_desk: Rig, screen: AskingScreen) -> None:
    choose(screen, "English")
    press(screen, Qt.Key.Key_1)
    at_desk.window.session.pause()
    at_desk.settle()
    assert at_desk.window.corner_of(AskingCorner).presenter.state.given == {}


@pytest.fixture
def cards(dressed: object) -> Cards:
    return read_cards(worn().questions())


def test_every_language_has_every_text(cards: Cards) -> None:
    codes = {JAPANESE, *(code for code, _ in cards.languages)}
    for text in (*(card.text for card in cards.questions), *cards.answers.values()):
        assert set(text) == codes
        assert all(text.values())
    assert len({card.id for card in cards.questions}) == len(cards.questions)


def test_every_letter_of_every_language_can_be_drawn(cards: Cards) -> None:
    for code, name in cards.languages:
        spoken = name + "".join(card.text[code] for card in cards.questions)
        spoken += "".join(answer[code] for answer in cards.answers.values())
        families = face_of(code).families()
        faces = [QRawFont.fromFont(QFontDatabase.font(one, "Regular", 16)) for one in families]
        lost = {
            letter
            for letter in spoken
            if not letter.isspace()
            and not any(face.supportsCharacter(ord(letter)) for face in faces)
        }
        assert lost == set(), code


def test_every_card_has_a_drawing(cards: Cards) -> None:
    assert all(worn().icon(card.icon, "ink", 24).width() == 24 for card in cards.questions)
