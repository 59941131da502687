"""申し送り on screen: read, written, seen."""

import pytest

from shelter_app.application.notes.hand_over import NothingWritten
from shelter_app.ui.presenters.notes import NotesNotice, NotesPresenter, NotesState
from tests.ui.fake_telling import SHOWN, FakeNotes
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import listen


class Bench:
    def __init__(self) -> None:
        self.notes, self.tasks = FakeNotes(), HeldTasks()
        self.presenter = NotesPresenter(self.notes, self.tasks)

    def notice(self) -> NotesNotice:
        return self.presenter.state.notice


@pytest.fixture
def bench() -> Bench:
    bench = Bench()
    bench.presenter.load()
    bench.tasks.release()
    return bench


def test_notes_and_changes_are_read(bench: Bench) -> None:
    assert bench.presenter.state.shown == SHOWN


def test_a_note_is_written_once(bench: Bench) -> None:
    heard = listen(bench.presenter.written)
    bench.presenter.write("寒い")
    bench.presenter.write("寒い")
    bench.tasks.release()
    assert bench.notes.done == ["寒い"]
    assert bench.notice() is NotesNotice.WRITTEN
    assert len(heard) == 1


def test_what_was_seen_is_no_longer_new(bench: Bench) -> None:
    bench.presenter.looked()
    bench.tasks.release()
    assert bench.presenter.state.shown.changes == ()
    assert bench.notice() is NotesNotice.LOOKED


def test_trouble_says_so_and_keeps_what_was_read(bench: Bench) -> None:
    bench.notes.fault = NothingWritten("x")
    bench.presenter.write("")
    bench.tasks.release()
    assert (bench.notice(), bench.presenter.state.problem) == (NotesNotice.TROUBLE_SAVING, "A-79")
    assert bench.presenter.state.shown == SHOWN
    bench.notes.fault = NothingWritten("x")
    bench.presenter.load()
    bench.tasks.release()
    assert bench.notice() is NotesNotice.TROUBLE_READING


def test_leaving_empties_the_screen(bench: Bench) -> None:
    bench.presenter.load()
    bench.presenter.leave()
    bench.tasks.release()
    assert bench.presenter.state == NotesState()
