"""人数のみ: so many came, names not known yet; what is left is counted by who became known."""

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Event
from shelter_app.domain.ledger.facts.people import GroupCounted, GroupReconciled
from tests.domain.ledger.cast import person, some_id
from tests.domain.ledger.night import far_future, good
from tests.domain.ledger.world import Desk, Node

GROUP = Subject("group", some_id("forty"))


def counted(desk: Desk, number: int) -> Event:
    fact = GroupCounted(number=number)
    return desk.say("group.counted", fact, [GROUP], seeing=["count", "reconciled"])


def reconciled(desk: Desk, *names: str) -> Event:
    fact = GroupReconciled(persons=tuple(person(name).id for name in names))
    return desk.say("group.reconciled", fact, [GROUP])


def known(node: Node) -> int:
    lines = node.row(GROUP).notes.get("reconciled", [])
    return len({one for line in lines for one in line.value["persons"]})


def recount(desk: Desk, number: int) -> Event:
    """Count again with everybody in view who has become known so far."""
    row = desk.row(GROUP)
    shown = [e for e in desk.events.values() if e.id in {n.event for n in row.notes["reconciled"]}]
    return desk.say(
        "group.counted",
        GroupCounted(number=number),
        [GROUP],
        seeing=["count"],
        after={"reconciled": [event.id for event in shown]},
    )


def test_two_desks_that_name_the_same_person_count_her_once() -> None:
    a, b = Desk(name="a"), Desk(name="b")
    counted(a, 40)
    b.sync(a)
    reconciled(a, "kiyo", "shigeru")
    reconciled(b, "kiyo")
    a.sync(b)
    assert known(a) == 2


def test_a_recount_allows_for_the_reconciles_it_lists() -> None:
    desk = Desk()
    counted(desk, 40)
    reconciled(desk, "kiyo", "shigeru")
    recount(desk, 35)
    assert known(desk) == 0
    reconciled(desk, "yuko")
    assert known(desk) == 1


def test_a_reconcile_that_the_recounting_desk_had_not_heard_of_still_counts() -> None:
    a, b = Desk(name="a"), Desk(name="b")
    counted(a, 40)
    b.sync(a)
    reconciled(a, "kiyo")
    recount(a, 35)
    reconciled(b, "shigeru")
    a.sync(b)
    assert known(a) == 1


def test_a_third_count_allows_for_what_the_second_did() -> None:
    desk = Desk()
    counted(desk, 40)
    reconciled(desk, "kiyo")
    recount(desk, 35)
    reconciled(desk, "shigeru")
    recount(desk, 30)
    assert known(desk) == 0


def test_also_when_the_second_count_was_withdrawn() -> None:
    desk = Desk()
    counted(desk, 40)
    reconciled(desk, "kiyo")
    second = recount(desk, 35)
    reconciled(desk, "shigeru")
    recount(desk, 30)
    desk.undo(second)
    assert known(desk) == 0


def test_a_withdrawn_recount_allows_for_nobody() -> None:
    desk = Desk()
    counted(desk, 40)
    reconciled(desk, "kiyo")
    second = recount(desk, 35)
    desk.undo(second)
    assert desk.row(GROUP).value("count") == {"number": 40}
    assert known(desk) == 1


def test_of_two_recounts_that_do_not_know_each_other_the_greater_leads() -> None:
    for clocks in ((good, far_future), (far_future, good)):
        a, b = Desk(name="a", clock=clocks[0]), Desk(name="b", clock=clocks[1])
        counted(a, 40)
        b.sync(a)
        counted(a, 38)
        counted(b, 35)
        a.sync(b)
        assert a.row(GROUP).value("count") == {"number": 38}
        assert a.row(GROUP).conflicts() == ["count"]


def test_a_withdrawn_reconcile_is_not_counted() -> None:
    desk = Desk()
    counted(desk, 40)
    wrong = reconciled(desk, "kiyo")
    desk.undo(wrong)
    assert known(desk) == 0
