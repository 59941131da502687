"""What changed since an operator last looked: by what had been held then, never by a clock."""

from collections.abc import Container, Iterable

from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.ledger.event import Event
from shelter_app.domain.ledger.fold import fold_subjects


def news(events: Iterable[Event], looked_at: Container[EventId]) -> dict[Subject, list[Event]]:
    """Sort events that were not held at the last look by the subjects they name."""
    found: dict[Subject, list[Event]] = {}
    for event in events:
        if event.id not in looked_at:
            for subject in fold_subjects(event):
                found.setdefault(subject, []).append(event)
    return found
