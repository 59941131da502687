"""The list of people, one person's page, where they go, and taking back."""

from datetime import timedelta
from typing import Any, Protocol

import pytest

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.stay.back_by import Quick
from shelter_app.application.stay.page import Amendment, HandOver
from shelter_app.application.stay.shown import Change, Errand, Known, OtherPlace, Shelf, Where
from shelter_app.ui.presenters.moving import Going, Move, MoveNotice, MovePresenter
from shelter_app.ui.presenters.people import PeopleNotice, PeoplePresenter
from shelter_app.ui.presenters.person import PersonNotice, PersonPresenter
from shelter_app.ui.presenters.undoing import UndoNotice, UndoPresenter
from tests.ui.fakes import FakeClock
from tests.ui.fakes_stay import HIROMI, NAKAGAWA, OTHER_HIROMI, FakeStays
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault, listen
from tests.ui.samples import NIGHT, SHIGERU, YUKO


class _Speaking(Protocol):
    @property
    def state(self) -> object: ...


class Hall:
    """Every presenter of the place, on one lane."""

    def __init__(self) -> None:
        self.tasks, self.stays = HeldTasks(), FakeStays()
        self.undo = UndoPresenter(self.stays.undo, self.tasks)
        self.people = PeoplePresenter(self.stays, self.tasks)
        self.person = PersonPresenter(self.stays, self.tasks, self.undo)
        self.moving = MovePresenter(self.stays, self.tasks, self.undo, FakeClock(), self.undo)

    @staticmethod
    def of(presenter: _Speaking) -> Any:
        """Read a state anew, which mypy would take for what it was before."""
        return presenter.state

    def names(self) -> list[str]:
        return [one.line.name for one in self.people.state.shown]

    def load(self) -> None:
        self.people.load()
        self.tasks.release()

    def open(self, ref: object = SHIGERU.ref, known: Known = Known.HERE) -> None:
        self.person.open(ref, known)  # type: ignore[arg-type]
        self.tasks.release()

    def begin(self, *places: int) -> None:
        self.load()
        self.people.take(Shelf.ALL)
        shown = self.people.state.shown
        self.moving.begin(tuple(shown[place] for place in places or (0,)))


@pytest.fixture
def hall() -> Hall:
    """Nobody has looked yet."""
    return Hall()


def test_the_list_shows_one_shelf_at_a_time_by_kana(hall: Hall) -> None:
    hall.load()
    assert hall.names() == ["佐藤 ひろみ", "佐藤 ひろみ", "本間 裕子"]
    hall.people.take(Shelf.OVERDUE)
    assert hall.names() == ["本間 茂"]
    assert hall.of(hall.people).marked is not None
    hall.people.take(Shelf.GONE)
    assert hall.names() == []
    assert hall.of(hall.people).marked is None


@pytest.mark.parametrize("text", ["ほんま", "ホンマ", "本間", "03-B-004"])
def test_what_is_typed_narrows_the_whole_list_at_once(hall: Hall, text: str) -> None:
    hall.load()
    hall.people.ask(text)
    assert hall.names() == ["本間 茂", "本間 裕子"]
    assert hall.tasks.waiting == 0


def test_what_no_name_holds_is_asked_of_the_store(hall: Hall) -> None:
    hall.load()
    hall.people.ask("homma")
    assert hall.of(hall.people).notice is PeopleNotice.NONE
    hall.tasks.release()
    assert hall.stays.asked == ["homma"]
    assert hall.of(hall.people).notice is PeopleNotice.NOBODY_FOUND
    hall.people.ask("")
    assert hall.of(hall.people).notice is PeopleNotice.NONE
    assert len(hall.names()) == 3


def test_who_may_not_list_people_finds_them_one_by_one(hall: Hall) -> None:
    hall.stays.is_whole = False
    hall.load()
    assert hall.names() == []
    hall.people.ask("なかがわ")
    assert hall.names() == []
    hall.tasks.release()
    assert hall.names() == ["中川 一郎"]
    assert hall.of(hall.people).marked is not None
    hall.load()  # something changed: the question is asked anew
    assert hall.names() == ["中川 一郎"]
    assert hall.stays.asked == ["なかがわ", "なかがわ"]


def test_the_mark_stays_on_who_it_is_when_the_list_is_read_again(hall: Hall) -> None:
    hall.load()
    hall.people.move(2)
    hall.stays.everybody = hall.stays.everybody[1:]
    hall.load()
    assert hall.of(hall.people).marked is not None
    assert hall.of(hall.people).marked.ref == YUKO.ref
    hall.people.move(5)
    hall.people.move(-9)
    assert hall.of(hall.people).index == 0


def test_ticks_are_kept_across_shelves_and_end_with_what_is_recorded(hall: Hall) -> None:
    hall.load()
    hall.people.tick(2)
    hall.people.take(Shelf.AWAY)
    hall.people.tick()
    assert {one.ref for one in hall.of(hall.people).chosen} == {YUKO.ref, SHIGERU.ref}
    hall.people.recorded(hall.stays.change(Change(hall.of(hall.people).chosen, Where.LEFT)))
    assert hall.of(hall.people).ticked == frozenset()
    assert hall.of(hall.people).notice is PeopleNotice.RECORDED
    hall.people.tick(0)
    hall.people.untick()
    assert hall.of(hall.people).chosen == ()


def test_a_tick_where_nobody_is_does_nothing(hall: Hall) -> None:
    hall.people.tick()
    hall.people.open()
    assert hall.of(hall.people).ticked == frozenset()


def test_a_slip_opens_its_person_and_a_strangers_code_says_so(hall: Hall) -> None:
    opened = listen(hall.people.opened)
    hall.people.scanned(Scan(ScanKind.ACCEPTED, YUKO.ref))
    hall.tasks.release()
    hall.people.typed_by_scanner("SHELTER...")
    hall.tasks.release()
    assert opened == [YUKO.ref, YUKO.ref]
    hall.people.scanned(Scan(ScanKind.TAKEN_JUST_NOW))
    assert hall.of(hall.people).notice is PeopleNotice.NONE
    hall.people.scanned(Scan(ScanKind.ACCEPTED, "nobody"))
    hall.tasks.release()
    assert hall.of(hall.people).notice is PeopleNotice.CODE_UNKNOWN
    hall.people.take(Shelf.ALL)
    hall.people.scanned(Scan(ScanKind.FOREIGN))
    assert hall.of(hall.people).notice is PeopleNotice.CODE_UNKNOWN


def test_a_list_that_cannot_be_read_says_so_and_is_left_empty_handed(hall: Hall) -> None:
    hall.load()
    hall.stays.fault = Fault()
    hall.load()
    assert hall.of(hall.people).notice is PeopleNotice.TROUBLE
    assert hall.of(hall.people).problem == Fault.code
    assert len(hall.names()) == 3
    hall.people.leave()
    assert hall.names() == []


def test_enter_brings_back_who_is_away_and_the_party_ticked_along(hall: Hall) -> None:
    hall.open(SHIGERU.ref, Known.CARD)
    assert hall.of(hall.person).comes_back
    hall.person.tick(0)
    hall.person.tick(7)
    hall.person.act()
    hall.person.act()  # a second press while saving
    hall.tasks.release()
    (change,) = hall.stays.changes
    assert isinstance(change, Change)
    assert [one.ref for one in change.people] == [SHIGERU.ref, YUKO.ref]
    assert (change.where, change.known) == (Where.IN, Known.CARD)
    assert hall.of(hall.person).notice is PersonNotice.RECORDED
    assert not hall.of(hall.person).comes_back
    assert hall.of(hall.undo).can_undo


def test_enter_asks_where_to_of_who_is_here(hall: Hall) -> None:
    asked = listen(hall.person.moving)
    hall.person.act()
    hall.open(YUKO.ref)
    hall.person.act()
    assert [[one.ref for one in people] for people in asked] == [[YUKO.ref]]  # type: ignore[attr-defined]
    assert hall.stays.changes == []


def test_everybody_who_is_where_the_person_is_goes_along(hall: Hall) -> None:
    hall.open(HIROMI.ref)
    hall.person.tick_all()
    assert hall.of(hall.person).along == {OTHER_HIROMI.ref}
    hall.person.tick_all()
    assert hall.of(hall.person).along == frozenset()


def test_a_conflict_a_correction_a_sighting_and_a_hand_over_are_recorded(hall: Hall) -> None:
    hall.person.settle(None, None)  # type: ignore[arg-type]  # no page: nothing to settle
    hall.person.amend(Amendment("phone", "1"))
    hall.person.hand_over(HandOver())
    hall.open(OTHER_HIROMI.ref)
    page = hall.of(hall.person).page
    assert page is not None
    conflict = page.conflicts[0]
    hall.person.settle(conflict, conflict.standpoints[1])
    hall.tasks.release()
    hall.person.begin_amending("phone")
    assert hall.of(hall.person).amending == "phone"
    hall.person.amend(Amendment("phone", "080"))
    hall.tasks.release()
    hall.person.sight()
    hall.tasks.release()
    hall.person.hand_over(HandOver(name="母"))
    hall.tasks.release()
    assert hall.stays.changes == [
        ("phone", conflict.standpoints[1]),
        Amendment("phone", "080"),
        Known.HERE,
        HandOver(name="母"),
    ]


def test_a_page_that_cannot_be_read_or_saved_says_which(hall: Hall) -> None:
    hall.stays.fault = Fault()
    hall.open()
    assert hall.of(hall.person).notice is PersonNotice.TROUBLE_READING
    hall.open()
    hall.stays.fault = Fault()
    hall.person.act()
    hall.tasks.release()
    assert hall.of(hall.person).notice is PersonNotice.TROUBLE_SAVING
    assert hall.of(hall.person).page is not None
    hall.person.leave()
    assert hall.of(hall.person).page is None
    hall.person.reload()
    assert hall.tasks.waiting == 0


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
