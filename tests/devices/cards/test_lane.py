"""Work with a time limit: a driver that hangs is left behind, and the next card is read."""

from threading import Event, current_thread

import pytest

from shelter_app.application.ports.card_faults import CardGone, ReaderStuck
from shelter_app.devices.pcsc.lane import TimedLane


@pytest.fixture
def hang() -> Event:
    return Event()


def test_work_is_done_on_a_thread_of_its_own_and_its_value_comes_back() -> None:
    lane = TimedLane("card")
    names = {lane.run(lambda: current_thread().name, 5) for _ in range(3)}
    lane.close()
    lane.close()
    assert names == {"card"}


def test_what_goes_wrong_comes_back_too() -> None:
    lane = TimedLane("card")

    def fail() -> None:
        raise CardGone("pulled")

    with pytest.raises(CardGone):
        lane.run(fail, 5)
    assert lane.run(lambda: 1, 5) == 1
    lane.close()


def test_a_driver_that_hangs_is_left_behind_and_the_next_work_is_done(hang: Event) -> None:
    lane = TimedLane("card")
    with pytest.raises(ReaderStuck):
        lane.run(lambda: hang.wait(60), 0.02)
    assert lane.run(lambda: "the next card", 5) == "the next card"
    hang.set()
    lane.close()


def test_only_so_many_threads_may_hang_until_the_driver_answers_again(hang: Event) -> None:
    lane = TimedLane("card")
    asked: list[int] = []

    def stick() -> bool:
        asked.append(1)
        return hang.wait(60)

    for _ in range(6):
        with pytest.raises(ReaderStuck):
            lane.run(stick, 0.02)
    assert len(asked) == 4
    hang.set()
    answered = Event()
    while not answered.is_set():
        try:
            lane.run(answered.set, 5)
        except ReaderStuck:
            continue
    lane.close()
