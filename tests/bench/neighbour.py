"""Another desk of the same shelter, whose signed events are taken in while people are received."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from nacl.signing import SigningKey

from shelter_app.application.ports.ledger import Home
from shelter_app.domain.ids import ActId, DeviceId, EventId, OperatorId, Subject
from shelter_app.domain.ledger.catalogue import KINDS
from shelter_app.domain.ledger.event import (
    Author,
    Channel,
    Lane,
    Occurred,
    Precision,
    Source,
    Stream,
    Times,
)
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.facts.people import PeopleReceived, WhereaboutsChanged
from shelter_app.domain.ledger.hlc import Hlc
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.wire.envelope import Place, Said, Signed, device_id, event_id, payload_of, seal
from tests.bench.filled import strangers

_ARRIVALS = 0.6
_SECOND_MS = 1_000


@dataclass(frozen=True, slots=True)
class Neighbour:
    """What it has recorded, and the key that proves it."""

    events: list[Signed]
    keys: dict[DeviceId, bytes]


def neighbour(home: Home, number: int, now_ms: int, seed: int = 7) -> Neighbour:
    """Let another device record so many events in the shelter's scope up to now."""
    chance = Random(seed)  # noqa: S311 - the same events in each run
    key = SigningKey(chance.randbytes(32))
    public = bytes(key.verify_key)
    device = device_id(public)
    stream = Stream(home.incident, device, chance.randbytes(8), home.scope, Lane.NORMAL)
    author = Author(OperatorId(chance.randbytes(16)), Affiliation.RESIDENT, Role.RECEPTION)
    events: list[Signed] = []
    previous, hlc = b"", Hlc(0)
    for seq, (kind, fact, subjects) in zip(range(1, number + 1), _night(chance), strict=False):
        wall_ms = now_ms - (number - seq) * _SECOND_MS
        hlc = hlc.tick(wall_ms)
        said = Said(
            act=ActId(chance.randbytes(16)),
            author=author,
            kind=kind,
            version=KINDS[kind].version,
            occurred=Occurred(wall_ms, Precision.EXACT),
            source=Source(Channel.SEEN),
            subjects=subjects,
            after={},
            payload=payload_of(fact),
        )
        times = Times(hlc.value, wall_ms, b"neighbor", seq * _SECOND_MS)
        events.append(seal(Place(stream, seq, previous), times, said, key))
        previous = EventId(event_id(events[-1].envelope))
    return Neighbour(events, {device: public})


def _night(chance: Random) -> Iterator[tuple[str, Fact, tuple[Subject, ...]]]:
    """People come in parties; those who are there go out and come back."""
    here: list[Subject] = []
    people = strangers(chance)
    while True:
        if chance.random() < _ARRIVALS or not here:
            party = [next(people) for _ in range(chance.randint(1, 4))]
            came = [Subject("person", chance.randbytes(16)) for _ in party]
            together = chance.randbytes(16)
            here += came
            fact = PeopleReceived(persons=tuple(party), party=together)
            yield "people.received", fact, (*came, Subject("party", together))
        else:
            moved = WhereaboutsChanged(state=chance.choice(("away", "in", "left")))
            yield "whereabouts.changed", moved, (chance.choice(here),)
