"""The feed, the idle watch and the handheld scanner's burst."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from shelter_app.ui.presenters.feed import Feed
from shelter_app.ui.presenters.idle import IdleWatch
from shelter_app.ui.presenters.scan_burst import ScanBurst
from tests.ui.fakes import FakeClock
from tests.ui.presenters.heard import listen


def test_a_crowd_of_changes_is_told_once(qtbot: QtBot) -> None:
    feed = Feed()
    heard = listen(feed.changed)
    for _ in range(50):
        feed.poke()
    QCoreApplication.processEvents()
    assert len(heard) == 1
    feed.poke()
    QCoreApplication.processEvents()
    assert len(heard) == 2


def test_five_minutes_without_a_touch_are_told_once(qtbot: QtBot) -> None:
    clock, application = FakeClock(), QObject()
    watch = IdleWatch(clock)
    heard = listen(watch.idle)
    watch.watch(application)
    clock.forward(minutes=4.9)
    watch.look()
    assert heard == []
    clock.forward(seconds=6)
    watch.look()
    watch.look()
    assert len(heard) == 1
    watch.stop()


def test_a_key_and_a_card_count_as_a_touch_and_a_repaint_does_not(qtbot: QtBot) -> None:
    clock, application = FakeClock(), QObject()
    watch = IdleWatch(clock)
    heard = listen(watch.idle)
    watch.watch(application)
    clock.forward(minutes=4)
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.KeyPress))
    clock.forward(minutes=4)
    watch.touch()
    clock.forward(minutes=4)
    watch.look()
    assert heard == []
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.Paint))
    clock.forward(minutes=2)
    watch.look()
    assert len(heard) == 1
    watch.stop()


def burst(text: str, gap: float) -> str | None:
    """Type a text with equal gaps, then Enter."""
    keys, now = ScanBurst(), 10.0
    for letter in text:
        keys.key(letter, now)
        now += gap
    return keys.enter(now)


def test_a_scanner_is_told_from_fingers_by_its_speed() -> None:
    assert burst("SD1:0123456789", 0.004) == "SD1:0123456789"
    assert burst("SD1:0123456789", 0.09) is None
    assert burst("123", 0.004) is None


def test_a_pause_begins_a_new_burst() -> None:
    keys = ScanBurst()
    assert keys.key("x", 1.0)
    assert keys.key("A", 2.0)
    for place in range(8):
        assert not keys.key(str(place), 2.01 + place * 0.01)
    assert keys.running
    assert keys.enter(2.1) == "A01234567"
    assert not keys.running


def test_an_enter_that_comes_late_is_a_persons() -> None:
    keys = ScanBurst()
    for place in range(9):
        keys.key("7", place * 0.01)
    assert keys.enter(1.0) is None


def test_hours_without_a_touch_are_told_once_more_if_the_town_wants_it(qtbot: QtBot) -> None:
    clock, application = FakeClock(), QObject()
    watch = IdleWatch(clock)
    heard = listen(watch.left)
    watch.watch(application)
    clock.forward(minutes=600)
    watch.look()
    assert heard == []
    watch.leave_after = 3_600
    watch.look()
    watch.look()
    assert len(heard) == 1
    watch.touch()
    clock.forward(minutes=61)
    watch.look()
    assert len(heard) == 2
    watch.stop()


def test_sleep_is_told_before_the_key_that_ended_it_counts(qtbot: QtBot) -> None:
    clock, application = FakeClock(), QObject()
    watch = IdleWatch(clock)
    heard = listen(watch.slept)
    watch.watch(application)
    clock.slept += 0.4  # two clocks of one machine drift apart
    watch.look()
    assert heard == []
    clock.slept += 30
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.KeyPress))
    assert len(heard) == 1
    clock.slept += 30
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.Expose))
    watch.look()
    assert len(heard) == 2
    watch.stop()
