"""The log itself: envelopes verbatim, each under its id and its place in a stream."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from shelter_app.domain.ids import DeviceId, EventId
from shelter_app.domain.ledger.event import Event, Verdict
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.bulk import MOST_PARAMETERS, execute_lines, insert_lines
from shelter_app.storage.ledger.streams import Streams
from shelter_app.wire.envelope import Signed


class Opened(NamedTuple):
    """An event as it travels, and as decoded."""

    signed: Signed
    event: Event


def last_number(connection: Connection) -> int:
    """Give the number of the newest event, 0 in an empty store."""
    number = tables.event.c.num
    return connection.scalar(select(number).order_by(number.desc()).limit(1)) or 0


def read_keys(connection: Connection) -> dict[DeviceId, bytes]:
    """Give the public keys of all devices whose events are held."""
    lines = connection.execute(select(tables.device.c.id, tables.device.c.public_key))
    return {DeviceId(device): key for device, key in lines}


def known_among(connection: Connection, ids: Sequence[EventId]) -> set[EventId]:
    """Find which of these events are held, or wait for an earlier one."""
    known: set[EventId] = set()
    for table in (tables.event, tables.waiting):
        for at in range(0, len(ids), MOST_PARAMETERS):
            some = ids[at : at + MOST_PARAMETERS]
            query = select(table.c.id).where(table.c.id.in_(some))
            known.update(map(EventId, connection.scalars(query)))
    return known


def insert_events(
    connection: Connection,
    first: int,
    opened: Sequence[Opened],
    verdicts: Sequence[Verdict],
    streams: Streams,
) -> None:
    """Write events with numbers from ``first`` on."""
    lines = [
        {
            "num": number,
            "id": one.event.id,
            "stream": streams.number(one.event.stream),
            "seq": one.event.seq,
            "act": one.event.act,
            "operator": one.event.author.id,
            "kind": one.event.kind.replace("\0", "\ufffd"),
            "verdict": int(verdict),
            "is_unread": is_unread(one.event),
            "signature": one.signed.signature,
            "envelope": one.signed.envelope,
        }
        for number, (one, verdict) in enumerate(zip(opened, verdicts, strict=True), start=first)
    ]
    insert_lines(connection, tables.event, lines)


def is_unread(event: Event) -> bool:
    """Tell whether an event comes from a newer version, as far as this one can tell."""
    return event.fact is None and not event.is_damaged


class Changed(NamedTuple):
    """An event that is judged or understood otherwise than before."""

    number: int
    verdict: Verdict
    is_unread: bool


def change_verdicts(connection: Connection, changed: Iterable[Changed]) -> None:
    """Write verdicts that changed."""
    lines = [
        {"number": one.number, "now": int(one.verdict), "unread": one.is_unread} for one in changed
    ]
    execute_lines(connection, _JUDGE, lines)


_JUDGE = (
    update(tables.event)
    .where(tables.event.c.num == bindparam("number"))
    .values(verdict=bindparam("now"), is_unread=bindparam("unread"))
)
