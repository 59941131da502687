"""Search: the newest question wins."""

import pytest

from shelter_app.ui.presenters.search import SearchPresenter
from tests.ui.fakes import FakeDesk
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault, listen
from tests.ui.samples import KIYO, SHIGERU, YUKO


class Asked:
    """A search with its fakes."""

    def __init__(self) -> None:
        self.desk, self.tasks = FakeDesk(), HeldTasks()
        self.presenter = SearchPresenter(self.desk, self.tasks)
        self.chosen = listen(self.presenter.chosen)

    def ask(self, text: str) -> None:
        """Ask and wait for the answer."""
        self.presenter.ask(text)
        self.tasks.release()


@pytest.fixture
def asked() -> Asked:
    """A search that asked nothing yet."""
    return Asked()


def test_a_question_brings_candidates_the_first_one_marked(asked: Asked) -> None:
    asked.presenter.ask(" ほんま ")
    assert asked.presenter.state.busy
    asked.tasks.release()
    assert asked.desk.asked == ["ほんま"]
    assert asked.presenter.state.chosen is not None
    assert asked.presenter.state.chosen.person == KIYO


def test_nobody_is_said_only_of_an_answered_question(asked: Asked) -> None:
    asked.presenter.ask("だれか")
    waiting = asked.presenter.state
    asked.tasks.release()
    assert (waiting.nobody, asked.presenter.state.nobody) == (False, True)
    assert asked.presenter.state.chosen is None


def test_while_one_question_is_away_only_the_newest_of_the_others_is_asked(asked: Asked) -> None:
    for text in ("ほ", "ほん", "ほんま"):
        asked.presenter.ask(text)
    assert asked.tasks.waiting == 1
    asked.tasks.release()
    assert asked.desk.asked == ["ほ", "ほんま"]
    assert asked.presenter.state.asked == "ほんま"


def test_an_empty_box_forgets_the_question_and_its_late_answer(asked: Asked) -> None:
    asked.presenter.ask("ほんま")
    asked.presenter.ask("  ")
    asked.tasks.release()
    assert asked.presenter.state.candidates == ()


def test_the_mark_moves_and_stops_at_the_ends(asked: Asked) -> None:
    asked.presenter.move(1)
    asked.ask("ほんま")
    asked.presenter.move(-1)
    assert asked.presenter.state.index == 0
    for _ in range(9):
        asked.presenter.move(1)
    assert asked.presenter.state.index == 3


def test_choosing_brings_up_the_marked_one_or_the_one_pointed_at(asked: Asked) -> None:
    asked.presenter.choose()
    asked.ask("ほんま")
    asked.presenter.move(1)
    asked.presenter.choose()
    asked.ask("ほんま")
    asked.presenter.choose(2)
    assert asked.chosen == [SHIGERU.ref, YUKO.ref]
    assert asked.presenter.state.candidates == ()


def test_a_failed_search_says_so_and_the_next_one_works(asked: Asked) -> None:
    asked.desk.fault = Fault()
    asked.ask("ほんま")
    assert asked.presenter.state.problem == "V-13"
    asked.ask("ほんま")
    assert asked.presenter.state.problem == ""


def test_a_question_is_not_in_the_log(asked: Asked) -> None:
    asked.ask("ほんま")
    assert "ほんま" not in repr(asked.presenter.state)
