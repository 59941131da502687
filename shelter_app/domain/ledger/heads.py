"""Which statements still stand against each other: order by what people had seen, not by clocks."""

from collections.abc import Iterable, Mapping

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Event

Graph = Mapping[EventId, tuple[EventId, ...]]


def knowledge(attributes: Iterable[str], events: Iterable[Event]) -> Graph:
    """Map each event to the heads of these attributes that its author had on the screen.

    Withdrawn and quarantined events belong in it: who saw them saw what they had seen.
    """
    names = tuple(attributes)
    return {
        event.id: seen
        for event in events
        if (seen := tuple(head for name in names for head in event.after.get(name, ())))
    }


def beaten(live: Iterable[EventId], graph: Graph) -> set[EventId]:
    """Collect what these events reach: it was seen and answered."""
    reached: set[EventId] = set()
    stack = [seen for event in live for seen in graph.get(event, ())]
    while stack:
        event = stack.pop()
        if event not in reached:
            reached.add(event)
            stack.extend(graph.get(event, ()))
    return reached
