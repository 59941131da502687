"""A node that refolds only what a batch may have touched, as a store does."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from shelter_app.domain.ids import ScopeId, Subject
from shelter_app.domain.ledger.clocks import offsets_of
from shelter_app.domain.ledger.event import Event, Judged, Verdict
from shelter_app.domain.ledger.fold import fold, fold_subjects
from shelter_app.domain.ledger.row import Row, canonical_dump
from shelter_app.domain.ledger.standing import shaken
from tests.domain.ledger.world import Node

Name = tuple[ScopeId, Subject]
Offsets = dict[tuple[bytes, bytes], int]


@dataclass(slots=True)
class Incremental:
    """Keeps verdicts, offsets and rows; a batch changes no more of them than it must."""

    node: Node = field(default_factory=Node)
    verdicts: dict[bytes, Verdict] = field(default_factory=dict)
    rows: dict[Name, Row] = field(default_factory=dict)
    named: dict[Name, dict[bytes, Event]] = field(default_factory=dict)
    offsets: dict[ScopeId, Offsets] = field(default_factory=dict)

    def learn(self, batch: Sequence[Event]) -> None:
        """Take in a batch: judge again whom it shook, fold again what it touched."""
        before = self.node.standing
        self.node.learn(*batch)
        touched = {name for event in batch for name in self._name(event)}
        devices, operators = shaken(before, self.node.standing)
        revoked = self.node.standing.revoked.keys() & {event.stream.device for event in batch}
        new = {event.id for event in batch}
        for event in self.node.events.values():
            shakes = event.stream.device in devices | revoked or event.author.id in operators
            if event.id in new or shakes:
                touched |= self._judge(event)
        self._fold({name for name in touched if name[1].kind == "device"})
        self._fold(touched | self._moved({scope for scope, _ in touched}))

    def _name(self, event: Event) -> list[Name]:
        names = [(event.stream.scope, subject) for subject in fold_subjects(event)]
        for name in names:
            self.named.setdefault(name, {})[event.id] = event
        return names

    def _judge(self, event: Event) -> set[Name]:
        verdict = self.node.verdict(event)
        if self.verdicts.get(event.id) is verdict:
            return set()
        self.verdicts[event.id] = verdict
        return {(event.stream.scope, subject) for subject in fold_subjects(event)}

    def _moved(self, scopes: set[ScopeId]) -> set[Name]:
        """Find what a changed clock correction may move."""
        found: set[Name] = set()
        for scope in scopes:
            rows = [row for (where, _), row in self.rows.items() if where == scope]
            old, new = self.offsets.get(scope, {}), offsets_of(rows)
            self.offsets[scope] = new
            boots = {boot for boot, _ in old.items() ^ new.items()}
            found |= {name for name in self.named if name[0] == scope and self._in(name, boots)}
        return found

    def _in(self, name: Name, boots: set[tuple[bytes, bytes]]) -> bool:
        return any((e.stream.epoch, e.times.boot) in boots for e in self.named[name].values())

    def _fold(self, names: set[Name]) -> None:
        for scope, subject in names:
            judged = [Judged(e, self.verdicts[i]) for i, e in self.named[scope, subject].items()]
            self.rows[scope, subject] = fold(subject, judged, self.offsets.get(scope))

    def dump(self, scope: ScopeId) -> bytes:
        """Give the canonical dump of a scope."""
        rows = [row for (where, _), row in self.rows.items() if where == scope]
        return b"".join(canonical_dump(rows))
