"""人数のみ: a bus is counted, known by name, counted anew, leaves; the figures of every hour."""

from datetime import timedelta

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.stay.counts_at import HourCount, counts_at, whole_hours
from shelter_app.application.stay.groups import CountedGroup, MoreThanCounted, NoNumber
from shelter_app.application.stay.shown import Change, Errand, Where
from shelter_app.domain.ids import PersonId
from shelter_app.domain.ledger.edges import pair
from shelter_app.domain.ledger.facts.links import IdentityDecided
from tests.application.night import RECEPTION, Night


def the_group(night: Night) -> CountedGroup:
    (group,) = night.a.groups.groups()
    return group


def receive(night: Night, *names: str) -> None:
    night.type_in(*(TypedPerson(name) for name in names))


def test_a_bus_of_forty_is_counted_at_once(night: Night) -> None:
    done = night.a.groups.count(40, " B ")
    (group,) = done.groups
    assert (group.number, group.left, group.area) == (40, 40, "B")
    assert group.at == night.clock.now()
    assert night.a.desk.counts().anonymous == 40
    night.a.stays.undo(done.act)
    assert night.a.groups.groups() == ()
    assert night.a.desk.counts().anonymous == 0


@pytest.mark.parametrize("number", [0, -3, 10_000])
def test_what_is_no_number_of_people_is_refused(night: Night, number: int) -> None:
    with pytest.raises(NoNumber):
        night.a.groups.count(number)
    assert night.events("group.counted") == []


def test_names_that_come_later_are_taken_off_the_number(night: Night) -> None:
    receive(night, "前に来た人")
    night.clock.forward(minutes=5)
    night.a.groups.count(5)
    night.clock.forward(minutes=5)
    receive(night, "乗客 一", "乗客 二")
    found = night.a.groups.candidates(the_group(night))
    assert {one.line.name for one in found} == {"乗客 一", "乗客 二"}

    night.a.groups.reconcile(the_group(night), found)

    assert the_group(night).left == 3
    assert night.a.desk.counts().anonymous == 3
    assert night.a.desk.counts().inside == 3
    assert night.a.groups.candidates(the_group(night)) == ()


def test_more_names_than_were_counted_and_no_names_are_refused(night: Night) -> None:
    night.a.groups.count(1)
    receive(night, "乗客 一", "乗客 二")
    found = night.a.groups.candidates(the_group(night))
    with pytest.raises(MoreThanCounted):
        night.a.groups.reconcile(the_group(night), found)
    with pytest.raises(NoNumber):
        night.a.groups.reconcile(the_group(night), ())
    assert the_group(night).left == 1


def test_a_new_count_allows_for_the_names_known_by_then(night: Night) -> None:
    night.a.groups.count(40)
    receive(night, "乗客 一", "乗客 二")
    night.a.groups.reconcile(the_group(night), night.a.groups.candidates(the_group(night)))
    assert the_group(night).left == 38

    night.a.groups.recount(the_group(night), 36)

    assert the_group(night).left == 36
    night.a.groups.recount(the_group(night), 0)
    assert night.a.groups.groups() == ()
    with pytest.raises(NoNumber):
        night.a.groups.recount(CountedGroup(night.events("group.counted")[0].subjects[0], 1, 1), -1)


def test_the_newest_group_comes_first(night: Night) -> None:
    night.a.groups.count(10)
    night.clock.forward(minutes=1)
    night.a.groups.count(20)
    assert [one.number for one in night.a.groups.groups()] == [20, 10]


def test_nobody_not_to_be_disclosed_is_proposed_to_a_neighbour(night: Night) -> None:
    night.a.groups.count(3)
    received = night.type_in(TypedPerson("大野 ゆかり"))
    night.protect(received.slips[0].ref)
    assert len(night.a.groups.candidates(the_group(night))) == 1
    night.sign_in(RECEPTION)
    assert night.a.groups.candidates(the_group(night)) == ()


def test_the_figures_of_every_hour_follow_the_story(night: Night) -> None:
    start = night.clock.now()  # 02:40
    night.a.groups.count(40)
    receive(night, "一", "二", "三")
    night.clock.forward(minutes=60)  # 03:40
    people = night.a.stays.people().people
    back_by = night.clock.now() + timedelta(hours=2)
    night.a.stays.change(Change(people[:1], Where.AWAY, Errand.OUT, back_by))
    night.a.stays.change(Change(people[1:2], Where.CAR))
    receive(night, "四")
    fourth = next(one for one in night.a.stays.people().people if one.line.name == "四")
    night.a.groups.reconcile(the_group(night), (fourth,))
    night.clock.forward(minutes=60)  # 04:40
    night.a.groups.recount(the_group(night), 10)

    hours = whole_hours(start, night.clock.now() + timedelta(minutes=30))

    assert [at.hour for at in hours] == [3, 4, 5]
    assert counts_at(night.table, hours) == (
        HourCount(hours[0], inside=3, anonymous=40, away=0, outside=0),
        HourCount(hours[1], inside=2, anonymous=39, away=1, outside=1),
        HourCount(hours[2], inside=2, anonymous=10, away=1, outside=1),
    )
    assert counts_at(night.table, hours)[0].total == 43
    assert counts_at(night.table, [start - timedelta(hours=1)])[0].total == 0


def test_a_count_taken_back_never_was(night: Night) -> None:
    start = night.clock.now()
    done = night.a.groups.count(40)
    night.clock.forward(minutes=200)
    night.a.stays.undo(done.act)
    (hour,) = counts_at(night.table, [start + timedelta(hours=1)])
    assert hour.anonymous == 0


def test_records_of_one_person_are_one_person_in_every_hour(night: Night) -> None:
    receive(night, "佐藤 ひろみ", "佐藤 弘美")
    one, other = (PersonId(line.ref.id) for line in night.a.stays.people().people)
    fact = IdentityDecided(a=one, b=other, state="same")
    night.record("identity.decided", fact, pair("identity", one, other))
    night.clock.forward(minutes=1)
    (now,) = counts_at(night.table, [night.clock.now()])
    assert now.inside == night.a.desk.counts().inside == 1


def test_the_hours_of_a_long_time_are_the_newest_of_a_month(night: Night) -> None:
    until = night.clock.now()
    assert whole_hours(until, until - timedelta(hours=1)) == ()
    hours = whole_hours(until - timedelta(days=90), until)
    assert len(hours) == 24 * 31
    assert hours[-1] == until.replace(minute=0)
    exact = until.replace(minute=0)
    assert whole_hours(exact, exact) == (exact,)
