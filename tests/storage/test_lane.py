"""A lane: one thread, urgent work first, bulk work in slices, and a clean end."""

import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError

import pytest

from shelter_app.storage.lane import Lane

PATIENCE = 10.0


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane("vault")
    yield lane
    lane.close()


class Gate:
    """Work that holds the lane until it is opened, so that a test knows what is queued."""

    def __init__(self, lane: Lane) -> None:
        self._entered, self._opened = threading.Event(), threading.Event()
        lane.submit(self._hold)
        assert self._entered.wait(PATIENCE)

    def _hold(self) -> None:
        self._entered.set()
        self._opened.wait(PATIENCE)

    def open(self) -> None:
        self._opened.set()


def test_work_is_done_on_the_lanes_own_thread_and_in_order(lane: Lane) -> None:
    seen: list[int] = []
    for number in range(20):
        lane.submit(lambda number=number: seen.append(number))  # type: ignore[misc]
    assert lane.submit(lane.is_here).result(PATIENCE)
    assert not lane.is_here()
    assert seen == list(range(20))


def test_an_act_at_the_desk_goes_before_waiting_bulk_work(lane: Lane) -> None:
    seen: list[str] = []
    gate = Gate(lane)
    bulk = lane.submit(lambda: seen.append("bulk"))
    urgent = lane.submit(lambda: seen.append("enter"), urgent=True)
    gate.open()
    bulk.result(PATIENCE)
    urgent.result(PATIENCE)
    assert seen == ["enter", "bulk"]


def test_an_act_at_the_desk_waits_for_one_slice_only(lane: Lane) -> None:
    seen: list[str] = []
    enters: list[threading.Event] = []

    def slices() -> Iterator[int]:
        for number in range(4):
            seen.append(f"slice {number}")
            if number == 1:
                enters.append(threading.Event())
                lane.submit(lambda: seen.append("enter"), urgent=True)
            yield number

    assert lane.submit_slices(slices()).result(PATIENCE) == 3
    assert seen == ["slice 0", "slice 1", "enter", "slice 2", "slice 3"]


def test_what_goes_wrong_reaches_whoever_waits_and_the_lane_goes_on(lane: Lane) -> None:
    def fail() -> None:
        raise ValueError("wrong")

    def failing_slices() -> Iterator[int]:
        yield 1
        raise ValueError("wrong slice")

    with pytest.raises(ValueError, match="wrong"):
        lane.submit(fail).result(PATIENCE)
    with pytest.raises(ValueError, match="wrong slice"):
        lane.submit_slices(failing_slices()).result(PATIENCE)
    assert lane.submit(lambda: 7).result(PATIENCE) == 7


def test_bulk_work_can_be_called_off(lane: Lane) -> None:
    def endless() -> Iterator[int]:
        while True:
            yield 1

    bulk = lane.submit_slices(endless())
    assert bulk.cancel()
    assert lane.submit(lambda: 7).result(PATIENCE) == 7


def test_closing_drops_what_waits_and_closes_files_on_the_lane(lane: Lane) -> None:
    where: list[bool] = []
    gate = Gate(lane)
    dropped = lane.submit(lambda: where.append(False))
    closer = threading.Thread(target=lambda: lane.close(lambda: where.append(lane.is_here())))
    closer.start()
    with pytest.raises(CancelledError):
        dropped.result(PATIENCE)
    gate.open()
    closer.join(PATIENCE)
    assert where == [True]
    assert lane.submit(lambda: 1).cancelled()
    lane.close()


def test_a_failure_while_closing_is_told(lane: Lane) -> None:
    def fail() -> None:
        raise OSError("stick pulled")

    with pytest.raises(OSError, match="stick pulled"):
        lane.close(fail)


def test_bulk_work_waits_while_somebody_is_ahead_even_between_their_acts(lane: Lane) -> None:
    seen: list[str] = []
    wanted: list[bool] = []
    with lane.ahead():
        wanted.append(lane.is_wanted)
        bulk = lane.submit(lambda: seen.append("bulk"))
        lane.submit(lambda: seen.append("read"), urgent=True).result(PATIENCE)
        lane.submit(lambda: seen.append("enter"), urgent=True).result(PATIENCE)
    bulk.result(PATIENCE)
    wanted.append(lane.is_wanted)
    assert (seen, wanted) == (["read", "enter", "bulk"], [True, False])


def test_an_act_that_is_stuck_does_not_hold_up_bulk_work_for_ever(
    lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shelter_app.storage.lane._LONGEST_PAUSE", 0.01)
    with lane.ahead():
        assert lane.submit(lambda: "bulk").result(PATIENCE) == "bulk"
        lane.give_way()


def test_work_beside_the_lane_gives_way_until_nobody_is_ahead(lane: Lane) -> None:
    seen: list[str] = []
    entered = threading.Event()

    def check() -> None:
        entered.set()
        lane.give_way()
        seen.append("check")

    beside = threading.Thread(target=check)
    with lane.ahead():
        beside.start()
        assert entered.wait(PATIENCE)
        seen.append("act")
    beside.join(PATIENCE)
    assert seen == ["act", "check"]


def test_closing_does_not_wait_for_somebody_who_is_ahead() -> None:
    lane = Lane("vault")
    with lane.ahead():
        lane.close()
    assert lane.submit(lambda: 1).cancelled()
