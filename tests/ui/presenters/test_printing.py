"""Choosing a sheet, looking at it, printing it; the list of prints; the series in a hurry."""

from pathlib import Path

import pytest

from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.printing import NoPrinter, PrinterStopped
from shelter_app.application.prints.shown import Stage
from shelter_app.ui.presenters.hurry import SHEETS, HurryPresenter, StepStage
from shelter_app.ui.presenters.issued import IssuedPresenter
from shelter_app.ui.presenters.printing import MANY, PrintNotice, PrintPresenter
from tests.ui.fake_papers import FakePapers, page_picture
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault


class Desk:
    """The presenters on one set of papers."""

    def __init__(self) -> None:
        self.papers, self.tasks = FakePapers(), HeldTasks()
        self.printing = PrintPresenter(self.papers, self.tasks)
        self.issued = IssuedPresenter(self.papers, self.tasks)
        self.hurry = HurryPresenter(self.papers, self.tasks)
        self.printing.look()
        self.tasks.release()


@pytest.fixture
def desk() -> Desk:
    """A desk at the print place."""
    return Desk()


def test_a_sheet_is_made_sent_and_saved(desk: Desk) -> None:
    presenter, papers = desk.printing, desk.papers
    presenter.make()  # nothing chosen yet
    presenter.send()  # nothing made yet
    presenter.save(Path("a.pdf"))
    presenter.choose(SheetKind.ROLL_CALL)
    presenter.choose(SheetKind.ROSTER)  # a second press while the first is made
    desk.tasks.release()
    said = [presenter.state.notice]
    presenter.send()
    presenter.send()
    desk.tasks.release()
    said.append(presenter.state.notice)
    presenter.save(Path("a.pdf"))
    desk.tasks.release()
    said.append(presenter.state.notice)
    assert said == [PrintNotice.READY, PrintNotice.SENT, PrintNotice.SAVED]
    assert [one.kind for one in papers.made] == [SheetKind.ROLL_CALL]
    assert (papers.began, papers.saved) == ([("職員室", 0)], [Path("a.pdf")])
    presenter.leave()
    assert presenter.state.paper is None


def test_papers_that_fail_say_at_what(desk: Desk) -> None:
    presenter = desk.printing
    presenter.choose(SheetKind.ROSTER)
    desk.tasks.release()
    desk.papers.fault = Fault()
    said = []
    for work in (presenter.send, lambda: presenter.save(Path("a.pdf")), presenter.make):
        work()
        desk.tasks.release()
        said.append(presenter.state.notice)
    presenter.look()
    desk.tasks.release()
    assert [*said, presenter.state.notice] == [
        PrintNotice.TROUBLE_SENDING,
        PrintNotice.TROUBLE_SAVING,
        PrintNotice.TROUBLE_MAKING,
        PrintNotice.TROUBLE_LOOKING,
    ]


def test_pages_are_turned_and_stop_at_the_ends(desk: Desk) -> None:
    presenter = desk.printing
    presenter.turn(1)  # nothing made yet
    presenter.choose(SheetKind.ROSTER)
    desk.tasks.release()
    for pages, page in ((-1, 0), (1, 1), (1, 1)):
        presenter.turn(pages)
        desk.tasks.release()
        assert presenter.state.page == page
    assert presenter.state.picture is not None
    assert (presenter.state.picture == page_picture(1)).all()


def test_how_many_empty_forms_is_said_before_they_are_made(desk: Desk) -> None:
    presenter = desk.printing
    presenter.choose(SheetKind.BLANK_CARDS)
    desk.tasks.release()
    assert desk.papers.made == []
    presenter.count(7)
    presenter.make()
    desk.tasks.release()
    assert desk.papers.made[0].sheets == 7
    presenter.count(MANY + 5)
    assert presenter.state.paper is None  # what was made is not what is wanted now
    assert presenter.state.sheets == MANY


def test_the_list_for_the_wall_is_allowed_before_it_is_made(desk: Desk) -> None:
    presenter = desk.printing
    presenter.allow_posting()  # nobody asked for it
    presenter.choose(SheetKind.POSTING)
    desk.tasks.release()
    assert (presenter.state.notice, desk.papers.made) == (PrintNotice.POSTING_OFF, [])
    presenter.allow_posting()
    desk.tasks.release()
    assert desk.papers.posting
    assert [one.kind for one in desk.papers.made] == [SheetKind.POSTING]
    presenter.put_away()
    presenter.choose(SheetKind.POSTING)
    assert presenter.state.notice is not PrintNotice.POSTING_OFF


def test_another_printer_is_used_until_one_leaves(desk: Desk) -> None:
    desk.printing.use_printer("保健室")
    desk.printing.choose(SheetKind.ROSTER)
    desk.tasks.release()
    desk.printing.send()
    desk.tasks.release()
    assert desk.papers.began == [("保健室", 0)]
    desk.printing.put_away()
    assert desk.printing.state.printer == "保健室"


def test_the_list_shows_what_must_come_back(desk: Desk) -> None:
    desk.issued.look()
    desk.tasks.release()
    assert [one.number for one in desk.issued.state.shown] == [
        "03-B-P004",
        "03-B-P003",
        "03-B-P001",
    ]
    desk.issued.came_back("03-B-P003")
    desk.issued.came_back("03-B-P004")  # a second press while the first is written
    desk.tasks.release()
    assert [one.number for one in desk.issued.state.shown] == ["03-B-P004", "03-B-P001"]


def test_only_sheets_that_a_newer_one_replaced_are_called_back_together(desk: Desk) -> None:
    desk.issued.look()
    desk.tasks.release()
    desk.issued.recall_all()
    desk.tasks.release()
    stages = {one.number: one.stage for one in desk.papers.out}
    assert stages["03-B-P001"] is Stage.RECALLED
    assert stages["03-B-P004"] is Stage.OUT
    desk.issued.recall_all()  # nothing is left to call back
    assert desk.tasks.waiting == 0


def test_a_list_that_fails_keeps_what_it_shows(desk: Desk) -> None:
    desk.issued.look()
    desk.tasks.release()
    desk.papers.fault = Fault()
    desk.issued.recall("03-B-P004")
    desk.tasks.release()
    assert (desk.issued.state.problem, len(desk.issued.state.shown)) == ("V-13", 3)
    desk.issued.leave()
    assert desk.issued.state.sheets == ()


def test_one_press_prints_everything_in_order(desk: Desk) -> None:
    desk.hurry.start()  # nothing read yet
    desk.hurry.look()
    desk.tasks.release()
    desk.hurry.start()
    desk.hurry.start()
    desk.tasks.release()
    assert desk.papers.made == list(SHEETS)
    assert len(desk.papers.sent) == len(SHEETS)
    assert desk.hurry.state.is_done
    assert {step.stage for step in desk.hurry.state.steps} == {StepStage.DONE}


def test_each_sheet_leaves_before_the_next_is_made(desk: Desk) -> None:
    desk.hurry.look()
    desk.tasks.release()
    desk.hurry.start()
    for _ in range(2):
        desk.tasks.release_one()
    assert (len(desk.papers.made), len(desk.papers.sent)) == (1, 1)
    desk.tasks.release()


def test_a_series_goes_on_at_the_page_that_failed_and_makes_nothing_twice(desk: Desk) -> None:
    desk.hurry.look()
    desk.tasks.release()
    desk.papers.printer_fault = PrinterStopped(1)
    desk.hurry.start()
    desk.tasks.release()
    state = desk.hurry.state
    assert (state.is_stopped, state.problem, state.steps[0].stage) == (
        True,
        "S-12",
        StepStage.STOPPED,
    )
    desk.hurry.look()  # coming back to the screen must not begin anew
    assert desk.hurry.state.is_stopped
    desk.papers.printer_fault = None
    desk.hurry.start()
    desk.tasks.release()
    assert desk.papers.made == list(SHEETS)
    assert desk.papers.began[0] == ("職員室", 1)
    assert all(first == 0 for _, first in desk.papers.began[1:])


def test_without_a_printer_the_series_becomes_files_in_order(desk: Desk, tmp_path: Path) -> None:
    desk.papers.names = ()
    desk.papers.printer_fault = NoPrinter("none")
    desk.hurry.look()
    desk.tasks.release()
    desk.hurry.start()
    desk.tasks.release()
    assert desk.hurry.state.problem == "S-02"
    desk.hurry.start(tmp_path)
    desk.tasks.release()
    assert [path.name for path in desk.papers.saved][:2] == ["1-roster.pdf", "2-rollcall.pdf"]


def test_a_sheet_that_cannot_be_made_holds_up_no_other(desk: Desk) -> None:
    desk.hurry.look()
    desk.tasks.release()
    desk.papers.fault = Fault()
    desk.hurry.start()
    desk.tasks.release_one()
    desk.papers.fault = None
    desk.tasks.release()
    stages = [step.stage for step in desk.hurry.state.steps]
    assert stages[0] is StepStage.NOT_MADE
    assert set(stages[1:]) == {StepStage.DONE}
    assert desk.hurry.state.problem == "V-13"


def test_a_finished_series_can_be_printed_once_more(desk: Desk) -> None:
    desk.hurry.look()
    desk.tasks.release()
    for _ in range(2):
        desk.hurry.start()
        desk.tasks.release()
    assert len(desk.papers.made) == 2 * len(SHEETS)


def test_a_list_of_sheets_that_cannot_be_read_says_so(desk: Desk) -> None:
    desk.papers.fault = Fault()
    desk.hurry.look()
    desk.tasks.release()
    assert desk.hurry.state.problem == "V-13"
