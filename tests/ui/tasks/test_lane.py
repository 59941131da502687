"""The lane: order, threads, failures, dropped tickets, and PySide6's reference counts."""

import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from shelter_app.ui.tasks.lane import QtTasks
from tests.ui.held_tasks import HeldTasks


class Radio(QObject):
    """Something that emits."""

    said = Signal(object)


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[QtTasks]:
    """A lane that is closed however the test ends."""
    lane = QtTasks("test")
    yield lane
    lane.close()


def unexpected(error: Exception) -> None:
    """Fail on an outcome that the test did not ask for."""
    raise AssertionError(error)


def test_work_runs_elsewhere_and_comes_home_in_the_order_it_was_asked_for(
    lane: QtTasks, qtbot: QtBot
) -> None:
    here = threading.get_ident()
    heard: list[tuple[int, bool, bool]] = []

    def work(number: int) -> tuple[int, bool]:
        return number, threading.get_ident() == here

    def done(value: tuple[int, bool]) -> None:
        heard.append((*value, threading.get_ident() == here))

    for number in range(100):
        lane.submit(partial(work, number), done, unexpected)
    qtbot.waitUntil(lambda: len(heard) == 100)
    assert heard == [(number, False, True) for number in range(100)]


def test_a_failure_is_an_outcome_and_the_next_piece_still_runs(lane: QtTasks, qtbot: QtBot) -> None:
    heard: list[object] = []
    lane.submit(lambda: 1 // 0, heard.append, heard.append)
    lane.submit(lambda: "next", heard.append, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert isinstance(heard[0], ZeroDivisionError)
    assert heard[1] == "next"


def test_a_dropped_ticket_is_silent_though_its_work_is_done(lane: QtTasks, qtbot: QtBot) -> None:
    worked: list[str] = []
    heard: list[object] = []
    ticket = lane.submit(lambda: worked.append("saved"), heard.append, heard.append)
    ticket.drop()
    lane.submit(lambda: "after", heard.append, heard.append)
    qtbot.waitUntil(lambda: "after" in heard)
    assert (worked, heard) == (["saved"], ["after"])


def test_urgent_work_overtakes_work_that_waits(lane: QtTasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    heard: list[object] = []
    lane.submit(gate.wait, heard.append, unexpected)
    lane.submit(lambda: "import", heard.append, unexpected)
    lane.submit(lambda: "tick", heard.append, unexpected, urgent=True)
    gate.set()
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [True, "tick", "import"]


def test_closing_forgets_queued_work_and_waits_for_the_running_piece(qtbot: QtBot) -> None:
    lane = QtTasks("test")
    started, gate, worked = threading.Event(), threading.Event(), list[str]()

    def first() -> None:
        started.set()
        gate.wait()
        worked.append("first")

    lane.submit(first, lambda _: None, unexpected)
    lane.submit(lambda: worked.append("second"), lambda _: None, unexpected)
    started.wait()
    closing = threading.Thread(target=lane.close)
    closing.start()
    while not lane._lane._shutdown:
        pass
    with lane._lane._shutdown_lock:  # free again only when the queue has been emptied
        gate.set()
    closing.join()
    assert worked == ["first"]


def test_emitting_does_not_eat_references_to_true() -> None:
    # PySide6 6.12.0 drops one reference to True at each emit and kills the process after ~570.
    radio = Radio()
    radio.said.connect(lambda _: None)
    before = sys.getrefcount(True)
    for _ in range(200):
        radio.said.emit("a word")
    assert before - sys.getrefcount(True) < 50


def test_held_work_waits_and_urgent_work_goes_first() -> None:
    tasks, heard = HeldTasks(), list[object]()
    tasks.submit(lambda: "import", heard.append, unexpected)
    tasks.submit(lambda: "tick", heard.append, unexpected, urgent=True)
    dropped = tasks.submit(lambda: "late", heard.append, unexpected)
    dropped.drop()
    tasks.submit(lambda: 1 // 0, heard.append, lambda error: heard.append(type(error)))
    assert (tasks.waiting, heard) == (4, [])
    tasks.release()
    assert heard == ["tick", "import", ZeroDivisionError]
