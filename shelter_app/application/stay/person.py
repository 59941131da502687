"""Bring up one person's page."""

from collections.abc import Iterator
from datetime import datetime

from shelter_app.application.desk.companions import companions
from shelter_app.application.desk.table import Table
from shelter_app.application.stay.conflicts import conflicts
from shelter_app.application.stay.facts import facts_of
from shelter_app.application.stay.history import history, withdrawn_among
from shelter_app.application.stay.lines import local_time, staying, staying_of
from shelter_app.application.stay.may import sees_hidden
from shelter_app.application.stay.page import Kin, OpenNeed, PersonPage
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.ledger.facts.people import FamilyLinked
from shelter_app.domain.ledger.row import Head, Row
from shelter_app.domain.picture.due import HOUR_MS

_NEED = "need/"


class PersonUnknown(ShelterError):
    """Nothing stands of this person any more: the reception was taken back."""

    code = "A-44"


def person_page(table: Table, person: Subject) -> PersonPage:
    """Collect everything known of one person.

    Of somebody not to be disclosed, those who may not know see what her own slip lets them do.

    Raises:
        PersonUnknown: when nothing stands of them.
    """
    row = table.reader.row(person)
    if row is None or row.is_empty:
        raise PersonUnknown("nothing stands of this person")
    (shown,) = staying(table, [row])
    if shown.is_hidden and not sees_hidden(table):
        return PersonPage(shown, is_reduced=True, basis=_basis(row))
    return PersonPage(
        person=shown,
        facts=facts_of(row),
        companions=staying_of(table, companions(table, person)),
        family=tuple(_family(table, person)),
        needs=tuple(_needs(table, row)),
        health=str((row.value("health") or {}).get("state") or ""),
        history=history(table, person),
        conflicts=conflicts(table, row),
        last_seen=_last_seen(table, row),
        basis=_basis(row),
    )


def _basis(row: Row) -> dict[str, tuple[EventId, ...]]:
    return {name: tuple(map(EventId, row.heads(name))) for name in row.attributes}


def _needs(table: Table, row: Row) -> Iterator[OpenNeed]:
    for attribute, heads in row.attributes.items():
        if attribute.startswith(_NEED) and heads:
            said = heads[0].value
            yield OpenNeed(
                code=attribute.removeprefix(_NEED),
                note=str(said.get("note") or ""),
                equipment=str(said.get("equipment") or ""),
                due=local_time(_due_ms(heads[0]), table.clock.now().tzinfo),
                is_met=said.get("state") == "met",
            )


def _due_ms(head: Head) -> int | None:
    due_ms, hours = head.value.get("due_ms"), head.value.get("hours_left")
    if due_ms:
        return int(due_ms)
    return head.at_ms + int(hours * HOUR_MS) if hours and head.at_ms is not None else None


def _last_seen(table: Table, row: Row) -> datetime | None:
    times = [line.at_ms for line in row.notes.get("seen", ()) if line.at_ms is not None]
    return local_time(max(times, default=None), table.clock.now().tzinfo)


def _family(table: Table, person: Subject) -> Iterator[Kin]:
    events = table.reader.events_about(person)
    gone = withdrawn_among(events)
    hidden = table.reader.protected()
    for event in events:
        fact = event.fact
        if not isinstance(fact, FamilyLinked) or event.id in gone:
            continue
        other = fact.b if fact.a == person.id else fact.a
        known = staying_of(table, [Subject("person", other)]) if other else ()
        may_show = other not in hidden or sees_hidden(table)
        yield Kin(
            relation=fact.relation,
            person=known[0] if known and may_show else None,
            handed_to=fact.handed_to,
            at=local_time(event.occurred.at_ms, table.clock.now().tzinfo),
        )
