"""Where people are: they go out and come back, leave, move, sleep elsewhere, and are seen."""

from datetime import timedelta

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.desk.undo import NothingToUndo
from shelter_app.application.stay.change import BackBeforeNow, NobodyChosen
from shelter_app.application.stay.shown import (
    Change,
    Errand,
    Known,
    Shelf,
    Staying,
    Where,
    on_shelf,
)
from shelter_app.domain.ledger.event import Channel
from shelter_app.domain.my_number import check_digit
from tests.application.night import LEAD, Night

ICHIRO, SACHI = (
    TypedPerson("中川 一郎", "なかがわ いちろう"),
    TypedPerson("中川 幸", "なかがわ さち"),
)


@pytest.fixture
def couple(night: Night) -> Night:
    """Two people who came together."""
    night.type_in(ICHIRO, SACHI)
    return night


def everyone(night: Night) -> tuple[Staying, ...]:
    return night.a.stays.people().people


def named(night: Night, name: str) -> Staying:
    return next(one for one in everyone(night) if one.line.name == name)


def go_out(night: Night, *people: Staying, hours: float = 1) -> None:
    back_by = night.clock.now() + timedelta(hours=hours)
    night.a.stays.change(Change(people, Where.AWAY, Errand.OUT, back_by))


def test_who_goes_out_is_away_until_a_time_and_comes_back_to_the_same_area(couple: Night) -> None:
    couple.a.stays.change_area(everyone(couple), "B-2")

    go_out(couple, named(couple, "中川 幸"))

    out = named(couple, "中川 幸")
    assert (out.where, out.errand, out.area) == (Where.AWAY, "外出", "B-2")
    assert out.back_by == couple.clock.now() + timedelta(hours=1)
    assert couple.a.desk.counts().inside == 1

    couple.clock.forward(minutes=30)
    done = couple.a.stays.change(Change((out,), Where.IN))

    (back,) = done.people
    assert (back.where, back.area, back.back_by) == (Where.IN, "B-2", None)
    assert couple.a.desk.counts().inside == 2


def test_who_comes_back_was_seen_with_eyes_and_a_slip_says_by_what(couple: Night) -> None:
    sachi = named(couple, "中川 幸")
    go_out(couple, sachi)

    couple.a.stays.change(Change((named(couple, "中川 幸"),), Where.IN, known=Known.CARD))

    (moved,) = couple.events("whereabouts.changed")[-1:]
    (seen,) = couple.events("people.seen")
    assert moved.source.channel is seen.source.channel is Channel.CARD
    assert seen.subjects == (sachi.ref,)


def test_a_return_by_telephone_is_no_sighting(couple: Night) -> None:
    go_out(couple, *everyone(couple))

    couple.a.stays.change(Change(everyone(couple), Where.IN, known=Known.PHONE))

    assert couple.events("people.seen") == []


def test_who_is_not_back_in_time_is_overdue(couple: Night) -> None:
    go_out(couple, named(couple, "中川 幸"), hours=1)
    assert on_shelf(everyone(couple), Shelf.OVERDUE) == ()

    couple.clock.forward(minutes=61)

    (late,) = on_shelf(everyone(couple), Shelf.OVERDUE)
    assert late.line.name == "中川 幸"
    assert couple.a.stays.people().figures[Shelf.OVERDUE] == 1


def test_nobody_is_expected_back_in_the_past(couple: Night) -> None:
    with pytest.raises(BackBeforeNow):
        go_out(couple, *everyone(couple), hours=-1)
    assert couple.events("whereabouts.changed") == []


def test_a_change_of_nobody_is_refused(night: Night) -> None:
    with pytest.raises(NobodyChosen):
        night.a.stays.change(Change((), Where.LEFT))
    with pytest.raises(NobodyChosen):
        night.a.stays.sight((), Known.HERE)


def test_a_family_leaves_to_relatives_with_a_number_to_reach_them(couple: Night) -> None:
    people = everyone(couple)

    couple.a.stays.change(
        Change(people, Where.LEFT, to="relatives", destination="盛岡 の弟宅", phone="019-000-0000")
    )

    for one in everyone(couple):
        assert (one.where, one.destination, one.area) == (Where.LEFT, "盛岡 の弟宅", "")
    (event,) = couple.events("whereabouts.changed")
    assert set(event.subjects) == {one.ref for one in people}
    row = couple.table.reader.row(people[0].ref)
    assert row is not None
    assert row.value("whereabouts")["phone"] == "019-000-0000"
    assert couple.a.desk.counts().inside == 0
    assert couple.a.stays.people().figures[Shelf.LEFT] == 2


def test_a_my_number_typed_as_a_destination_is_not_kept(couple: Night) -> None:
    number = f"12345678901{check_digit('12345678901')}"

    couple.a.stays.change(Change(everyone(couple), Where.LEFT, destination=f"自宅 {number}"))

    assert everyone(couple)[0].destination == "自宅"


def test_people_move_to_another_shelter_of_the_pack(couple: Night) -> None:
    places = couple.a.stays.places()
    assert couple.table.here.place not in [one.id for one in places]

    couple.a.stays.change(
        Change(everyone(couple), Where.MOVED, place=places[0].id, destination=places[0].name)
    )

    row = couple.table.reader.row(everyone(couple)[0].ref)
    assert row is not None
    assert row.value("whereabouts")["place"] == places[0].id
    assert everyone(couple)[0].destination == places[0].name


def test_without_a_register_there_are_no_other_shelters_to_choose(bare: Night) -> None:
    bare.phrase = bare.a.doorway.start_reception_only()
    bare.a.doorway.confirm_phrase(bare.phrase)
    bare.a.sitting.add_operator(LEAD)
    bare.sign_in(LEAD)
    assert bare.a.stays.places() == ()


def test_people_who_sleep_in_a_car_are_counted_apart(couple: Night) -> None:
    couple.a.stays.change(Change(everyone(couple), Where.CAR, destination="校庭 白い軽"))

    assert couple.a.desk.counts().outside == 2
    assert couple.a.stays.people().figures[Shelf.ELSEWHERE] == 2


def test_an_area_is_given_to_those_who_stay_and_keeps_an_expected_return(couple: Night) -> None:
    go_out(couple, named(couple, "中川 幸"), hours=3)

    couple.a.stays.change_area(everyone(couple), " Ｃ-1 ")

    ichiro, sachi = named(couple, "中川 一郎"), named(couple, "中川 幸")
    assert (ichiro.where, ichiro.area) == (Where.IN, "Ｃ-1")
    assert (sachi.where, sachi.area, sachi.errand) == (Where.AWAY, "Ｃ-1", "外出")
    assert sachi.back_by == couple.clock.now() + timedelta(hours=3)


def test_who_has_left_gets_no_area(couple: Night) -> None:
    couple.a.stays.change(Change(everyone(couple), Where.LEFT))
    with pytest.raises(NobodyChosen):
        couple.a.stays.change_area(everyone(couple), "A")


def test_a_sighting_moves_nobody(couple: Night) -> None:
    couple.a.stays.change(Change(everyone(couple), Where.GONE))

    couple.a.stays.sight(everyone(couple), Known.TOLD)

    assert [one.where for one in everyone(couple)] == [Where.GONE, Where.GONE]
    (seen,) = couple.events("people.seen")
    assert seen.source.channel is Channel.THIRD_PARTY


def test_an_act_is_taken_back_once(couple: Night) -> None:
    done = couple.a.stays.change(Change(everyone(couple), Where.LEFT))

    couple.a.stays.undo(done.act)

    assert couple.a.desk.counts().inside == 2
    with pytest.raises(NothingToUndo):
        couple.a.stays.undo(done.act)


def test_a_bus_of_people_leaves_in_one_act(night: Night) -> None:
    for start in range(0, 320, 80):
        night.type_in(*(TypedPerson(f"人 {n}") for n in range(start, start + 80)))

    done = night.a.stays.change(Change(everyone(night), Where.LEFT, to="temporary"))

    assert night.a.desk.counts().inside == 0
    assert len(done.people) == 320
    assert all(len(event.subjects) <= 150 for event in night.events("whereabouts.changed"))


def test_two_who_change_one_person_at_once_leave_a_conflict_in_sight(couple: Night) -> None:
    shown = (named(couple, "中川 幸"),)
    couple.a.stays.change(Change(shown, Where.LEFT))

    couple.a.stays.change(Change(shown, Where.AWAY, Errand.OUT))

    assert named(couple, "中川 幸").is_contested


def test_the_desk_counts_calmly_who_is_overdue_and_who_is_presumed_gone(couple: Night) -> None:
    go_out(couple, named(couple, "中川 幸"), hours=1)
    couple.a.stays.change(Change((named(couple, "中川 一郎"),), Where.GONE))
    assert (couple.a.desk.counts().overdue, couple.a.desk.counts().gone) == (0, 1)
    couple.clock.forward(minutes=61)
    assert (couple.a.desk.counts().overdue, couple.a.desk.counts().gone) == (1, 1)
