"""人数のみ and 点呼 as presenters keep them."""

from dataclasses import replace

import pytest

from shelter_app.application.stay.rollcall import Answer, AreaCall, Called, RollCall
from shelter_app.ui.presenters.groups import (
    GroupNotice,
    GroupPresenter,
    GroupState,
    GroupStep,
    typed_number,
)
from shelter_app.ui.presenters.rollcall import CallNotice, CallPresenter, CallState
from shelter_app.ui.presenters.undoing import UndoPresenter
from tests.ui.fakes_stay import FakeCalls, FakeGroups, FakeStays, sample_people
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault


class Yard:
    """Both presenters, on one lane."""

    def __init__(self) -> None:
        self.tasks, self.groups, self.calls = HeldTasks(), FakeGroups(), FakeCalls()
        self.undo = UndoPresenter(FakeStays().undo, self.tasks)
        self.counting = GroupPresenter(self.groups, self.tasks, self.undo)
        self.calling = CallPresenter(self.calls, self.tasks, self.undo)

    def number(self) -> GroupState:
        """Read the state anew."""
        return self.counting.state

    def call(self) -> CallState:
        """Read the state anew."""
        return self.calling.state

    def open(self) -> None:
        self.calling.arrive()
        self.tasks.release()
        self.calling.open()
        self.calling.open()  # a second press
        self.tasks.release()

    def answers(self) -> list[Answer]:
        return [one.answer for area in self.call().call.areas for one in area.people]


@pytest.fixture
def yard() -> Yard:
    """Nobody has counted yet."""
    return Yard()


@pytest.mark.parametrize(
    ("text", "number"),
    [("40", 40), (" ４０人", 40), ("四十", 40), ("0", 0), ("12345", None), ("", None), ("a", None)],
)
def test_a_number_is_read_as_people_write_it(text: str, number: int | None) -> None:
    assert typed_number(text) == number


def test_a_number_and_enter_record_a_group(yard: Yard) -> None:
    yard.counting.begin()
    yard.tasks.release()
    assert yard.number().total == 45
    yard.counting.count("40")
    yard.counting.count("40")  # a second press while saving
    yard.tasks.release()
    assert yard.groups.said == [(40, "")]
    assert yard.number().notice is GroupNotice.RECORDED
    assert (yard.number().counted, yard.number().total) == (40, 85)
    assert yard.undo.state.can_undo
    yard.counting.undo()
    assert yard.number().notice is GroupNotice.NONE


@pytest.mark.parametrize("text", ["0", "たくさん", ""])
def test_what_is_no_number_is_asked_again(yard: Yard, text: str) -> None:
    yard.counting.count(text)
    assert yard.number().notice is GroupNotice.NO_NUMBER
    assert yard.groups.said == []


def test_a_group_is_counted_anew_down_to_nobody(yard: Yard) -> None:
    yard.counting.begin()
    yard.tasks.release()
    group = yard.number().groups[0]
    yard.counting.start_recount(group)
    yard.counting.count("0")
    yard.tasks.release()
    assert yard.groups.said == [(group.ref, 0)]
    assert yard.number().step is GroupStep.COUNT


def test_names_are_ticked_and_taken_off(yard: Yard) -> None:
    yard.counting.reconcile()  # of no group
    yard.counting.begin()
    yard.tasks.release()
    group = yard.number().groups[0]
    yard.counting.start_names(group)
    yard.tasks.release()
    yard.counting.tick(1)
    yard.counting.tick(9)
    yard.counting.tick(0)
    yard.counting.tick(0)
    yard.counting.reconcile()
    yard.tasks.release()
    assert yard.groups.said == [group.ref, (group.ref, (sample_people()[1],))]


def test_esc_returns_to_the_number_first(yard: Yard) -> None:
    assert not yard.counting.back()
    yard.counting.start_recount(yard.groups.standing[0])
    assert yard.counting.back()
    assert yard.number().step is GroupStep.COUNT
    assert yard.number().group is None


def test_a_number_that_cannot_be_saved_or_read_says_so(yard: Yard) -> None:
    yard.groups.fault = Fault()
    yard.counting.load()
    yard.tasks.release()
    assert yard.number().notice is GroupNotice.TROUBLE_READING
    yard.groups.fault = Fault()
    yard.counting.count("4")
    yard.tasks.release()
    assert yard.number().notice is GroupNotice.TROUBLE_SAVING
    assert not yard.number().busy
    yard.counting.leave()
    assert yard.number() == GroupState()


def test_one_key_answers_and_goes_on_through_the_areas(yard: Yard) -> None:
    yard.open()
    assert yard.call().call.is_open
    assert yard.call().area.area == "A-1"
    yard.calling.answer(Answer.PRESENT)
    yard.calling.answer(Answer.MISSING)
    assert yard.call().area.area == "B-2"  # goes on before the disk has answered
    yard.tasks.release()
    yard.calling.answer(Answer.PRESENT)
    yard.tasks.release()
    assert yard.answers() == [Answer.PRESENT, Answer.MISSING, Answer.PRESENT, Answer.AWAY]
    assert yard.call().all_called
    assert [answer for _, answer in yard.calls.said] == [
        Answer.PRESENT,
        Answer.MISSING,
        Answer.PRESENT,
    ]


def test_a_mark_is_shown_only_when_it_is_on_disk(yard: Yard) -> None:
    yard.open()
    yard.calling.answer(Answer.PRESENT)
    assert yard.answers()[0] is Answer.NOT_CALLED
    yard.tasks.release()
    assert yard.answers()[0] is Answer.PRESENT


def test_a_whole_area_is_here_at_once(yard: Yard) -> None:
    yard.calling.all_present()  # nothing is open
    yard.open()
    yard.calling.all_present()
    yard.tasks.release()
    yard.calling.all_present()  # nobody is left to call
    assert yard.answers()[:2] == [Answer.PRESENT, Answer.PRESENT]
    assert len(yard.calls.said) == 1


def test_somebody_left_out_is_called_again_by_pointing_at_them(yard: Yard) -> None:
    yard.open()
    yard.calling.move(1)
    yard.calling.answer(Answer.PRESENT)
    yard.tasks.release()
    assert yard.call().index == 0
    yard.calling.mark(9)
    assert yard.call().index == 1
    yard.calling.answer(Answer.MISSING)  # said otherwise now
    yard.tasks.release()
    assert yard.answers()[1] is Answer.MISSING
    yard.calling.take(1)
    assert yard.call().area.area == "B-2"
    yard.calling.take(9)
    assert yard.call().area.area == "B-2"


def test_what_another_operator_answered_is_read_and_the_mark_stays(yard: Yard) -> None:
    yard.open()
    yard.calling.take(1)
    other = sample_people()[0]
    yard.calls.answer(yard.calls.call, (other,), Answer.PRESENT)
    yard.calling.load()
    yard.tasks.release()
    assert yard.answers()[0] is Answer.PRESENT
    assert yard.call().area.area == "B-2"
    yard.calls.call = replace(yard.calls.call, areas=yard.calls.call.areas[:1])
    yard.calling.load()
    yard.tasks.release()
    assert yard.call().place == 0


def test_closing_is_shown_before_it_is_done(yard: Yard) -> None:
    yard.calling.start_closing()  # nothing is open
    yard.open()
    yard.calling.close()
    assert yard.tasks.waiting == 0
    yard.calling.start_closing()
    yard.tasks.release()
    assert yard.call().closing
    yard.calling.answer(Answer.PRESENT)  # not while that is asked
    assert yard.calling.back()
    assert not yard.calling.back()
    yard.calling.start_closing()
    yard.calling.close()
    yard.tasks.release()
    assert yard.call().is_over
    yard.calling.load()
    assert yard.tasks.waiting == 0  # what ended stays in sight until one leaves
    yard.calling.arrive()
    yard.tasks.release()
    assert not yard.call().is_over
    assert len(yard.call().past) == 1


def test_a_call_that_fails_says_which_and_can_be_taken_up_again(yard: Yard) -> None:
    yard.calls.fault = Fault()
    yard.calling.load()
    yard.tasks.release()
    assert yard.call().notice is CallNotice.TROUBLE_READING
    yard.open()
    yard.calls.fault = Fault()
    yard.calling.answer(Answer.PRESENT)
    yard.tasks.release()
    assert yard.call().notice is CallNotice.TROUBLE_SAVING
    assert yard.answers()[0] is Answer.NOT_CALLED
    yard.calling.undo()
    yard.calling.leave()
    assert yard.call() == CallState()


def test_a_call_of_nobody_points_at_nobody(yard: Yard) -> None:
    yard.calls.call = RollCall()
    yard.open()
    assert yard.call().marked is None
    yard.calling.answer(Answer.PRESENT)
    assert yard.calls.said == []
    lone = AreaCall("A", (Called(sample_people()[0], Answer.AWAY),))
    yard.calls.call = RollCall(areas=(lone,))
    yard.calling.load()
    yard.tasks.release()
    assert yard.call().index == 0
