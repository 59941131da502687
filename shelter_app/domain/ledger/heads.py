"""Which statements still stand against each other: order by what people had seen, not by clocks."""

from collections.abc import Iterable, Mapping

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Event

Graph = Mapping[EventId, tuple[EventId, ...]]


def knowledge(attribute: str, events: Iterable[Event]) -> Graph:
    """Map each event to the heads of ``attribute`` that its author had on the screen."""
    return {event.id: seen for event in events if (seen := event.after.get(attribute, ()))}


def beaten(live: Iterable[EventId], graph: Graph) -> set[EventId]:
    """Collect what a live event reaches: it was seen and answered, also through withdrawn ones."""
    reached: set[EventId] = set()
    stack = [seen for event in live for seen in graph.get(event, ())]
    while stack:
        event = stack.pop()
        if event not in reached:
            reached.add(event)
            stack.extend(graph.get(event, ()))
    return reached
