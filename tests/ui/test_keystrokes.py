"""The keys of the common journeys, counted: what a tired hand presses is part of the promise."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from shelter_app.application.desk.shown import Presentation, Standing
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
