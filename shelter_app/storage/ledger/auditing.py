"""Check a store against itself: pages, chains and signatures, and whether a refold says the same.

Nothing is changed. A finding names what and where, never what is in it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Event, Judged, Verdict
from shelter_app.domain.ledger.fold import fold
from shelter_app.domain.ledger.row import canonical
from shelter_app.domain.private import Private
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.authority import Authority
from shelter_app.storage.ledger.columns import Columns
from shelter_app.storage.ledger.eventlog import read_keys
from shelter_app.storage.ledger.folding import Name, fold_subjects, numbers_of, read_offsets
from shelter_app.storage.ledger.keying import Keyed, KeysOf
from shelter_app.storage.ledger.metadata import Identity, recall
from shelter_app.storage.ledger.projections import TABLES_OF, Lines, lay_out
from shelter_app.storage.ledger.streams import Streams
from shelter_app.wire.envelope import Signed, event_id, is_genuine, open_envelope


@dataclass(frozen=True, slots=True, repr=False)
class Finding(Private):
    """One thing that is not as it must be: what it is, and the id of the event or row."""

    what: str
    where: str


def check_log(connection: Connection) -> Iterator[Finding]:
    """Check every event's id, columns, signature and chain, and the heads of every stream."""
    keys, streams = read_keys(connection), Streams(connection)
    spots: dict[EventId, tuple[int, int]] = {}
    heads: dict[int, set[EventId]] = defaultdict(set)
    query = select(tables.event).order_by(tables.event.c.stream, tables.event.c.seq)
    for line in connection.execute(query):
        event = open_envelope(line.envelope)
        yield from _check_event(line, event, keys.get(event.stream.device), streams)
        previous = EventId(event.previous)
        if event.seq > 1 and spots.get(previous) != (line.stream, event.seq - 1):
            yield Finding("chain", event.id.hex())
        spots[event.id] = (line.stream, event.seq)
        heads[line.stream].discard(previous)
        heads[line.stream].add(event.id)
    for number in {*heads, *(streams.number(stream) for stream in streams.all_heads())}:
        if set(streams.heads(streams.stream(number))) != heads[number]:
            yield Finding("heads", str(number))


def _check_event(
    line: Row[Any], event: Event, key: bytes | None, streams: Streams
) -> Iterator[Finding]:
    where = line.id.hex()
    if event_id(line.envelope) != line.id:
        yield Finding("id", where)
    if key is None or not is_genuine(Signed(line.envelope, line.signature), key):
        yield Finding("signature", where)
    said = (line.stream, line.seq, line.act, line.operator)
    if said != (streams.number(event.stream), event.seq, event.act, event.author.id):
        yield Finding("columns", where)


def check_rows(connection: Connection, keys_of: KeysOf) -> Iterator[Finding]:
    """Judge and fold everything anew, and compare with what is stored."""
    events: dict[Name, list[Judged]] = defaultdict(list)
    mentions: set[tuple[Name, int]] = set()
    for number, judged, verdict in _judged_anew(connection):
        if judged.verdict is not verdict:
            yield Finding("verdict", judged.event.id.hex())
        for subject in fold_subjects(judged.event):
            name = (judged.event.stream.scope, subject)
            events[name].append(judged)
            mentions.add((name, number))
    numbers = numbers_of(connection, events)
    yield from _check_bodies(connection, events, numbers, keys_of)
    held = {tuple(line) for line in connection.execute(select(tables.mention))}
    if held != {(numbers.get(name), number) for name, number in mentions}:
        yield Finding("mentions", "")


def _judged_anew(connection: Connection) -> Iterator[tuple[int, Judged, Verdict]]:
    identity = recall(connection, Identity)
    root = identity.root if identity else None
    authority = Authority.of(connection, root, Streams(connection))
    event = tables.event.c
    lines = connection.execute(select(event.num, event.envelope, event.verdict)).all()
    for number, envelope, verdict in lines:
        found = open_envelope(envelope)
        yield number, Judged(found, authority.verdict(connection, found)), Verdict(verdict)


def _check_bodies(
    connection: Connection,
    events: dict[Name, list[Judged]],
    numbers: dict[Name, int],
    keys_of: KeysOf,
) -> Iterator[Finding]:
    row = tables.row.c
    stored = dict(connection.execute(select(row.num, row.body)).tuples().all())
    offsets = read_offsets(connection)
    lines: Lines = defaultdict(list)
    fresh = Columns()
    for name, found in events.items():
        scope, subject = name
        folded = fold(subject, found, offsets.get(scope))
        number = numbers.get(name, 0)
        if stored.pop(number, None) != canonical(folded):
            yield Finding("row", f"{subject.kind} {subject.id.hex()}")
        lay_out(number, scope, folded, lines)
        fresh.lay_keys(number, folded, keys_of, lines)
    yield from (Finding("row without events", str(number)) for number in stored)
    lines[tables.person_key] = [
        {"key": key, "row": line["row"]}
        for line in lines[tables.keyed]
        for key in Keyed(b"", "", line["keys"]).numbers()
    ]
    laid_out = {tables.person_key, *(table for kind in TABLES_OF.values() for table in kind)}
    for table in sorted(laid_out, key=lambda table: table.name):
        if _counted(table, lines[table]) != _stored(connection, table):
            yield Finding("columns of rows", table.name)


def _counted(table: Table, lines: Iterable[dict[str, Any]]) -> Counter[tuple[Any, ...]]:
    names = [column.name for column in table.columns]
    return Counter(tuple(line[name] for name in names) for line in lines)


def _stored(connection: Connection, table: Table) -> Counter[tuple[Any, ...]]:
    return Counter(tuple(line) for line in connection.execute(select(table)))
