"""Who has standing, as the events of this store say; verdicts that change are set right later."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection, select

from shelter_app.domain.ids import DeviceId, EventId, OperatorId
from shelter_app.domain.ledger.event import Event, Verdict
from shelter_app.domain.ledger.settling import settle
from shelter_app.domain.ledger.standing import AUTHORITY_KINDS, Standing, judge, shaken
from shelter_app.domain.ledger.warrants import Cut
from shelter_app.domain.private import Private
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.streams import Streams
from shelter_app.wire.envelope import is_genuine_statement, open_envelope


class Shaken(NamedTuple):
    """Whose events must be judged again."""

    devices: frozenset[DeviceId] = frozenset()
    operators: frozenset[OperatorId] = frozenset()

    @property
    def is_anyone(self) -> bool:
        """Tell whether there is anyone."""
        return bool(self.devices or self.operators)


@dataclass(slots=True, repr=False)
class Authority(Private):
    """The settled standing, kept in memory while a store is open."""

    root: bytes | None
    streams: Streams
    standing: Standing = field(default_factory=Standing)
    _events: list[Event] = field(default_factory=list)
    _branches: dict[EventId, frozenset[EventId]] = field(default_factory=dict)

    @classmethod
    def of(cls, connection: Connection, root: bytes | None, streams: Streams) -> "Authority":
        """Read every event that gives or takes standing, and settle."""
        authority = cls(root, streams)
        if root is not None:
            event = tables.event.c
            query = select(event.envelope).where(event.kind.in_(sorted(AUTHORITY_KINDS)))
            authority._events = [open_envelope(found) for found in connection.scalars(query)]
            authority.standing = authority._settled(connection)
        return authority

    def is_touched_by(self, events: Iterable[Event]) -> bool:
        """Tell whether these events may change anyone's standing, so that they are stored first."""
        return self.root is not None and any(
            event.kind in AUTHORITY_KINDS or event.stream.device in self.standing.revoked
            for event in events
        )

    def learn(self, connection: Connection, events: Sequence[Event]) -> Shaken:
        """Take in events that are stored already; says whose verdicts may change.

        What a revoked device wrote may complete the chain to its last good event, and so bring
        back what stands before it.
        """
        before = self.standing
        self._events += [event for event in events if event.kind in AUTHORITY_KINDS]
        self._branches.clear()
        self.standing = self._settled(connection)
        devices, operators = shaken(before, self.standing)
        late = {e.stream.device for e in events if e.stream.device in self.standing.revoked}
        return Shaken(devices | late, operators)

    def verdict(self, connection: Connection, event: Event) -> Verdict:
        """Judge one event by what is known now."""
        return judge(event, self.standing, lambda e, cut: self._stands(connection, e, cut))

    def _settled(self, connection: Connection) -> Standing:
        return settle(
            self.root,
            self._events,
            is_genuine_statement,
            lambda event, cut: self._stands(connection, event, cut),
        )

    def _stands(self, connection: Connection, event: Event, cut: Cut) -> bool:
        """Tell whether an event is the cut's last good one, or stands before it on its chain."""
        last = EventId(cut.event)
        if last not in self._branches:
            self._branches[last] = self._ancestors(connection, event, cut)
        return event.id in self._branches[last]

    def _ancestors(self, connection: Connection, event: Event, cut: Cut) -> frozenset[EventId]:
        """Collect the last good event and what stands before it; none while it is not held."""
        held = tables.event.c
        number = self.streams.number(event.stream)
        query = select(held.id, held.envelope).where(held.stream == number, held.seq <= cut.seq)
        previous = {
            id_: open_envelope(envelope).previous for id_, envelope in connection.execute(query)
        }
        found: set[EventId] = set()
        at = cut.event
        while at in previous:
            found.add(EventId(at))
            at = previous[at]
        return frozenset(found)
