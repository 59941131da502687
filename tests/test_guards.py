"""The guards of ``conftest`` catch what they are for."""

import logging
from threading import Event, Thread
from threading import enumerate as threads_alive

import pytest
from PySide6.QtCore import QObject, QTimer

from tests import guards


def test_a_thread_that_goes_on_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guards, "GRACE", 0.01)
    known, end = list(threads_alive()), Event()
    thread = Thread(target=end.wait, name="stuck-reader")
    thread.start()
    try:
        assert guards.surviving_threads(known) == ["stuck-reader"]
    finally:
        end.set()
        thread.join()
    assert guards.surviving_threads(known) == []


@pytest.mark.usefixtures("qapp")
def test_a_ticking_timer_is_named_and_stopped() -> None:
    owner = QObject()
    timer = QTimer(owner)
    timer.setObjectName("tick")
    timer.start(60_000)
    assert guards.surviving_qt() == ["active QTimer 'tick' of QObject"]
    assert not timer.isActive()
    assert guards.surviving_qt() == []


def test_a_warning_is_trapped_and_an_info_is_not(caplog: pytest.LogCaptureFixture) -> None:
    trap = guards.WarningTrap()
    log = logging.getLogger("tests.guards")
    log.addHandler(trap)
    log.setLevel(logging.INFO)
    log.info("fine")
    log.warning("not fine")
    log.removeHandler(trap)
    assert trap.caught == ["WARNING tests.guards: not fine"]
    assert "not fine" in caplog.text
