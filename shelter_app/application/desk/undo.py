"""Take back an act, whole or for some of its people; the facts stay in the record."""

from collections.abc import Iterable, Iterator

from shelter_app.application.desk.counts import counts
from shelter_app.application.desk.shown import Counts
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, ScopeId, Subject
from shelter_app.domain.ledger.catalogue import kind_of
from shelter_app.domain.ledger.event import Event, Lane
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.facts.links import MatchDecided, TokenBound
from shelter_app.domain.ledger.facts.trust import Undone


class NothingToUndo(ShelterError):
    """This act has nothing that could be taken back, or it has been taken back already."""

    code = "A-03"


def undo(table: Table, act: ActId, people: tuple[Subject, ...] = ()) -> Counts:
    """Withdraw an act for the people named, or for everyone in it.

    Raises:
        NothingToUndo: when no fact of it can be withdrawn.
    """
    events = [event for event in table.reader.events_of_act(act) if _is_undoable(event)]
    drafts = tuple(_withdrawals(events, people))
    if not drafts:
        raise NothingToUndo("nothing in this act can be withdrawn")
    table.writer.append(Act(ActId(table.new_id()), table.author, drafts))
    return counts(table)


def _is_undoable(event: Event) -> bool:
    kind = kind_of(event.kind, event.version)
    return kind is not None and kind.undoable and event.kind != "undone"


def _withdrawals(events: Iterable[Event], people: tuple[Subject, ...]) -> Iterator[Draft]:
    groups: dict[tuple[ScopeId, Lane], list[tuple[Event, list[Subject]]]] = {}
    for event in events:
        subjects = [one for one in event.subjects if not people or _concerns(event, one, people)]
        if subjects:
            groups.setdefault((event.stream.scope, event.stream.lane), []).append((event, subjects))
    for (scope, lane), found in groups.items():
        subjects = list(dict.fromkeys(one for _, some in found for one in some))
        yield Draft(
            "undone",
            Undone(targets=tuple(event.id for event, _ in found)),
            tuple(subjects),
            scope=scope,
            lane=lane,
        )


def _concerns(event: Event, subject: Subject, people: tuple[Subject, ...]) -> bool:
    """An edge or a token goes with the person at its end; the party stays with the others."""
    if subject in people:
        return True
    person = _person_of(event.fact)
    return subject.kind in ("match", "token") and Subject("person", person) in people


def _person_of(fact: Fact | None) -> bytes:
    return fact.person if isinstance(fact, (MatchDecided, TokenBound)) else b""
