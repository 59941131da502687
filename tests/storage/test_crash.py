"""A desk killed at random moments keeps every tick it gave; tests/bench/crash.py does it longer."""

from pathlib import Path
from random import Random

from tests.bench.crash import Tally, kill_rounds

ROUNDS = 4


def test_every_person_who_showed_a_tick_survives_a_killed_program(tmp_path: Path) -> None:
    tally = Tally()
    for tally in kill_rounds(tmp_path, ROUNDS, Random(7)):  # noqa: S311 - repeatable moments
        assert tally.lost == []
        assert tally.findings == []
    assert tally.rounds == ROUNDS
    assert tally.ticks > 0
