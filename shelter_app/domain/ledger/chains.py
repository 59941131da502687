"""The chains of events: gapless, each naming the one before; a fork keeps both its branches."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Event, Stream
from shelter_app.domain.ledger.warrants import Cut


@dataclass(slots=True)
class Chains:
    """Every event held, by what it follows; nothing is ever taken out."""

    _events: dict[EventId, Event] = field(default_factory=dict, repr=False)
    _followed: dict[Stream, set[bytes]] = field(default_factory=dict, repr=False)
    _heads: dict[Stream, set[EventId]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, events: Iterable[Event]) -> "Chains":
        """Chain up events, in whatever order they come."""
        chains = cls()
        for event in events:
            chains.add(event)
        return chains

    def add(self, event: Event) -> None:
        """Take in one event."""
        followed = self._followed.setdefault(event.stream, set())
        heads = self._heads.setdefault(event.stream, set())
        self._events[event.id] = event
        followed.add(event.previous)
        heads.discard(EventId(event.previous))
        if event.id not in followed:
            heads.add(event.id)

    def heads(self, stream: Stream) -> tuple[EventId, ...]:
        """Name the last event of every branch of a stream."""
        return tuple(sorted(self._heads.get(stream, ())))

    def is_forked(self, stream: Stream) -> bool:
        """Tell whether two different events stand under one number somewhere."""
        return len(self._heads.get(stream, ())) > 1

    def is_ancestor(self, event: Event, cut: Cut) -> bool:
        """Tell whether an event is the cut's event, or stands before it on its own branch."""
        at = self._events.get(EventId(cut.event))
        while at is not None and at.seq > event.seq:
            at = self._events.get(EventId(at.previous))
        return at is not None and at.id == event.id
