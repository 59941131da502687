"""What happened to somebody, line by line, newest first."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo
from typing import Any

from shelter_app.application.desk.table import Table
from shelter_app.application.stay.lines import local_time
from shelter_app.application.stay.page import Told
from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.ledger.event import Event, Judged, Lane, Verdict
from shelter_app.domain.ledger.facts.fact import Says, plain
from shelter_app.domain.ledger.facts.people import PeopleReceived
from shelter_app.domain.ledger.facts.trust import Undone
from shelter_app.domain.ledger.liveness import counts
from shelter_app.domain.ledger.withdrawal import withdrawn

_INNER = frozenset({"token.bound", "token.revoked", "match.decided"})
"""Told elsewhere on the page, or of a card rather than of the person."""


def history(table: Table, person: Subject) -> tuple[Told, ...]:
    """Tell what was recorded of somebody; what was taken back stays in it, marked."""
    events = table.reader.events_about(person)
    gone = withdrawn_among(events)
    names = operator_names(table)
    zone = table.clock.now().tzinfo
    lines = [
        _told(event, person, names, zone, is_withdrawn=event.id in gone)
        for event in events
        if event.kind not in _INNER and event.stream.lane is not Lane.AUDIT
    ]
    return tuple(reversed(lines))


def withdrawn_among(events: Iterable[Event]) -> set[EventId]:
    """Name those that no longer stand, as far as a desk can tell."""
    return withdrawn({event.id: Judged(event, Verdict.ACCEPTED) for event in events}, counts)


def operator_names(table: Table) -> Mapping[bytes, str]:
    """Read who everybody is that records something here."""
    rows = table.reader.all_of("operator")
    return {row.id: str((row.value("operator") or {}).get("name") or "") for row in rows}


def _told(
    event: Event,
    person: Subject,
    names: Mapping[bytes, str],
    zone: tzinfo | None,
    *,
    is_withdrawn: bool,
) -> Told:
    return Told(
        kind=event.kind,
        said=_said(event, person),
        occurred=local_time(event.occurred.at_ms, zone),
        precision=event.occurred.precision,
        recorded=local_time(event.times.wall_ms, zone),
        operator=names.get(event.author.id, ""),
        affiliation=event.author.affiliation,
        channel=event.source.channel,
        form=event.source.form,
        is_withdrawn=is_withdrawn,
    )


def _said(event: Event, person: Subject) -> dict[str, Any]:
    """Take of an event what concerns this person."""
    fact = event.fact
    if fact is None:
        return {}
    if isinstance(fact, PeopleReceived):
        return {**dict(_attributes(event, person)), "seen": fact.seen}
    return {} if isinstance(fact, Undone) else plain(fact)


def _attributes(event: Event, person: Subject) -> Iterator[tuple[str, Any]]:
    assert event.fact is not None  # noqa: S101 - the caller has looked
    for claim in event.fact.claims(person, event.subjects.index(person)):
        if isinstance(claim, Says) and "/" not in claim.attribute:
            yield claim.attribute, claim.value
