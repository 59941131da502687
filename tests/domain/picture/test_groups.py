"""Who is one person: records joined by decisions, never merged."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.ledger.edges import edge, pair
from shelter_app.domain.ledger.facts.links import IdentityDecided, MatchDecided
from shelter_app.domain.picture.edges import Edge, edges
from shelter_app.domain.picture.groups import Groups, group, protected, secret
from tests.domain.ledger.cast import some_id
from tests.domain.ledger.world import Desk
from tests.domain.picture.rows import head, row

KIYO, KIYOE, SHIGERU, YUKO = b"kiyo", b"kiyoe", b"shigeru", b"yuko"
ENTRY, OTHER = b"entry", b"other entry"


def same(a: bytes, b: bytes) -> Edge:
    return Edge("identity", a, b, "same")


def apart(a: bytes, b: bytes) -> Edge:
    return Edge("identity", a, b, "different")


def confirmed(person: bytes, entry: bytes = ENTRY) -> Edge:
    return Edge("match", person, entry, "confirmed")


def persons(groups: Groups, person: bytes) -> set[bytes]:
    return set(groups.of(person).persons)


def test_records_decided_to_be_the_same_are_one_person_over_any_number_of_steps() -> None:
    groups = group([same(KIYO, KIYOE), same(KIYOE, YUKO)])
    assert persons(groups, YUKO) == {KIYO, KIYOE, YUKO}
    assert groups.of(KIYO).heads == 1
    assert persons(groups, SHIGERU) == {SHIGERU}


def test_two_persons_confirmed_to_one_entry_are_one_person() -> None:
    groups = group([confirmed(KIYO), confirmed(KIYOE)])
    assert persons(groups, KIYO) == {KIYO, KIYOE}
    assert groups.of_entry(ENTRY) == groups.of(KIYO)
    assert not groups.of(KIYO).is_contradicted


def test_unless_somebody_said_that_they_are_different() -> None:
    groups = group([confirmed(KIYO), confirmed(KIYOE), apart(KIYOE, KIYO)])
    assert groups.of(KIYO).is_contradicted
    assert groups.of(KIYO).heads == 2


def test_a_group_with_two_entries_reads_as_separate_persons() -> None:
    groups = group([confirmed(KIYO), same(KIYO, KIYOE), confirmed(KIYOE, OTHER)])
    assert groups.of(KIYO).is_contradicted
    assert groups.of(KIYO).entries == {ENTRY, OTHER}
    assert groups.of(KIYO).heads == 2


def test_different_parts_far_apart_in_one_group_also_contradict_it() -> None:
    groups = group([same(KIYO, KIYOE), same(KIYOE, YUKO), apart(KIYO, YUKO)])
    assert groups.of(KIYOE).is_contradicted


def test_people_said_to_be_different_who_hang_together_by_nothing_contradict_nothing() -> None:
    groups = group([apart(KIYO, KIYOE), same(KIYO, YUKO)])
    assert not groups.of(KIYO).is_contradicted
    assert persons(groups, KIYOE) == {KIYOE}


def test_what_is_only_proposed_or_waiting_joins_nobody() -> None:
    groups = group(
        [Edge("identity", KIYO, KIYOE, "proposed"), Edge("match", KIYO, ENTRY, "waiting")]
    )
    assert persons(groups, KIYO) == {KIYO}
    assert groups.of_entry(ENTRY).persons == frozenset()


def test_non_disclosure_spreads_over_everybody_who_may_be_the_same() -> None:
    groups = group(
        [
            same(KIYO, KIYOE),
            Edge("identity", KIYOE, YUKO, "proposed"),
            Edge("match", YUKO, ENTRY, "waiting"),
            confirmed(SHIGERU),
        ]
    )
    assert protected(groups, [SHIGERU]) == {KIYO, KIYOE, YUKO, SHIGERU}
    assert protected(groups, [b"alone"]) == {b"alone"}
    assert protected(groups, []) == frozenset()


def test_it_does_not_spread_to_who_was_said_to_be_somebody_else() -> None:
    groups = group([apart(KIYO, KIYOE), Edge("match", KIYO, ENTRY, "other"), confirmed(KIYOE)])
    assert protected(groups, [KIYO]) == {KIYO}


def test_of_all_gives_every_group_once() -> None:
    groups = group([same(KIYO, KIYOE)])
    assert len(groups.of_all([KIYO, SHIGERU, KIYOE])) == 2


def decide(desk: Desk, a: bytes, b: bytes, state: str) -> None:
    fact = IdentityDecided(a=a, b=b, state=state)
    desk.say("identity.decided", fact, [pair("identity", a, b)], seeing=["identity"])


def test_an_edge_has_one_name_whichever_end_is_named_first() -> None:
    desk = Desk()
    decide(desk, KIYO, KIYOE, "same")
    decide(desk, KIYOE, KIYO, "different")
    assert list(edges(desk.rows())) == [Edge("identity", KIYO, KIYOE, "different")]


def test_an_edge_on_which_desks_disagree_joins_nothing_and_still_protects() -> None:
    a, b = Desk(name="a"), Desk(name="b")
    decide(a, KIYO, KIYOE, "same")
    decide(b, KIYO, KIYOE, "different")
    a.sync(b)
    groups = group(edges(a.rows()))
    assert persons(groups, KIYO) == {KIYO}
    assert protected(groups, [KIYO]) == {KIYO, KIYOE}


def test_a_contested_match_waits() -> None:
    a, b = Desk(name="a"), Desk(name="b")
    for desk, state in ((a, "confirmed"), (b, "other")):
        fact = MatchDecided(person=KIYO, entry=ENTRY, state=state)
        desk.say("match.decided", fact, [edge("match", KIYO, ENTRY)])
    a.sync(b)
    assert list(edges(a.rows())) == [Edge("match", KIYO, ENTRY, "waiting")]


def test_a_decision_under_the_wrong_name_is_no_edge() -> None:
    desk = Desk()
    fact = IdentityDecided(a=KIYO, b=KIYOE, state="same")
    desk.say("identity.decided", fact, [pair("identity", KIYO, YUKO)])
    assert list(edges(desk.rows())) == []


def test_one_who_says_that_it_must_not_be_known_is_enough() -> None:
    people = [
        row(
            "kiyo",
            attributes={"disclosure": [head({"state": "lifted"}), head({"state": "wished"})]},
        ),
        row("yuko", attributes={"disclosure": [head({"state": "lifted"})]}),
        row("taro"),
    ]
    assert secret(people) == {some_id("kiyo")}


names = st.sampled_from([b"1", b"2", b"3", b"4", b"5"])
states = st.sampled_from(["same", "proposed", "different"])
decided = st.builds(Edge, st.just("identity"), names, names, states)
matched = st.builds(
    Edge,
    st.just("match"),
    names,
    st.sampled_from([b"e1", b"e2"]),
    st.sampled_from(["confirmed", "waiting", "other"]),
)


@given(st.lists(decided | matched, max_size=12), st.randoms(use_true_random=False))
def test_groups_do_not_depend_on_the_order_of_edges(found: list[Edge], chance: Random) -> None:
    shuffled = chance.sample(found, len(found))
    one, other = group(found), group([*shuffled, *found[:3]])
    for person in (b"1", b"2", b"3", b"4", b"5"):
        assert one.of(person) == other.of(person)
        assert one.circle(person) == other.circle(person)
        assert one.of(person).persons <= one.circle(person)
        assert all(one.of(friend) == one.of(person) for friend in one.of(person).persons)


@given(st.lists(st.tuples(names, names, states, st.booleans()), max_size=10))
def test_merges_and_unmerges_give_the_same_groups_at_every_desk(
    decisions: list[tuple[bytes, bytes, str, bool]],
) -> None:
    desks = [Desk(name="a"), Desk(name="b")]
    for a, b, state, at_first in decisions:
        if a != b:
            decide(desks[at_first], a, b, state)
        if state == "proposed":
            desks[at_first].sync(desks[not at_first])
    desks[0].sync(desks[1])
    desks[1].sync(desks[0])
    told = [group(edges(desk.rows())) for desk in desks]
    for person in (b"1", b"2", b"3", b"4", b"5"):
        assert told[0].of(person) == told[1].of(person)


def test_undoing_a_merge_parts_the_records_again() -> None:
    desk = Desk()
    decide(desk, KIYO, KIYOE, "same")
    merged = next(iter(desk.events.values()))
    desk.undo(merged)
    assert persons(group(edges(desk.rows())), KIYO) == {KIYO}
