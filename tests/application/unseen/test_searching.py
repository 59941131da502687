"""Tries, visits and their outcome: who goes where, and what may be said afterwards."""

from datetime import timedelta

import pytest

from shelter_app.application.cases.shown import CaseKind
from shelter_app.application.desk.said import TextTooLong
from shelter_app.application.desk.table import NotPermitted
from shelter_app.application.unseen.page import LineGone
from shelter_app.application.unseen.send import (
    AreaDangerous,
    NoHomes,
    SearcherNeeded,
    WaitsForDesk,
)
from shelter_app.application.unseen.shown import Noted, Part, UnseenPage
from shelter_app.application.unseen.trying import ANSWERS, Found, How, NewTry, ends_search
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Channel, Precision
from shelter_app.domain.ledger.facts.condition import AttemptMade
from shelter_app.domain.ledger.row import Row
from tests.application.demo_town import HIROKO, KIYO, MITSU, SHIGERU, SUSUMU, card_of, lines
from tests.application.night import RECEPTION, TEACHER, WELFARE, Night
from tests.application.unseen.test_worklist import confirm, entry, found, look


def page(night: Night, management: str = KIYO) -> UnseenPage:
    return night.a.unseen.page(entry(management))


def note(night: Night, tried: NewTry, management: str = KIYO) -> Noted:
    return night.a.unseen.note_try(page(night, management), tried)


def row(night: Night, subject: Subject) -> Row:
    known = night.table.reader.row(subject)
    assert known is not None
    return known


@pytest.mark.parametrize("how", list(How))
def test_every_way_of_trying_has_its_answers(night: Night, how: How) -> None:
    for answer in ANSWERS[how]:
        note(night, NewTry(how, answer, searcher="磯部"))
    assert len(page(night).tries) == len(ANSWERS[how])


def test_who_was_met_becomes_a_record_confirmed_and_seen_in_the_same_act(night: Night) -> None:
    before = len(night.events())

    noted = note(night, NewTry(How.VISIT, Found.MET, "磯部", where="home", place="自宅・2階"))

    assert noted.person is not None
    person = row(night, noted.person)
    assert person.value("name") == lines()[KIYO].name
    assert person.value("whereabouts") == {"state": "home", "destination": "自宅・2階"}
    assert [one.value["how"] for one in person.notes["seen"]] == ["eyes"]
    events = [one for one in night.events()[before:] if one.act == noted.act]
    assert {one.kind for one in events} == {
        "attempt.made", "person.amended", "people.seen", "match.decided", "whereabouts.changed",
    }  # fmt: skip
    assert found(look(night), KIYO) is None
    assert night.a.desk.counts().inside == 0
    assert "health" not in person.attributes
    assert "safety" not in person.attributes


def test_meeting_somebody_who_was_here_already_makes_no_second_record(night: Night) -> None:
    person = confirm(night, SHIGERU)
    seen = page(night, SHIGERU)
    night.a.unseen.unreachable(seen)

    noted = note(night, NewTry(How.VISIT, Found.MET), SHIGERU)

    assert noted.person == person
    assert len(night.table.reader.everyone()) == 1
    assert found(look(night), SHIGERU) is None


def test_a_call_to_the_person_ends_the_search_by_the_operators_word(night: Night) -> None:
    noted = note(night, NewTry(How.PHONE, Found.SPOKE, where="facility", health="injured_light"))

    assert noted.person is not None
    person = row(night, noted.person)
    assert [one.value["how"] for one in person.notes["seen"]] == ["phone"]
    assert person.value("health") == {"state": "injured_light"}
    (safety,) = night.events("safety.stated")
    assert safety.source.channel is Channel.PHONE
    assert safety.subjects == (entry(KIYO),)
    assert found(look(night), KIYO) is None


@pytest.mark.parametrize("heard", [Found.WELL, Found.ELSEWHERE])
@pytest.mark.parametrize("how", list(How))
def test_nobody_is_safe_because_somebody_says_so(night: Night, how: How, heard: Found) -> None:
    noted = note(night, NewTry(how, heard, note="娘さんの話"))

    assert noted.person is None
    line = found(look(night), KIYO)
    assert line is not None
    assert (line.safety, line.hearsay, line.tries) == ("unconfirmed", True, 1)
    assert line.last is not None
    assert (line.last.outcome, line.last.note) == (heard.value, "娘さんの話")
    urgent = [one.ref for one in look(night, part=Part.URGENT).lines]
    assert urgent[-1] == entry(KIYO)  # after all of whom nobody says anything


def test_a_third_party_never_ends_a_search() -> None:
    assert not any(ends_search(How.THIRD, found) for found in Found)
    assert ends_search(How.VISIT, Found.MET)
    assert not ends_search(How.VISIT, Found.ABSENT)


@pytest.mark.parametrize("how", list(How))
def test_help_is_asked_for_in_the_same_act_without_a_value_of_the_register(
    night: Night, how: How
) -> None:
    noted = note(night, NewTry(how, Found.HELP, "磯部", need="階段が落ちて降りられない"))

    (line,) = night.a.cases.cases().open
    assert (line.kind, line.need, line.informant) == (
        CaseKind.RESCUE, "階段が落ちて降りられない", "磯部",
    )  # fmt: skip
    assert line.who == lines()[KIYO].name
    (opened,) = night.events("case.opened")
    assert opened.act == noted.act
    assert line.about == (noted.person or entry(KIYO))
    assert (found(look(night), KIYO) is None) is (how is not How.THIRD)
    name = lines()[KIYO].address.encode()
    assert not any(name in envelope for envelope in night.envelopes())


def test_reception_sees_that_help_is_needed_and_no_line_of_the_register(night: Night) -> None:
    note(night, NewTry(How.THIRD, Found.HELP, need="助けて"))

    night.sign_in(RECEPTION)

    (line,) = night.a.cases.cases().open
    assert (line.who, line.place, line.need) == ("", "", "助けて")


def test_the_time_observed_is_that_of_the_try_and_not_of_the_typing(night: Night) -> None:
    then = night.clock.now_ms() - 3_600_000
    note(night, NewTry(How.VISIT, Found.ABSENT, observed_ms=then, is_about=True))

    (event,) = night.events("attempt.made")
    assert event.occurred == (then, Precision.ABOUT)
    assert page(night).tries[0].at == night.clock.at - timedelta(hours=1)


def test_searchers_are_out_until_they_are_back_and_overdue_after_that(night: Night) -> None:
    night.a.unseen.send((entry(KIYO), entry(SHIGERU)), "磯部 健太", 30)

    (trip,) = look(night).trips
    assert (trip.searcher, set(trip.entries)) == ("磯部 健太", {entry(KIYO), entry(SHIGERU)})
    assert (trip.left_at, trip.back_by) == (
        night.clock.at, night.clock.at + timedelta(minutes=30),
    )  # fmt: skip
    assert not trip.is_overdue
    assert {one.ref for one in look(night, part=Part.OUT).lines} == {entry(KIYO), entry(SHIGERU)}
    night.clock.forward(minutes=31)
    assert look(night).trips[0].is_overdue


def test_a_home_visited_is_off_the_way_and_the_rest_with_the_return(night: Night) -> None:
    night.a.unseen.send((entry(KIYO), entry(SHIGERU)), "磯部 健太", 30)
    night.clock.forward(minutes=10)
    note(night, NewTry(How.VISIT, Found.MET, "磯部 健太"))

    (trip,) = look(night).trips
    assert trip.entries == (entry(SHIGERU),)
    (closed, *_) = page(night).tries
    assert (closed.searcher, closed.outcome) == ("磯部 健太", "met")
    night.a.unseen.came_back(trip)
    shown = look(night)
    assert shown.trips == ()
    line = found(shown, SHIGERU)
    assert line is not None
    assert (line.out, line.tries) == (0, 1)
    last = [event.fact for event in night.events("attempt.made")][-1]
    assert isinstance(last, AttemptMade)
    assert last.back_ms == night.clock.now_ms()


def test_two_go_side_by_side_and_each_closes_their_own_way(night: Night) -> None:
    night.a.unseen.send((entry(KIYO),), "磯部", 30)
    night.a.unseen.send((entry(KIYO),), "消防団", 60)

    note(night, NewTry(How.VISIT, Found.ABSENT, "磯部"))

    assert [one.searcher for one in look(night).trips] == ["消防団"]
    note(night, NewTry(How.PHONE, Found.ABSENT))
    assert len(look(night).trips) == 1
    note(night, NewTry(How.VISIT, Found.ABSENT))
    assert look(night).trips == ()


def test_whom_nobody_has_gone_for_comes_before_whom_somebody_has(night: Night) -> None:
    first = look(night).lines[0]
    night.a.unseen.send((first.ref,), "磯部", 30)
    assert look(night).lines[0].ref != first.ref


def test_nobody_is_sent_into_an_area_marked_dangerous(night: Night) -> None:
    district = lines()[KIYO].district
    night.a.unseen.send((entry(KIYO),), "磯部", 30)
    night.a.unseen.mark_danger(district, "津波")

    shown = look(night)
    (facet,) = [one for one in shown.districts if one.name == district]
    assert facet.danger == "津波"
    assert shown.trips[0].is_danger
    assert [one.is_danger for one in shown.lines if one.ref == entry(SHIGERU)] == [True]
    with pytest.raises(AreaDangerous):
        night.a.unseen.send((entry(MITSU), entry(SHIGERU)), "消防団", 30)

    night.a.unseen.mark_danger(district, "")
    night.a.unseen.send((entry(MITSU), entry(SHIGERU)), "消防団", 30)
    assert not look(night).trips[0].is_danger


def test_only_who_leads_marks_an_area(night: Night) -> None:
    night.sign_in(WELFARE)
    with pytest.raises(NotPermitted):
        night.a.unseen.mark_danger("中浜", "津波")


def test_nobody_is_sent_out_for_somebody_who_may_be_here(night: Night) -> None:
    night.receive(night.a.desk.present(card_of(SUSUMU)))
    with pytest.raises(WaitsForDesk):
        night.a.unseen.send((entry(SUSUMU), entry(KIYO)), "磯部", 30)
    night.a.unseen.send((entry(KIYO),), "磯部", 30)


@pytest.mark.parametrize("minutes", [0, -5])
def test_a_way_has_homes_a_name_and_a_time(night: Night, minutes: int) -> None:
    with pytest.raises(NoHomes):
        night.a.unseen.send((entry(KIYO),), "磯部", minutes)
    with pytest.raises(NoHomes):
        night.a.unseen.send((), "磯部", 30)
    with pytest.raises(SearcherNeeded):
        night.a.unseen.send((entry(KIYO),), " ", 30)
    with pytest.raises(LineGone):
        night.a.unseen.send((Subject("entry", b"?" * 16),), "磯部", 30)
    with pytest.raises(LineGone):
        night.a.unseen.page(Subject("entry", b"?" * 16))


def test_unreachable_sets_aside_the_sightings_that_were_shown(night: Night) -> None:
    confirm(night, KIYO)
    assert found(look(night), KIYO) is None
    shown = page(night)
    assert shown.sightings == (night.clock.at,)

    night.a.unseen.unreachable(shown)

    line = found(look(night), KIYO)
    assert line is not None
    assert line.safety == "unreachable"
    assert page(night).sightings == ()


def test_a_later_sighting_is_not_set_aside(night: Night) -> None:
    person = confirm(night, KIYO)
    stale = page(night)
    night.clock.forward(minutes=5)
    night.receive(night.a.desk.look(person))
    night.a.unseen.unreachable(stale)
    assert found(look(night), KIYO) is None


def test_a_try_is_taken_back_whole(night: Night) -> None:
    noted = note(night, NewTry(How.VISIT, Found.MET, where="home"))

    night.a.unseen.undo(noted.act)

    assert found(look(night), KIYO) is not None
    assert page(night).tries == ()
    assert noted.person is not None
    assert row(night, noted.person).is_empty


def test_a_teacher_who_leads_alone_looks_for_people_too(night: Night) -> None:
    night.a.sitting.add_operator(TEACHER)
    night.sign_in(TEACHER)
    night.a.unseen.send((entry(KIYO),), "磯部", 30)
    note(night, NewTry(How.VISIT, Found.MET))
    assert found(look(night), KIYO) is None


def test_reception_notes_no_tries(night: Night) -> None:
    shown = page(night, HIROKO)
    night.sign_in(RECEPTION)
    for refused in (
        lambda: night.a.unseen.note_try(shown, NewTry(How.PHONE, Found.SPOKE)),
        lambda: night.a.unseen.unreachable(shown),
        lambda: night.a.unseen.send((entry(KIYO),), "磯部", 30),
    ):
        with pytest.raises(NotPermitted):
            refused()


def test_a_note_too_long_is_refused_whole(night: Night) -> None:
    with pytest.raises(TextTooLong):
        note(night, NewTry(How.PHONE, Found.ABSENT, note="あ" * 5_000))
    assert page(night).tries == ()
