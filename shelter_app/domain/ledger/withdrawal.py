"""Which facts are withdrawn for a subject, after every withdrawal of withdrawals."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.catalogue import kind_of
from shelter_app.domain.ledger.event import Event, Judged, Verdict
from shelter_app.domain.ledger.facts.links import DisclosureSet
from shelter_app.domain.ledger.facts.trust import Undone
from shelter_app.domain.ledger.rights import needs_standing

Held = Mapping[EventId, Judged]


class _Effect(NamedTuple):
    """What a withdrawal does in the end to one fact: takes it away or brings it back."""

    fact: EventId
    removes: bool


Effects = frozenset[_Effect]


def withdrawn(held: Held, counts: Callable[[Judged], bool]) -> set[EventId]:
    """Collect what is withdrawn among the events that name one subject.

    A withdrawal names hashes of what it withdraws, so that no ring is possible: withdrawals are
    settled from those that nothing withdraws, down to the facts.
    """
    effects = _effects(held)
    undoers: dict[EventId, list[EventId]] = {}
    for judged in held.values():
        fact = judged.event.fact
        if isinstance(fact, Undone) and counts(judged):
            for target in map(EventId, fact.targets):
                if target in held and _may(judged, _of(target, held, effects), held):
                    undoers.setdefault(target, []).append(judged.event.id)
    live = _settled(undoers)
    return {event for event in undoers if not live[event]}


def _of(target: EventId, held: Held, effects: Mapping[EventId, Effects]) -> Effects:
    """Tell what withdrawing ``target`` does."""
    if isinstance(held[target].event.fact, Undone):
        return frozenset(_Effect(one.fact, not one.removes) for one in effects[target])
    return frozenset({_Effect(target, removes=True)})


def _effects(held: Held) -> dict[EventId, Effects]:
    """Work out for every withdrawal which facts it reaches, through withdrawals in between."""
    undone = {id_: judged.event.fact for id_, judged in held.items()}
    found: dict[EventId, Effects] = {}
    stack = [id_ for id_, fact in undone.items() if isinstance(fact, Undone)]
    while stack:
        fact = undone[stack[-1]]
        targets = _targets(fact, held)
        waiting = [t for t in targets if isinstance(undone[t], Undone) and t not in found]
        if waiting:
            stack.extend(waiting)
        else:
            found[stack.pop()] = frozenset().union(*(_of(t, held, found) for t in targets))
    return found


def _targets(fact: object, held: Held) -> list[EventId]:
    return [EventId(t) for t in fact.targets if t in held] if isinstance(fact, Undone) else []


def _settled(undoers: Mapping[EventId, list[EventId]]) -> dict[EventId, bool]:
    """Tell of everything that somebody withdraws whether it still stands."""
    live: dict[EventId, bool] = {}
    stack = list(undoers)
    while stack:
        event = stack[-1]
        waiting = [undoer for undoer in undoers.get(event, ()) if undoer not in live]
        if waiting:
            stack.extend(waiting)
        else:
            live[event] = not any(live[undoer] for undoer in undoers.get(event, ()))
            stack.pop()
    return live


def _may(undoing: Judged, effects: Effects, held: Held) -> bool:
    """Whoever may say a thing may withdraw it, or bring it back."""
    return all(_may_touch(undoing, held[one.fact].event, one.removes) for one in effects)


def _may_touch(undoing: Judged, target: Event, removes: bool) -> bool:  # noqa: FBT001 - a direction
    kind = kind_of(target.kind, target.version)
    if kind is None or target.fact is None or not kind.undoable:
        return False
    if isinstance(target.fact, DisclosureSet):
        lowers = removes is not (target.fact.state == "lifted")
    else:
        lowers = kind.waits or needs_standing(target.fact)
    if lowers and undoing.verdict is not Verdict.ACCEPTED:
        return False
    author = undoing.event.author
    return kind.may(author.affiliation, author.role, target.fact)
