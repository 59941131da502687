"""照会 on screen: the same time whatever comes, and nothing left of anybody."""

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.application.desk.table import NotPermitted
from shelter_app.application.inquiries.ask import AskerNeeded
from shelter_app.application.inquiries.shown import Asked
from shelter_app.ui.presenters.inquiries import InquiryNotice, InquiryPresenter, InquiryState
from tests.ui.fake_telling import WAITING, YUKARI, FakeInquiries
from tests.ui.held_tasks import HeldTasks


class Bench:
    def __init__(self) -> None:
        self.inquiries, self.tasks = FakeInquiries(), HeldTasks()
        self.presenter = InquiryPresenter(self.inquiries, self.tasks)

    def state(self) -> InquiryState:
        return self.presenter.state

    def notice(self) -> InquiryNotice:
        return self.presenter.state.notice

    def ask(self, name: str) -> None:
        self.presenter.ask(Asked("大野 剛", name=name))
        self.tasks.release()

    def time_passes(self) -> None:
        self.presenter._wait.stop()
        self.presenter._answer()


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench()


@pytest.mark.parametrize("name", ["中川 一郎", "だれか"])
def test_nothing_shows_before_the_time_is_up_whoever_is_meant(bench: Bench, name: str) -> None:
    bench.ask(name)
    assert bench.state() == InquiryState(busy=True)
    assert bench.presenter._wait.isActive()

    bench.time_passes()

    answer = bench.state().answer
    assert answer is not None
    assert bool(answer.people) is name.startswith("中川")


def test_an_answer_that_comes_late_shows_when_it_comes(bench: Bench) -> None:
    bench.presenter.ask(Asked("大野 剛", name="だれか"))
    bench.presenter.ask(Asked("大野 剛", name="だれか"))
    bench.time_passes()
    assert bench.state().answer is None
    bench.tasks.release()
    assert bench.state().answer is not None
    assert len(bench.inquiries.asked) == 1


def test_what_was_told_is_written_down(bench: Bench) -> None:
    bench.presenter.tell(YUKARI)
    assert bench.tasks.waiting == 0
    bench.ask("中川 一郎")
    bench.time_passes()
    bench.presenter.tell(YUKARI)
    bench.presenter.tell(YUKARI)
    bench.tasks.release()
    assert bench.inquiries.told == [YUKARI]
    assert bench.notice() is InquiryNotice.TOLD
    assert bench.state().told == {YUKARI.ref.id}


def test_a_refusal_stops_the_wait(bench: Bench) -> None:
    bench.inquiries.fault = AskerNeeded("x")
    bench.ask("")
    assert not bench.presenter._wait.isActive()
    assert (bench.notice(), bench.state().problem) == (InquiryNotice.TROUBLE_SAVING, "A-69")


def test_a_message_is_brought_and_the_list_is_short(bench: Bench) -> None:
    bench.presenter.settle("x")
    assert bench.tasks.waiting == 0
    bench.presenter.load()
    bench.tasks.release()
    assert bench.state().waiting == (WAITING,)
    bench.presenter.open(WAITING)
    bench.tasks.release()
    assert [one.name for one in bench.state().meant] == ["スミレ"]
    bench.presenter.settle("渡した")
    bench.tasks.release()
    assert bench.inquiries.settled == ["渡した"]
    assert bench.state().waiting == ()
    assert bench.notice() is InquiryNotice.SETTLED


def test_closing_one_returns_to_the_list(bench: Bench) -> None:
    bench.presenter.load()
    bench.presenter.open(WAITING)
    bench.tasks.release()
    bench.presenter.close()
    assert (bench.state().line, bench.state().meant) == (None, ())


def test_a_list_that_may_not_be_read_says_so(bench: Bench) -> None:
    bench.inquiries.fault = NotPermitted("x")
    bench.presenter.load()
    bench.tasks.release()
    assert (bench.notice(), bench.state().problem) == (InquiryNotice.TROUBLE_READING, "A-40")


def test_leaving_empties_everything_and_stops_the_wait(bench: Bench) -> None:
    bench.ask("中川 一郎")
    bench.presenter.leave()
    bench.presenter._answer()
    assert bench.state() == InquiryState()
    assert not bench.presenter._wait.isActive()
