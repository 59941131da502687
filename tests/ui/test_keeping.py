"""The desk locks by itself: with the lid, for sleep, after it, and when nobody comes back."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from shelter_app.ui.presenters.places import Place
from tests.ui.presenters.heard import listen
from tests.ui.rig import Rig


def are_lines_shown(rig: Rig) -> bool:
    return bool(rig.window.desk.state.party.rows)


def test_the_desk_is_empty_at_once_and_locked_before_the_system_may_sleep(rig: Rig) -> None:
    rig.sign_in()
    rig.window.desk.look(rig.desk.presentation.lines[0].ref)
    rig.tasks.release()
    assert are_lines_shown(rig)
    told = listen(rig.window.session.locked)
    rig.window.keeper.news.going.emit()
    assert (rig.window.navigator.place, are_lines_shown(rig)) == (Place.LOCKED, False)
    assert told == []
    rig.tasks.release()
    assert len(told) == 1
    assert rig.session.done[-1] == "lock"


def test_a_machine_that_slept_shows_nothing_of_before_when_it_wakes(rig: Rig) -> None:
    rig.sign_in()
    rig.clock.slept += 3_600
    application = QApplication.instance()
    assert application is not None
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.ApplicationStateChange))
    assert rig.window.navigator.place is Place.LOCKED


def test_the_key_that_wakes_the_machine_does_nothing_at_the_desk(rig: Rig) -> None:
    rig.sign_in()
    rig.clock.slept += 60
    rig.window.idle.look()
    assert rig.window.navigator.place is Place.LOCKED


@pytest.mark.parametrize("place", [Place.OPENING, Place.FIRST_START, Place.LOCKED])
def test_where_nothing_is_open_there_is_nothing_to_lock(rig: Rig, place: Place) -> None:
    rig.window.navigator.go(place)
    rig.settle()
    rig.window.keeper.lock()
    assert rig.window.navigator.place is place
    assert "lock" not in rig.session.done


def test_a_paused_desk_is_locked_too(rig: Rig) -> None:
    rig.sign_in()
    rig.window.session.pause()
    rig.tasks.release()
    rig.window.keeper.lock()
    rig.tasks.release()
    assert rig.window.navigator.place is Place.LOCKED
    assert rig.session.done[-1] == "lock"


def test_a_new_passphrase_is_not_taken_from_the_screen_before_anybody_wrote_it_down(
    rig: Rig,
) -> None:
    rig.window.navigator.go(Place.PHRASE)
    rig.settle()
    rig.window.keeper.lock()
    assert rig.window.navigator.place is Place.PHRASE


def test_nobody_for_hours_locks_and_the_town_says_how_many(rig: Rig) -> None:
    rig.sign_in()
    rig.clock.forward(minutes=239)
    rig.window.idle.look()
    before = rig.window.navigator.place
    rig.clock.forward(minutes=2)
    rig.window.idle.look()
    assert (before, rig.window.navigator.place) == (Place.PAUSED, Place.LOCKED)
