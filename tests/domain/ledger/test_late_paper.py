"""Paper keyed late is placed by its own time, and never brings back who has left."""

import pytest

from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.ledger.event import Channel, Event, Occurred, Precision
from shelter_app.domain.ledger.facts.condition import NeedMet, NeedStated, SafetyStated
from shelter_app.domain.ledger.facts.people import (
    Details,
    PeopleReceived,
    PersonAmended,
    WhereaboutsChanged,
)
from tests.domain.ledger.cast import person, some_id
from tests.domain.ledger.night import (
    CLOCKS,
    Clock,
    at,
    dead_battery,
    far_future,
    good,
    nine_hours_behind,
    true_ms,
)
from tests.domain.ledger.world import Desk, Node

KIYO = person("kiyo")
GYM_HALL, ANNEX = some_id("hall"), some_id("annex")


def arrived(desk: Desk, when: str, place: bytes = b"") -> Event:
    fact = PeopleReceived(persons=(Details(),), place=place)
    return desk.say("people.received", fact, [KIYO], when, seeing=["whereabouts"])


def went(desk: Desk, state: str, when: str, place: bytes = b"") -> Event:
    fact = WhereaboutsChanged(state=state, place=place)
    return desk.say("whereabouts.changed", fact, [KIYO], when, seeing=["whereabouts"])


def paper(
    desk: Desk,
    state: str,
    occurred: str | None,
    keyed: str = "10:00",
    *corrected: Event,
    place: bytes = b"",
) -> Event:
    at_ms = None if occurred is None else true_ms(at(occurred))
    return desk.say(
        "whereabouts.changed",
        WhereaboutsChanged(state=state, place=place),
        [KIYO],
        keyed,
        channel=Channel.PAPER,
        occurred=Occurred(at_ms, Precision.ABOUT),
        after={"whereabouts": [EventId(one.id) for one in corrected]},
    )


def state(node: Node) -> str:
    return str(node.row(KIYO).value("whereabouts")["state"])


def states(node: Node) -> list[str]:
    return [head.value["state"] for head in node.row(KIYO).timeline]


@pytest.mark.parametrize("clock", CLOCKS)
@pytest.mark.parametrize("keying", CLOCKS)
def test_paper_of_three_keyed_at_ten_never_brings_back_who_left_at_eight(
    clock: Clock, keying: Clock
) -> None:
    desk, later = Desk(name="a", clock=clock), Desk(name="b", clock=keying)
    arrived(desk, "02:00")
    went(desk, "left", "08:00")
    paper(later, "in", "03:00")
    desk.sync(later)
    assert state(desk) == "left"


@pytest.mark.parametrize("clock", CLOCKS)
def test_nor_when_arrival_and_leaving_were_recorded_by_different_broken_clocks(
    clock: Clock,
) -> None:
    for other in CLOCKS:
        a, b = Desk(name="a", clock=clock), Desk(name="b", clock=other)
        arrived(a, "02:00")
        b.sync(a)
        went(b, "left", "08:00")
        paper(a, "in", "03:00")
        b.sync(a)
        assert state(b) == "left"


def test_paper_from_before_the_leaving_takes_its_place_in_history() -> None:
    desk = Desk()
    arrived(desk, "02:00")
    went(desk, "left", "08:00")
    paper(desk, "away", "03:00")
    assert states(desk) == ["in", "away", "left"]
    assert desk.row(KIYO).conflicts() == []


def test_paper_that_says_she_left_later_holds() -> None:
    desk = Desk()
    arrived(desk, "02:00")
    paper(desk, "left", "09:00")
    assert state(desk) == "left"
    assert states(desk) == ["in", "left"]
    assert desk.row(KIYO).conflicts() == []


def test_a_paper_arrival_after_a_leaving_is_for_a_person_to_settle() -> None:
    desk = Desk()
    arrived(desk, "02:00")
    went(desk, "left", "08:00")
    paper(desk, "in", "09:00")
    assert state(desk) == "left"
    assert states(desk) == ["in", "left"]
    assert desk.row(KIYO).conflicts() == ["whereabouts"]


def test_a_paper_arrival_that_lists_the_leaving_holds() -> None:
    desk = Desk()
    arrived(desk, "02:00")
    left = went(desk, "left", "08:00")
    paper(desk, "in", "09:00", "10:00", left)
    assert state(desk) == "in"
    assert desk.row(KIYO).conflicts() == []


def test_a_person_settles_a_doubtful_paper_by_listing_both() -> None:
    desk = Desk()
    arrived(desk, "02:00")
    went(desk, "left", "08:00")
    paper(desk, "in", "09:00")
    went(desk, "in", "10:30")
    assert state(desk) == "in"
    assert desk.row(KIYO).conflicts() == []


def test_papers_among_themselves_go_by_what_is_written_on_them() -> None:
    desk = Desk()
    paper(desk, "left", "08:00")
    paper(desk, "in", "03:00")
    assert state(desk) == "left"
    paper(desk, "in", "09:00")
    assert state(desk) == "in"
    assert states(desk) == ["in", "left", "in"]


def test_a_paper_that_corrects_the_arrival_replaces_it_and_not_what_came_after() -> None:
    desk = Desk()
    wrong = arrived(desk, "02:00")
    went(desk, "left", "08:00")
    paper(desk, "in", "03:30", "10:00", wrong)
    row = desk.row(KIYO)
    assert state(desk) == "left"
    assert [head.at_ms for head in row.timeline] == [true_ms(at("03:30")), true_ms(at("08:00"))]


def test_a_paper_without_a_time_holds_only_where_nothing_was_recorded_live() -> None:
    desk = Desk()
    paper(desk, "in", None)
    assert state(desk) == "in"
    arrived(desk, "02:00")
    went(desk, "left", "08:00")
    other = Desk(name="b", clock=far_future)
    paper(other, "in", None)
    desk.sync(other)
    assert state(desk) == "left"
    assert desk.row(KIYO).conflicts() == []


def test_a_form_keyed_while_she_stands_there_is_a_live_act() -> None:
    desk = Desk()
    arrived(desk, "02:00")
    went(desk, "left", "08:00")
    back = desk.say(
        "people.received",
        PeopleReceived(persons=(Details(),)),
        [KIYO],
        "09:00",
        channel=Channel.PAPER,
        seeing=["whereabouts"],
    )
    assert desk.row(KIYO).heads("whereabouts") == (back.id,)


def test_a_form_keyed_at_once_follows_what_its_desk_had_seen_whatever_its_clock_says() -> None:
    desk, behind = Desk(name="a"), Desk(name="b", clock=nine_hours_behind)
    arrived(desk, "02:00")
    behind.sync(desk)
    fact = WhereaboutsChanged(state="away")
    behind.say(
        *("whereabouts.changed", fact, [KIYO], "08:00"),
        channel=Channel.PAPER,
        seeing=["whereabouts"],
    )
    assert states(behind) == ["in", "away"]


def test_a_paper_is_no_conflict_for_merely_not_listing_what_was_recorded_live() -> None:
    desk = Desk()
    arrived(desk, "02:00", GYM_HALL)
    paper(desk, "in", "01:00", place=GYM_HALL)
    paper(desk, "in", "05:00", place=GYM_HALL)
    assert desk.row(KIYO).conflicts() == []


def test_a_paper_move_to_another_place_is_no_conflict() -> None:
    desk = Desk()
    arrived(desk, "02:00", GYM_HALL)
    paper(desk, "in", "05:00", place=ANNEX)
    assert desk.row(KIYO).value("whereabouts")["place"] == ANNEX
    assert desk.row(KIYO).conflicts() == []


def test_a_stay_in_two_places_at_one_time_is_a_conflict() -> None:
    desk = Desk()
    arrived(desk, "02:00", GYM_HALL)
    went(desk, "left", "08:00")
    paper(desk, "in", "05:00", place=ANNEX)
    assert state(desk) == "left"
    assert desk.row(KIYO).conflicts() == ["whereabouts"]
    went(desk, "left", "09:00")
    assert desk.row(KIYO).conflicts() == []


def test_a_stay_elsewhere_after_leaving_on_paper_is_none() -> None:
    desk = Desk()
    arrived(desk, "02:00", GYM_HALL)
    went(desk, "left", "08:00")
    paper(desk, "left", "04:00")
    paper(desk, "in", "05:00", place=ANNEX)
    assert desk.row(KIYO).conflicts() == []


def test_papers_of_one_minute_that_differ_are_a_conflict() -> None:
    desk = Desk()
    paper(desk, "in", "05:00", place=ANNEX)
    paper(desk, "in", "05:00", place=GYM_HALL)
    assert desk.row(KIYO).conflicts() == ["whereabouts"]


def test_of_papers_of_one_minute_the_careful_one_leads() -> None:
    for first, second in (("left", "in"), ("in", "left")):
        desk = Desk()
        paper(desk, first, "05:00")
        paper(desk, second, "05:00")
        assert state(desk) == "left"
        assert desk.row(KIYO).conflicts() == ["whereabouts"]


def test_where_the_live_clock_cannot_be_believed_a_later_paper_is_for_a_person() -> None:
    desk, broken = Desk(name="a"), Desk(name="b", clock=dead_battery)
    arrived(desk, "02:00")
    broken.sync(desk)
    went(broken, "away", "08:00")
    paper(desk, "left", "05:00")
    broken.sync(desk)
    assert state(broken) == "away"
    assert broken.row(KIYO).conflicts() == ["whereabouts"]


def test_but_a_paper_from_before_all_that_it_had_seen_is_history() -> None:
    desk, broken = Desk(name="a"), Desk(name="b", clock=dead_battery)
    arrived(desk, "02:00")
    broken.sync(desk)
    went(broken, "away", "08:00")
    paper(broken, "left", "01:00")
    assert state(broken) == "away"
    assert broken.row(KIYO).conflicts() == []
    assert states(broken) == ["left", "in", "away"]


def keyed(desk: Desk, kind: str, fact: NeedStated | SafetyStated, occurred: str) -> Event:
    time = Occurred(true_ms(at(occurred)), Precision.ABOUT)
    return desk.say(kind, fact, [KIYO], "10:00", channel=Channel.PAPER, occurred=time)


def test_a_need_on_paper_does_not_reopen_what_was_met_after_it() -> None:
    for clock in (good, nine_hours_behind, dead_battery, far_future):
        desk = Desk(clock=clock)
        desk.say("need.stated", NeedStated(code="o2"), [KIYO], "02:00")
        desk.say("need.met", NeedMet(code="o2"), [KIYO], "08:00", seeing=["need/o2"])
        keyed(desk, "need.stated", NeedStated(code="o2"), "03:00")
        assert desk.row(KIYO).value("need/o2")["state"] == "met"


def test_safety_on_paper_does_not_take_back_a_later_sighting() -> None:
    desk = Desk()
    desk.say("safety.stated", SafetyStated(state="safe"), [KIYO], "08:00")
    keyed(desk, "safety.stated", SafetyStated(state="unreachable"), "03:00")
    assert desk.row(KIYO).value("safety") == {"state": "safe"}
    assert desk.row(KIYO).conflicts() == []


def test_another_name_on_paper_is_a_conflict_whenever_it_was_written() -> None:
    desk = Desk()
    names = (PersonAmended(details=Details(name=name)) for name in ("本間", "中川"))
    desk.say("person.amended", next(names), [KIYO], "08:00")
    time = Occurred(true_ms(at("03:00")), Precision.ABOUT)
    desk.say("person.amended", next(names), [KIYO], 600, channel=Channel.PAPER, occurred=time)
    assert desk.row(KIYO).conflicts() == ["name"]


def test_paper_for_two_people_is_placed_for_each_of_them() -> None:
    desk = Desk()
    shigeru = person("shigeru")
    arrived(desk, "02:00")
    went(desk, "left", "08:00")
    time = Occurred(true_ms(at("03:00")), Precision.ABOUT)
    both: list[Subject] = [KIYO, shigeru]
    fact = PeopleReceived(persons=(Details(), Details()))
    desk.say("people.received", fact, both, 600, channel=Channel.PAPER, occurred=time)
    assert state(desk) == "left"
    assert desk.row(shigeru).value("whereabouts") == {"state": "in"}
