"""Records that may be of one person, asked about one group after another."""

import pytest

from shelter_app.application.desk.doubles import Verdict
from shelter_app.application.desk.matches import NobodyToDecide
from shelter_app.ui.presenters.doubles import DoublesNotice, DoublesPresenter
from tests.ui.fake_doubles import AGAIN, ONE, THIRD, THREE, TWO, FakeDoubles
from tests.ui.held_tasks import HeldTasks


class Desk:
    def __init__(self) -> None:
        self.doubles, self.tasks = FakeDoubles(), HeldTasks()
        self.presenter = DoublesPresenter(self.doubles, self.tasks, self.tasks)

    @property
    def left(self) -> list[object]:
        return list(self.presenter.state.left)


@pytest.fixture
def desk() -> Desk:
    made = Desk()
    made.presenter.load()
    made.tasks.release()
    return made


def test_it_says_that_it_looks_until_it_has_looked() -> None:
    desk = Desk()
    desk.presenter.load()

    assert desk.presenter.state.looking
    assert desk.presenter.state.asked is None
    desk.tasks.release()
    assert (desk.left, desk.presenter.state.busy) == ([TWO, THREE], False)


@pytest.mark.parametrize("verdict", Verdict)
def test_one_key_settles_a_group_and_asks_about_the_next(desk: Desk, verdict: Verdict) -> None:
    act = desk.presenter.same if verdict is Verdict.SAME else desk.presenter.different
    act()
    act()  # pressed twice in a hurry
    desk.tasks.release()

    assert desk.doubles.said == [(TWO, verdict, None)]
    assert desk.left == [THREE]
    assert desk.presenter.state.notice is DoublesNotice.KEPT


def test_one_of_three_may_be_somebody_else_and_the_others_are_still_asked_about(
    desk: Desk,
) -> None:
    desk.presenter.later()
    desk.presenter.part(THIRD.ref)
    desk.tasks.release()

    assert desk.doubles.said == [(THREE, Verdict.DIFFERENT, THIRD.ref)]
    asked = desk.presenter.state.asked
    assert asked is not None
    assert asked.people == (ONE, AGAIN)
    desk.presenter.part(ONE.ref)
    desk.tasks.release()
    assert desk.left == [TWO]


def test_what_is_left_for_later_comes_again(desk: Desk) -> None:
    desk.presenter.later()
    assert desk.left == [THREE, TWO]
    desk.presenter.later()
    assert desk.left == [TWO, THREE]


def test_nothing_is_settled_when_nothing_is_asked() -> None:
    desk = Desk()
    desk.presenter.same()
    desk.presenter.different()
    desk.presenter.later()
    desk.tasks.release()

    assert desk.doubles.said == []


def test_what_could_not_be_kept_is_still_asked(desk: Desk) -> None:
    desk.doubles.fault = NobodyToDecide("no")
    desk.presenter.different()
    desk.tasks.release()

    state = desk.presenter.state
    assert (state.notice, state.problem) == (DoublesNotice.TROUBLE_SAVING, "A-09")
    assert desk.left == [TWO, THREE]


def test_what_could_not_be_looked_through_says_so() -> None:
    desk = Desk()
    desk.doubles.fault = NobodyToDecide("no")
    desk.presenter.load()
    desk.tasks.release()

    assert desk.presenter.state.notice is DoublesNotice.TROUBLE_READING


def test_leaving_forgets_every_name(desk: Desk) -> None:
    desk.presenter.load()
    desk.presenter.leave()
    desk.tasks.release()

    assert desk.left == []
