"""Reports on screen: by clock, passed on, received, closed, taken back."""

import pytest

from shelter_app.application.cases.handle import ReceiverNeeded
from shelter_app.application.cases.shown import CaseKind, NewCase, Outcome
from shelter_app.ui.presenters.cases import CasesNotice, CasesPresenter, CasesState, Step, step_of
from tests.ui.fake_finding import ACT, AIR, CLOSED, DIALYSIS, TRAPPED, FakeCases
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import listen


class Bench:
    def __init__(self) -> None:
        self.cases, self.tasks = FakeCases(), HeldTasks()
        self.presenter = CasesPresenter(self.cases, self.tasks)

    @property
    def state(self) -> CasesState:
        return self.presenter.state

    def go(self) -> None:
        self.tasks.release()


@pytest.fixture
def bench() -> Bench:
    bench = Bench()
    bench.presenter.load()
    bench.go()
    return bench


def test_the_list_is_read(bench: Bench) -> None:
    assert bench.state.cases.open == (AIR, DIALYSIS, TRAPPED)
    assert bench.state.cases.unreceived == 2


def test_each_report_is_asked_what_comes_next() -> None:
    steps = [step_of(one) for one in (TRAPPED, DIALYSIS, AIR, CLOSED)]
    assert steps == [Step.PASS_ON, Step.RECEIVE, Step.CLOSE, Step.CLOSED]


def test_a_report_goes_on_step_by_step(bench: Bench) -> None:
    presenter = bench.presenter
    presenter.open(TRAPPED)
    presenter.pass_on("消防団", "radio")
    bench.go()
    presenter.open(bench.state.cases.open[2])
    assert bench.state.step is Step.RECEIVE
    presenter.received("中村")
    bench.go()
    presenter.open(bench.state.cases.open[2])
    presenter.end(Outcome.DONE)
    bench.go()

    assert bench.cases.done == [
        ("pass_on", "消防団", "radio"), ("received", "中村"), ("close", "done"),
    ]  # fmt: skip
    assert bench.state.notice is CasesNotice.SAVED
    assert bench.state.line is None


def test_closing_can_be_asked_at_once_and_the_list_comes_back(bench: Bench) -> None:
    bench.presenter.open(TRAPPED)
    bench.presenter.ask(Step.CLOSE)
    assert bench.state.step is Step.CLOSE
    bench.presenter.close()
    assert bench.state.line is None


def test_a_new_report_is_saved_and_told(bench: Bench) -> None:
    heard = listen(bench.presenter.saved)
    bench.presenter.begin()
    bench.presenter.report(NewCase(CaseKind.RESCUE, "A"))
    bench.presenter.report(NewCase(CaseKind.RESCUE, "B"))  # busy: pressed twice
    bench.go()

    assert [one.who for one in bench.cases.told] == ["A"]
    assert len(heard) == 1


def test_what_was_written_is_taken_back(bench: Bench) -> None:
    bench.presenter.undo()
    assert bench.tasks.waiting == 0
    bench.presenter.report(NewCase(CaseKind.RESCUE, "A"))
    bench.go()
    bench.presenter.undo()
    bench.presenter.undo()
    bench.go()

    assert bench.cases.done == [("undo", ACT.decode()[:1])]
    assert bench.state.notice is CasesNotice.UNDONE
    assert bench.state.act is None


def test_a_refusal_leaves_the_report_open(bench: Bench) -> None:
    bench.presenter.open(TRAPPED)
    bench.cases.fault = ReceiverNeeded("x")
    bench.presenter.pass_on("", "radio")
    bench.go()

    assert (bench.state.notice, bench.state.problem) == (CasesNotice.TROUBLE_SAVING, "A-62")
    assert bench.state.line == TRAPPED
    assert not bench.state.busy


def test_a_list_that_cannot_be_read_says_so(bench: Bench) -> None:
    bench.cases.fault = ReceiverNeeded("x")
    bench.presenter.load()
    bench.go()
    assert bench.state.notice is CasesNotice.TROUBLE_READING


def test_no_step_is_written_without_a_report(bench: Bench) -> None:
    bench.presenter.received("中村")
    assert bench.tasks.waiting == 0


def test_leaving_empties_everything_and_drops_what_is_on_its_way(bench: Bench) -> None:
    bench.presenter.load()
    bench.presenter.leave()
    bench.go()
    assert bench.state == CasesState()
