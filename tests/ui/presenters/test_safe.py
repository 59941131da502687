"""What belongs in the safe: each secret on a sheet of its own, and none of them remembered."""

from pathlib import Path

import pytest

from shelter_app.ui.presenters.safe import SafeNotice, SafePresenter, SafeState
from tests.ui.fake_papers import FakePapers
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault, listen

SECRETS = ("phrase-of-the-gym", "code-of-the-envelope")


class Safe:
    """A presenter with its fakes."""

    def __init__(self) -> None:
        self.papers, self.tasks = FakePapers(), HeldTasks()
        self.presenter = SafePresenter(self.papers, self.tasks)
        self.heard = listen(self.presenter.changed)


@pytest.fixture
def safe() -> Safe:
    return Safe()


def test_each_secret_goes_to_the_printer_on_a_sheet_of_its_own(safe: Safe) -> None:
    safe.presenter.send(SECRETS)
    safe.presenter.send(SECRETS)  # a second press while the first is printing
    assert safe.presenter.state.busy
    safe.tasks.release()
    assert safe.papers.sheets == list(SECRETS)
    assert len(safe.papers.sent) == 2
    assert safe.presenter.state == SafeState(notice=SafeNotice.SENT)


def test_each_secret_is_saved_as_a_file_of_its_own(safe: Safe) -> None:
    safe.presenter.save(SECRETS, Path("safe.pdf"))
    safe.tasks.release()
    assert safe.papers.saved == [Path("safe.pdf"), Path("safe-2.pdf")]
    assert safe.presenter.state.notice is SafeNotice.SAVED


def test_a_sheet_that_cannot_be_made_says_so_by_its_code(safe: Safe) -> None:
    safe.papers.fault = Fault()
    safe.presenter.send(SECRETS)
    safe.tasks.release()
    assert safe.presenter.state == SafeState(notice=SafeNotice.TROUBLE, problem="V-13")


def test_a_bug_is_not_taken_for_a_trouble(safe: Safe) -> None:
    safe.papers.fault = KeyError("bug")
    safe.presenter.send(SECRETS)
    with pytest.raises(KeyError):
        safe.tasks.release()


def test_who_leaves_hears_nothing_more_of_the_sheets(safe: Safe) -> None:
    safe.presenter.send(SECRETS)
    safe.presenter.leave()
    safe.tasks.release()
    assert safe.presenter.state == SafeState()


def test_no_state_holds_a_secret(safe: Safe) -> None:
    safe.presenter.send(SECRETS)
    safe.tasks.release()
    assert safe.heard
    assert not any(secret in repr(said) for said in safe.heard for secret in SECRETS)
