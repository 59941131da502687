"""Which events still stand for a subject, by their authors' right and after every withdrawal."""

from collections.abc import Sequence

from shelter_app.domain.ledger.catalogue import kind_of
from shelter_app.domain.ledger.event import Judged, Verdict
from shelter_app.domain.ledger.rights import needs_standing
from shelter_app.domain.ledger.withdrawal import withdrawn


def standing_events(events: Sequence[Judged]) -> list[Judged]:
    """Keep what counts among a subject's events: not quarantined, not waiting, not withdrawn."""
    gone = withdrawn({judged.event.id: judged for judged in events}, counts)
    return [judged for judged in events if counts(judged) and judged.event.id not in gone]


def counts(judged: Judged) -> bool:
    """Tell whether an event counts by its author's right, before any withdrawal."""
    event, verdict = judged
    if verdict is Verdict.QUARANTINED or event.fact is None:
        return False
    kind = kind_of(event.kind, event.version)
    waits = (kind is not None and kind.waits) or needs_standing(event.fact)
    return verdict is Verdict.ACCEPTED or not waits
