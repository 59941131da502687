"""When statements held, from clocks that may lie and from what people had seen."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Channel, Event, Precision
from shelter_app.domain.ledger.heads import Graph

EARLIEST_MS = 1_767_225_600_000
"""2026-01-01: no event of this format can have been recorded before; an older clock is broken."""

Offsets = Mapping[tuple[bytes, bytes], int]
"""Clock corrections in milliseconds by (epoch, boot), themselves observed as events."""


def is_late(event: Event) -> bool:
    """Tell whether this was keyed from paper with its own time, not recorded as it happened."""
    return event.source.channel is Channel.PAPER and event.occurred.at_ms is not None


def believed(events: Sequence[Event], graph: Graph, offsets: Offsets) -> dict[EventId, int | None]:
    """Give each event the time it is taken to have happened, None where the clock is not believed.

    A live event is later than what it lists, whatever the clocks say. The longest run of times
    that agrees with this order is believed; a time outside of it is not. Paper is placed by the
    time written on it.
    """
    times = {event.id: _stated(event, offsets) for event in events}
    live = _in_order([event for event in events if not is_late(event)], graph)
    kept = _longest_rise([times[event.id] for event in live])
    for event, is_kept in zip(live, kept, strict=True):
        if not is_kept:
            times[event.id] = None
    return times


def _stated(event: Event, offsets: Offsets) -> int | None:
    if event.occurred.precision is Precision.UNKNOWN or event.occurred.at_ms is None:
        return None
    at_ms = event.occurred.at_ms
    if not is_late(event):
        at_ms += offsets.get((event.stream.epoch, event.times.boot), 0)
    return at_ms if at_ms >= EARLIEST_MS else None


def _in_order(events: Sequence[Event], graph: Graph) -> list[Event]:
    """Sort so that what was seen stands before what saw it; ties by the ledger's order."""
    depth: dict[EventId, int] = {}
    stack = [event.id for event in events]
    while stack:
        event = stack[-1]
        deeper = [seen for seen in graph.get(event, ()) if seen not in depth]
        if event in depth:
            stack.pop()
        elif deeper:
            stack.extend(deeper)
        else:
            depth[event] = 1 + max((depth[seen] for seen in graph.get(event, ())), default=0)
            stack.pop()
    return sorted(events, key=lambda event: (depth[event.id], event.order))


def _longest_rise(times: Sequence[int | None]) -> list[bool]:
    """Mark the longest non-falling run of known times; of equal ones, the latest-ending one."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = [-1] * len(times)
    for place, at_ms in enumerate(times):
        if at_ms is None:
            continue
        length = bisect_right(tails, at_ms)
        before[place] = ends[length - 1] if length else -1
        if length == len(tails):
            tails.append(at_ms)
            ends.append(place)
        else:
            tails[length], ends[length] = at_ms, place
    kept = [False] * len(times)
    place = ends[-1] if ends else -1
    while place >= 0:
        kept[place] = True
        place = before[place]
    return kept
