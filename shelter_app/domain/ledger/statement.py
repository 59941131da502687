"""One claim of one event about the subject being folded."""

from dataclasses import dataclass, field
from typing import Any

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Event, Judged, Verdict
from shelter_app.domain.ledger.row import Head


@dataclass(frozen=True, slots=True)
class Statement:
    """What an event says of one attribute, or one line that it adds to a list."""

    judged: Judged = field(repr=False)
    value: Any = field(repr=False)

    @property
    def event(self) -> Event:
        """The event that says so."""
        return self.judged.event

    @property
    def id(self) -> EventId:
        """The id of that event."""
        return self.judged.event.id

    def head(self, at_ms: int | None) -> Head:
        """Show the statement, with the time at which it is taken to have held."""
        event, verdict = self.judged
        return Head(
            value=self.value,
            event=event.id,
            at_ms=at_ms,
            precision=int(event.occurred.precision),
            channel=event.source.channel.value,
            form=event.source.form,
            operator=event.author.id,
            is_pending=verdict is Verdict.PENDING,
        )
