"""Journeys of people once they are here, in the real window over real encrypted stores.

A woman who must not be found goes out and returns; a man without a name is identified the next
day; the roll call of the night finds twelve gone, and three come back.
"""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.stay.rollcall import Answer
from shelter_app.application.stay.shown import Shelf, Staying, on_shelf
from shelter_app.bootstrap.window import OpenWindow, open_window
from shelter_app.settings import read_settings
from shelter_app.ui.app.people import PeopleCorner
from shelter_app.ui.presenters.person import PersonNotice
from shelter_app.ui.presenters.places import Place
from shelter_app.wire.card import SlipPresented
from tests.application.night import LEAD, OWN_PHRASE, RECEPTION, Night, slip_of

ENTER = Qt.Key.Key_Return
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
"""The offscreen platform says that its windows have no size hints: it means nothing."""


class Gym:
    """The window, with somebody at it."""

    def __init__(self, opened: OpenWindow, night: Night, qtbot: QtBot) -> None:
        self.window, self.night, self.qtbot = opened.window, night, qtbot
        self.corner = self.window.corner_of(PeopleCorner)

    def sit(self, night_operator: object) -> None:
        """Sign somebody in, as the window hears of it."""
        welcome = self.night.sign_in(night_operator)  # type: ignore[arg-type]
        self.window.session.reload()
        self.window.session.entered(welcome)

    def go(self, place: Place) -> None:
        """Go to a place and let it be read."""
        self.window.navigator.go(place)
        self.rest()

    def rest(self) -> None:
        """Let whatever was asked be answered."""
        for _ in range(3):
            QApplication.processEvents()
            self.qtbot.wait(30)

    def until(self, is_there: Callable[[], bool]) -> None:
        """Wait for something."""
        self.qtbot.waitUntil(is_there, timeout=20_000)

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the focus is."""
        for key in keys:
            screen = self.window.navigator.currentWidget()
            assert screen is not None
            QTest.keyClick(screen, key)

    def show_slip(self, slip: SlipPresented) -> None:
        """Hold a slip to the camera."""
        self.window.camera._arrived.emit(Scan(ScanKind.ACCEPTED, slip))

    def bring_up(self, slip: SlipPresented) -> None:
        """Hold a slip to the camera and wait for its person."""
        self.corner.person.leave()
        self.show_slip(slip)
        self.until(lambda: self.corner.person.state.page is not None)
        self.until(lambda: self.window.navigator.place is Place.PERSON)

    def found(self, text: str) -> tuple[Staying, ...]:
        """Type into the search box and wait for the answer."""
        people = self.corner.people
        people.ask(text)
        self.until(lambda: not people.state.busy)
        shown = people.state.shown
        people.ask("")
        return shown

    def texts(self) -> str:
        """Read the screen in front."""
        screen = self.window.navigator.currentWidget()
        assert screen is not None
        return "\n".join(one.text() for one in screen.findChildren(QLabel))


@pytest.fixture
def gym(laptop: Night, qapp: QApplication, qtbot: QtBot) -> Iterator[Gym]:
    """The shelter's laptop, open, the lead at it."""
    laptop.a.room.leave()
    opened = open_window(read_settings(data=laptop.data, camera="none"))
    laptop.a = opened.assembly
    store = laptop.a.doorway.survey().stores[0]
    laptop.a.doorway.open_with(store.ref, store.openers[0], OWN_PHRASE)
    gym = Gym(opened, laptop, qtbot)
    opened.window.resize(1024, 768)
    opened.window.show()
    gym.sit(LEAD)
    yield gym
    opened.close()
    delete(opened.window)


def test_a_woman_who_must_not_be_found_goes_out_and_returns_by_her_slip(gym: Gym) -> None:
    received = gym.night.type_in(TypedPerson("大野 ゆかり", "おおの ゆかり"))
    gym.night.protect(received.slips[0].ref, called="スミレ")
    gym.sit(RECEPTION)
    gym.go(Place.PEOPLE)
    assert gym.found("大野") == ()
    person = gym.corner.person

    gym.bring_up(slip_of(received))
    assert "経緯" not in gym.texts()
    gym.press(ENTER)
    gym.until(lambda: gym.window.navigator.place is Place.MOVING)
    gym.press(ENTER, Qt.Key.Key_2)
    gym.until(lambda: person.state.notice is PersonNotice.RECORDED and person.state.comes_back)
    gym.go(Place.PEOPLE)
    assert on_shelf(gym.corner.people.state.listed.people, Shelf.AWAY) == ()
    assert gym.found("おおの") == ()

    gym.bring_up(slip_of(received))
    gym.press(ENTER)
    gym.until(lambda: not person.state.comes_back)
    gym.sit(LEAD)
    assert gym.night.a.desk.counts().inside == 1
    assert len(gym.night.a.stays.people().people) == 1  # no second record


def test_a_man_without_a_name_is_identified_the_next_day_as_one_record(gym: Gym) -> None:
    received = gym.night.type_in(TypedPerson())
    ref = received.slips[0].ref
    gym.go(Place.PEOPLE)
    gym.until(lambda: len(gym.corner.people.state.shown) == 1)
    gym.press(ENTER)
    gym.until(lambda: gym.corner.person.state.page is not None)
    for attribute, text in (("name", "中川 一郎"), ("kana", "なかがわ いちろう")):
        screen = gym.window.navigator.screen_at(Place.PERSON)
        screen.amending.emit(attribute)  # type: ignore[attr-defined]
        gym.until(lambda: gym.window.navigator.place is Place.AMEND)
        amend = gym.window.navigator.screen_at(Place.AMEND)
        amend._edit.setText(text)  # type: ignore[attr-defined]
        QTest.keyClick(amend, ENTER)
        gym.until(lambda: gym.window.navigator.place is Place.PERSON)
        gym.rest()

    assert "中川 一郎" in gym.texts()
    assert [one.ref for one in gym.night.a.stays.find("なかがわ")] == [ref]
    assert gym.night.a.desk.counts().inside == 1
    page = gym.night.a.stays.page(ref)
    assert [told.kind for told in page.history].count("person.amended") == 2


def test_the_roll_call_of_the_night_finds_twelve_gone_and_three_come_back(gym: Gym) -> None:
    received = gym.night.type_in(*(TypedPerson(f"避難 {n:02}", "ひなん") for n in range(30)))
    slips = {slip.ref: slip_of(received, place) for place, slip in enumerate(received.slips)}
    _call_the_roll(gym)
    people, person = gym.corner.people, gym.corner.person
    gym.until(lambda: people.state.listed.figures.get(Shelf.GONE) == 12)
    assert gym.night.a.desk.counts().inside == 18

    people.take(Shelf.GONE)
    for one in people.state.shown[:3]:
        gym.bring_up(slips[one.ref])
        gym.press(ENTER)
        gym.until(lambda: person.state.notice is PersonNotice.RECORDED)
        gym.until(lambda: not person.state.comes_back)
    listed = gym.night.a.stays.people()
    assert listed.figures[Shelf.GONE] == 9
    assert listed.figures[Shelf.HERE] == 21


def _call_the_roll(gym: Gym) -> None:
    """A neighbour calls, one key a person, and does not end it; the lead does."""
    calls = gym.corner.calls
    gym.sit(RECEPTION)
    gym.go(Place.ROLL_CALL)
    gym.until(lambda: calls.state.call.total == 30)
    gym.press(ENTER)
    gym.until(lambda: calls.state.call.is_open)
    gym.press(*[ENTER] * 18, *[Qt.Key.Key_3] * 12)
    gym.until(lambda: calls.state.all_called)
    gym.press(ENTER, ENTER)
    gym.rest()
    assert calls.state.call.is_open
    gym.sit(LEAD)
    gym.go(Place.ROLL_CALL)
    calls.back()
    gym.until(lambda: calls.state.all_called and calls.state.call.may_close)
    gym.press(ENTER)
    gym.until(lambda: calls.state.closing and calls.state.call.count(Answer.MISSING) == 12)
    gym.press(ENTER)
    gym.until(lambda: calls.state.is_over)
    gym.press(ENTER)
