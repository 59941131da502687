"""Fold the events that name a subject into what its scope knows of it.

A pure function of a set: arrival order, batches and repeats cannot matter, and the cost is the
subject's events (tens), never the log's.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.ledger import heads as known
from shelter_app.domain.ledger.event import Event, Judged, Verdict
from shelter_app.domain.ledger.facts.fact import Says
from shelter_app.domain.ledger.liveness import standing_events
from shelter_app.domain.ledger.occurrence import Offsets, believed, is_late
from shelter_app.domain.ledger.row import Head, Row
from shelter_app.domain.ledger.whereabouts import place_heads

STAY = "whereabouts"
PROTECTION = {"certified": 2, "wished": 1, "lifted": 0}


class _Statement(NamedTuple):
    judged: Judged
    value: Any


def fold(subject: Subject, events: Iterable[Judged], offsets: Offsets | None = None) -> Row:
    """Work out the row of ``subject`` from all events of one scope that name it."""
    held = sorted({judged.event.id: judged for judged in events}.values(), key=_order)
    live = standing_events(subject, held)
    said, noted = _claims(subject, live)
    everything = [judged.event for judged in held]
    attributes = {
        attribute: _heads(attribute, statements, live, everything)
        for attribute, statements in said.items()
        if attribute != STAY
    }
    stay, timeline, is_conflict = _stay(said.get(STAY, []), live, everything, offsets or {})
    if stay:
        attributes[STAY] = stay
    notes = {name: _notes(name, lines, live, everything) for name, lines in noted.items()}
    return Row(
        kind=subject.kind,
        id=subject.id,
        attributes=attributes,
        notes=notes,
        timeline=timeline,
        stay_conflict=is_conflict,
        unread=sum(1 for e in everything if e.fact is None and not e.is_damaged),
        damaged=sum(1 for e in everything if e.is_damaged),
    )


def _order(judged: Judged) -> tuple[int, bytes, bytes, bytes, int, int, bytes]:
    return judged.event.order


def _claims(
    subject: Subject, live: Sequence[Judged]
) -> tuple[dict[str, list[_Statement]], dict[str, list[_Statement]]]:
    said: dict[str, list[_Statement]] = defaultdict(list)
    noted: dict[str, list[_Statement]] = defaultdict(list)
    for judged in live:
        event = judged.event
        if event.fact is None:
            continue
        position = event.subjects.index(subject)
        for claim in event.fact.claims(subject, position):
            if isinstance(claim, Says):
                said[claim.attribute].append(_Statement(judged, claim.value))
            else:
                noted[claim.list].append(_Statement(judged, claim.value))
    return said, noted


def _unbeaten(
    attribute: str,
    statements: Iterable[_Statement],
    live: Sequence[Judged],
    everything: Sequence[Event],
) -> list[_Statement]:
    graph = known.knowledge(attribute, everything)
    gone = known.beaten((judged.event.id for judged in live), graph)
    return [one for one in statements if one.judged.event.id not in gone]


def _heads(
    attribute: str,
    statements: Iterable[_Statement],
    live: Sequence[Judged],
    everything: Sequence[Event],
) -> list[Head]:
    """List what stands, latest by the tie-break first; secrecy puts the most protective first."""
    found = [_head(one) for one in _unbeaten(attribute, statements, live, everything)]
    found.reverse()
    if attribute == "disclosure":
        found.sort(key=lambda head: -PROTECTION.get(head.value.get("state", ""), 2))
    return found


def _notes(
    name: str,
    statements: Iterable[_Statement],
    live: Sequence[Judged],
    everything: Sequence[Event],
) -> list[Head]:
    return [_head(one) for one in _unbeaten(name, statements, live, everything)]


def _stay(
    statements: Sequence[_Statement],
    live: Sequence[Judged],
    everything: Sequence[Event],
    offsets: Offsets,
) -> tuple[list[Head], list[Head], bool]:
    graph = known.knowledge(STAY, everything)
    times = believed([one.judged.event for one in statements], graph, offsets)
    standing = _unbeaten(STAY, statements, live, everything)
    standing.reverse()
    stay = place_heads(
        [_head(one, times) for one in standing if not is_late(one.judged.event)],
        [_head(one, times) for one in standing if is_late(one.judged.event)],
    )
    return stay.heads, _timeline(statements, times), stay.is_conflict


def _timeline(statements: Sequence[_Statement], times: Mapping[EventId, int | None]) -> list[Head]:
    """Order every stay by when it held; one without a believed time follows its predecessor."""
    placed: list[tuple[int, int, Head]] = []
    last = 0
    for number, one in enumerate(statements):
        at_ms = times[one.judged.event.id]
        last = last if at_ms is None else at_ms
        placed.append((last, number, _head(one, times)))
    placed.sort(key=lambda item: item[:2])
    return [head for _, _, head in placed]


def _head(one: _Statement, times: Mapping[EventId, int | None] | None = None) -> Head:
    event, verdict = one.judged
    at_ms = event.occurred.at_ms if times is None else times[event.id]
    return Head(
        value=_without_nul(one.value),
        event=event.id,
        at_ms=at_ms,
        precision=int(event.occurred.precision),
        channel=event.source.channel.value,
        form=_without_nul(event.source.form),
        operator=event.author.id,
        is_pending=verdict is Verdict.PENDING,
    )


def _without_nul(value: Any) -> Any:
    """Replace NUL, which PostgreSQL's text cannot hold, by the replacement character."""
    if isinstance(value, str):
        return value.replace("\0", "\ufffd")
    if isinstance(value, dict):
        return {_without_nul(key): _without_nul(content) for key, content in value.items()}
    if isinstance(value, list):
        return [_without_nul(item) for item in value]
    return value
