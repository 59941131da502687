"""安否未確認 on screen: the list, ticks, visits; one person and three taps."""

import pytest

from shelter_app.application.unseen.send import AreaDangerous
from shelter_app.application.unseen.shown import Order, Part
from shelter_app.application.unseen.trying import Found, How, NewTry
from shelter_app.ui.presenters.unseen import UnseenNotice, UnseenPresenter, UnseenState
from shelter_app.ui.presenters.unseen_page import PageNotice, PageState, UnseenPagePresenter
from tests.ui.fake_finding import ACT, GEN, KIYO, OVERDUE, UNSEEN, WAITS, FakeUnseen
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import listen


class Bench:
    def __init__(self) -> None:
        self.unseen, self.tasks = FakeUnseen(), HeldTasks()
        self.list = UnseenPresenter(self.unseen, self.tasks, self.tasks)
        self.page = UnseenPagePresenter(self.unseen, self.tasks, self.tasks)

    def notice(self) -> UnseenNotice:
        return self.list.state.notice

    def told(self) -> PageNotice:
        return self.page.state.notice

    @property
    def state(self) -> UnseenState:
        return self.list.state

    def go(self) -> None:
        self.tasks.release()


@pytest.fixture
def bench() -> Bench:
    bench = Bench()
    bench.list.load()
    bench.go()
    return bench


def test_the_list_and_its_parts(bench: Bench) -> None:
    assert list(bench.state.lines) == list(UNSEEN)
    bench.list.take_part(Part.WAITING)
    bench.list.take_order(Order.DISTRICT)
    bench.list.take_helper("磯部 健太")
    bench.list.take_district("汐入")
    bench.go()

    assert list(bench.state.lines) == [WAITS]
    asked = bench.unseen.asked[-1]
    assert (asked.part, asked.order, asked.district, asked.helper) == (
        Part.WAITING, Order.DISTRICT, "汐入", "磯部 健太",
    )  # fmt: skip


def test_the_same_part_again_asks_nothing(bench: Bench) -> None:
    bench.list.take_part(Part.ALL)
    assert bench.tasks.waiting == 0


def test_somebody_is_sent_to_the_ticked_homes(bench: Bench) -> None:
    heard = listen(bench.list.sent)
    for row in (1, 0, 5, 99, 1):
        bench.list.tick(row)
    assert bench.state.homes == (KIYO,)
    bench.list.tick(1)
    bench.list.send("消防団", 30)
    bench.list.send("消防団", 30)
    bench.go()

    assert bench.unseen.done == [("send", (KIYO.ref, GEN.ref), "消防団", 30)]
    assert bench.state.ticked == frozenset()
    assert bench.notice() is UnseenNotice.SENT
    assert len(heard) == 1


def test_nobody_is_ticked_who_waits_for_the_desk(bench: Bench) -> None:
    bench.list.tick(UNSEEN.index(WAITS))
    assert bench.state.ticked == frozenset()


def test_a_refusal_keeps_the_ticks(bench: Bench) -> None:
    bench.list.tick(0)
    bench.unseen.fault = AreaDangerous("x")
    bench.list.send("消防団", 30)
    bench.go()
    assert (bench.state.notice, bench.state.problem) == (UnseenNotice.TROUBLE_SAVING, "A-66")
    assert bench.state.homes == (KIYO,)


def test_ticks_go_with_the_lines_that_go(bench: Bench) -> None:
    bench.list.tick(0)
    bench.list.take_district("船越")
    bench.go()
    assert bench.state.ticked == frozenset()


def test_who_is_back_is_written_down_and_can_be_taken_back(bench: Bench) -> None:
    bench.list.came_back(OVERDUE)
    bench.go()
    assert bench.notice() is UnseenNotice.BACK
    assert bench.state.worklist is not None
    assert bench.state.worklist.trips == ()
    bench.list.undo()
    bench.go()
    assert bench.unseen.done == [("back", "消防団 第2分団"), ("undo", ACT)]
    assert bench.notice() is UnseenNotice.UNDONE
    bench.list.undo()
    assert bench.tasks.waiting == 0


def test_one_district_is_marked_and_never_all(bench: Bench) -> None:
    bench.list.mark_danger("津波")
    assert bench.tasks.waiting == 0
    bench.list.take_district("中浜")
    bench.go()
    bench.list.mark_danger("津波")
    bench.go()
    assert bench.unseen.danger == {"中浜": "津波"}
    assert bench.notice() is UnseenNotice.MARKED


def test_a_list_that_cannot_be_read_says_so(bench: Bench) -> None:
    bench.unseen.fault = AreaDangerous("x")
    bench.list.load()
    bench.go()
    assert bench.notice() is UnseenNotice.TROUBLE_READING


def test_leaving_empties_the_list(bench: Bench) -> None:
    bench.list.load()
    bench.list.leave()
    bench.go()
    assert bench.state == UnseenState()


def opened(bench: Bench) -> UnseenPagePresenter:
    bench.page.open(GEN.ref)
    bench.go()
    return bench.page


def test_three_taps_write_a_try_down(bench: Bench) -> None:
    page = opened(bench)
    heard = listen(page.saved)
    page.take_how(How.VISIT)
    page.take_found(Found.ABSENT)
    tried = NewTry(How.VISIT, Found.ABSENT)
    page.save(tried)
    page.save(tried)
    bench.go()

    assert bench.unseen.done == [("try", GEN.ref, tried)]
    assert (page.state.how, page.state.found) == (None, None)
    assert bench.told() is PageNotice.NOTED
    assert page.state.page is not None
    assert len(heard) == 1


def test_who_was_found_is_told_apart(bench: Bench) -> None:
    page = opened(bench)
    page.save(NewTry(How.VISIT, Found.MET))
    bench.go()
    assert bench.told() is PageNotice.FOUND
    page.undo()
    page.undo()
    bench.go()
    assert bench.unseen.done[-1] == ("undo", ACT)
    assert bench.told() is PageNotice.UNDONE


def test_taps_are_taken_back_one_by_one(bench: Bench) -> None:
    page = opened(bench)
    page.take_how(How.PHONE)
    page.take_found(Found.SPOKE)
    assert [page.step_back() for _ in range(3)] == [True, True, False]


def test_unreachable_is_one_press(bench: Bench) -> None:
    page = opened(bench)
    page.unreachable()
    bench.go()
    assert bench.unseen.done == [("unreachable", GEN.ref)]


def test_a_page_that_fails_says_so_and_keeps_the_taps(bench: Bench) -> None:
    bench.unseen.fault = AreaDangerous("x")
    page = opened(bench)
    assert bench.told() is PageNotice.TROUBLE_READING
    page.save(NewTry(How.VISIT, Found.MET))
    page.unreachable()
    assert bench.tasks.waiting == 0

    page = opened(bench)
    page.take_how(How.VISIT)
    page.take_found(Found.MET)
    bench.unseen.fault = AreaDangerous("x")
    page.save(NewTry(How.VISIT, Found.MET))
    bench.go()
    assert bench.told() is PageNotice.TROUBLE_SAVING
    assert page.state.found is Found.MET


def test_leaving_empties_the_page(bench: Bench) -> None:
    page = opened(bench)
    page.save(NewTry(How.VISIT, Found.ABSENT))
    page.leave()
    bench.go()
    assert page.state == PageState()
