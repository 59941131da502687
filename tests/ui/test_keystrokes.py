"""The keys of the common journeys, counted: what a tired hand presses is part of the promise."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.desk.shown import Presentation, Standing
from shelter_app.application.stay.rollcall import Answer
from shelter_app.application.stay.shown import Change, Known, Where
from shelter_app.ui.app.people import PeopleCorner
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.desk.body import Showing
from tests.ui.rig import Rig
from tests.ui.samples import KIYO, SHIGERU, YUKO
from tests.ui.screens.hands import Hands

ENTER = Qt.Key.Key_Return
ALONE = Presentation((KIYO,), by_card=True)
_FOURTH = SHIGERU.ref._replace(id=bytes(15) + b"\x07")


@pytest.fixture
def hands(at_desk: Rig) -> Hands:
    """Hands on an empty desk."""
    return Hands(at_desk)


def received(hands: Hands, keys: Sequence[Qt.Key]) -> int:
    """Press keys, and count who is received by them."""
    before = len(hands.rig.desk.orders)
    for key in keys:
        hands.press(key)
    assert hands.shows() is Showing.RECEIVED
    assert len(hands.rig.desk.orders) == before + 1
    order = hands.rig.desk.orders[-1]
    return sum(one.standing is Standing.CAME for one in order.stood) + len(order.extras)


def test_one_known_card_one_person_is_one_key_after_the_scan(hands: Hands) -> None:
    hands.rig.show_card(ALONE)
    assert received(hands, [ENTER]) == 1


def test_a_family_of_four_on_one_card_is_one_key_each_and_enter(hands: Hands) -> None:
    family = (KIYO, SHIGERU, YUKO, replace(SHIGERU, ref=_FOURTH, name="本間 一"))
    hands.rig.show_card(Presentation(family, by_card=True))
    keys = [Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, ENTER]  # the presenter is ticked already
    assert received(hands, keys) == 4


def test_a_name_alone_is_the_name_and_enter(hands: Hands) -> None:
    hands.type_name("山田花子")
    assert received(hands, [ENTER]) == 1
    assert hands.rig.desk.orders[-1].extras[0].name == "山田花子"


def test_a_reading_alone_is_kept_as_a_reading(hands: Hands) -> None:
    hands.type_name("やまだ はなこ")
    assert received(hands, [ENTER]) == 1
    assert hands.rig.desk.orders[-1].extras[0].kana == "やまだ はなこ"


def test_nobody_at_all_is_known_of_somebody_three_keys(hands: Hands) -> None:
    assert received(hands, [Qt.Key.Key_F7, ENTER, ENTER]) == 1


def test_a_fever_is_four_keys_beside_enter(hands: Hands) -> None:
    hands.rig.show_card(ALONE)
    keys = [Qt.Key.Key_0, Qt.Key.Key_1, ENTER, ENTER]
    assert received(hands, keys) == 1
    assert [sign.value for sign in hands.rig.desk.orders[-1].stood[0].said.signs] == ["fever"]


def test_three_hours_of_oxygen_are_five_keys_and_enter(hands: Hands) -> None:
    hands.rig.show_card(ALONE)
    keys = [Qt.Key.Key_0, Qt.Key.Key_PageDown, Qt.Key.Key_2, Qt.Key.Key_3, ENTER, ENTER]
    assert received(hands, keys) == 1
    (need,) = hands.rig.desk.orders[-1].stood[0].said.needs
    assert (need.need.value, need.left) == ("oxygen", "3")


def test_not_disclosed_is_one_key_in_the_form(hands: Hands) -> None:
    assert received(hands, [Qt.Key.Key_F7, Qt.Key.Key_F7, ENTER, ENTER]) == 1
    assert hands.rig.desk.orders[-1].extras[0].said.secret


def test_somebody_trapped_is_reported_with_one_key_after_not_yet(hands: Hands) -> None:
    hands.rig.show_card(Presentation((KIYO, SHIGERU), by_card=True))
    keys = [Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_PageDown, ENTER]
    assert received(hands, keys) == 1
    trouble = hands.rig.desk.orders[-1].stood[1].trouble
    assert trouble is not None
    assert trouble.value == "trapped"


def test_a_bus_of_forty_is_four_keys(hands: Hands) -> None:
    QTest.keyClick(hands.edit, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    hands.press(Qt.Key.Key_4, Qt.Key.Key_0, ENTER)
    assert hands.rig.groups.said == [(40, "")]
    hands.press(ENTER)
    assert hands.rig.window.navigator.place is Place.DESK


def test_out_for_an_hour_is_two_keys_after_the_slip(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F2)
    hands.rig.camera.seen(Scan(ScanKind.ACCEPTED, YUKO.ref))
    hands.rig.settle()
    hands.press(ENTER, ENTER, Qt.Key.Key_1)
    (change,) = hands.rig.stays.changes
    assert isinstance(change, Change)
    assert (change.where, change.back_by is not None) == (Where.AWAY, True)
    assert hands.rig.window.navigator.place is Place.PERSON


def test_back_again_is_one_key_after_the_slip(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F2)
    hands.rig.camera.seen(Scan(ScanKind.ACCEPTED, SHIGERU.ref))
    hands.rig.settle()
    hands.press(ENTER)
    (change,) = hands.rig.stays.changes
    assert isinstance(change, Change)
    assert (change.where, change.known) == (Where.IN, Known.CARD)


def test_the_next_slip_is_taken_on_the_page_of_the_one_before(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F2)
    for ref in (SHIGERU.ref, YUKO.ref):
        hands.rig.camera.seen(Scan(ScanKind.ACCEPTED, ref))
        hands.rig.settle()
    page = hands.rig.window.corner_of(PeopleCorner).person.state.page
    assert page is not None
    assert page.person.ref == YUKO.ref
    assert hands.rig.desk.orders == []
    assert hands.rig.window.desk.state.party.rows == ()


def test_a_roll_call_is_one_key_a_person(hands: Hands) -> None:
    hands.rig.window.navigator.go(Place.ROLL_CALL)
    hands.rig.settle()
    hands.press(ENTER)
    hands.press(ENTER, Qt.Key.Key_3, Qt.Key.Key_1)
    answers = [answer for _, answer in hands.rig.calls.said]
    assert answers == [Answer.PRESENT, Answer.MISSING, Answer.PRESENT]
