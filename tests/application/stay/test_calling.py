"""点呼: who is called, what is answered, who is missing, and who is found again."""

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.desk.table import NotPermitted
from shelter_app.application.stay.calling import NoCallOpen
from shelter_app.application.stay.change import NobodyChosen
from shelter_app.application.stay.rollcall import Answer, RollCall
from shelter_app.application.stay.shown import Change, Errand, Shelf, Staying, Where, on_shelf
from tests.application.night import RECEPTION, Night


@pytest.fixture
def hall(night: Night) -> Night:
    """Six people in two areas, and one without any."""
    night.type_in(*(TypedPerson(f"人 {n}", f"ひと{'あいうえおか'[n]}") for n in range(6)))
    night.type_in(TypedPerson("区画 なし", "くかく なし"))
    people = night.a.stays.people().people
    by_name = {one.line.name: one for one in people}
    night.a.stays.change_area(tuple(by_name[f"人 {n}"] for n in (0, 1, 2)), "B")
    night.a.stays.change_area(tuple(by_name[f"人 {n}"] for n in (3, 4, 5)), "A")
    night.clock.forward(minutes=300)
    return night


def person(call: RollCall, name: str) -> Staying:
    return next(
        one.person for area in call.areas for one in area.people if one.person.line.name == name
    )


def answers(night: Night) -> dict[str, Answer]:
    call = night.a.calls.current()
    return {one.person.line.name: one.answer for area in call.areas for one in area.people}


def say(night: Night, answer: Answer, *names: str) -> None:
    call = night.a.calls.current()
    night.a.calls.answer(call, tuple(person(call, name) for name in names), answer)


def test_the_list_goes_by_area_and_kana_and_who_has_none_comes_last(hall: Night) -> None:
    call = hall.a.calls.open()
    assert [area.area for area in call.areas] == ["A", "B", ""]
    assert [one.person.line.name for one in call.areas[1].people] == ["人 0", "人 1", "人 2"]
    assert call.total == 7
    assert call.is_open
    assert call.opened_at == hall.clock.now()
    assert call.may_close


def test_a_list_can_be_read_before_anybody_opens_a_call(hall: Night) -> None:
    call = hall.a.calls.current()
    assert call.ref is None
    assert not call.is_open
    assert call.total == 7


def test_who_is_away_with_leave_need_not_be_called(hall: Night) -> None:
    away = on_shelf(hall.a.stays.people().people, Shelf.HERE)[:1]
    hall.a.stays.change(Change(away, Where.AWAY, Errand.OVERNIGHT))
    call = hall.a.calls.open()
    assert call.count(Answer.AWAY) == 1
    assert call.count(Answer.NOT_CALLED) == 6


def test_each_answer_is_kept_and_the_last_one_counts(hall: Night) -> None:
    hall.a.calls.open()
    hall.clock.forward(seconds=10)
    say(hall, Answer.PRESENT, "人 0", "人 3")
    say(hall, Answer.MISSING, "人 1")
    say(hall, Answer.AWAY, "人 2")
    hall.clock.forward(seconds=10)
    say(hall, Answer.PRESENT, "人 1")
    say(hall, Answer.MISSING, "人 3")
    assert answers(hall) == {
        "人 0": Answer.PRESENT,
        "人 1": Answer.PRESENT,
        "人 2": Answer.AWAY,
        "人 3": Answer.MISSING,
        "人 4": Answer.NOT_CALLED,
        "人 5": Answer.NOT_CALLED,
        "区画 なし": Answer.NOT_CALLED,
    }
    out = next(one for one in hall.a.stays.people().people if one.line.name == "人 2")
    assert (out.where, out.errand, out.area) == (Where.AWAY, "外出", "B")


def test_several_operators_go_on_with_the_same_call(hall: Night) -> None:
    first = hall.a.calls.open()
    say(hall, Answer.PRESENT, "人 0")
    hall.sign_in(RECEPTION)
    again = hall.a.calls.open()
    assert again.ref == first.ref
    assert again.count(Answer.PRESENT) == 1
    assert not again.may_close


def test_who_comes_to_the_desk_while_names_are_called_is_here(hall: Night) -> None:
    hall.a.calls.open()
    hall.clock.forward(minutes=1)
    hall.type_in(TypedPerson("新しい 人"))
    assert answers(hall)["新しい 人"] is Answer.PRESENT


def test_closing_presumes_gone_whom_nobody_found_and_leaves_whom_nobody_called(hall: Night) -> None:
    hall.a.calls.open()
    hall.clock.forward(minutes=1)
    say(hall, Answer.PRESENT, "人 0", "人 1", "人 2", "人 3")
    say(hall, Answer.MISSING, "人 4", "人 5")

    closed = hall.a.calls.close(hall.a.calls.current())

    assert closed.closed_at == hall.clock.now()
    assert not closed.is_open
    gone = on_shelf(hall.a.stays.people().people, Shelf.GONE)
    assert [one.line.name for one in gone] == ["人 4", "人 5"]
    assert hall.a.desk.counts().inside == 5  # who was never called is still here
    (past,) = hall.a.calls.past()
    assert (past.missing, past.opened_at) == (2, closed.opened_at)
    assert hall.a.calls.current().ref is None


def test_who_was_gone_is_found_again(hall: Night) -> None:
    hall.a.calls.open()
    say(hall, Answer.MISSING, "人 4")
    hall.a.calls.close(hall.a.calls.current())
    gone = on_shelf(hall.a.stays.people().people, Shelf.GONE)
    hall.clock.forward(minutes=20)

    hall.a.stays.change(Change(gone, Where.IN))

    assert hall.a.stays.people().figures[Shelf.GONE] == 0
    kinds = [told.kind for told in hall.a.stays.page(gone[0].ref).history]
    assert kinds[:4] == [
        "people.seen",
        "whereabouts.changed",
        "whereabouts.changed",
        "people.missed",
    ]


def test_a_neighbour_at_reception_calls_and_does_not_close(hall: Night) -> None:
    hall.sign_in(RECEPTION)
    hall.a.calls.open()
    say(hall, Answer.PRESENT, "人 0")
    with pytest.raises(NotPermitted):
        hall.a.calls.close(hall.a.calls.current())
    assert hall.a.calls.current().is_open


def test_a_call_that_another_desk_ended_is_not_ended_twice(hall: Night) -> None:
    shown = hall.a.calls.open()
    hall.a.calls.close(shown)
    with pytest.raises(NoCallOpen):
        hall.a.calls.close(shown)
    with pytest.raises(NoCallOpen):
        hall.a.calls.answer(RollCall(), (), Answer.PRESENT)


def test_an_answer_about_nobody_is_refused(hall: Night) -> None:
    with pytest.raises(NobodyChosen):
        hall.a.calls.answer(hall.a.calls.open(), (), Answer.PRESENT)


def test_an_answer_can_be_taken_back(hall: Night) -> None:
    call = hall.a.calls.open()
    act = hall.a.calls.answer(call, (person(call, "人 0"),), Answer.MISSING)
    hall.a.stays.undo(act)
    assert answers(hall)["人 0"] is Answer.NOT_CALLED


def test_the_anonymous_are_counted_by_eye(hall: Night) -> None:
    hall.a.groups.count(12)
    assert hall.a.calls.current().anonymous == 12
