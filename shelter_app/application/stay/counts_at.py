"""How many people there were, hour by hour: by name, counted only, and living elsewhere (EEI)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from shelter_app.application.desk.table import Table
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Event, Judged, Verdict
from shelter_app.domain.ledger.facts.people import GroupCounted, GroupReconciled
from shelter_app.domain.ledger.fold import fold
from shelter_app.domain.picture.counts import counts_over, left
from shelter_app.domain.picture.edges import Edge
from shelter_app.domain.picture.groups import Groups, group

MOST_HOURS = 24 * 31


@dataclass(frozen=True, slots=True)
class HourCount:
    """The figures at one time; the total in the shelter is ``inside`` and ``anonymous``."""

    at: datetime
    inside: int
    anonymous: int
    away: int
    outside: int

    @property
    def total(self) -> int:
        """避難者数(総数): who is in the shelter, known by name or not (EEI 1.1)."""
        return self.inside + self.anonymous


def counts_at(table: Table, times: Sequence[datetime]) -> tuple[HourCount, ...]:
    """Count at each of these times, from what is known now: late papers and corrections too."""
    now_ms = table.clock.now_ms()
    moments = [int(at.timestamp() * 1000) for at in times]
    people = [row for row in table.reader.everyone() if not row.is_empty]
    figures = counts_over(people, _same_people(table), moments, now_ms)
    counted = _counted(table, moments)
    return tuple(
        HourCount(at, one.inside, anonymous, one.away, one.outside)
        for at, one, anonymous in zip(times, figures, counted, strict=True)
    )


def whole_hours(since: datetime, until: datetime) -> tuple[datetime, ...]:
    """List the full hours from one time to another, the newest at most of a month."""
    first = since.replace(minute=0, second=0, microsecond=0)
    if first < since:
        first += timedelta(hours=1)
    hours = int((until - first) / timedelta(hours=1)) + 1 if until >= first else 0
    start = max(hours - MOST_HOURS, 0)
    return tuple(first + timedelta(hours=number) for number in range(start, hours))


def _same_people(table: Table) -> Groups:
    """Join the records of one person, as decided by people."""
    found = [
        Edge(kind, link.a, link.b, link.state)
        for kind, state in _JOINING
        for link in table.reader.links_in_state(kind, state)
    ]
    return group(found)


_JOINING = (("identity", "same"), ("identity", "different"), ("match", "confirmed"))


def _counted(table: Table, moments: Sequence[int]) -> list[int]:
    """Count who was only counted, at each time: what was counted or named later is left out."""
    groups = [row.subject for row in table.reader.all_of("group")]
    histories = [(one, table.reader.events_about(one)) for one in groups]
    return [sum(_left_at(one, events, at) for one, events in histories) for at in moments]


def _left_at(subject: Subject, events: Sequence[Event], at_ms: int) -> int:
    known = [Judged(one, Verdict.ACCEPTED) for one in events if _had_happened(one, at_ms)]
    return left(fold(subject, known))


def _had_happened(event: Event, at_ms: int) -> bool:
    """A withdrawal counts at any time: what it takes back never was."""
    if not isinstance(event.fact, (GroupCounted, GroupReconciled)):
        return True
    occurred = event.occurred.at_ms
    return (event.times.wall_ms if occurred is None else occurred) <= at_ms
