"""Which events still stand for a subject, after every withdrawal and withdrawal of withdrawals."""

from collections.abc import Mapping, Sequence

from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.ledger.catalogue import kind_of
from shelter_app.domain.ledger.event import Event, Judged, Verdict
from shelter_app.domain.ledger.facts.links import DisclosureSet
from shelter_app.domain.ledger.facts.trust import Undone
from shelter_app.domain.ledger.rights import needs_standing


def standing_events(subject: Subject, events: Sequence[Judged]) -> list[Judged]:
    """Keep the events that count for ``subject``: not quarantined, not waiting, not withdrawn."""
    withdrawn = _withdrawn(subject, {judged.event.id: judged for judged in events})
    return [judged for judged in events if _counts(judged) and judged.event.id not in withdrawn]


def _counts(judged: Judged) -> bool:
    event, verdict = judged
    if verdict is Verdict.QUARANTINED or event.fact is None:
        return False
    kind = kind_of(event.kind, event.version)
    waits = (kind is not None and kind.waits) or needs_standing(event.fact)
    return verdict is Verdict.ACCEPTED or not waits


def _withdrawn(subject: Subject, held: Mapping[EventId, Judged]) -> set[EventId]:
    """Collect what is withdrawn for the subject, judging each withdrawal by its own withdrawals.

    A withdrawal names hashes of what it withdraws, so the graph has no ring; withdrawals are
    settled from those that nothing withdraws, down to the facts.
    """
    undoers: dict[EventId, list[EventId]] = {}
    for judged in held.values():
        fact = judged.event.fact
        if isinstance(fact, Undone) and _counts(judged) and subject in judged.event.subjects:
            for target in map(EventId, fact.targets):
                if target in held and _may_withdraw(judged, held[target].event):
                    undoers.setdefault(target, []).append(judged.event.id)
    live: dict[EventId, bool] = {}
    for start in undoers:
        _settle(start, undoers, live)
    return {event for event in undoers if not live[event]}


def _settle(
    start: EventId, undoers: Mapping[EventId, list[EventId]], live: dict[EventId, bool]
) -> None:
    """Fill in ``live`` for ``start`` and all that it depends on, without recursion."""
    stack = [start]
    while stack:
        event = stack[-1]
        waiting = [undoer for undoer in undoers.get(event, ()) if undoer not in live]
        if event in live:
            stack.pop()
        elif waiting:
            stack.extend(waiting)
        else:
            live[event] = not any(live[undoer] for undoer in undoers.get(event, ()))
            stack.pop()


def _may_withdraw(undoing: Judged, target: Event) -> bool:
    """Whoever may say a thing may withdraw it; protection is withdrawn only with standing."""
    if isinstance(target.fact, Undone):
        return True
    kind = kind_of(target.kind, target.version)
    if kind is None or target.fact is None or not kind.undoable:
        return False
    author = undoing.event.author
    if isinstance(target.fact, DisclosureSet) and undoing.verdict is not Verdict.ACCEPTED:
        return False
    return kind.may(author.affiliation, author.role, target.fact)
