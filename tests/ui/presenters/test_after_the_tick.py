"""What follows a tick: figures, the last acts, and looking people up in the register."""

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.desk.shown import Standing, TypedPerson
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.ui.presenters.desk import DeskPresenter
from shelter_app.ui.presenters.desk_state import DeskNotice, DeskState
from tests.ui.fakes import FakeDesk
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault
from tests.ui.presenters.test_desk import Table
from tests.ui.samples import FAMILY, KIYO, SHIGERU


@pytest.fixture
def table() -> Table:
    """An empty desk."""
    return Table()


def test_who_is_found_in_the_register_behind_the_tick_is_told_on_it(table: Table) -> None:
    table.desk.to_find = [(), (SHIGERU.ref,), (Subject("person", PersonId(b"somebody else...")),)]
    table.card()
    table.presenter.stand(1, Standing.CAME)
    table.presenter.receive()
    table.tasks.release()
    received = table.presenter.state.received
    assert received is not None
    assert received.to_match == (KIYO.ref, SHIGERU.ref)
    assert table.desk.to_find == []


def test_the_next_card_goes_before_looking_people_up(table: Table) -> None:
    table.desk.to_find = [(KIYO.ref,)]
    table.card()
    table.presenter.receive()
    table.tasks.release_one()
    table.presenter.scanned(Scan(ScanKind.ACCEPTED, FAMILY))
    table.tasks.release_one()
    assert table.presenter.state.party.rows
    assert table.desk.to_find == [(KIYO.ref,)]
    table.tasks.release()
    assert table.desk.to_find == []
    assert table.presenter.state.received is None


def test_a_register_that_cannot_be_asked_just_now_takes_nothing_from_the_tick(
    table: Table,
) -> None:
    table.desk.to_find = [Fault(), (KIYO.ref,)]
    table.card()
    table.presenter.receive()
    table.tasks.release()
    state = table.presenter.state
    assert (state.notice, state.problem) == (DeskNotice.RECEIVED, "")
    assert table.desk.to_find == [(KIYO.ref,)]


def test_nobody_is_looked_up_for_somebody_who_has_left_the_desk(table: Table) -> None:
    table.desk.to_find = [(KIYO.ref,)]
    table.card()
    table.presenter.receive()
    table.tasks.release_one()
    table.presenter.leave()
    table.tasks.release()
    assert table.presenter.state == DeskState()


def test_a_tick_is_drawn_before_anything_else_is_read(qtbot: QtBot) -> None:
    desk, tasks = FakeDesk(), HeldTasks()
    presenter = DeskPresenter(desk, tasks, tick_ms=5)
    presenter.add(TypedPerson("本間 キヨ"))
    presenter.receive()
    tasks.release()
    assert (presenter.state.notice, tasks.waiting) == (DeskNotice.RECEIVED, 0)
    qtbot.waitUntil(lambda: tasks.waiting > 0)
    tasks.release()
    assert presenter.state.counts.inside == 214
    presenter.add(TypedPerson("本間 茂"))
    presenter.receive()
    tasks.release()
    presenter.leave()
    assert presenter.state == DeskState()
