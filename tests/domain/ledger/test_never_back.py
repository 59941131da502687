"""No clock and no paper brings back what was ended by somebody who stood there."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.care import ends
from shelter_app.domain.ledger.event import Channel, Event, Occurred, Precision
from shelter_app.domain.ledger.facts.condition import NeedMet, NeedStated
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived, WhereaboutsChanged
from shelter_app.domain.ledger.facts.trust import ClockObserved
from tests.domain.ledger.acts import Dice
from tests.domain.ledger.cast import person
from tests.domain.ledger.night import CLOCKS, Clock, true_ms
from tests.domain.ledger.world import Desk

KIYO = person("kiyo")
STAYS: tuple[tuple[str, Fact], ...] = (
    ("people.received", PeopleReceived(persons=(Details(),))),
    ("whereabouts.changed", WhereaboutsChanged(state="in")),
    ("whereabouts.changed", WhereaboutsChanged(state="away")),
    ("whereabouts.changed", WhereaboutsChanged(state="left")),
)
NEEDS: tuple[tuple[str, Fact], ...] = (
    ("need.stated", NeedStated(code="o2", hours_left=3.0)),
    ("need.met", NeedMet(code="o2")),
)
END_OF = {"whereabouts": STAYS[-1], "need/o2": NEEDS[-1]}
ALL_OF = {"whereabouts": STAYS, "need/o2": NEEDS}


def act(desk: Desk, attribute: str, said: tuple[str, Fact], minutes: int) -> Event:
    kind, fact = said
    return desk.say(kind, fact, [KIYO], minutes, seeing=[attribute])


def paper(desk: Desk, said: tuple[str, Fact], occurred: int, keyed: int) -> Event:
    kind, fact = said
    time = Occurred(true_ms(occurred), Precision.ABOUT)
    return desk.say(kind, fact, [KIYO], keyed, channel=Channel.PAPER, occurred=time)


def observe(desk: Desk, other: Desk, minutes: int) -> None:
    """Note truly how far a clock is off at this moment."""
    offset_ms = true_ms(minutes) - other.clock(minutes)
    fact = ClockObserved(
        device=other.device, epoch=other.epoch, boot=other.boot, offset_ms=offset_ms
    )
    desk.say("clock.observed", fact, [Subject("device", other.device)], minutes)


def live_through(desks: Sequence[Desk], attribute: str, numbers: Sequence[int], now: int) -> int:
    """Let desks record live acts and papers about Kiyo, and hear each other now and then."""
    for number in numbers:
        dice = Dice.rolled(number)
        now += dice.pick((1, 20, 70))
        desk, other = dice.pick(desks), dice.pick(desks)
        said = dice.pick(ALL_OF[attribute])
        match dice.pick(("act", "act", "paper", "sync", "observe")):
            case "act":
                act(desk, attribute, said, now)
            case "paper":
                paper(desk, said, dice.pick((now - 5, now - 90)), now)
            case "sync":
                desk.sync(other)
            case _:
                observe(desk, other, now)
    return now


numbers = st.lists(st.integers(1, 2**32), max_size=12)
clocks = st.lists(st.sampled_from(CLOCKS), min_size=3, max_size=3)


@settings(max_examples=250)
@given(st.sampled_from(sorted(ALL_OF)), clocks, numbers, numbers)
def test_what_was_ended_stays_ended(
    attribute: str, clocks: Sequence[Clock], before: Sequence[int], late: Sequence[int]
) -> None:
    """Whatever came before the end, on whichever clocks; whatever paper of before comes late."""
    desks = [Desk(name=f"desk {n}", clock=clock) for n, clock in enumerate(clocks)]
    act(desks[0], attribute, ALL_OF[attribute][0], 60)
    desks[1].sync(desks[0])
    now = live_through(desks, attribute, before, 60)
    ender = desks[1]
    ender.sync(*desks)
    act(ender, attribute, END_OF[attribute], now + 10)
    for number in late:
        dice = Dice.rolled(number)
        desk, said = dice.pick(desks), dice.pick(ALL_OF[attribute])
        occurred = dice.pick((now + 9, now, now - 30, 30, 90))
        paper(desk, said, min(occurred, now + 9), now + dice.pick((11, 600)))
        if dice.pick((True, False)):
            observe(desk, dice.pick(desks), now + 20)
    ender.sync(*desks)
    assert ends(attribute, ender.row(KIYO).value(attribute))


@settings(max_examples=150)
@given(clocks, numbers)
def test_nor_what_another_desk_had_said_of_earlier_hours_without_knowing(
    clocks: Sequence[Clock], before: Sequence[int]
) -> None:
    """The end was not known everywhere, and the end did not know of everything before it."""
    desks = [Desk(name=f"desk {n}", clock=clock) for n, clock in enumerate(clocks)]
    act(desks[0], "whereabouts", STAYS[0], 60)
    now = live_through(desks, "whereabouts", before, 60)
    act(desks[1], "whereabouts", STAYS[-1], now + 10)
    for desk in desks:
        desk.sync(*desks)
        assert ends("whereabouts", desk.row(KIYO).value("whereabouts"))


@settings(max_examples=100)
@given(clocks, numbers)
def test_the_story_ends_with_what_holds_now_and_never_runs_backwards(
    clocks: Sequence[Clock], happenings: Sequence[int]
) -> None:
    desks = [Desk(name=f"desk {n}", clock=clock) for n, clock in enumerate(clocks)]
    act(desks[0], "whereabouts", STAYS[0], 60)
    live_through(desks, "whereabouts", happenings, 60)
    desks[0].sync(*desks)
    row = desks[0].row(KIYO)
    told = [head.at_ms for head in row.timeline if head.at_ms is not None]
    assert told == sorted(told)
    assert row.timeline[-1].event == row.heads("whereabouts")[0]
