"""Where people go, question by question, and taking back what was done."""

from datetime import timedelta

import pytest

from shelter_app.application.stay.back_by import Quick
from shelter_app.application.stay.shown import Change, Errand, Known, OtherPlace, Where
from shelter_app.ui.presenters.moving import Going, Move, MoveNotice
from shelter_app.ui.presenters.person import PersonNotice
from shelter_app.ui.presenters.undoing import UndoNotice
from tests.ui.fakes_stay import NAKAGAWA
from tests.ui.presenters.hall import Hall
from tests.ui.presenters.heard import Fault, listen
from tests.ui.samples import NIGHT, SHIGERU, YUKO


@pytest.fixture
def hall() -> Hall:
    """Nobody has looked yet."""
    return Hall()


def test_going_out_takes_one_key_more_for_the_time(hall: Hall) -> None:
    done = listen(hall.moving.recorded)
    hall.begin(1, 2)
    hall.moving.choose(Move.OUT)
    hall.moving.quick(Quick.ONE_HOUR)
    hall.tasks.release()
    (change,) = hall.stays.changes
    assert isinstance(change, Change)
    assert (change.where, change.errand) == (Where.AWAY, Errand.OUT)
    assert change.back_by == NIGHT + timedelta(hours=1)
    assert len(change.people) == 2
    assert len(done) == 1
    assert hall.of(hall.moving).people == ()


def test_a_typed_time_is_read_or_asked_again(hall: Hall) -> None:
    hall.begin()
    hall.moving.choose(Move.OVERNIGHT)
    hall.moving.typed("そのうち")
    assert hall.of(hall.moving).notice is MoveNotice.NO_TIME
    hall.moving.typed("18時半")
    hall.tasks.release()
    (change,) = hall.stays.changes
    assert isinstance(change, Change)
    assert change.errand is Errand.OVERNIGHT
    assert change.back_by == NIGHT.replace(hour=18, minute=30)


def test_what_needs_no_more_words_is_recorded_at_once(hall: Hall) -> None:
    for move in (Move.BACK, Move.SIGHT):
        hall.begin()
        hall.moving.choose(move)
        hall.moving.choose(move)  # a second press while saving
        hall.tasks.release()
    back, sighting = hall.stays.changes
    assert isinstance(back, Change)
    assert back.where is Where.IN
    assert sighting is Known.HERE


@pytest.mark.parametrize(
    ("to", "where"),
    [("home", Where.LEFT), ("hospital", Where.HOSPITAL), ("facility", Where.FACILITY)],
)
def test_those_who_leave_say_where_to(hall: Hall, to: str, where: Where) -> None:
    hall.begin()
    hall.moving.choose(Move.LEAVE)
    hall.moving.leave_for(Going(to, "弟宅", "080", Known.PHONE))
    hall.tasks.release()
    (change,) = hall.stays.changes
    assert isinstance(change, Change)
    assert (change.where, change.to, change.destination) == (where, to, "弟宅")
    assert (change.phone, change.known) == ("080", Known.PHONE)


def test_a_move_goes_to_a_shelter_of_the_town_or_to_one_that_is_named(hall: Hall) -> None:
    hall.begin()
    hall.moving.choose(Move.TRANSFER)
    hall.tasks.release()
    place = hall.of(hall.moving).places[0]
    hall.moving.transfer(None, "  ")
    assert hall.of(hall.moving).notice is MoveNotice.CHOOSE_PLACE
    hall.moving.transfer(place)
    hall.tasks.release()
    hall.begin()
    hall.moving.choose(Move.TRANSFER)
    hall.moving.transfer(None, "隣町の公民館")
    hall.tasks.release()
    first, second = hall.stays.changes
    assert isinstance(first, Change)
    assert isinstance(second, Change)
    assert (first.place, first.destination) == (place.id, place.name)
    assert (second.place, second.destination) == (b"", "隣町の公民館")
    assert OtherPlace(b"", "a") == OtherPlace(b"", "a")


def test_an_area_and_a_night_elsewhere_are_recorded(hall: Hall) -> None:
    hall.begin()
    hall.moving.choose(Move.AREA)
    hall.moving.area("B-2")
    hall.tasks.release()
    hall.begin()
    hall.moving.choose(Move.ELSEWHERE)
    hall.moving.sleep(Where.CAR, Going(destination="校庭"))
    hall.tasks.release()
    area, car = hall.stays.changes
    assert area == "B-2"
    assert isinstance(car, Change)
    assert car.where is Where.CAR


def test_esc_goes_back_one_question_and_then_gives_up(hall: Hall) -> None:
    given_up = listen(hall.moving.given_up)
    hall.begin()
    hall.moving.choose(Move.LEAVE)
    hall.moving.back()
    assert hall.of(hall.moving).move is None
    assert given_up == []
    hall.moving.back()
    assert len(given_up) == 1


def test_a_change_that_fails_keeps_the_people_and_the_question(hall: Hall) -> None:
    hall.moving.choose(Move.BACK)  # of nobody
    hall.moving.area("B")
    hall.moving.quick(Quick.ONE_HOUR)
    assert hall.tasks.waiting == 0
    hall.begin()
    hall.moving.choose(Move.LEAVE)
    hall.stays.fault = Fault()
    hall.moving.leave_for(Going())
    hall.tasks.release()
    assert hall.of(hall.moving).notice is MoveNotice.TROUBLE
    assert hall.of(hall.moving).move is Move.LEAVE
    assert len(hall.of(hall.moving).people) == 1
    hall.moving.leave()
    assert hall.of(hall.moving).people == ()


def test_what_was_done_is_taken_back_the_last_first(hall: Hall) -> None:
    hall.person.undo()
    assert hall.of(hall.undo).notice is UndoNotice.NOTHING
    undone = listen(hall.undo.undone)
    acts = []
    for ref in (SHIGERU.ref, NAKAGAWA.ref):
        hall.open(ref)
        hall.person.act()
        hall.tasks.release()
        acts.append(hall.undo._pile[-1])
    hall.person.undo()
    hall.person.undo()  # a second press while it is being taken back
    hall.tasks.release()
    assert hall.of(hall.undo).notice is UndoNotice.UNDONE
    hall.undo.calm()
    assert hall.of(hall.undo).notice is UndoNotice.NONE
    hall.person.undo()
    hall.tasks.release()
    assert hall.stays.undone == acts[::-1]
    assert len(undone) == 2
    assert not hall.of(hall.undo).can_undo


def test_what_cannot_be_taken_back_says_so_and_is_not_tried_again(hall: Hall) -> None:
    hall.open(SHIGERU.ref)
    hall.person.act()
    hall.tasks.release()
    hall.stays.fault = Fault()
    hall.person.undo()
    hall.tasks.release()
    assert hall.of(hall.undo).notice is UndoNotice.TROUBLE
    assert not hall.of(hall.undo).can_undo
    hall.undo.leave()
    assert hall.of(hall.undo).notice is UndoNotice.NONE


def test_another_screen_tells_the_page_what_was_recorded(hall: Hall) -> None:
    hall.open(YUKO.ref)
    assert hall.of(hall.person).page is not None
    hall.person.recorded(hall.stays.change(Change((hall.of(hall.person).page.person,), Where.AWAY)))
    hall.tasks.release()
    assert hall.of(hall.person).notice is PersonNotice.RECORDED
    assert hall.of(hall.person).comes_back
