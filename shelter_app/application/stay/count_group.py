"""Count people whose names come later: a bus arrives, is counted anew, is known by name."""

from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import as_said
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.stay.groups import (
    MOST_IN_A_GROUP,
    Counted,
    CountedGroup,
    MoreThanCounted,
    NoNumber,
)
from shelter_app.application.stay.lines import by_kana, local_time, staying
from shelter_app.application.stay.may import sees_hidden
from shelter_app.application.stay.shown import Staying
from shelter_app.domain.ids import ActId, EventId, GroupId, Subject
from shelter_app.domain.ledger.facts.people import GroupCounted, GroupReconciled
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.counts import left

MOST_CANDIDATES = 60


def counted_groups(table: Table) -> tuple[CountedGroup, ...]:
    """List the groups of whom somebody is not known by name, newest first."""
    shown = [_shown(table, row) for row in table.reader.all_of("group") if not row.is_empty]
    standing = [one for one in shown if one.left]
    return tuple(
        sorted(standing, key=lambda one: one.at.timestamp() if one.at else 0, reverse=True)
    )


def count_group(table: Table, number: int, area: str = "") -> Counted:
    """Record that so many people came, names later.

    Raises:
        NoNumber: unless it is a number from 1 to 9,999.
    """
    if not 1 <= number <= MOST_IN_A_GROUP:
        raise NoNumber("no number of people")
    fact = GroupCounted(number=number, place=table.here.place, area=as_said(area))
    group = Subject("group", GroupId(table.new_id()))
    return _record(table, Draft("group.counted", fact, (group,)))


def recount(table: Table, group: CountedGroup, number: int) -> Counted:
    """Record how many of a group are here without a name, whatever was counted before.

    It allows for the names known by now, so that nobody is taken off twice.

    Raises:
        NoNumber: unless it is a number from 0 to 9,999.
    """
    if not 0 <= number <= MOST_IN_A_GROUP:
        raise NoNumber("no number of people")
    fact = GroupCounted(number=number, place=table.here.place, area=group.area)
    seen = {"count": group.counts, "reconciled": group.names}
    return _record(table, Draft("group.counted", fact, (group.ref,), seen))


def reconcile(table: Table, group: CountedGroup, people: tuple[Staying, ...]) -> Counted:
    """Record that these people are of the group.

    Raises:
        NoNumber: when nobody is ticked.
        MoreThanCounted: when more are ticked than the group still counts.
    """
    persons = tuple(dict.fromkeys(one.ref.id for one in people))
    if not persons:
        raise NoNumber("nobody is ticked")
    if len(persons) > group.left:
        raise MoreThanCounted("more than were counted")
    return _record(table, Draft("group.reconciled", GroupReconciled(persons=persons), (group.ref,)))


def candidates(table: Table, group: CountedGroup) -> tuple[Staying, ...]:
    """List people received since the count who are of no group yet, at most a screenful.

    Whoever sits here has received them one by one, so that it is no list of everybody.
    """
    taken = _reconciled(table.reader.all_of("group"))
    rows = [row for row in table.reader.everyone() if row.id not in taken and not row.is_empty]
    since = group.at
    may = sees_hidden(table)
    received = [
        (first, row)
        for row in rows
        if (first := local_time(_first_ms(row), table.clock.now().tzinfo)) is not None
        and (since is None or first >= since)
    ]
    newest = sorted(received, key=lambda one: one[0], reverse=True)[:MOST_CANDIDATES]
    people = staying(table, [row for _, row in newest])
    return by_kana(one for one in people if may or not one.is_hidden)


def _record(table: Table, draft: Draft) -> Counted:
    act = ActId(table.new_id())
    table.writer.append(Act(act, table.author, (draft,)))
    return Counted(act, counted_groups(table))


def _shown(table: Table, row: Row) -> CountedGroup:
    heads = row.attributes.get("count", [])
    said = (heads[0].value if heads else None) or {}
    return CountedGroup(
        ref=row.subject,
        number=int(said.get("number") or 0),
        left=left(row),
        area=str(said.get("area") or ""),
        at=local_time(heads[0].at_ms if heads else None, table.clock.now().tzinfo),
        counts=tuple(map(EventId, row.heads("count"))),
        names=tuple(EventId(line.event) for line in row.notes.get("reconciled", ())),
    )


def _reconciled(groups: list[Row]) -> set[bytes]:
    return {
        person
        for row in groups
        for line in row.notes.get("reconciled", ())
        for person in line.value.get("persons", ())
    }


def _first_ms(row: Row) -> int | None:
    return next((head.at_ms for head in row.timeline if head.at_ms is not None), None)
