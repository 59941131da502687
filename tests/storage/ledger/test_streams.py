"""Forks, epochs and half-held streams: nothing is dropped and no stream dies."""

import shutil
from pathlib import Path

import pytest

from shelter_app.domain.ledger.event import Lane
from shelter_app.domain.ledger.facts.condition import SafetyStated
from shelter_app.storage.engine import open_engine
from shelter_app.storage.ledger.auditing import check_log, check_rows
from shelter_app.storage.ledger.vectors import missing
from shelter_app.wire.envelope import open_envelope
from tests.storage.conftest import KEY, SALT
from tests.storage.ledger.conftest import MakeDesk
from tests.storage.ledger.desks import Desk, FakeClock, keys_of, person, subject


@pytest.fixture
def twins(make_desk: MakeDesk, tmp_path: Path) -> tuple[Desk, Desk]:
    """A store, and its copy that went on by itself without anybody noticing."""
    one = make_desk()
    one.receive("before")
    one.engine.dispose()
    shutil.copy(tmp_path / "desk1.db", tmp_path / "twin.db")
    one.engine = open_engine(tmp_path / "desk1.db", KEY, SALT)
    one.open()
    other = make_desk(seed=1)
    other.engine.dispose()
    other.engine = open_engine(tmp_path / "twin.db", KEY, SALT)
    other.clock = FakeClock(other.clock.ms + 7_000)
    other.open()
    return one, other


def whole(desk: Desk) -> bool:
    desk.ledger.settle()
    with desk.engine.connect() as connection:
        return not [*check_log(connection), *check_rows(connection, keys_of)]


def close(*desks: Desk) -> None:
    for desk in desks:
        desk.engine.dispose()


def test_a_forked_stream_keeps_both_branches(twins: tuple[Desk, Desk], make_desk: MakeDesk) -> None:
    one, other = twins
    one.receive("mine")
    other.receive("theirs")
    hearer = make_desk()
    assert hearer.hear(one).forked == ()
    heard = hearer.hear(other)
    assert len(heard.forked) == 1
    assert heard.new == 1
    assert [len(heads) for heads in hearer.heads().values()] == [2]
    assert all(hearer.state(name) == "in" for name in ("before", "mine", "theirs"))
    assert whole(hearer)
    close(one, other)


def test_a_fork_travels_on_whole_and_both_orders_agree(
    twins: tuple[Desk, Desk], make_desk: MakeDesk
) -> None:
    one, other = twins
    for name in ("a", "b"):
        one.receive(f"one-{name}")
        other.receive(f"other-{name}")
    first, second, third = make_desk(), make_desk(), make_desk()
    first.hear(one)
    first.hear(other)
    second.hear(other)
    second.hear(one)
    third.hear(first)
    assert first.heads() == second.heads() == third.heads()
    assert first.dump() == second.dump() == third.dump()
    assert third.events(first.heads()) == []
    close(one, other)


def test_both_twins_learn_of_each_other_and_go_on_in_new_epochs(twins: tuple[Desk, Desk]) -> None:
    one, other = twins
    one.receive("mine")
    other.receive("theirs")
    epochs = {one.ledger.progress().epoch, other.ledger.progress().epoch}
    one.hear(other)
    other.hear(one)
    after = [one.ledger.progress().epoch, other.ledger.progress().epoch]
    assert not epochs & set(after)
    one.receive("later")
    other.hear(one)
    assert other.state("later") == "in"
    assert other.state("mine") == one.state("theirs") == "in"
    assert whole(one)
    close(one, other)


def test_a_new_epoch_starts_a_stream_of_its_own(make_desk: MakeDesk) -> None:
    here, there = make_desk(), make_desk()
    here.receive("before")
    here.ledger.start_epoch()
    here.receive("after")
    assert len(here.heads()) == 2
    assert here.ledger.progress().count == 1
    there.hear(here)
    assert there.dump() == here.dump()


def test_a_peer_gets_no_more_than_it_lacks_and_can_ask_in_pages(make_desk: MakeDesk) -> None:
    here, there = make_desk(), make_desk()
    for number in range(10):
        here.receive(f"n{number}")
    pages = 0
    while True:
        with here.engine.connect() as connection:
            page = missing(connection, there.heads(), 4)
        assert there.ledger.ingest(page.events, here.keys()).known == 0
        pages += 1
        if not page.is_more:
            break
    assert pages == 3
    assert there.heads() == here.heads()
    assert here.events(there.heads()) == []


def test_urgent_lanes_are_sent_first(make_desk: MakeDesk) -> None:
    here = make_desk()
    here.receive("Kiyo")
    here.say("safety.stated", SafetyStated(state="safe"), subject("Kiyo"))
    lanes = [open_envelope(one.envelope).stream.lane for one in here.events()]
    assert lanes == [Lane.URGENT, Lane.NORMAL]


def test_a_laptop_that_believes_it_is_2099_drags_nobody_along(make_desk: MakeDesk) -> None:
    wrong, right = make_desk(clock=FakeClock(4_070_908_800_000)), make_desk()
    wrong.receive("Kiyo")
    right.hear(wrong)
    right.receive("Shigeru")
    ahead = (right.ledger.progress().hlc >> 16) - right.clock.ms
    assert ahead <= 10 * 60 * 1000 + 1_000
    with right.engine.connect() as connection:
        suspects = connection.exec_driver_sql("SELECT count(*) FROM suspect").scalar()
    assert suspects == 1


def test_people_who_came_together_are_found_by_each_other(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.receive("Kiyo", "Shigeru", party="first")
    desk.receive("Kiyo", "Yuko", party="second")
    parties = desk.reader.parties_of(person("Kiyo"))
    assert [set(persons) for _, persons in parties] == [
        {person("Kiyo"), person("Yuko")},
        {person("Kiyo"), person("Shigeru")},
    ]
