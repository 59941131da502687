"""Take back an act, whole or for some of its people; the facts stay in the record."""

from collections.abc import Iterable, Iterator

from shelter_app.application.desk.counts import counts
from shelter_app.application.desk.shown import Counts
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, EventId, ScopeId, Subject
from shelter_app.domain.ledger.catalogue import kind_of
from shelter_app.domain.ledger.event import Event, Judged, Lane, Verdict
from shelter_app.domain.ledger.facts.condition import CaseOpened
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.facts.links import MatchDecided, TokenBound
from shelter_app.domain.ledger.facts.people import FamilyLinked
from shelter_app.domain.ledger.facts.trust import Undone
from shelter_app.domain.ledger.liveness import counts as counts_at_all
from shelter_app.domain.ledger.withdrawal import withdrawn

MOST = 150
"""Subjects of one withdrawal: an event over 200 touches no rows, and 16 KB is the limit."""


_OF_A_PERSON = frozenset({"match", "token", "case", "family"})


class NothingToUndo(ShelterError):
    """This act has nothing that could be taken back, or it has been taken back already."""

    code = "A-03"


def undo(table: Table, act: ActId, people: tuple[Subject, ...] = ()) -> Counts:
    """Withdraw an act for the people named, or for everyone in it whom it still stands for.

    Raises:
        NothingToUndo: when no fact of it can be withdrawn, or all of it has been.
    """
    events = [event for event in table.reader.events_of_act(act) if _is_undoable(event)]
    drafts = tuple(_withdrawals(events, _Standing(table, people)))
    if not any(subject.kind != "party" for draft in drafts for subject in draft.subjects):
        raise NothingToUndo("nothing in this act can be withdrawn")
    table.writer.append(Act(ActId(table.new_id()), table.author, drafts))
    return counts(table)


def _is_undoable(event: Event) -> bool:
    kind = kind_of(event.kind, event.version)
    return kind is not None and kind.undoable and event.kind != "undone"


class _Standing:
    """For whom an event is to be withdrawn: the people named, as far as it was not before."""

    def __init__(self, table: Table, people: tuple[Subject, ...]) -> None:
        self._table = table
        self._people = people
        self._gone: dict[Subject, set[EventId]] = {}

    def subjects(self, event: Event) -> list[Subject]:
        """List the subjects that this event is to be withdrawn for."""
        people = self._people
        named = [one for one in event.subjects if not people or _concerns(event, one, people)]
        return [one for one in named if event.id not in self._withdrawn(one)]

    def _withdrawn(self, subject: Subject) -> set[EventId]:
        if subject not in self._gone:
            history = self._table.reader.events_about(subject)
            held = {event.id: Judged(event, Verdict.ACCEPTED) for event in history}
            self._gone[subject] = withdrawn(held, counts_at_all)
        return self._gone[subject]


def _withdrawals(events: Iterable[Event], standing: _Standing) -> Iterator[Draft]:
    groups: dict[tuple[ScopeId, Lane], list[tuple[Event, list[Subject]]]] = {}
    for event in events:
        subjects = standing.subjects(event)
        if subjects:
            groups.setdefault((event.stream.scope, event.stream.lane), []).append((event, subjects))
    for (scope, lane), found in groups.items():
        subjects = list(dict.fromkeys(one for _, some in found for one in some))
        for part in (subjects[at : at + MOST] for at in range(0, len(subjects), MOST)):
            yield _draft(found, part, scope, lane)


def _draft(
    found: Iterable[tuple[Event, list[Subject]]], part: list[Subject], scope: ScopeId, lane: Lane
) -> Draft:
    """Withdraw for some subjects the events that name them."""
    wanted = set(part)
    targets = tuple(event.id for event, some in found if wanted.intersection(some))
    return Draft("undone", Undone(targets=targets), tuple(part), scope=scope, lane=lane)


def _concerns(event: Event, subject: Subject, people: tuple[Subject, ...]) -> bool:
    """An edge, a token or a request goes with its person; the party stays with the others."""
    if subject in people:
        return True
    person = _person_of(event.fact)
    return subject.kind in _OF_A_PERSON and Subject("person", person) in people


def _person_of(fact: Fact | None) -> bytes:
    if isinstance(fact, CaseOpened):
        return fact.about
    if isinstance(fact, FamilyLinked):
        return fact.a
    return fact.person if isinstance(fact, (MatchDecided, TokenBound)) else b""
