"""Nodes that hold events and desks that record them, for tests of the ledger.

Desks seal real envelopes with real keys, so that whatever a test says has gone through the wire.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from nacl.signing import SigningKey

from shelter_app.domain.ids import ActId, DeviceId, EventId, ScopeId, Subject
from shelter_app.domain.ledger.catalogue import KINDS, lane_of
from shelter_app.domain.ledger.chains import Chains
from shelter_app.domain.ledger.clocks import offsets_of
from shelter_app.domain.ledger.event import (
    Author,
    Channel,
    Event,
    Judged,
    Lane,
    Occurred,
    Precision,
    Source,
    Stream,
    Times,
    Verdict,
)
from shelter_app.domain.ledger.facts import trust
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.fold import fold, fold_subjects
from shelter_app.domain.ledger.hlc import Hlc
from shelter_app.domain.ledger.row import Row, canonical_dump
from shelter_app.domain.ledger.settling import settle
from shelter_app.domain.ledger.standing import AUTHORITY_KINDS, Standing, judge
from shelter_app.wire.envelope import (
    Place,
    Said,
    Signed,
    device_id,
    open_envelope,
    payload_of,
    seal,
)
from tests.domain.ledger.cast import GYM, INCIDENT, ROOT_KEY, TEACHER, is_the_roots, key_of, some_id
from tests.domain.ledger.night import MINUTE, Clock, at, good


@dataclass(slots=True, repr=False)
class Node:
    """Whoever holds events: it judges and folds what it holds, and nothing else."""

    root: bytes | None = ROOT_KEY
    events: dict[EventId, Event] = field(default_factory=dict)
    _chains: Chains = field(default_factory=Chains)
    _standing: Standing | None = None

    def learn(self, *events: Event) -> None:
        """Take in events, whatever their order and however often."""
        for event in events:
            if event.id not in self.events:
                self.events[event.id] = event
                self._chains.add(event)
                if event.kind in AUTHORITY_KINDS or self.standing.revoked:
                    self._standing = None

    @property
    def standing(self) -> Standing:
        """Who has standing, by what is held."""
        if self._standing is None:
            known = [event for event in self.events.values() if event.kind in AUTHORITY_KINDS]
            self._standing = settle(self.root, known, is_the_roots, self._chains.is_ancestor)
        return self._standing

    @property
    def chains(self) -> Chains:
        """The streams."""
        return self._chains

    def verdict(self, event: Event) -> Verdict:
        """Judge one event."""
        return judge(event, self.standing, self._chains.is_ancestor)

    def judged(self, scope: ScopeId, subject: Subject) -> list[Judged]:
        """List the events of a scope that name a subject."""
        return [
            Judged(event, self.verdict(event))
            for event in self.events.values()
            if event.stream.scope == scope and subject in fold_subjects(event)
        ]

    def row(self, subject: Subject, scope: ScopeId = GYM) -> Row:
        """Fold one row."""
        return fold(subject, self.judged(scope, subject), self.offsets(scope))

    def offsets(self, scope: ScopeId) -> dict[tuple[bytes, bytes], int]:
        """Collect the clock corrections that are known in a scope."""
        named = self.subjects(scope)
        devices = [subject for subject in named if subject.kind == "device"]
        return offsets_of(fold(one, self.judged(scope, one)) for one in devices)

    def subjects(self, scope: ScopeId) -> list[Subject]:
        """List everything that the events of a scope name."""
        found = (e for e in self.events.values() if e.stream.scope == scope)
        return list(dict.fromkeys(one for event in found for one in fold_subjects(event)))

    def rows(self, scope: ScopeId = GYM) -> list[Row]:
        """Fold every row of a scope."""
        by_subject: dict[Subject, list[Judged]] = {}
        for event in self.events.values():
            if event.stream.scope == scope:
                for subject in fold_subjects(event):
                    by_subject.setdefault(subject, []).append(Judged(event, self.verdict(event)))
        offsets = self.offsets(scope)
        return [fold(subject, found, offsets) for subject, found in by_subject.items()]

    def dump(self, scope: ScopeId = GYM) -> bytes:
        """Give the canonical dump of a scope."""
        return b"".join(canonical_dump(self.rows(scope)))

    def heads(self, attribute: str, *subjects: Subject, scope: ScopeId = GYM) -> list[EventId]:
        """Name the heads that a screen shows of these subjects."""
        rows = [self.row(subject, scope) for subject in subjects]
        found = (EventId(head) for row in rows for head in row.heads(attribute))
        return list(dict.fromkeys(found))


def _lane_of(kind: str, fact: Fact | bytes) -> Lane:
    known = KINDS.get(kind)
    return lane_of(known, fact) if known and isinstance(fact, Fact) else Lane.NORMAL


@dataclass(slots=True, repr=False)
class Desk(Node):
    """A node that records: one device with its own key, clock, operator and streams."""

    name: str = "desk"
    scope: ScopeId = GYM
    clock: Clock = good
    author: Author = TEACHER
    epoch: bytes = b"epoch001"
    boot: bytes = b"boot"
    hlc: Hlc = field(default_factory=Hlc)
    acts: int = 0
    signed: list[Signed] = field(default_factory=list)
    _ends: dict[Stream, tuple[int, EventId]] = field(default_factory=dict)

    @property
    def key(self) -> SigningKey:
        """The device's own key."""
        return key_of(self.name)

    @property
    def public_key(self) -> bytes:
        """Its public half."""
        return bytes(self.key.verify_key)

    @property
    def device(self) -> DeviceId:
        """The device's id."""
        return device_id(self.public_key)

    def sync(self, *others: Node) -> None:
        """Hear everything that others hold."""
        for other in others:
            self.learn(*other.events.values())

    def say(  # noqa: PLR0913 - a test names what matters to it
        self,
        kind: str,
        fact: Fact | bytes,
        subjects: Iterable[Subject],
        when: int | str = 0,
        *,
        seeing: Sequence[str] = (),
        after: Mapping[str, Sequence[EventId]] | None = None,
        occurred: Occurred | None = None,
        channel: Channel = Channel.SEEN,
        author: Author | None = None,
        scope: ScopeId | None = None,
        lane: Lane | None = None,
        version: int = 1,
    ) -> Event:
        """Record a fact at a true time; ``seeing`` lists the heads on this desk's own screen."""
        named = tuple(subjects)
        where = self.scope if scope is None else scope
        minutes = at(when) if isinstance(when, str) else when
        wall_ms = self.clock(minutes)
        seen = {one: self.heads(one, *named, scope=where) for one in seeing}
        self.acts += 1
        said = Said(
            act=ActId(some_id((self.name, self.epoch, self.acts))),
            author=author or self.author,
            kind=kind,
            version=version,
            occurred=occurred or Occurred(wall_ms, Precision.EXACT),
            source=Source(channel, "A-17" if channel is Channel.PAPER else ""),
            subjects=named,
            after={**seen, **(after or {})},
            payload=fact if isinstance(fact, bytes) else payload_of(fact),
        )
        lane = _lane_of(kind, fact) if lane is None else lane
        self.hlc = self.hlc.tick(wall_ms)
        times = Times(self.hlc.value, wall_ms, self.boot, max(minutes, 0) * MINUTE)
        event = self._seal(Stream(INCIDENT, self.device, self.epoch, where, lane), times, said)
        self.learn(event)
        return event

    def _seal(self, stream: Stream, times: Times, said: Said) -> Event:
        seq, previous = self._ends.get(stream, (0, EventId(b"")))
        signed = seal(Place(stream, seq + 1, previous), times, said, self.key)
        self.signed.append(signed)
        event = open_envelope(signed.envelope)
        self._ends[stream] = (seq + 1, event.id)
        return event

    def ends(self) -> dict[Stream, tuple[int, EventId]]:
        """Remember where the streams stand, as a backup of the store would."""
        return dict(self._ends)

    def restore(self, ends: Mapping[Stream, tuple[int, EventId]]) -> None:
        """Go back to a backup and forget to begin a new epoch: what is said next forks."""
        self._ends = dict(ends)

    def undo(
        self,
        *targets: Event,
        when: int | str = 0,
        only: Sequence[Subject] | None = None,
        author: Author | None = None,
    ) -> Event:
        """Withdraw events, for all or some of their subjects."""
        named = only or list(dict.fromkeys(one for target in targets for one in target.subjects))
        fact = trust.Undone(targets=tuple(target.id for target in targets))
        return self.say(
            "undone",
            fact,
            named,
            when,
            author=author,
            scope=targets[0].stream.scope,
            lane=targets[0].stream.lane,
        )
