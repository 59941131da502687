"""Whole nights made by chance: desks that hear each other now and then, and everything goes wrong.

A night is a list of numbers; each number is one thing that happens. The same numbers with other
clocks are the same night, as far as people can see.
"""

from collections.abc import Callable, Sequence

from hypothesis import strategies as st
from typing_extensions import override

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Author, Channel, Event, Occurred, Precision
from shelter_app.domain.ledger.facts import trust
from shelter_app.domain.roles import Affiliation, Role
from tests.domain.ledger.acts import EXAMPLES, OFFSETS_MS, Dice
from tests.domain.ledger.cast import (
    AREA,
    CLERK,
    GYM,
    MAYOR,
    SCHOOL,
    TEACHER,
    TOWN,
    VOLUNTEER,
    operator,
)
from tests.domain.ledger.night import CLOCKS, Clock, good, true_ms
from tests.domain.ledger.town import appoint, enrol, headquarters, revocation
from tests.domain.ledger.world import Desk, Node

SCOPES = (GYM, GYM, GYM, SCHOOL, AREA)
AUTHORS = (
    CLERK,
    VOLUNTEER,
    MAYOR,
    TEACHER,
    operator("nurse", Role.WELFARE, Affiliation.MEDICAL),
)
UNREAD = (("person.blessed", 1, b"\xc1"), ("person.amended", 2, b"\x80"), ("need.met", 1, b"\x01"))
CONTENTIOUS = (
    "disclosure.set",
    "group.counted",
    "group.reconciled",
    "identity.decided",
    "match.decided",
    "need.met",
    "operator.ended",
    "person.amended",
    "token.bound",
)
"""Kinds on which people contradict each other, so that chance comes back to them."""
ON_PAPER = ("whereabouts.changed", "people.received", "need.stated", "safety.stated")


class Night:
    """A night as it goes on; not a dataclass, whose content would fill a failing test's report."""

    def __init__(self, clocks: Sequence[Clock] = (good,)) -> None:
        """Enrol two desks; the spare one has no certificate."""
        self.clocks = clocks
        self.now = 0
        self.hq = headquarters()
        self.desks: list[Desk] = []
        self.lived: list[int] = []
        for number, name in enumerate(("gym-1", "gym-2", "spare")):
            clock = self.clocks[number % len(self.clocks)]
            desk = Desk(name=name, author=CLERK, clock=clock)
            if name != "spare":
                enrol(self.hq, desk, GYM, AREA)
            self.desks.append(desk)
        appoint(self.hq, CLERK, author=MAYOR, scope=TOWN)
        for desk in self.desks:
            desk.sync(self.hq)
        self.desks.append(self.hq)

    @override
    def __repr__(self) -> str:
        return f"after({self.lived}, [{', '.join(clock.__name__ for clock in self.clocks)}])"

    def everything(self) -> list[Event]:
        """List every event that anyone holds, in the order in which people said them."""
        found = {event.id: event for desk in self.desks for event in desk.events.values()}
        return list(found.values())

    def whole(self) -> Node:
        """Give a node that holds everything."""
        node = Node()
        node.learn(*self.everything())
        return node

    def live(self, number: int) -> None:
        """Let one thing happen; at zero nothing does, so that shrinking leaves out what it can."""
        if number:
            self.lived.append(number)
            dice = Dice.rolled(number)
            happening = dice.pick(HAPPENINGS)
            self.now += dice.pick((7, 1, 45))
            happening(self, dice.pick(self.desks), dice)


def say(night: Night, desk: Desk, dice: Dice) -> None:
    """Somebody records something, having seen what that desk shows."""
    kind = dice.pick(dice.pick((CONTENTIOUS, sorted(EXAMPLES))))
    doing = EXAMPLES[kind](dice)
    seeing = doing.seeing if dice.pick((True, True, True, False)) else ()
    scope, author = dice.pick(SCOPES), dice.pick(AUTHORS)
    fact, subjects = doing.fact, doing.subjects
    desk.say(kind, fact, subjects, night.now, seeing=seeing, scope=scope, author=author)


def say_of_whereabouts(night: Night, desk: Desk, dice: Dice) -> None:
    """Somebody comes or goes: what happens most."""
    kind = dice.pick(("people.received", "whereabouts.changed"))
    doing = EXAMPLES[kind](dice)
    desk.say(kind, doing.fact, doing.subjects, night.now, seeing=doing.seeing)


def key_paper(night: Night, desk: Desk, dice: Dice) -> None:
    """A form from earlier is keyed; it may correct something."""
    kind = dice.pick(ON_PAPER)
    doing = EXAMPLES[kind](dice)
    corrected = dice.pick([None, None, *_naming(desk, doing.subjects)])
    minutes = dice.pick((night.now - 40, night.now - 5, None))
    occurred = Occurred(None if minutes is None else true_ms(minutes), Precision.ABOUT)
    after = {doing.seeing[0]: [corrected.id]} if corrected else {}
    desk.say(
        kind,
        doing.fact,
        doing.subjects,
        night.now,
        channel=Channel.PAPER,
        occurred=occurred,
        after=after,
    )


def _naming(desk: Desk, subjects: Sequence[Subject]) -> list[Event]:
    return [e for e in desk.events.values() if set(subjects) & set(e.subjects)]


def undo(night: Night, desk: Desk, dice: Dice) -> None:
    """Somebody takes something back, whole or for one of its subjects; also a withdrawal."""
    targets = [e for e in desk.events.values() if e.subjects and e.stream.scope == GYM]
    if targets:
        target = dice.pick(targets[::-1])
        only = dice.pick((None, [dice.pick(target.subjects)]))
        desk.undo(target, when=night.now, only=only, author=dice.pick(AUTHORS))


def sync(night: Night, desk: Desk, dice: Dice) -> None:
    """A desk hears another."""
    desk.sync(dice.pick(night.desks))


def say_unread(night: Night, desk: Desk, dice: Dice) -> None:
    """A newer version says something, or a payload is damaged."""
    kind, version, payload = dice.pick(UNREAD)
    who = EXAMPLES["whereabouts.changed"](dice).subjects
    desk.say(kind, payload, who, night.now, seeing=["whereabouts"], version=version)


def observe_clock(night: Night, desk: Desk, dice: Dice) -> None:
    """Somebody notes how far a clock is off, rightly or wrongly."""
    other = dice.pick(night.desks)
    fact = trust.ClockObserved(
        device=other.device, epoch=other.epoch, boot=other.boot, offset_ms=dice.pick(OFFSETS_MS)
    )
    subject = Subject("device", other.device)
    seeing = [f"clock/{other.epoch.hex()}/{other.boot.hex()}"]
    desk.say("clock.observed", fact, [subject], night.now, seeing=seeing, author=CLERK)


def admit(night: Night, desk: Desk, dice: Dice) -> None:
    """A lead vouches for the spare laptop, and somebody there names themself."""
    guest = night.desks[2]
    fact = trust.DeviceAdmitted(device=guest.device, public_key=guest.public_key, top_role="lead")
    desk.say("device.admitted", fact, [Subject("device", guest.device)], night.now)
    author: Author = dice.pick((TEACHER, VOLUNTEER))
    appoint(guest, author)


def fork(night: Night, desk: Desk, dice: Dice) -> None:
    """A desk is restored from a backup and goes on under numbers that it used already."""
    ends = desk.ends()
    say_of_whereabouts(night, desk, dice)
    desk.restore(ends)
    say_of_whereabouts(night, desk, dice)


def begin_epoch(night: Night, desk: Desk, dice: Dice) -> None:
    """A desk's store is restored properly, or it is switched off and on."""
    if dice.pick((True, False)):
        desk.epoch = night.now.to_bytes(8, "big")
        desk.restore({})
    desk.boot = night.now.to_bytes(4, "big")


def revoke(night: Night, desk: Desk, dice: Dice) -> None:
    """HQ revokes a device, naming as last good what it has heard, or something before."""
    heard = [e for e in night.hq.events.values() if e.stream.device == desk.device]
    streams = {event.stream: event for event in heard if dice.pick((True, False))}
    fact = revocation(desk.device, *streams.values(), serial=night.now)
    subject = Subject("device", desk.device)
    night.hq.say("device.revoked", fact, [subject], night.now, scope=TOWN, author=MAYOR)


Happening = Callable[[Night, Desk, Dice], None]
HAPPENINGS: tuple[Happening, ...] = (
    *[say_of_whereabouts] * 3,
    *[sync] * 5,
    *[say] * 8,
    *[undo] * 4,
    *[key_paper] * 2,
    say_unread,
    observe_clock,
    admit,
    fork,
    begin_epoch,
    revoke,
)

numbers = st.integers(0, 2**32)
clocks = st.lists(st.sampled_from(CLOCKS), min_size=3, max_size=3)


def after(happenings: Sequence[int], of: Sequence[Clock] = (good,)) -> Night:
    """Live through a night."""
    night = Night(of)
    for number in happenings:
        night.live(number)
    return night


def is_live(number: int) -> bool:
    """Tell whether what this number makes happen has nothing to do with times."""
    return Dice.rolled(number).pick(HAPPENINGS) not in (key_paper, observe_clock)


happenings = st.lists(numbers, min_size=24, max_size=40)
nights = st.builds(after, happenings, clocks)
