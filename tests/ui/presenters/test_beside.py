"""What stands beside the desk: the match panel and the papers."""

import pytest

from shelter_app.application.desk.shown import MatchState
from shelter_app.ui.presenters.match import MatchNotice, MatchPresenter
from tests.ui.fakes import FakeMatching
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault
from tests.ui.samples import CASE, KIYO


@pytest.fixture
def tasks() -> HeldTasks:
    """Work that waits."""
    return HeldTasks()


def test_a_case_is_opened_decided_and_closed(tasks: HeldTasks) -> None:
    matching = FakeMatching()
    presenter = MatchPresenter(matching, tasks)
    presenter.decide(KIYO.ref, MatchState.CONFIRMED)  # no case yet: nothing to decide
    presenter.load()
    tasks.release()
    assert presenter.state.waiting == (CASE.person,)
    presenter.open(CASE.person.ref)
    tasks.release()
    presenter.decide(KIYO.ref, MatchState.CONFIRMED)
    presenter.decide(KIYO.ref, MatchState.DIFFERENT)  # a second press while saving
    tasks.release()
    assert matching.decisions == [(KIYO.ref, MatchState.CONFIRMED)]
    assert presenter.state.notice is MatchNotice.DECIDED
    assert presenter.state.case is not None
    assert presenter.state.case.proposals[0].state is MatchState.CONFIRMED
    presenter.close()
    tasks.release()
    assert presenter.state.case is None


def test_only_the_newest_of_two_openings_is_shown(tasks: HeldTasks) -> None:
    presenter = MatchPresenter(FakeMatching(), tasks)
    presenter.load()
    presenter.open(CASE.person.ref)
    tasks.release()
    assert presenter.state.waiting == ()
    assert presenter.state.case == CASE


def test_a_match_that_fails_says_whether_it_was_saved(tasks: HeldTasks) -> None:
    matching = FakeMatching(fault=Fault())
    presenter = MatchPresenter(matching, tasks)
    presenter.load()
    tasks.release()
    said = [presenter.state.notice]
    presenter.open(CASE.person.ref)
    tasks.release()
    matching.fault = Fault()
    presenter.decide(None, MatchState.NO_ENTRY)
    tasks.release()
    said.append(presenter.state.notice)
    assert said == [MatchNotice.TROUBLE_READING, MatchNotice.TROUBLE_SAVING]
    presenter.leave()
    assert presenter.state.case is None
