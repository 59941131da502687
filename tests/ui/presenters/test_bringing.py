"""Bringing a register in, step by step."""

from pathlib import Path

import pytest

from shelter_app.application.room.bringing import FileNotRead
from shelter_app.domain.register_report import Column
from shelter_app.ui.presenters.bringing import BringingPresenter
from shelter_app.ui.presenters.bringing_state import BringingState, Step, Work
from tests.ui.fake_bringing import FakeBringing
from tests.ui.held_tasks import HeldTasks

FILE = Path("名簿.csv")


class Desk:
    """The presenter, its tasks held."""

    def __init__(self) -> None:
        self.tasks, self.cases = HeldTasks(), FakeBringing()
        self.presenter = BringingPresenter(self.cases, self.tasks)

    @property
    def state(self) -> BringingState:
        return self.presenter.state

    def chosen(self) -> None:
        self.presenter.choose(FILE)
        self.tasks.release()

    def rehearsed(self) -> None:
        self.chosen()
        self.presenter.rehearse()
        self.tasks.release()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_file_is_looked_at_and_its_titles_propose_what_columns_mean(desk: Desk) -> None:
    desk.presenter.choose(FILE)
    desk.presenter.choose(Path("another"))  # while it works, nothing else begins
    assert desk.state.work is Work.LOOKING
    desk.tasks.release()
    assert (desk.state.step, desk.state.path) == (Step.COLUMNS, FILE)
    assert desk.state.meanings[:2] == (Column.MANAGEMENT, Column.NAME)
    assert desk.state.doubtful == {6}


def test_what_somebody_says_of_the_columns_is_what_is_read(desk: Desk) -> None:
    desk.chosen()
    desk.presenter.mean(8, Column.REMARKS)
    desk.presenter.mean(4, None)
    desk.presenter.own(6, are_own=True)
    desk.presenter.rehearse()
    desk.tasks.release()
    choice = desk.cases.asked[0]
    assert choice.mapping[Column.REMARKS] == (8,)
    assert Column.SEX not in choice.mapping
    assert choice.own_number_columns == {"宛名番号"}


def test_after_the_rehearsal_it_is_brought_in(desk: Desk) -> None:
    brought: list[bool] = []
    desk.presenter.brought.connect(lambda: brought.append(True))
    desk.rehearsed()
    steps = [desk.state.step]
    desk.presenter.bring_in()
    desk.tasks.release()
    steps.append(desk.state.step)
    assert steps == [Step.REHEARSED, Step.DONE]
    assert desk.state.imported is not None
    assert brought == [True]


def test_an_own_number_can_be_taken_back(desk: Desk) -> None:
    desk.chosen()
    desk.presenter.own(6, are_own=True)
    desk.presenter.own(6, are_own=False)
    assert desk.state.own == frozenset()


def test_progress_is_told_in_per_cent(desk: Desk) -> None:
    assert desk.state.percent == 0
    desk.chosen()
    desk.presenter._progressed(100)  # late word of something that ended
    assert desk.state.rows == 0
    desk.presenter.rehearse()
    desk.presenter._progressed(100)
    assert (desk.state.rows, desk.state.percent) == (100, 25)
    desk.tasks.release()


def test_esc_stops_what_runs_and_then_goes_back_step_by_step(desk: Desk) -> None:
    desk.rehearsed()
    desk.presenter.bring_in()
    assert desk.presenter.back()
    desk.tasks.release()
    assert (desk.state.step, desk.state.problem) == (Step.REHEARSED, "R-14")
    assert desk.presenter.back()
    assert (desk.state.step, desk.state.problem) == (Step.COLUMNS, "")
    assert desk.presenter.back()
    assert desk.state == BringingState()
    assert not desk.presenter.back()


def test_a_failure_is_said_by_its_code_and_a_bug_is_not_hidden(desk: Desk) -> None:
    desk.cases.fault = FileNotRead("gone")
    desk.chosen()
    assert (desk.state.step, desk.state.problem) == (Step.FILE, "R-17")
    desk.cases.fault = RuntimeError("a bug")
    with pytest.raises(RuntimeError):
        desk.chosen()
    assert desk.state.work is Work.NONE


def test_leaving_forgets_the_file_and_late_answers(desk: Desk) -> None:
    desk.chosen()
    desk.presenter.rehearse()
    desk.presenter.leave()
    desk.tasks.release()
    assert desk.state == BringingState()
