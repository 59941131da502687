"""The hybrid clock counts up whatever the wall clock does, and no peer drags it far."""

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.ledger.hlc import COUNTER_BITS, MOST_PUSH_MS, Hlc

walls = st.integers(-(2**40), 2**46)


@given(st.lists(walls, min_size=2))
def test_it_counts_up_even_when_the_wall_clock_jumps_back(times: list[int]) -> None:
    clock, told = Hlc(), []
    for now_ms in times:
        clock = clock.tick(now_ms)
        told.append(clock.value)
    assert told == sorted(set(told))


@given(walls, st.integers(0, 2**62))
def test_a_peer_pushes_it_ten_minutes_at_most(now_ms: int, theirs: int) -> None:
    clock = Hlc().tick(now_ms)
    pushed = clock.heard(theirs, now_ms)
    assert clock.value <= pushed.value
    assert pushed.value <= max(clock.value, (max(now_ms, 0) + MOST_PUSH_MS) << COUNTER_BITS)


def test_what_is_said_after_hearing_a_neighbour_comes_after_what_the_neighbour_said() -> None:
    theirs = Hlc().tick(1_000_000)
    ours = Hlc().tick(990_000).heard(theirs.value, 990_000).tick(990_001)
    assert ours.value > theirs.value
