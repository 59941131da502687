"""How many, now and by hour; what waits by the clock; what is new."""

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.people import GroupCounted, GroupReconciled
from shelter_app.domain.picture.counts import Count, count, left, occupancy
from shelter_app.domain.picture.due import Due, needs, open_cases, overdue
from shelter_app.domain.picture.edges import Edge
from shelter_app.domain.picture.groups import group
from shelter_app.domain.picture.news import news
from shelter_app.domain.picture.stays import overlap, stay_at
from tests.domain.ledger.cast import person, some_id
from tests.domain.ledger.night import at, true_ms
from tests.domain.ledger.world import Desk
from tests.domain.picture.rows import head, row, stays

ALONE = group([])
NOW = true_ms(at("12:00"))


def ms(text: str) -> int:
    return true_ms(at(text))


def same(a: str, b: str, state: str = "same") -> Edge:
    return Edge("identity", some_id(a), some_id(b), state)


def test_people_are_counted_by_where_they_are() -> None:
    people = [
        stays("kiyo", ("in", "03:00")),
        stays("shigeru", ("in", "03:00"), ("away", "05:00")),
        stays("yuko", ("left", "03:00")),
        stays("taro", ("car", "03:00")),
        stays("hana", ("home", "03:00")),
        row("nobody knows where"),
    ]
    assert count(people, [], ALONE) == Count(inside=1, anonymous=0, away=1, outside=2)


def test_records_of_one_person_count_once_and_inside_as_long_as_one_says_so() -> None:
    people = [stays("kiyo", ("in", "03:00")), stays("kiyoe", ("left", "05:00"))]
    assert count(people, [], group([same("kiyo", "kiyoe")])).inside == 1
    both = [stays("kiyo", ("in", "03:00")), stays("kiyoe", ("in", "05:00"))]
    assert count(both, [], group([same("kiyo", "kiyoe")])).inside == 1


def test_a_contradicted_group_counts_as_separate_people() -> None:
    people = [stays(name, ("in", "03:00")) for name in ("kiyo", "kiyoe", "yuko")]
    torn = group([same("kiyo", "kiyoe"), same("kiyoe", "yuko"), same("kiyo", "yuko", "different")])
    assert count(people, [], torn).inside == 3


def test_a_record_of_another_shelter_is_not_counted_here() -> None:
    people = [stays("kiyo", ("in", "03:00"))]
    assert count(people, [], group([same("kiyo", "elsewhere")])).inside == 1


def test_who_is_only_counted_is_what_is_left_of_the_number() -> None:
    desk = Desk()
    forty = Subject("group", some_id("forty"))
    desk.say("group.counted", GroupCounted(number=40), [forty])
    fact = GroupReconciled(persons=(person("kiyo").id, person("yuko").id))
    desk.say("group.reconciled", fact, [forty])
    assert left(desk.row(forty)) == 38
    assert count([], [desk.row(forty)], ALONE).anonymous == 38
    many = GroupReconciled(persons=tuple(person(n).id for n in range(50)))
    desk.say("group.reconciled", many, [forty])
    assert left(desk.row(forty)) == 0
    assert left(row("empty", kind="group")) == 0


def test_occupancy_by_hour_follows_every_story() -> None:
    people = [
        stays("kiyo", ("in", "03:00"), ("left", "08:00")),
        stays("shigeru", ("in", "02:30"), ("away", "05:00"), ("in", "09:00")),
    ]
    hours = [ms(f"{hour:02}:00") for hour in (2, 3, 6, 8, 9, 11)]
    assert occupancy(people, ALONE, hours, NOW) == [0, 2, 1, 0, 1, 1]


def test_records_of_one_person_occupy_one_place() -> None:
    people = [stays("kiyo", ("in", "03:00")), stays("kiyoe", ("in", "04:00"))]
    groups = group([same("kiyo", "kiyoe")])
    assert occupancy(people, groups, [ms("03:30"), ms("05:00")], NOW) == [1, 1]


def test_a_stay_without_a_believed_time_is_not_before_its_predecessor() -> None:
    told = stays("kiyo", ("in", "03:00"), ("left", None))
    assert stay_at(told, ms("02:00"), NOW) is None
    assert stay_at(told, ms("04:00"), NOW) == {"state": "left"}


def test_a_first_stay_without_a_time_is_not_counted_before_what_follows() -> None:
    told = stays("kiyo", ("in", None), ("left", "08:00"))
    assert stay_at(told, ms("07:00"), NOW) is None
    assert stay_at(told, ms("09:00"), NOW) == {"state": "left"}
    only = stays("kiyo", ("in", None))
    assert stay_at(only, ms("07:00"), NOW) is None
    assert stay_at(only, NOW, NOW) == {"state": "in"}


def test_a_clock_ahead_of_now_ends_nothing_in_the_future() -> None:
    told = stays("kiyo", ("in", "03:00"), ("left", "21:00"))
    assert occupancy([told], ALONE, [NOW], NOW) == [0]


def test_two_shelters_that_both_have_somebody_at_one_time_overlap() -> None:
    here = stays("kiyo", ("in", "03:00"), ("left", "08:00"))
    assert overlap(here, stays("kiyoe", ("in", "05:00")), NOW)
    assert overlap(here, stays("kiyoe", ("in", "02:00")), NOW)
    assert not overlap(here, stays("kiyoe", ("in", "08:00")), NOW)
    assert not overlap(here, stays("kiyoe", ("home", "05:00")), NOW)
    assert not overlap(stays("kiyo", ("in", "09:00")), here, NOW)


def test_who_should_be_back_and_is_not_is_overdue_longest_ago_first() -> None:
    people = [
        stays("kiyo", ("away", "03:00"), back_by_ms=ms("10:00")),
        stays("yuko", ("away", "03:00"), back_by_ms=ms("09:00")),
        stays("taro", ("away", "03:00"), back_by_ms=ms("13:00")),
        stays("hana", ("away", "03:00")),
        stays("jiro", ("left", "03:00"), back_by_ms=ms("09:00")),
        row("nobody knows where"),
    ]
    assert [one.subject for one in overdue(people, NOW)] == [some_id("yuko"), some_id("kiyo")]


def test_needs_are_listed_by_when_they_run_out() -> None:
    people = [
        row(
            "kiyo",
            attributes={
                "need/o2": [head({"state": "stated", "hours_left": 3.0}, "04:00")],
                "need/dialysis": [head({"state": "stated", "due_ms": ms("06:00")})],
                "need/wheelchair": [head({"state": "stated", "hours_left": 0.0})],
                "need/insulin": [head({"state": "met", "hours_left": 1.0})],
                "need/battery": [head({"state": "stated", "hours_left": 1.0}, None)],
                "name": [head("本間")],
            },
        )
    ]
    assert needs(people) == [
        Due(some_id("kiyo"), "need/dialysis", ms("06:00")),
        Due(some_id("kiyo"), "need/o2", ms("07:00")),
    ]


def test_open_cases_are_listed_by_their_clock_and_those_without_one_come_last() -> None:
    cases = [
        row("b", kind="case", attributes={"case": [head({"what": "rescue"})]}),
        row("a", kind="case", attributes={"case": [head({"clock_ms": ms("06:00")})]}),
        row("c", kind="case", attributes={"case": [head({"clock_ms": ms("05:00")})]}),
        row("d", kind="case", attributes={"case": [head({})], "closed": [head({})]}),
        row("e", kind="case"),
    ]
    assert [one.subject for one in open_cases(cases)] == [some_id(name) for name in "cab"]


def test_what_is_new_is_what_was_not_held_at_the_last_look() -> None:
    desk = Desk()
    known = desk.say("group.counted", GroupCounted(number=1), [Subject("group", b"a" * 16)])
    fresh = desk.say("group.counted", GroupCounted(number=2), [Subject("group", b"b" * 16)])
    found = news(desk.events.values(), {known.id})
    assert found == {Subject("group", b"b" * 16): [fresh]}
