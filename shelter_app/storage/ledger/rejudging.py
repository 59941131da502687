"""Verdicts that changed: set right in slices, and the rows they touch folded again."""

from collections.abc import Iterable
from typing import Final

import msgspec
from sqlalchemy import Connection, Select, or_, select, update

from shelter_app.domain.ledger.catalogue import CATALOGUE_VERSION
from shelter_app.domain.ledger.event import Event
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.authority import Authority, Shaken
from shelter_app.storage.ledger.bulk import chunks
from shelter_app.storage.ledger.eventlog import (
    Changed,
    change_verdicts,
    is_unread,
    last_number,
)
from shelter_app.storage.ledger.folding import fold_subjects, numbers_of
from shelter_app.storage.ledger.metadata import Judging, Understood, keep, recall
from shelter_app.wire.envelope import open_envelope

_WINDOW: Final = 300
"""Events looked at in one slice; some ten milliseconds."""


def demand(connection: Connection, shaken: Shaken) -> None:
    """Ask that the events of these devices and operators be judged again, from the first on."""
    if shaken.is_anyone:
        known = recall(connection, Judging) or Judging()
        keep(
            connection,
            Judging(
                devices=tuple(sorted({*known.devices, *shaken.devices})),
                operators=tuple(sorted({*known.operators, *shaken.operators})),
                next=1,
                is_everyone=known.is_everyone,
            ),
        )


def judge_some(connection: Connection, authority: Authority) -> bool:
    """Judge one window of events again and mark what changes stale; says whether more is left."""
    judging = recall(connection, Judging)
    if judging is None or judging.next == 0:
        return False
    end = judging.next + _WINDOW
    changed: list[Changed] = []
    touched: list[Event] = []
    for number, envelope, *before in connection.execute(_window(judging, end, authority)):
        event = open_envelope(envelope)
        now = (authority.verdict(connection, event), is_unread(event))
        if now != tuple(before):
            changed.append(Changed(number, *now))
            touched.append(event)
    change_verdicts(connection, changed)
    mark_stale(connection, touched)
    is_over = end > last_number(connection)
    keep(connection, Judging() if is_over else msgspec.structs.replace(judging, next=end))
    return not is_over


def mark_stale(connection: Connection, events: Iterable[Event]) -> None:
    """Mark the rows that these events name."""
    names = {(e.stream.scope, subject) for e in events for subject in fold_subjects(e)}
    row = tables.row
    for some in chunks(list(numbers_of(connection, names).values())):
        connection.execute(update(row).where(row.c.num.in_(some)).values(is_stale=True))


def mark_epochs_stale(connection: Connection, streams: Iterable[int]) -> None:
    """Mark every row that an event of these streams names."""
    event, mention, row = tables.event.c, tables.mention.c, tables.row
    named = (
        select(mention.row)
        .join(tables.event, event.num == mention.event)
        .where(event.stream.in_(list(streams)))
    )
    connection.execute(update(row).where(row.c.num.in_(named)).values(is_stale=True))


def heed_catalogue(connection: Connection) -> None:
    """After an update of the program, judge and fold everything anew, in slices."""
    before = recall(connection, Understood)
    if before == Understood(CATALOGUE_VERSION):
        return
    keep(connection, Understood(CATALOGUE_VERSION))
    if last_number(connection):
        keep(connection, Judging(next=1, is_everyone=True))
        connection.execute(update(tables.row).values(is_stale=True))


def _window(
    judging: Judging, end: int, authority: Authority
) -> Select[tuple[int, bytes, int, bool]]:
    event = tables.event.c
    query = (
        select(event.num, event.envelope, event.verdict, event.is_unread)
        .where(event.num >= judging.next, event.num < end)
        .order_by(event.num)
    )
    if judging.is_everyone:
        return query
    streams = authority.streams.of_devices(judging.devices)
    return query.where(or_(event.stream.in_(streams), event.operator.in_(judging.operators)))
