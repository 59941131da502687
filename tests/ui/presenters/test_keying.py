"""Typing in paper: what stays for the next sheet, what asks, what is never lost."""

from datetime import timedelta

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.keying.shown import (
    Meaning,
    PaperCard,
    PaperGroup,
    PaperLeaving,
    PaperRollCall,
    Went,
)
from shelter_app.domain.people import Sex
from shelter_app.ui.presenters.keying import (
    KeyingPresenter,
    KeyNotice,
    Sort,
    needs_of,
    sex_of,
)
from tests.ui.fake_keying import GONE, HANA, HANA_TOO, FakeKeying
from tests.ui.fakes import FakeClock
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault, listen


class Desk:
    """The presenter on a fake."""

    def __init__(self) -> None:
        self.keying, self.tasks, self.clock = FakeKeying(), HeldTasks(), FakeClock()
        self.presenter = KeyingPresenter(self.keying, self.clock, self.tasks)

    def settle(self) -> None:
        """Let all work go."""
        self.tasks.release()


@pytest.fixture
def desk() -> Desk:
    """Somebody with a pile of paper."""
    return Desk()


def test_number_and_time_are_kept_with_the_card_and_the_time_stays(desk: Desk) -> None:
    presenter = desk.presenter
    said = listen(presenter.kept)
    presenter.number("12")
    assert presenter.time("2:30頃")
    presenter.keep_card(TypedPerson("山田"), "37")
    presenter.keep_card(TypedPerson("山田"), "37")  # a second Enter while the first is kept
    desk.settle()
    (card,) = desk.keying.kept
    assert isinstance(card, PaperCard)
    assert (card.form, card.when.about, card.people[0].needs) == (
        "12",
        True,
        ("infant", "oxygen"),
    )
    assert (presenter.state.notice, presenter.state.kept, len(said)) == (KeyNotice.KEPT, 1, 1)
    assert presenter.state.when == card.when


def test_an_empty_number_means_the_sheet_before_and_is_not_asked_about(desk: Desk) -> None:
    presenter = desk.presenter
    presenter.number("5")
    desk.settle()
    assert presenter.state.notice is KeyNotice.KEYED_BEFORE
    presenter.keep_card(TypedPerson("一"), "")
    desk.settle()
    presenter.number("")
    desk.settle()
    assert (presenter.state.form.number, presenter.state.notice) == ("5", KeyNotice.NONE)


def test_a_number_typed_wrong_is_told(desk: Desk) -> None:
    desk.presenter.number("K-03-B-0001-9")
    desk.settle()
    assert desk.presenter.state.notice is KeyNotice.MISREAD


def test_a_number_is_kept_even_before_anybody_looked_it_up(desk: Desk) -> None:
    desk.presenter.number("９")
    desk.presenter.keep_card(TypedPerson("一"), "")
    desk.settle()
    (card,) = desk.keying.kept
    assert isinstance(card, PaperCard)
    assert card.form == "9"


def test_a_time_that_cannot_be_read_keeps_the_cursor_and_the_time_before(desk: Desk) -> None:
    assert desk.presenter.time("2:00")
    before = desk.presenter.state.when
    assert not desk.presenter.time("夜中")
    assert desk.presenter.state.notice is KeyNotice.TIME_UNREAD
    assert desk.presenter.state.when == before


def test_several_people_stand_on_one_card(desk: Desk) -> None:
    desk.presenter.add_person(TypedPerson("一"), "")
    desk.presenter.add_person(TypedPerson("二"), "")
    desk.presenter.keep_card(TypedPerson("三"), "")
    desk.settle()
    (card,) = desk.keying.kept
    assert isinstance(card, PaperCard)
    assert [one.typed.name for one in card.people] == ["一", "二", "三"]


def test_only_people_of_exactly_that_name_are_offered_as_the_same(desk: Desk) -> None:
    desk.presenter.look_for("山田花子")
    desk.settle()
    assert list(desk.presenter.state.candidates) == [HANA, HANA_TOO]
    desk.presenter.look_for("山田")
    desk.settle()
    assert list(desk.presenter.state.candidates) == []


def test_somebody_chosen_is_not_recorded_a_second_time(desk: Desk) -> None:
    desk.presenter.look_for("山田 花子")
    desk.settle()
    desk.presenter.choose(7)  # nobody stands there
    desk.presenter.choose(1)
    desk.presenter.keep_card(TypedPerson("山田 花子"), "")
    desk.settle()
    (card,) = desk.keying.kept
    assert isinstance(card, PaperCard)
    assert card.people[0].known == HANA_TOO.ref


def choose_who_left(desk: Desk, time: str) -> KeyNotice:
    """Type a time and choose the one who left an hour ago."""
    desk.presenter.time(time)
    desk.presenter.look_for("川上 進")
    desk.settle()
    desk.presenter.choose(0)
    return desk.presenter.state.notice


def test_a_leaving_before_the_paper_is_asked_about_and_one_after_it_is_not(desk: Desk) -> None:
    assert GONE.left_at is not None
    before, after = (GONE.left_at + timedelta(minutes=minutes) for minutes in (-30, 30))
    assert choose_who_left(desk, f"{before:%H:%M}") is KeyNotice.NONE
    assert choose_who_left(desk, f"{after:%H:%M}") is KeyNotice.LEFT_BEFORE
    desk.presenter.leaving_was_wrong()
    desk.presenter.keep_card(TypedPerson(), "")
    desk.settle()
    (card,) = desk.keying.kept
    assert isinstance(card, PaperCard)
    assert card.people[0].meaning is Meaning.LEAVING_WAS_WRONG


def test_who_went_must_be_one_person(desk: Desk) -> None:
    presenter = desk.presenter
    presenter.choose_sort(Sort.WENT)
    presenter.keep_leaving(Went.LEFT, "")
    said = [presenter.state.notice]
    presenter.look_for("山田")
    presenter.keep_leaving(Went.HOSPITAL, "市民病院")  # before anybody was found
    desk.settle()
    said.append(presenter.state.notice)
    assert said == [KeyNotice.NOBODY_FOUND, KeyNotice.CHOOSE_PERSON]
    presenter.choose(0)
    presenter.keep_leaving(Went.HOSPITAL, "市民病院")
    desk.settle()
    (line,) = desk.keying.kept
    assert isinstance(line, PaperLeaving)
    assert (line.person, line.went, line.destination) == (HANA.ref, Went.HOSPITAL, "市民病院")


def test_enter_pressed_before_the_only_one_was_found_is_not_lost(desk: Desk) -> None:
    desk.presenter.choose_sort(Sort.WENT)
    desk.presenter.look_for("川上")
    desk.presenter.keep_leaving(Went.LEFT, "")
    desk.settle()
    (line,) = desk.keying.kept
    assert isinstance(line, PaperLeaving)
    assert line.person == GONE.ref


def test_a_count_is_a_number(desk: Desk) -> None:
    desk.presenter.choose_sort(Sort.COUNTED)
    desk.presenter.keep_group("四十")
    assert desk.presenter.state.notice is KeyNotice.NO_NUMBER
    desk.presenter.keep_group(" 40 ")
    desk.settle()
    (group,) = desk.keying.kept
    assert isinstance(group, PaperGroup)
    assert group.number == 40


def test_those_who_were_missing_are_listed_once(desk: Desk) -> None:
    presenter = desk.presenter
    presenter.choose_sort(Sort.CALLED)
    presenter.add_missing()
    assert presenter.state.notice is KeyNotice.NOBODY_FOUND
    for text in ("川上", "川上", HANA.code):
        presenter.look_for(text)
        presenter.add_missing()
        desk.settle()
    presenter.keep_rollcall()
    desk.settle()
    (call,) = desk.keying.kept
    assert isinstance(call, PaperRollCall)
    assert call.missing == (GONE.ref, HANA.ref)


def test_the_last_sheet_is_taken_back(desk: Desk) -> None:
    desk.presenter.undo()  # nothing was kept yet
    desk.presenter.keep_card(TypedPerson("一"), "")
    desk.settle()
    desk.presenter.undo()
    desk.settle()
    assert len(desk.keying.undone) == 1
    assert (desk.presenter.state.notice, desk.presenter.state.kept) == (KeyNotice.UNDONE, 0)


def test_a_sheet_that_could_not_be_kept_stays(desk: Desk) -> None:
    desk.presenter.add_person(TypedPerson("一"), "")
    desk.keying.fault = Fault()
    desk.presenter.keep_card(TypedPerson("二"), "")
    desk.settle()
    state = desk.presenter.state
    assert (state.notice, state.problem, len(state.people)) == (KeyNotice.TROUBLE, "V-13", 1)
    desk.presenter.leave()
    assert desk.presenter.state.people == ()


def test_digits_tick_needs_and_letters_say_a_sex() -> None:
    assert needs_of("73 7x０") == ("oxygen", "infant")
    assert [sex_of(text) for text in ("1", "女", "M", "3", "", "犬")] == [
        Sex.MALE,
        Sex.FEMALE,
        Sex.MALE,
        Sex.OTHER,
        Sex.UNKNOWN,
        Sex.UNKNOWN,
    ]
