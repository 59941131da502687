"""What screens read: counts, search, edges between records, and the last acts."""

import pytest

from shelter_app.application.ports.ledger import Count
from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.edges import edge, pair
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.facts.links import (
    DisclosureSet,
    IdentityDecided,
    MatchDecided,
    TokenBound,
    TokenRevoked,
)
from shelter_app.domain.ledger.facts.people import GroupCounted, GroupReconciled
from tests.storage.ledger.desks import MORI, SATO, Desk, person, subject

ENTRY, OTHER_ENTRY = b"E" * 16, b"F" * 16


def match(desk: Desk, name: str, state: str, entry: bytes = ENTRY) -> EventId:
    fact = MatchDecided(person=person(name), entry=entry, state=state)
    return desk.say("match.decided", fact, edge("match", person(name), entry), by=MORI)


def same(desk: Desk, a: str, b: str, state: str = "same") -> EventId:
    fact = IdentityDecided(a=person(a), b=person(b), state=state)
    return desk.say("identity.decided", fact, pair("identity", person(a), person(b)), by=MORI)


def protect(desk: Desk, name: str, state: str = "wished", by: Author = SATO) -> EventId:
    return desk.say("disclosure.set", DisclosureSet(state=state), subject(name), by=by)


def test_people_are_counted_by_where_they_are(desk: Desk) -> None:
    desk.receive("a", "b", "c", "d")
    desk.move("b", "away")
    desk.move("c", "home")
    desk.move("d", "left")
    group = subject("gym", "group")
    desk.say("group.counted", GroupCounted(number=40), group)
    desk.say("group.reconciled", GroupReconciled(persons=(person("a"), person("b"))), group)
    assert desk.reader.counts() == Count(inside=1, anonymous=38, outside=1)


def test_one_person_with_two_records_counts_once(desk: Desk) -> None:
    desk.receive("a", "b", "c")
    same(desk, "a", "b")
    assert desk.reader.counts().inside == 2
    same(desk, "b", "c", "proposed")
    assert desk.reader.counts().inside == 2


def test_two_records_of_one_register_entry_count_once(desk: Desk) -> None:
    desk.receive("a", "b")
    match(desk, "a", "confirmed")
    match(desk, "b", "waiting")
    assert desk.reader.counts().inside == 2
    match(desk, "b", "confirmed")
    assert desk.reader.group_of(person("a")).persons == {person("a"), person("b")}


def test_records_that_contradict_each_other_count_apart(desk: Desk) -> None:
    desk.receive("a", "b")
    same(desk, "a", "b")
    match(desk, "a", "confirmed")
    match(desk, "b", "confirmed", OTHER_ENTRY)
    assert desk.reader.counts().inside == 2
    assert desk.reader.group_of(person("a")).is_contradicted


def test_a_disagreement_joins_nothing_until_it_is_settled(desk: Desk) -> None:
    desk.receive("a", "b")
    same(desk, "a", "b")
    same(desk, "a", "b", "different")
    assert [link.state for link in desk.reader.links("identity", person("a"))] == ["proposed"]
    assert desk.reader.counts().inside == 2


def test_secrecy_spreads_over_proposed_and_waiting_edges(desk: Desk) -> None:
    desk.receive("a", "b", "c", "d")
    protect(desk, "a")
    same(desk, "a", "b", "proposed")
    match(desk, "b", "waiting")
    match(desk, "c", "confirmed")
    assert [desk.reader.is_protected(person(name)) for name in "abcd"] == [True, True, True, False]
    assert desk.reader.protected() == {person("a"), person("b"), person("c")}


def test_secrecy_is_not_lifted_by_whoever_has_no_standing(desk: Desk) -> None:
    desk.receive("a")
    protect(desk, "a")
    protect(desk, "a", "lifted")
    assert desk.reader.is_protected(person("a"))


def test_edges_are_found_from_both_ends_and_by_state(desk: Desk) -> None:
    desk.receive("a")
    event = match(desk, "a", "waiting")
    (link,) = desk.reader.links("match", person("a"))
    assert (link.a, link.b, link.state, link.heads) == (person("a"), ENTRY, "waiting", (event,))
    assert desk.reader.links("match", ENTRY) == [link]
    assert desk.reader.links_in_state("match", "waiting") == [link]
    assert desk.reader.links_in_state("match", "confirmed") == []
    assert desk.reader.links_among("match", [ENTRY, person("b")]) == {ENTRY: [link]}
    assert desk.reader.links_among("match", []) == {}


def test_a_card_leads_to_its_person_until_it_is_revoked(desk: Desk) -> None:
    desk.receive("a")
    token = subject("card", "token")
    bound = desk.say("token.bound", TokenBound(person=person("a")), token, subject("a"))
    (link,) = desk.reader.links("token", token.id)
    assert (link.a, link.b, link.state) == (token.id, person("a"), "bound")
    desk.say("token.revoked", TokenRevoked(), token, after={"bound": [bound]})
    assert [link.state for link in desk.reader.links("token", token.id)] == ["revoked"]


def test_people_are_found_by_shared_keys_best_first(desk: Desk) -> None:
    desk.receive("Kiyo", "Yuko")
    keys = [("name", "Kiyo"), ("kana", "kiyo"), ("kana", "yuko")]
    assert desk.reader.found(keys, 10) == [person("Kiyo"), person("Yuko")]
    assert desk.reader.found(keys, 1) == [person("Kiyo")]
    assert desk.reader.found([], 10) == []
    assert desk.reader.key_count("kana", "kiyo") == 1


def test_someone_whose_reception_was_undone_is_neither_found_nor_counted(desk: Desk) -> None:
    event = desk.receive("Kiyo", "Yuko")
    undoing = desk.undo(event, names=["Kiyo"])
    assert desk.reader.counts().inside == 1
    assert desk.reader.found([("name", "Kiyo")], 10) == []
    assert [row.value("name") for row in desk.reader.everyone()] == ["Yuko"]
    desk.undo(undoing, names=["Kiyo"])
    assert desk.reader.counts().inside == 2
    assert desk.reader.found([("name", "Kiyo")], 10) == [person("Kiyo")]


def test_everyone_is_listed_by_kana_and_rows_come_as_asked(desk: Desk) -> None:
    desk.receive("c", "a", "b")
    assert [row.value("kana") for row in desk.reader.everyone()] == ["a", "b", "c"]
    asked = [subject("b"), subject("nobody"), subject("a")]
    assert [row.id for row in desk.reader.rows(asked)] == [person("b"), person("a")]


def test_the_last_acts_are_listed_with_who_was_taken_back(desk: Desk) -> None:
    first = desk.receive("a", "b")
    desk.say("group.counted", GroupCounted(number=40), subject("gym", "group"))
    desk.undo(first, names=["b"])
    counted, received = desk.reader.recent_acts(5)
    assert (counted.number, counted.persons, counted.withdrawn) == (40, (), frozenset())
    assert received.persons == (person("a"), person("b"))
    assert received.withdrawn == {person("b")}
    assert received.kinds == ("people.received",)
    assert [event.id for event in desk.reader.events_of_act(received.act)] == [first]


def test_only_this_desks_acts_are_its_last_acts(desk: Desk, make_other: Desk) -> None:
    make_other.receive("elsewhere")
    desk.receive("here")
    desk.hear(make_other)
    (line,) = desk.reader.recent_acts(5)
    assert line.persons == (person("here"),)


def test_the_history_of_a_person_is_in_the_ledgers_order(desk: Desk) -> None:
    events = [desk.receive("a"), desk.move("a", "away"), desk.move("a", "in")]
    assert [event.id for event in desk.reader.events_about(subject("a"))] == events
    assert desk.reader.events_about(subject("nobody")) == []


@pytest.mark.parametrize("peer", ["stick", "hq"])
def test_acts_that_a_peer_lacks_are_counted(desk: Desk, peer: str) -> None:
    desk.receive("a")
    desk.receive("b")
    assert desk.reader.unsent(peer) == 2
    desk.reader.note_held(peer, desk.reader.heads())
    assert desk.reader.unsent(peer) == 0
    desk.receive("c")
    assert desk.reader.unsent(peer) == 1
