"""The list of people, one person's page, as presenters keep them."""

import pytest

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.stay.page import Amendment, HandOver
from shelter_app.application.stay.shown import Change, Known, Shelf, Where
from shelter_app.ui.presenters.people import PeopleNotice
from shelter_app.ui.presenters.person import PersonNotice
from tests.ui.fakes_stay import HIROMI, OTHER_HIROMI
from tests.ui.presenters.hall import Hall
from tests.ui.presenters.heard import Fault, listen
from tests.ui.samples import SHIGERU, YUKO


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
