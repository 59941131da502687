"""同じ人の可能性: one key says what two records are."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.application.desk.doubles import Verdict
from shelter_app.application.desk.reasons import How, Why
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.widgets.match_reasons import how_word, why_word
from tests.ui.fake_doubles import THIRD, THREE, TWO
from tests.ui.rig import Rig


def press(rig: Rig, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(rig.screen(Place.DOUBLES), key)
    rig.settle()


def test_each_group_takes_one_key(rig: Rig, qtbot: QtBot) -> None:
    rig.sign_in()
    rig.choose(Errand.DOUBLES)

    press(rig, qtbot, Qt.Key.Key_3)
    press(rig, qtbot, Qt.Key.Key_C)
    press(rig, qtbot, Qt.Key.Key_2)
    press(rig, qtbot, Qt.Key.Key_Return)

    said = [(verdict, person) for _, verdict, person in rig.doubles.said]
    assert said == [
        (Verdict.DIFFERENT, THIRD.ref),
        (Verdict.DIFFERENT, None),
        (Verdict.SAME, None),
    ]
    assert [double.basis for double, _, _ in rig.doubles.said] == [
        THREE.basis,
        THREE.basis,
        TWO.basis,
    ]
    press(rig, qtbot, Qt.Key.Key_Return)
    assert rig.window.navigator.place is Place.DESK


def test_esc_leaves_and_forgets(rig: Rig, qtbot: QtBot) -> None:
    rig.sign_in()
    rig.choose(Errand.DOUBLES)
    press(rig, qtbot, Qt.Key.Key_Escape)

    assert rig.window.navigator.place is Place.DESK
    assert rig.doubles.said == []


def test_every_reason_has_words() -> None:
    assert all(why_word(why) for why in Why)
    assert all(how_word(how) for how in How)
