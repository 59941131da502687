"""Any two stores that hold the same events say the same, whatever way the events came."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from shelter_app.domain.ids import ScopeId
from shelter_app.storage.ledger.auditing import Finding, check_log, check_rows
from shelter_app.wire.envelope import Signed, open_envelope
from tests.storage.ledger.desks import SCOPE, Desk, keys_of, open_empty
from tests.storage.ledger.stories import (
    ROOT_KEY,
    TOWN,
    Night,
    Turn,
    cuts_now,
    enroll,
    revoke,
    turns,
)

NIGHTS = st.lists(st.tuples(st.integers(0, 1), turns), max_size=25)


@contextmanager
def world() -> Iterator["World"]:
    """Desks in a folder that is thrown away."""
    with ExitStack() as stack:
        yield World(Path(stack.enter_context(TemporaryDirectory())), stack)


class World:
    """Makes desks of one town."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder, self._stack, self._numbers = folder, stack, count(1)

    def desk(self, scope: ScopeId = SCOPE) -> Desk:
        number = next(self._numbers)
        engine = open_empty(self._folder / f"{number}.db")
        self._stack.callback(engine.dispose)
        return Desk(engine, seed=number, root=ROOT_KEY, scope=scope)


def live(story: list[tuple[int, Turn]], desks: list[Desk]) -> None:
    night = Night(desks)
    for which, turn in story:
        turn(night, desks[which])


def findings(desk: Desk) -> list[Finding]:
    desk.ledger.settle()
    with desk.engine.connect() as connection:
        return [*check_log(connection), *check_rows(connection, keys_of)]


def all_events(desks: list[Desk], into: Desk) -> None:
    for desk in desks:
        into.hear(desk)


@given(NIGHTS, st.randoms(use_true_random=False), st.integers(1, 7))
@settings(max_examples=12, deadline=None)
def test_order_repeats_and_batches_do_not_matter(
    story: list[tuple[int, Turn]], chance: Random, batch: int
) -> None:
    with world() as town:
        desks = [town.desk(), town.desk()]
        live(story, desks)
        straight, shuffled = town.desk(), town.desk()
        all_events(desks, straight)
        events = straight.events()
        chance.shuffle(events)
        keys = straight.keys()
        for at in range(0, len(events), batch):
            again = events[: chance.randint(0, 3)]
            shuffled.ledger.ingest([*events[at : at + batch], *again], keys)
        assert shuffled.heads() == straight.heads()
        assert shuffled.dump() == straight.dump()
        desks[0].hear(desks[1])
        assert desks[0].dump() == straight.dump()
        assert findings(shuffled) == findings(straight) == findings(desks[0]) == []


@given(NIGHTS, NIGHTS, st.permutations(range(4)))
@settings(max_examples=8, deadline=None)
def test_certificates_and_revocations_mean_the_same_first_or_last(
    before: list[tuple[int, Turn]], after: list[tuple[int, Turn]], order: list[int]
) -> None:
    with world() as town:
        hq, *desks = town.desk(), town.desk(), town.desk()
        live(before, desks)
        enroll(hq, desks[0])
        enroll(hq, desks[1])
        revoke(hq, desks[1], cuts_now(desks[1]))
        live(after, desks)
        sources = [hq, *desks, hq]
        first, last = town.desk(), town.desk()
        all_events(sources, first)
        all_events([sources[which] for which in order], last)
        all_events(sources, last)
        assert first.dump() == last.dump()
        assert findings(first) == findings(last) == []


@given(NIGHTS)
@settings(max_examples=8, deadline=None)
def test_who_holds_one_scope_says_of_it_what_who_holds_all_says(
    story: list[tuple[int, Turn]],
) -> None:
    with world() as town:
        hq, *desks = town.desk(), town.desk(), town.desk(ScopeId(b"z" * 16))
        enroll(hq, desks[0])
        enroll(hq, desks[1])
        live(story, desks)
        whole, half = town.desk(), town.desk()
        all_events([hq, *desks], whole)
        held = [one for one in whole.events() if scope_of(one) in (SCOPE, TOWN)]
        half.ledger.ingest(held, whole.keys())
        assert half.dump() == [line for line in whole.dump() if line[:16] in (SCOPE, TOWN)]


def scope_of(signed: Signed) -> ScopeId:
    return open_envelope(signed.envelope).stream.scope


def test_both_engines_say_the_same_byte_for_byte(postgres: Engine) -> None:
    with world() as town:
        other = Desk(postgres, seed=77, root=ROOT_KEY)
        desks = [town.desk(), town.desk()]
        live(FIXED_STORY, desks)
        straight = town.desk()
        all_events(desks, straight)
        all_events(desks, other)
        assert other.dump() == straight.dump()
        assert other.heads() == straight.heads()
        assert findings(other) == []


FIXED_STORY: list[tuple[int, Turn]] = []


@pytest.fixture(scope="module", autouse=True)
def a_long_fixed_story() -> None:
    """Draw one long story with a fixed seed, for the engine that is slow to start."""

    @given(st.lists(st.tuples(st.integers(0, 1), turns), min_size=60, max_size=60))
    @settings(max_examples=1, derandomize=True, database=None, deadline=None)
    def draw(story: list[tuple[int, Turn]]) -> None:
        FIXED_STORY[:] = story

    draw()
