"""One event as decoded: who said what about whom, when, and having seen what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import NamedTuple

from shelter_app.domain.ids import (
    ActId,
    DeviceId,
    EventId,
    IncidentId,
    OperatorId,
    ScopeId,
    Subject,
)
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.roles import Affiliation, Role


class Lane(IntEnum):
    """Order of sending: rescue and safety first, the record of who looked last."""

    URGENT = 0
    NORMAL = 1
    AUDIT = 2


class Precision(IntEnum):
    """How well the time of an occurrence is known."""

    EXACT = 0
    ABOUT = 1
    UNKNOWN = 2


class Channel(StrEnum):
    """How the recorder came to know."""

    SEEN = "seen"
    CARD = "card"
    SPOKEN = "spoken"
    PHONE = "phone"
    PAPER = "paper"
    THIRD_PARTY = "third"
    IMPORTED = "import"
    HQ = "hq"


class Occurred(NamedTuple):
    """When it happened, in milliseconds since 1970 UTC; ``at_ms`` is None when unknown."""

    at_ms: int | None
    precision: Precision


class Source(NamedTuple):
    """How it became known, and for paper the number of the form."""

    channel: Channel
    form: str = ""


class Author(NamedTuple):
    """The operator as the device states it: who, from where, in which role."""

    id: OperatorId
    affiliation: Affiliation
    role: Role


class Stream(NamedTuple):
    """A gapless run of one device's events that are read and sent together."""

    incident: IncidentId
    device: DeviceId
    epoch: bytes
    scope: ScopeId
    lane: Lane


class Times(NamedTuple):
    """What the recording machine believed: HLC, wall clock and its own uptime (milliseconds)."""

    hlc: int
    wall_ms: int
    boot: bytes
    mono_ms: int


@dataclass(frozen=True, slots=True)
class Event:
    """A decoded event; ``fact`` is None when this version cannot read its payload."""

    id: EventId
    stream: Stream
    seq: int
    previous: bytes
    times: Times
    act: ActId
    author: Author
    kind: str
    version: int
    occurred: Occurred
    source: Source
    subjects: tuple[Subject, ...]
    after: Mapping[str, tuple[EventId, ...]] = field(repr=False)
    fact: Fact | None = field(repr=False)
    is_damaged: bool = False
    """True when the kind is known but its payload cannot be decoded."""

    @property
    def order(self) -> tuple[int, bytes, bytes, bytes, int, int, bytes]:
        """Break ties between heads that do not know each other; never a claim about truth."""
        s = self.stream
        return (self.times.hlc, s.device, s.epoch, s.scope, int(s.lane), self.seq, self.id)


class Verdict(IntEnum):
    """Whether an event may count, as far as this node can know."""

    ACCEPTED = 0
    PENDING = 1
    QUARANTINED = 2


class Judged(NamedTuple):
    """An event with what is known of its author's right to say it."""

    event: Event
    verdict: Verdict
