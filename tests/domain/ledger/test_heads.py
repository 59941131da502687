"""What people had seen decides what stands; clocks do not."""

import pytest

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Event
from shelter_app.domain.ledger.facts.condition import NeedMet, NeedStated, SafetyStated
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.facts.links import (
    ConsentStated,
    DisclosureSet,
    TokenBound,
    TokenRevoked,
)
from shelter_app.domain.ledger.facts.people import (
    Details,
    PeopleReceived,
    PersonAmended,
    WhereaboutsChanged,
)
from shelter_app.domain.ledger.facts.trust import OperatorAdded
from shelter_app.domain.roles import Role
from tests.domain.ledger.cast import operator, person, some_id
from tests.domain.ledger.night import CLOCKS, Clock, dead_battery, far_future, good
from tests.domain.ledger.world import Desk

KIYO = person("kiyo")
SHIGERU = person("shigeru")


def received(desk: Desk, *people: Subject, when: str = "03:00", name: str = "") -> Event:
    fact = PeopleReceived(persons=tuple(Details(name=name) for _ in people))
    return desk.say("people.received", fact, people, when)


def moved(desk: Desk, state: str, when: str, *people: Subject) -> Event:
    fact = WhereaboutsChanged(state=state)
    return desk.say("whereabouts.changed", fact, people or [KIYO], when, seeing=["whereabouts"])


def renamed(desk: Desk, name: str, when: str = "04:00", *seeing: str) -> Event:
    fact = PersonAmended(details=Details(name=name))
    return desk.say("person.amended", fact, [KIYO], when, seeing=seeing)


def state_of(desk: Desk, who: Subject = KIYO) -> str:
    return str(desk.row(who).value("whereabouts")["state"])


@pytest.mark.parametrize("first", CLOCKS)
@pytest.mark.parametrize("second", CLOCKS)
def test_what_had_seen_another_statement_replaces_it_whatever_the_clocks_say(
    first: Clock, second: Clock
) -> None:
    a, b = Desk(name="a", clock=first), Desk(name="b", clock=second)
    received(a, KIYO)
    b.sync(a)
    moved(b, "left", "08:00")
    a.sync(b)
    assert state_of(a) == state_of(b) == "left"
    assert a.row(KIYO).conflicts() == []


def test_statements_that_do_not_know_each_other_are_a_visible_conflict() -> None:
    a, b = Desk(name="a"), Desk(name="b")
    received(a, KIYO)
    b.sync(a)
    renamed(a, "本間キヨ", "04:00", "name")
    renamed(b, "本間キヨエ", "04:10", "name")
    a.sync(b)
    row = a.row(KIYO)
    assert {head.value for head in row.attributes["name"]} == {"本間キヨ", "本間キヨエ"}
    assert row.conflicts() == ["name"]


def test_two_desks_that_say_the_same_are_no_conflict() -> None:
    a, b = Desk(name="a"), Desk(name="b")
    renamed(a, "本間キヨ")
    renamed(b, "本間キヨ")
    a.sync(b)
    assert a.row(KIYO).conflicts() == []


def test_a_person_settles_a_conflict_by_listing_both() -> None:
    a, b = Desk(name="a"), Desk(name="b")
    renamed(a, "本間キヨ")
    renamed(b, "本間キヨエ")
    a.sync(b)
    renamed(a, "本間清枝", "05:00", "name")
    row = a.row(KIYO)
    assert [head.value for head in row.attributes["name"]] == ["本間清枝"]
    assert row.conflicts() == []


def test_listing_one_of_two_leaves_the_other_standing() -> None:
    a, b = Desk(name="a"), Desk(name="b")
    renamed(a, "一")
    renamed(b, "二")
    renamed(a, "三", "05:00", "name")
    a.sync(b)
    assert {head.value for head in a.row(KIYO).attributes["name"]} == {"二", "三"}


def test_what_is_seen_of_one_attribute_says_nothing_of_another() -> None:
    desk = Desk()
    fact = PersonAmended(details=Details(name="本間", kana="ほんま"))
    first = desk.say("person.amended", fact, [KIYO])
    renamed_only = PersonAmended(details=Details(name="本間キヨ"))
    shown = {"name": [first.id], "kana": [first.id]}
    desk.say("person.amended", renamed_only, [KIYO], 5, after=shown)
    row = desk.row(KIYO)
    assert row.value("name") == "本間キヨ"
    assert row.value("kana") == "ほんま"


def test_an_act_on_a_party_replaces_what_each_of_them_showed() -> None:
    desk = Desk()
    received(desk, KIYO, SHIGERU)
    moved(desk, "left", "05:00", KIYO)
    moved(desk, "in", "06:00", KIYO, SHIGERU)
    assert state_of(desk, KIYO) == state_of(desk, SHIGERU) == "in"
    assert len(desk.row(KIYO).heads("whereabouts")) == 1


def test_a_cleared_detail_is_said_to_be_nothing() -> None:
    desk = Desk()
    renamed(desk, "本間")
    fact = PersonAmended(details=Details(), cleared=("name",))
    desk.say("person.amended", fact, [KIYO], 10, seeing=["name"])
    assert desk.row(KIYO).value("name") is None


def test_nobody_clears_secrecy_or_safety_by_amending_a_person() -> None:
    desk = Desk()
    wish = desk.say("disclosure.set", DisclosureSet(state="wished"), [KIYO])
    fact = PersonAmended(details=Details(), cleared=("disclosure", "whereabouts"))
    desk.say("person.amended", fact, [KIYO], 5, after={"disclosure": [wish.id]})
    row = desk.row(KIYO)
    assert row.value("disclosure") == {"state": "wished"}
    assert "whereabouts" not in row.attributes


@pytest.mark.parametrize(
    ("kinds", "careful", "other", "attribute"),
    [
        ("safety.stated", SafetyStated(state="unreachable"), SafetyStated(state="safe"), "safety"),
        ("need.stated|need.met", NeedStated(code="o2"), NeedMet(code="o2"), "need/o2"),
        (
            "consent.stated",
            ConsentStated(purpose="p", recipient="r", answer="no"),
            ConsentStated(purpose="p", recipient="r", answer="yes"),
            "consent/p/r",
        ),
        (
            "whereabouts.changed",
            WhereaboutsChanged(state="left"),
            WhereaboutsChanged(state="in"),
            "whereabouts",
        ),
        (
            "token.revoked|token.bound",
            TokenRevoked(reason="lost"),
            TokenBound(person=KIYO.id),
            "bound",
        ),
    ],
)
def test_of_statements_in_conflict_the_most_careful_leads_never_the_latest_clock(
    kinds: str, careful: Fact, other: Fact, attribute: str
) -> None:
    subject = Subject("token", some_id("card")) if attribute == "bound" else KIYO
    for clocks in ((good, far_future), (far_future, good), (dead_battery, good)):
        a, b = Desk(name="a", clock=clocks[0]), Desk(name="b", clock=clocks[1])
        leading = a.say(kinds.partition("|")[0], careful, [subject])
        b.say(kinds.rpartition("|")[2], other, [subject])
        b.sync(a)
        assert b.row(subject).heads(attribute)[0] == leading.id
        assert b.row(subject).conflicts() == [attribute]


def test_nobody_gets_more_rights_by_a_tie_break() -> None:
    who = operator("sato", Role.LEAD)
    for clocks in ((good, far_future), (far_future, good)):
        a, b = Desk(name="a", clock=clocks[0]), Desk(name="b", clock=clocks[1])
        for desk, role in ((a, "lead"), (b, "reception")):
            fact = OperatorAdded(name="佐藤", affiliation="town", role=role)
            desk.say("operator.added", fact, [Subject("operator", who.id)])
        a.sync(b)
        assert a.row(Subject("operator", who.id)).value("operator")["role"] == "reception"


def test_the_most_protective_wish_holds_until_a_person_settles_it() -> None:
    a, b = Desk(name="a", clock=good), Desk(name="b", clock=far_future)
    a.say("disclosure.set", DisclosureSet(state="wished", called="花子"), [KIYO], 10)
    b.say("disclosure.set", DisclosureSet(state="wished"), [KIYO], 20)
    a.sync(b)
    assert a.row(KIYO).value("disclosure")["state"] == "wished"
    assert a.row(KIYO).conflicts() == ["disclosure"]
