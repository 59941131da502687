"""Fold the events that name a subject into what its scope knows of it.

A pure function of a set: arrival order, batches and repeats cannot matter, and the cost is the
subject's events (tens), never the log's.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.ledger.care import TIMED, care, family
from shelter_app.domain.ledger.catalogue import kind_of
from shelter_app.domain.ledger.event import Event, Judged, Lane, Verdict
from shelter_app.domain.ledger.facts.fact import Says
from shelter_app.domain.ledger.heads import Graph, beaten, knowledge
from shelter_app.domain.ledger.liveness import standing_events
from shelter_app.domain.ledger.occurrence import Offsets, stated
from shelter_app.domain.ledger.placing import differ, place
from shelter_app.domain.ledger.row import Head, Row
from shelter_app.domain.ledger.statement import Statement
from shelter_app.domain.ledger.text import storable, without_nul

STAY = "whereabouts"
COUNT = "count"
RECONCILED = "reconciled"
MOST_SUBJECTS = 200
"""A longer list names people in its payload only, so that one event stays cheap."""
NO_OFFSETS: Offsets = MappingProxyType({})


def fold_subjects(event: Event) -> tuple[Subject, ...]:
    """Name the rows that an event belongs to: none for audit and for bulk lists."""
    if event.stream.lane is Lane.AUDIT or len(event.subjects) > MOST_SUBJECTS:
        return ()
    return tuple(dict.fromkeys(event.subjects))


def fold(subject: Subject, events: Iterable[Judged], offsets: Offsets | None = None) -> Row:
    """Work out the row of ``subject`` from all events of one scope that name it.

    ``offsets`` are the clock corrections that the same scope's events state of its devices.
    """
    held = sorted({judged.event.id: judged for judged in events}.values(), key=_order)
    everything = [judged.event for judged in held]
    said, noted = _claims(subject, standing_events(held))
    sheet = _Sheet(everything, NO_OFFSETS if offsets is None else offsets)
    for attribute, statements in said.items():
        sheet.settle(attribute, _answerable(statements))
    for name, lines in noted.items():
        sheet.keep(name, lines)
    return Row(
        kind=subject.kind,
        id=subject.id,
        attributes=sheet.attributes,
        notes=sheet.notes,
        timeline=sheet.timeline,
        contested=sorted(sheet.contested),
        unread=sum(1 for e in everything if e.fact is None and not e.is_damaged),
        damaged=sum(1 for e in everything if e.is_damaged),
    )


def _order(judged: Judged) -> tuple[int, bytes, bytes, bytes, int, int, bytes]:
    return judged.event.order


def _claims(
    subject: Subject, live: Sequence[Judged]
) -> tuple[dict[str, list[Statement]], dict[str, list[Statement]]]:
    said: dict[str, list[Statement]] = defaultdict(list)
    noted: dict[str, list[Statement]] = defaultdict(list)
    for judged in live:
        event = judged.event
        fact, position = event.fact, event.subjects.index(subject)
        for claim in () if fact is None else fact.claims(subject, position):
            value = without_nul(claim.value)
            if isinstance(claim, Says):
                said[storable(claim.attribute)].append(Statement(judged, value))
            else:
                noted[claim.list].append(Statement(judged, value))
    return said, noted


def _answerable(statements: list[Statement]) -> list[Statement]:
    """Leave out what somebody without standing says of trust, where others with standing speak.

    On a bare start nobody has standing, and the desk still needs its list of operators.
    """
    if all(one.judged.verdict is Verdict.PENDING for one in statements):
        return statements
    return [one for one in statements if not _yields(one.judged)]


def _yields(judged: Judged) -> bool:
    kind = kind_of(judged.event.kind, judged.event.version)
    return judged.verdict is Verdict.PENDING and kind is not None and kind.yields


@dataclass(slots=True)
class _Sheet:
    """The parts of a row while it is folded."""

    everything: Sequence[Event]
    offsets: Offsets = field(repr=False)
    attributes: dict[str, list[Head]] = field(default_factory=dict, repr=False)
    notes: dict[str, list[Head]] = field(default_factory=dict, repr=False)
    timeline: list[Head] = field(default_factory=list, repr=False)
    contested: list[str] = field(default_factory=list, repr=False)

    def settle(self, attribute: str, statements: Sequence[Statement]) -> None:
        """Find what stands of one attribute: a statement is beaten by one that had seen it."""
        if len(statements) == 1:  # most are; nothing answers it and nothing contradicts it
            self._settle_alone(attribute, statements[0])
            return
        graph = self._seen(attribute)
        if family(attribute) in TIMED:
            placed = place(attribute, statements, graph, self.offsets)
            heads, is_contested = placed.heads, placed.is_contested
            self.attributes[attribute] = [one.head(placed.times[one.id]) for one in heads]
            if attribute == STAY:
                self.timeline = [one.head(placed.times[one.id]) for one in placed.timeline]
        else:
            gone = beaten((one.id for one in statements), graph)
            heads = [one for one in reversed(statements) if one.id not in gone]
            heads.sort(key=lambda one: -care(attribute, one.value))
            is_contested = differ(heads)
            self.attributes[attribute] = [self._head(one) for one in heads]
        if is_contested:
            self.contested.append(attribute)

    def _settle_alone(self, attribute: str, one: Statement) -> None:
        head = self._head(one)
        self.attributes[attribute] = [head]
        if attribute == STAY:
            self.timeline = [head]

    def keep(self, name: str, lines: Sequence[Statement]) -> None:
        """List what adds up; a line goes when a later one lists it, or the count allows for it."""
        graph = self._seen(*((name, COUNT) if name == RECONCILED else (name,)))
        counted = [EventId(head.event) for head in self.attributes.get(COUNT, ())[:1]]
        gone = beaten(counted if name == RECONCILED else [one.id for one in lines], graph)
        self.notes[name] = [self._head(one) for one in lines if one.id not in gone]

    def _seen(self, *names: str) -> Graph:
        return knowledge(names, self.everything) if len(self.everything) > 1 else {}

    def _head(self, one: Statement) -> Head:
        return one.head(stated(one.event, self.offsets))
