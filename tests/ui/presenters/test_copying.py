"""The second copy: begun, watched, let go."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_app.ui.presenters.copying import CopyNotice, CopyPresenter, CopyState
from tests.ui.fake_stick import STICK, FakeCopying
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault, listen

pytestmark = pytest.mark.usefixtures("qapp")  # its timer needs an event loop


class Stick:
    """A presenter on a fake stick."""

    def __init__(self) -> None:
        self.copying, self.tasks = FakeCopying(), HeldTasks()
        self.presenter = CopyPresenter(self.copying, self.tasks)
        self.counted = listen(self.presenter.counted)

    def do(self, *works: str) -> CopyState:
        """Call the presenter's methods, each with its work let go."""
        for work in works:
            getattr(self.presenter, work)()
            self.tasks.release()
        return self.presenter.state


@pytest.fixture
def stick() -> Iterator[Stick]:
    """Somebody sits at the desk; one stick is plugged in."""
    stick = Stick()
    stick.do("begin")
    yield stick
    stick.presenter.leave()


def test_the_only_stick_is_marked_and_a_copy_begun_on_it(stick: Stick) -> None:
    state = stick.do("find", "start")
    assert stick.copying.started == [STICK]
    assert (state.notice, state.facts.waiting) == (CopyNotice.STARTED, 3)
    assert stick.counted[-1] == 3
    assert stick.presenter.timer.isActive()
    stick.do("leave")
    assert not stick.presenter.timer.isActive()


def test_a_stick_is_let_go_only_when_everything_is_on_it(stick: Stick) -> None:
    state = stick.do("find", "start", "let_go")
    assert (state.notice, state.leaving, state.in_use) == (CopyNotice.WAIT, True, True)
    stick.copying.waiting = 0
    state = stick.do("look")
    assert (state.notice, state.leaving, state.in_use) == (CopyNotice.REMOVABLE, False, False)
    assert not stick.presenter.timer.isActive()
    assert stick.counted[-1] is None


def test_a_stick_in_trouble_is_let_go_and_what_it_lacks_is_said(stick: Stick) -> None:
    stick.do("find", "start")
    stick.copying.problem = "V-13"
    state = stick.do("let_go")
    assert (state.notice, state.left_behind) == (CopyNotice.NOT_WHOLE, 3)


def test_without_a_stick_nothing_begins_until_a_folder_is_chosen(stick: Stick) -> None:
    stick.copying.plugged = ()
    assert stick.do("find", "start", "let_go").chosen is None
    stick.presenter.choose(Path("/copies/usb"))
    stick.presenter.choose(Path("/copies/usb"))
    assert stick.presenter.state.sticks == (Path("/copies/usb"),)
    stick.do("start")
    assert stick.copying.started == [Path("/copies/usb")]


def test_a_second_press_while_the_copy_begins_does_nothing(stick: Stick) -> None:
    stick.do("find")
    for work in (stick.presenter.start, stick.presenter.start, stick.presenter.find):
        work()
    stick.tasks.release()
    assert stick.copying.started == [STICK]


def test_looking_twice_asks_once(stick: Stick) -> None:
    stick.presenter.look()
    stick.presenter.look()
    assert stick.tasks.waiting == 1


def test_a_copy_goes_on_by_itself_when_the_desk_is_opened_again(stick: Stick) -> None:
    stick.do("find", "start", "leave")
    stick.copying.reopened = True
    state = stick.do("begin")
    assert stick.copying.started == [STICK, STICK]
    assert state.in_use


@pytest.mark.parametrize("work", ["find", "start", "look"])
def test_a_stick_that_fails_says_so_and_can_be_tried_again(stick: Stick, work: str) -> None:
    stick.do("find")
    stick.copying.fault = Fault()
    state = stick.do(work)
    assert (state.notice, state.problem, state.busy) == (CopyNotice.TROUBLE, "V-13", False)
    assert stick.do(work).busy is False


def test_the_places_of_sticks_are_in_no_repr(stick: Stick) -> None:
    assert "HIKAE" not in repr(stick.do("find", "start"))
