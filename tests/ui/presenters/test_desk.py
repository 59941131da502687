"""The desk presenter: people come up, are ticked, received and undone."""

from dataclasses import replace

import pytest

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.desk.shown import (
    Origin,
    Presentation,
    Remark,
    Standing,
    Stood,
    TypedPerson,
)
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.people import Sex
from shelter_app.ui.presenters.desk import DeskPresenter
from shelter_app.ui.presenters.desk_state import SAID_OF_CODE, Busy, DeskNotice, DeskState
from tests.ui.fakes import FakeDesk
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault, listen
from tests.ui.samples import ACT, FAMILY, KIYO, OTHER, SHIGERU, YOSHIDA, YUKO, sample_acts


class Table:
    """A desk presenter with its fakes."""

    def __init__(self) -> None:
        self.desk, self.tasks = FakeDesk(), HeldTasks()
        self.presenter = DeskPresenter(self.desk, self.tasks)
        self.heard = listen(self.presenter.changed)

    def card(self, presentation: Presentation = FAMILY) -> None:
        """Show a card and wait for the answer."""
        self.presenter.scanned(Scan(ScanKind.ACCEPTED, presentation))
        self.tasks.release()


@pytest.fixture
def table() -> Table:
    """An empty desk."""
    return Table()


def standings(table: Table) -> list[Standing]:
    """Return where everybody on the desk stands."""
    return [row.standing for row in table.presenter.state.party.rows]


def test_a_card_brings_up_its_people_with_the_presenter_alone_ticked(table: Table) -> None:
    table.presenter.scanned(Scan(ScanKind.ACCEPTED, FAMILY))
    waiting = table.presenter.state
    table.tasks.release()
    assert standings(table) == [Standing.CAME, Standing.UNKNOWN, Standing.UNKNOWN]
    assert (waiting.busy, table.presenter.state.busy) == (Busy.LOOKING, Busy.NOTHING)
    assert table.presenter.state.can_receive


@pytest.mark.parametrize("kind", [kind for kind in ScanKind if kind is not ScanKind.ACCEPTED])
def test_a_refused_code_is_said_and_nobody_comes_up(table: Table, kind: ScanKind) -> None:
    table.presenter.scanned(Scan(kind))
    assert table.presenter.state.notice is SAID_OF_CODE[kind] is not DeskNotice.NONE
    assert table.tasks.waiting == 0


def test_one_key_moves_a_person_round(table: Table) -> None:
    table.card()
    for expected in (Standing.CAME, Standing.NOT_YET, Standing.UNKNOWN):
        table.presenter.cycle(1)
        assert table.presenter.state.party.rows[1].standing is expected


def test_a_key_beyond_the_last_person_does_nothing(table: Table) -> None:
    table.card()
    before = table.presenter.state
    table.presenter.cycle(3)
    assert table.presenter.state == before


def test_enter_records_exactly_what_stands_on_the_desk(table: Table) -> None:
    table.card()
    table.presenter.stand(1, Standing.NOT_YET)
    table.presenter.whereabouts(1, "自宅・2階")
    table.presenter.add(TypedPerson("名なし", age="7", sex=Sex.MALE))
    table.presenter.receive()
    assert table.presenter.state.busy is Busy.SAVING
    table.tasks.release()
    (order,) = table.desk.orders
    assert order.presentations == (FAMILY,)
    assert order.stood == (
        Stood(KIYO.ref, Standing.CAME),
        Stood(SHIGERU.ref, Standing.NOT_YET, "自宅・2階"),
        Stood(YUKO.ref, Standing.UNKNOWN),
    )
    (typed,) = order.extras
    assert typed == TypedPerson("名なし", age="7", sex=Sex.MALE, ref=typed.ref)


def test_the_tick_comes_with_the_counts_and_an_empty_desk(table: Table) -> None:
    table.card()
    table.presenter.receive()
    table.tasks.release()
    state = table.presenter.state
    assert state.notice is DeskNotice.RECEIVED
    assert state.received is not None
    assert state.received.people == 1
    assert state.counts.inside == 214
    assert not state.party.rows
    assert state.recent == table.desk.acts


def test_a_second_enter_while_saving_records_nothing_more(table: Table) -> None:
    table.card()
    table.presenter.receive()
    table.presenter.receive()
    table.tasks.release()
    assert len(table.desk.orders) == 1


def test_enter_without_anybody_ticked_says_so(table: Table) -> None:
    table.card()
    table.presenter.stand(0, Standing.UNKNOWN)
    table.presenter.receive()
    assert table.presenter.state.notice is DeskNotice.NOBODY_TICKED
    assert table.tasks.waiting == 0


def test_a_failed_save_keeps_everything_that_was_on_the_desk(table: Table) -> None:
    table.card()
    before = table.presenter.state.party
    table.desk.fault = Fault()
    table.presenter.receive()
    table.tasks.release()
    state = table.presenter.state
    assert (state.notice, state.problem) == (DeskNotice.TROUBLE_SAVING, "V-13")
    assert state.party == before
    assert state.can_receive


def test_a_bug_leaves_the_desk_usable_and_reaches_the_crash_handler(table: Table) -> None:
    table.card()
    table.desk.fault = ValueError("bug")
    table.presenter.receive()
    with pytest.raises(ValueError, match="bug"):
        table.tasks.release()
    assert table.presenter.state.problem == "X-00"
    assert table.presenter.state.can_receive


def test_a_second_card_of_the_same_family_only_ticks(table: Table) -> None:
    table.card()
    table.card(Presentation((replace(YUKO, standing=Standing.CAME), KIYO)))
    assert standings(table) == [Standing.CAME, Standing.UNKNOWN, Standing.CAME]


def test_a_card_of_someone_else_joins_the_party(table: Table) -> None:
    table.card()
    table.card(OTHER)
    assert [row.line.ref for row in table.presenter.state.party.rows][-1] == YOSHIDA.ref
    table.presenter.receive()
    table.tasks.release()
    assert table.desk.orders[0].presentations == (FAMILY, OTHER)


def test_a_card_shown_while_saving_comes_up_after_the_tick(table: Table) -> None:
    table.card()
    table.presenter.receive()
    table.presenter.scanned(Scan(ScanKind.ACCEPTED, OTHER))
    assert table.presenter.state.busy is Busy.SAVING
    table.tasks.release()
    assert len(table.desk.orders) == 1
    assert [row.line for row in table.presenter.state.party.rows] == [YOSHIDA]


def test_a_presentation_of_nobody_only_says_why(table: Table) -> None:
    table.card(Presentation(remarks=(Remark.NOTHING_TO_TELL,)))
    assert table.presenter.state.remarks == (Remark.NOTHING_TO_TELL,)
    assert not table.presenter.state.party.presentations


def test_a_scanner_and_a_chosen_name_bring_people_up_too(table: Table) -> None:
    table.presenter.typed_by_scanner("SD1:ABC")
    table.presenter.look(KIYO.ref)
    table.tasks.release()
    assert table.desk.asked == ["SD1:ABC"]
    assert table.desk.looked == [KIYO.ref]
    assert len(table.presenter.state.party.rows) == 3


def test_a_look_that_fails_says_so(table: Table) -> None:
    table.desk.fault = Fault()
    table.card()
    assert table.presenter.state.notice is DeskNotice.TROUBLE_LOOKING


def test_someone_with_nothing_in_hand_is_written_and_stands_there(table: Table) -> None:
    table.presenter.start_writing()
    assert table.presenter.state.writing
    table.presenter.add(TypedPerson(kana="ほんま"))
    (row,) = table.presenter.state.party.rows
    assert (row.standing, row.line.origin, row.line.kana) == (
        Standing.CAME, Origin.TYPED, "ほんま",
    )  # fmt: skip
    assert not table.presenter.state.writing


def test_someone_typed_in_who_is_not_there_after_all_is_not_recorded(table: Table) -> None:
    table.card()
    table.presenter.add(TypedPerson(kana="ほんま"))
    table.presenter.stand(3, Standing.UNKNOWN)
    table.presenter.receive()
    table.tasks.release()
    assert table.desk.orders[0].extras == ()


def test_an_answer_to_where_is_forgotten_when_the_person_comes(table: Table) -> None:
    table.card()
    table.presenter.stand(1, Standing.NOT_YET)
    table.presenter.whereabouts(1, "自宅")
    table.presenter.stand(1, Standing.CAME)
    assert table.presenter.state.party.rows[1].where == ""


def test_the_form_can_be_left(table: Table) -> None:
    table.presenter.start_writing()
    table.presenter.stop_writing()
    assert not table.presenter.state.writing


def test_esc_sends_people_away_and_late_answers_with_them(table: Table) -> None:
    table.presenter.scanned(Scan(ScanKind.ACCEPTED, FAMILY))
    table.presenter.clear()
    table.tasks.release()
    assert not table.presenter.state.party.rows
    assert table.presenter.state.busy is Busy.NOTHING


def test_esc_cannot_take_the_tick_away_from_a_save_under_way(table: Table) -> None:
    table.card()
    table.presenter.receive()
    table.presenter.clear()
    table.tasks.release()
    assert table.presenter.state.notice is DeskNotice.RECEIVED


def test_the_newest_act_that_stands_is_undone(table: Table) -> None:
    table.card()
    table.presenter.receive()
    table.tasks.release()
    table.presenter.undo_last()
    table.tasks.release()
    assert table.desk.undone == [(ACT, ())]
    assert table.presenter.state.notice is DeskNotice.UNDONE
    assert table.presenter.state.last_act is None


def test_undo_with_nothing_to_undo_says_so(table: Table) -> None:
    table.presenter.undo_last()
    assert table.presenter.state.notice is DeskNotice.NOTHING_TO_UNDO


def test_one_person_of_an_act_is_undone_alone(table: Table) -> None:
    act = sample_acts()[0]
    table.presenter.open_act(act)
    assert table.presenter.state.opened == act
    table.presenter.undo(act.act, (act.people[0].ref,))
    table.presenter.undo(act.act)  # a second press while saving does nothing
    table.tasks.release()
    assert table.desk.undone == [(act.act, (act.people[0].ref,))]
    assert table.presenter.state.opened is None


def test_an_undo_that_fails_says_so(table: Table) -> None:
    table.desk.fault = Fault()
    table.presenter.undo(ACT)
    table.tasks.release()
    assert table.presenter.state.notice is DeskNotice.TROUBLE_UNDOING


def test_an_opened_act_can_be_closed(table: Table) -> None:
    table.presenter.open_act(sample_acts()[0])
    table.presenter.close_act()
    assert table.presenter.state.opened is None


def test_figures_and_last_acts_are_read_again_after_a_change(table: Table) -> None:
    table.desk.acts = sample_acts()
    table.presenter.reload()
    table.tasks.release()
    assert table.presenter.state.counts.inside == 213
    assert table.presenter.state.recent == sample_acts()


def test_figures_that_fail_to_load_do_not_make_a_second_enter_possible() -> None:
    desk, writes = FakeDesk(), HeldTasks()
    presenter = DeskPresenter(desk, writes)
    presenter.add(TypedPerson(kana="ほんま"))
    presenter.reload()
    presenter.receive()
    presenter._not_read(Fault())  # the figures' failure arrives while the save is away
    assert presenter.state.notice is DeskNotice.TROUBLE_LOOKING
    presenter.receive()
    writes.release()
    assert len(desk.orders) == 1


def test_leaving_empties_the_desk_of_every_name(table: Table) -> None:
    table.card()
    table.presenter.reload()
    table.presenter.leave()
    table.tasks.release()
    assert table.presenter.state.party.rows == ()
    assert table.presenter.state.recent == ()


def test_a_state_that_is_logged_shows_no_name(table: Table) -> None:
    table.card()
    table.presenter.add(TypedPerson("本間 トメ", "ほんま とめ", "84", Sex.FEMALE, "中浜町"))
    shown = repr(table.presenter.state)
    assert not any(word in shown for word in ("本間", "ほんま", "中浜町", "84"))


def test_acts_that_are_not_on_the_stick_are_counted_beside_the_others(table: Table) -> None:
    table.presenter.count_stick(3)
    shown = table.presenter.state.counts
    table.presenter.count_stick(3)  # nothing new to draw
    assert (shown.waiting_stick, len(table.heard)) == (3, 1)
    table.presenter.count_stick(None)
    assert table.presenter.state.counts.waiting_stick is None


def test_a_household_code_ticks_the_one_who_made_it_and_adds_nobody_twice(table: Table) -> None:
    people = (TypedPerson("山田 太郎", age="1980年4月1日"), TypedPerson("山田 花子"))
    code = Presentation(stated=people, by_card=True, starts_with_stated=True)
    for _ in range(2):
        table.presenter._presented(code)
    rows = table.presenter.state.party.rows
    assert [row.standing for row in rows] == [Standing.CAME, Standing.UNKNOWN]
    assert {row.line.origin for row in rows} == {Origin.SELF_STATED}
    table.presenter.cycle(1)
    table.presenter.receive()
    table.tasks.release()
    assert [one.name for one in table.desk.orders[0].extras] == ["山田 太郎", "山田 花子"]


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
