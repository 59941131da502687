"""When a live act happened is bounded by what it lists and by what lists it."""

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Channel, Event, Occurred, Precision
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived, WhereaboutsChanged
from shelter_app.domain.ledger.facts.trust import ClockObserved
from tests.domain.ledger.cast import person
from tests.domain.ledger.night import (
    MINUTE,
    Clock,
    at,
    dead_battery,
    far_future,
    good,
    nine_hours_ahead,
    nine_hours_behind,
    true_ms,
)
from tests.domain.ledger.world import Desk, Node

KIYO = person("kiyo")


def chain(*steps: tuple[str, str, Clock]) -> Node:
    """Let desks with these clocks move Kiyo, each having seen what the others said."""
    last = Node()
    for number, (state, when, clock) in enumerate(steps):
        desk = Desk(name=f"desk {number}", clock=clock)
        desk.sync(last)
        fact = WhereaboutsChanged(state=state)
        desk.say("whereabouts.changed", fact, [KIYO], when, seeing=["whereabouts"])
        last = desk
    return last


def story(node: Node) -> list[tuple[str, int | None]]:
    return [(head.value["state"], head.at_ms) for head in node.row(KIYO).timeline]


def test_right_clocks_are_believed() -> None:
    node = chain(("in", "03:00", good), ("away", "05:00", good), ("left", "08:00", good))
    assert story(node) == [
        ("in", true_ms(at("03:00"))),
        ("away", true_ms(at("05:00"))),
        ("left", true_ms(at("08:00"))),
    ]


def test_clocks_at_2001_and_2099_are_never_believed() -> None:
    node = chain(("in", "03:00", good), ("away", "05:00", dead_battery), ("left", "08:00", good))
    assert [time for _, time in story(node)] == [true_ms(at("03:00")), None, true_ms(at("08:00"))]
    node = chain(("in", "03:00", far_future), ("left", "08:00", far_future))
    assert story(node) == [("in", None), ("left", None)]


def test_the_clock_that_contradicts_most_others_is_not_believed() -> None:
    node = chain(
        ("in", "03:00", good), ("away", "05:00", nine_hours_ahead), ("in", "06:00", good),
        ("left", "08:00", good),
    )  # fmt: skip
    assert [time is None for _, time in story(node)] == [False, True, False, False]
    node = chain(
        ("in", "03:00", good), ("away", "05:00", good), ("left", "08:00", nine_hours_behind)
    )
    assert [time is None for _, time in story(node)] == [False, False, True]


def test_of_two_that_contradict_each_other_the_later_is_believed() -> None:
    node = chain(("in", "03:00", nine_hours_ahead), ("left", "08:00", good))
    assert story(node) == [("in", None), ("left", true_ms(at("08:00")))]


def test_the_story_is_told_in_the_order_of_what_people_saw() -> None:
    for clock in (dead_battery, far_future, nine_hours_ahead, nine_hours_behind):
        node = chain(("in", "03:00", good), ("away", "05:00", clock), ("left", "08:00", good))
        assert [state for state, _ in story(node)] == ["in", "away", "left"]


def test_desks_that_do_not_know_each_other_do_not_spoil_each_others_times() -> None:
    a, b = Desk(name="a"), Desk(name="b")
    first = a.say("people.received", PeopleReceived(persons=(Details(),)), [KIYO], "03:00")
    b.sync(a)
    for when in ("09:00", "10:00"):
        moved(a, "in", when)
    for when in ("07:00", "07:10", "07:20"):
        moved(b, "in", when)
    a.sync(b)
    assert all(head.at_ms is not None for head in a.row(KIYO).attributes["whereabouts"])
    assert first.id in {head.event for head in a.row(KIYO).timeline}


def moved(desk: Desk, state: str, when: str) -> Event:
    fact = WhereaboutsChanged(state=state)
    return desk.say("whereabouts.changed", fact, [KIYO], when, seeing=["whereabouts"])


def observe(desk: Desk, other: Desk, offset_minutes: int, *, seeing: bool = False) -> Event:
    fact = ClockObserved(
        device=other.device,
        epoch=other.epoch,
        boot=other.boot,
        offset_ms=offset_minutes * MINUTE,
        against="本部",
    )
    attribute = f"clock/{other.epoch.hex()}/{other.boot.hex()}"
    return desk.say(
        "clock.observed",
        fact,
        [Subject("device", other.device)],
        seeing=[attribute] if seeing else [],
    )


def test_a_known_offset_puts_the_times_of_that_boot_right() -> None:
    desk = Desk(clock=nine_hours_ahead)
    moved(desk, "in", "03:00")
    observe(desk, desk, -540)
    assert story(desk) == [("in", true_ms(at("03:00")))]


def test_a_known_offset_places_a_paper_where_it_belongs() -> None:
    desk = Desk(clock=nine_hours_ahead)
    moved(desk, "in", "03:00")
    time = Occurred(true_ms(at("08:00")), Precision.ABOUT)
    fact = WhereaboutsChanged(state="left")
    desk.say("whereabouts.changed", fact, [KIYO], 600, channel=Channel.PAPER, occurred=time)
    assert desk.row(KIYO).value("whereabouts") == {"state": "in"}
    observe(desk, desk, -540)
    assert desk.row(KIYO).value("whereabouts") == {"state": "left"}


def test_an_offset_of_another_boot_or_epoch_says_nothing() -> None:
    desk = Desk(clock=nine_hours_ahead)
    moved(desk, "in", "03:00")
    observe(desk, Desk(boot=b"later"), -540)
    observe(desk, Desk(epoch=b"epoch002"), -540)
    assert story(desk) == [("in", true_ms(at("12:00")))]


def test_a_better_observation_replaces_the_earlier_one() -> None:
    desk = Desk(clock=nine_hours_ahead)
    moved(desk, "in", "03:00")
    observe(desk, desk, -500)
    observe(desk, desk, -540, seeing=True)
    assert story(desk) == [("in", true_ms(at("03:00")))]


def test_an_observation_under_another_devices_name_is_not_heard() -> None:
    desk = Desk(clock=nine_hours_ahead)
    moved(desk, "in", "03:00")
    fact = ClockObserved(device=desk.device, epoch=desk.epoch, boot=desk.boot, offset_ms=-1)
    desk.say("clock.observed", fact, [Subject("device", bytes(16))])
    assert desk.offsets(desk.scope) == {}


def test_a_time_that_a_person_typed_is_left_as_it_is() -> None:
    desk = Desk(clock=nine_hours_ahead)
    fact = WhereaboutsChanged(state="left")
    typed = Occurred(true_ms(at("08:00")), Precision.ABOUT)
    desk.say("whereabouts.changed", fact, [KIYO], "09:00", occurred=typed)
    observe(desk, desk, -540)
    assert story(desk) == [("left", true_ms(at("08:00")))]


def test_an_unknown_time_is_nobodys_guess() -> None:
    desk = Desk()
    fact = WhereaboutsChanged(state="left")
    unknown = Occurred(true_ms(at("08:00")), Precision.UNKNOWN)
    desk.say("whereabouts.changed", fact, [KIYO], "09:00", occurred=unknown)
    assert story(desk) == [("left", None)]


def test_in_a_conflict_the_story_ends_with_what_leads() -> None:
    a, b = Desk(name="a"), Desk(name="b", clock=far_future)
    moved(a, "in", "03:00")
    b.sync(a)
    moved(a, "left", "08:00")
    moved(b, "away", "07:00")
    b.sync(a)
    assert [state for state, _ in story(b)] == ["in", "left"]
    assert b.row(KIYO).conflicts() == ["whereabouts"]


def test_a_clock_that_contradicts_the_paper_it_answered_is_not_believed() -> None:
    desk = Desk(clock=nine_hours_behind)
    time = Occurred(true_ms(at("03:00")), Precision.ABOUT)
    fact = WhereaboutsChanged(state="in")
    desk.say("whereabouts.changed", fact, [KIYO], 240, channel=Channel.PAPER, occurred=time)
    moved(desk, "left", "08:00")
    assert story(desk) == [("in", true_ms(at("03:00"))), ("left", None)]


def test_of_clocks_that_contradict_each_other_as_often_the_earlier_statement_is_dropped() -> None:
    node = chain(
        ("in", "03:00", nine_hours_ahead), ("away", "04:00", nine_hours_ahead),
        ("in", "06:00", good), ("left", "08:00", good),
    )  # fmt: skip
    assert [time is None for _, time in story(node)] == [True, True, False, False]


def test_a_flood_of_statements_about_one_person_still_folds() -> None:
    desk = Desk(clock=nine_hours_behind)
    last = moved(desk, "in", "03:00")
    for number in range(600):
        fact = WhereaboutsChanged(state="away" if number % 2 else "in")
        last = desk.say(
            "whereabouts.changed", fact, [KIYO], 200 + number, after={"whereabouts": [last.id]}
        )
    assert desk.row(KIYO).heads("whereabouts") == (last.id,)
    assert len(desk.row(KIYO).timeline) == 601
