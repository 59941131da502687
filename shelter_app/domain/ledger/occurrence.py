"""When statements held, from clocks that may lie and from what people had seen."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Channel, Event, Precision
from shelter_app.domain.ledger.reach import Reach, places

EARLIEST_MS = 1_767_225_600_000
"""2026-01-01: no event of this format can have been recorded before; an older clock is broken."""
LATEST_MS = 2_840_140_800_000
"""2060-01-01: nor after; a laptop that believes in 2099 is not believed."""

Offsets = Mapping[tuple[bytes, bytes], int]
"""Clock corrections in milliseconds by (epoch, boot), themselves observed as events."""


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
    times = [stated(event, offsets) for event in events]
    written = sum(1 << place for place, event in enumerate(events) if is_late(event))
    live = [place for place in range(len(events)) if not written >> place & 1]
    for place in live:
        if _is_before(times[place], [times[one] for one in places(reach.masks[place] & written)]):
            times[place] = None
    _drop_liars(times, [place for place in live if times[place] is not None], reach.masks)
    return {event.id: at_ms for event, at_ms in zip(events, times, strict=True)}


def _is_before(at_ms: int | None, others: Iterable[int | None]) -> bool:
    return at_ms is not None and any(other is not None and at_ms < other for other in others)


def _drop_liars(times: list[int | None], live: Sequence[int], masks: Sequence[int]) -> None:
    against = _contradictions({place: times[place] or 0 for place in live}, masks)
    while against:
        worst = max(
            against,
            key=lambda place: (against[place].bit_count(), -masks[place].bit_count(), place),
        )
        times[worst] = None
        for other in places(against.pop(worst)):
            against[other] ^= 1 << worst
            if not against[other]:
                del against[other]


def _contradictions(times: Mapping[int, int], masks: Sequence[int]) -> dict[int, int]:
    """Find, for each place, what had seen it and claims to be earlier, or the other way round."""
    against: dict[int, int] = {}
    later = 0
    latest_first = sorted(times, key=lambda place: -times[place])
    for _, group in groupby(latest_first, key=lambda place: times[place]):
        now = list(group)
        for place in now:
            if masks[place] & later:
                against[place] = against.get(place, 0) | masks[place] & later
                for other in places(masks[place] & later):
                    against[other] = against.get(other, 0) | 1 << place
        later |= sum(1 << place for place in now)
    return against
