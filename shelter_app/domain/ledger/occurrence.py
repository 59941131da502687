"""When statements held, from clocks that may lie and from what people had seen."""

from collections.abc import Iterable, Mapping, Sequence

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Channel, Event, Precision

EARLIEST_MS = 1_767_225_600_000
"""2026-01-01: no event of this format can have been recorded before; an older clock is broken."""
LATEST_MS = 2_840_140_800_000
"""2060-01-01: nor after; a laptop that believes in 2099 is not believed."""

Offsets = Mapping[tuple[bytes, bytes], int]
"""Clock corrections in milliseconds by (epoch, boot), themselves observed as events."""

Reach = Mapping[EventId, set[EventId]]
"""What each statement had seen, directly or through others."""


def is_late(event: Event) -> bool:
    """Tell whether this was keyed from paper with a time of its own, or with none.

    A form that is keyed while the people stand there has the time of the keying itself.
    """
    return event.source.channel is Channel.PAPER and event.occurred.at_ms != event.times.wall_ms


def stated(event: Event, offsets: Offsets) -> int | None:
    """Give the time that an event claims, put right by what is known of its machine's clock.

    A time that a person wrote or typed is not the machine's, and is left as it is.
    """
    at_ms, precision = event.occurred
    if at_ms is None or precision is Precision.UNKNOWN:
        return None
    if at_ms == event.times.wall_ms:
        at_ms += offsets.get((event.stream.epoch, event.times.boot), 0)
    return at_ms if EARLIEST_MS <= at_ms < LATEST_MS else None


def believed(events: Sequence[Event], reach: Reach, offsets: Offsets) -> dict[EventId, int | None]:
    """Give each event the time it is taken to have happened, None where that is not believed.

    What was recorded live is later than what it lists, whatever the clocks say. Paper is placed by
    the time written on it, and a clock that contradicts the paper it had before it is not believed.
    While clocks contradict each other, the one that contradicts most others is dropped; of equals,
    the earlier one.
    """
    times = {event.id: stated(event, offsets) for event in events}
    written = {event.id for event in events if is_late(event)}
    live = [event for event in events if event.id not in written]
    for event in live:
        if _is_before(times[event.id], [times[one] for one in reach[event.id] & written]):
            times[event.id] = None
    against = _contradictions([event.id for event in live], times, reach)
    rank = {event.id: (-len(reach[event.id]), event.order) for event in live}
    while against:
        worst = max(against, key=lambda id_: (len(against[id_]), rank[id_]))
        times[worst] = None
        for other in against.pop(worst):
            against[other].discard(worst)
            if not against[other]:
                del against[other]
    return times


def _is_before(at_ms: int | None, others: Iterable[int | None]) -> bool:
    return at_ms is not None and any(other is not None and at_ms < other for other in others)


def _contradictions(
    live: Sequence[EventId], times: Mapping[EventId, int | None], reach: Reach
) -> dict[EventId, set[EventId]]:
    found: dict[EventId, set[EventId]] = {}
    known = {id_: at_ms for id_ in live if (at_ms := times[id_]) is not None}
    for later, at_ms in known.items():
        for earlier in reach[later] & known.keys():
            if known[earlier] > at_ms:
                found.setdefault(later, set()).add(earlier)
                found.setdefault(earlier, set()).add(later)
    return found
