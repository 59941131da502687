"""Whatever a line does to messages: in the end everybody holds the same, and nothing is lost."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app.application.sync.asking import exchange
from shelter_app.application.sync.calling import Around, Call, Papers
from shelter_app.application.sync.peers import PeerUnknown
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ScopeId
from shelter_app.net.client import PeerUnreachable
from shelter_app.wire.sync.hello import PeerNotGenuine
from tests.application.sync.nodes import FAULTS, TLS, Country, FaultyLine, Node, country, enrol
from tests.storage.ledger.desks import SCOPE
from tests.storage.ledger.stories import TOWN

MOVES = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.integers(0, 2),
        st.lists(st.sampled_from(FAULTS), max_size=12),
        st.integers(0, 3),
        st.sampled_from([0, 0, 0, -25 * 365, 73 * 365, 1]),
    ),
    max_size=8,
)
DAY_MS = 24 * 3_600_000


def heal(nodes: list[Node]) -> None:
    """Let everybody talk until nobody has anything new."""
    for _ in range(4):
        for one in nodes[1:]:
            one.call(nodes[0])
    for one in nodes[1:]:
        assert one.call(nodes[0]).is_equal


@given(MOVES)
@settings(max_examples=12)
def test_after_any_faults_and_clocks_everybody_holds_the_same(
    moves: list[tuple[int, int, list[str], int, int]],
) -> None:
    with country() as land:
        hq, one, two = nodes = [land.node("hq"), land.node(), land.node()]
        enrol(hq, one, two)
        received: set[str] = set()
        for number, (who, whom, faults, people, days) in enumerate(moves):
            caller, other = nodes[max(1, who)], nodes[whom]
            caller.desk.clock.ms += days * DAY_MS
            for person in range(people):
                received.add(f"P{number}-{person}")
                caller.desk.receive(f"P{number}-{person}")
            if caller is not other:
                with suppress(ShelterError):
                    caller.call(other, iter(faults))
            caller.desk.clock.ms -= days * DAY_MS
        heal(nodes)
        for scope in (SCOPE, ScopeId(TOWN)):
            assert hq.dump(scope) == one.dump(scope) == two.dump(scope)
            assert one.store.dump_hash(scope) == hq.store.dump_hash(scope)
        rows = two.desk.reader.everyone(SCOPE)
        assert {row.value("name") for row in rows} == received


@pytest.fixture
def land() -> Iterator[Country]:
    """Nodes for one test."""
    with country() as made:
        yield made


def test_a_line_cut_after_any_message_is_taken_up_again_without_loss_or_repeat(
    land: Country,
) -> None:
    hq = land.node("hq")
    for cut in range(9):
        desk = land.node()
        enrol(hq, desk)
        for person in range(5):
            desk.desk.receive(f"D{cut}-{person}")
        for fault in ("lost", "unanswered", "cut"):
            with suppress(ShelterError):
                desk.call(hq, iter([*["ok"] * cut, fault]))
        outcome = desk.call(hq)
        assert outcome.is_equal
        assert outcome.sent <= 5
    assert len(hq.desk.reader.everyone(SCOPE)) == 45


def test_two_that_hold_the_same_say_so_in_one_exchange(land: Country) -> None:
    hq, desk = land.node("hq"), land.node()
    enrol(hq, desk)
    desk.desk.receive("Kiyo")
    assert desk.call(hq).received == 2
    told: list[Any] = []
    around = Around(desk.desk.clock, desk.desk.random.randbytes)
    call = Call(desk.store, FaultyLine(hq, iter(())), desk.papers, around)
    outcome = exchange(desk.store, call, told.append)
    assert (outcome.sent, outcome.received, outcome.is_equal, told) == (0, 0, True, [])


def test_a_hello_meant_for_another_server_is_worth_nothing(land: Country) -> None:
    hq, desk = land.node("hq"), land.node()

    class Elsewhere(FaultyLine):
        """The caller sees another certificate than the one that answers."""

    line = Elsewhere(hq, iter(()), fingerprint=b"m" * 32)
    around = Around(desk.desk.clock, desk.desk.random.randbytes)
    with pytest.raises(PeerNotGenuine):
        exchange(desk.store, Call(desk.store, line, desk.papers, around))


def test_who_shows_anothers_certificate_is_not_let_in(land: Country) -> None:
    hq, desk, thief = land.node("hq"), land.node(), land.node()
    thief.papers = Papers(desk.papers.certificate, desk.papers.signature, desk.papers.scopes)
    with pytest.raises(PeerUnknown):
        thief.call(hq)
    thief.papers = Papers(desk.papers.certificate, b"s" * 64, desk.papers.scopes)
    with pytest.raises(PeerUnknown):
        thief.call(hq)


def test_only_the_device_that_was_expected_may_answer(land: Country) -> None:
    hq, desk, other = land.node("hq"), land.node(), land.node()
    around = Around(desk.desk.clock, desk.desk.random.randbytes)
    call = Call(desk.store, FaultyLine(other, iter(())), desk.papers, around)
    with pytest.raises(PeerNotGenuine):
        exchange(desk.store, call, expect={hq.store.home().device})


def test_records_of_a_scope_that_is_not_the_bringers_are_not_taken(land: Country) -> None:
    hq, desk = land.node("hq"), land.node()
    nosy = land.node(scope=ScopeId(b"z" * 16))
    enrol(hq, desk, nosy)
    desk.desk.receive("Kiyo")
    nosy.store.ingest(_all(desk), desk.store.public_keys(), "")
    nosy.papers = Papers(
        nosy.papers.certificate, nosy.papers.signature, (*nosy.papers.scopes, SCOPE)
    )
    nosy.call(hq)
    assert hq.desk.reader.everyone(SCOPE) == []


def test_a_started_anew_server_is_greeted_again(land: Country) -> None:
    hq, desk = land.node("hq"), land.node()
    enrol(hq, desk)
    around = Around(desk.desk.clock, desk.desk.random.randbytes)
    call = Call(desk.store, FaultyLine(hq, iter(())), desk.papers, around)
    exchange(desk.store, call)
    hq.answering._door._sessions.clear()
    assert exchange(desk.store, call).is_equal


def test_an_unreachable_peer_is_an_error_with_a_code(land: Country) -> None:
    hq, desk = land.node("hq"), land.node()
    with pytest.raises(PeerUnreachable) as caught:
        desk.call(hq, iter(["lost"]))
    assert caught.value.code == "N-05"
    assert TLS


def _all(node: Node) -> list[Any]:
    return list(node.store.missing({}, 1_000, lambda _: True).events)
