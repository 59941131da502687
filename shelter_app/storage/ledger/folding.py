"""Stage 1 in the store: fold the events that name a subject in a scope, and keep the result."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from shelter_app.domain.ids import ScopeId, Subject
from shelter_app.domain.ledger.event import Event, Judged, Lane, Verdict
from shelter_app.domain.ledger.fold import fold
from shelter_app.domain.ledger.row import canonical
from shelter_app.domain.private import Private
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.bulk import chunks, execute_lines, insert_lines
from shelter_app.storage.ledger.columns import Columns
from shelter_app.storage.ledger.keying import KeysOf
from shelter_app.storage.ledger.projections import Lines, lay_out
from shelter_app.storage.ledger.unkeyed import Unkeyed
from shelter_app.wire.envelope import open_envelope

MOST_SUBJECTS: Final = 200
"""A longer list names people without touching their rows, so that one event stays cheap."""
LONGEST_KIND: Final = 64
Name = tuple[ScopeId, Subject]
Offsets = Mapping[tuple[bytes, bytes], int]


def fold_subjects(event: Event) -> tuple[Subject, ...]:
    """Name the rows that an event belongs to: none for audit and for bulk lists.

    A kind that no engine could keep as a name is nobody's, so that no event can stop an ingest.
    """
    if event.stream.lane is Lane.AUDIT or len(event.subjects) > MOST_SUBJECTS:
        return ()
    subjects = dict.fromkeys(event.subjects)
    return tuple(s for s in subjects if len(s.kind) <= LONGEST_KIND and "\0" not in s.kind)


class Placed(NamedTuple):
    """A judged event with its number in this store."""

    number: int
    judged: Judged


@dataclass(slots=True, repr=False)
class Folding(Private):
    """Writes rows and their columns; one for each open store, on the writing lane."""

    keys_of: KeysOf
    _next: int
    _offsets: dict[ScopeId, dict[tuple[bytes, bytes], int]]
    _unkeyed: Unkeyed
    _moved: set[bytes] = field(default_factory=set)

    @classmethod
    def of(cls, connection: Connection, keys_of: KeysOf) -> "Folding":
        """Read where the numbers of rows stand, and which clocks are known to be off."""
        last = connection.scalar(
            select(tables.row.c.num).order_by(tables.row.c.num.desc()).limit(1)
        )
        return cls(keys_of, (last or 0) + 1, read_offsets(connection), Unkeyed(connection))

    def add(
        self, connection: Connection, placed: Sequence[Placed], *, keys_later: bool
    ) -> frozenset[Name]:
        """Fold new events into the rows that they name; says which rows that were."""
        new: dict[Name, list[Placed]] = defaultdict(list)
        for one in placed:
            event = one.judged.event
            for subject in fold_subjects(event):
                new[event.stream.scope, subject].append(one)
        known = numbers_of(connection, new)
        held = judged_events(connection, known.values())
        created = [name for name in new if name not in known]
        numbers = known | dict(zip(created, self._take(len(created)), strict=True))
        rows = {
            numbers[name]: (name, [*held.get(numbers[name], ()), *(p.judged for p in found)])
            for name, found in new.items()
        }
        self._write(connection, rows, set(known.values()), keys_later=keys_later)
        mentions = [
            {"row": numbers[name], "event": one.number}
            for name, ones in new.items()
            for one in ones
        ]
        insert_lines(connection, tables.mention, mentions)
        return frozenset(new)

    def refold(self, connection: Connection, most: int) -> int:
        """Fold some rows again that a changed verdict or clock made stale; says how many."""
        row = tables.row.c
        stale = connection.execute(
            select(row.num, row.scope, row.kind, row.id).where(row.is_stale).limit(most)
        ).all()
        names = {line.num: (ScopeId(line.scope), Subject(line.kind, line.id)) for line in stale}
        held = judged_events(connection, names)
        rows = {number: (name, held.get(number, [])) for number, name in names.items()}
        self._write(connection, rows, set(names), keys_later=False)
        return len(rows)

    def key_some(self, connection: Connection, most: int) -> bool:
        """Give people who came in bulk their search keys; says whether any waited."""
        return self._unkeyed.key_some(connection, self.keys_of, most)

    def moved_clocks(self) -> set[bytes]:
        """Give, once, the epochs whose known clock offset has changed."""
        moved, self._moved = self._moved, set()
        return moved

    def _take(self, count: int) -> range:
        first = self._next
        self._next += count
        return range(first, self._next)

    def _write(
        self,
        connection: Connection,
        rows: Mapping[int, tuple[Name, list[Judged]]],
        known: set[int],
        *,
        keys_later: bool,
    ) -> None:
        lines: Lines = defaultdict(list)
        later: list[int] = []
        kinds = {subject.kind for (_, subject), _ in rows.values()}
        columns = Columns.of(connection, known, kinds)
        changed: list[dict[str, object]] = []
        added: list[dict[str, object]] = []
        for number, ((scope, subject), events) in rows.items():
            row = fold(subject, events, self._offsets.get(scope))
            lay_out(number, scope, row, lines)
            if keys_later and not columns.are_keyed(number):
                later += [number] if subject.kind == "person" else []
            else:
                columns.lay_keys(number, row, self.keys_of, lines)
            if number in known:
                changed.append({"number": number, "content": canonical(row)})
            else:
                added.append(
                    {
                        "num": number,
                        "scope": scope,
                        "kind": subject.kind,
                        "id": subject.id,
                        "is_stale": False,
                        "body": canonical(row),
                    }
                )
        execute_lines(connection, _CHANGE, changed)
        insert_lines(connection, tables.row, added)
        columns.replace(connection, lines)
        self._unkeyed.wait(later)
        if "device" in kinds:
            self._note_clocks(connection)

    def _note_clocks(self, connection: Connection) -> None:
        before, self._offsets = self._offsets, read_offsets(connection)
        changed = {
            key
            for scope in {*before, *self._offsets}
            for key, _ in before.get(scope, {}).items() ^ self._offsets.get(scope, {}).items()
        }
        self._moved |= {epoch for epoch, _ in changed}


_CHANGE: Final = (
    update(tables.row)
    .where(tables.row.c.num == bindparam("number"))
    .values(body=bindparam("content"), is_stale=False)
)


def read_offsets(connection: Connection) -> dict[ScopeId, dict[tuple[bytes, bytes], int]]:
    """Read which clocks are known to be off, for each scope."""
    offsets: dict[ScopeId, dict[tuple[bytes, bytes], int]] = defaultdict(dict)
    devices = tables.clock.join(tables.row, tables.row.c.num == tables.clock.c.row)
    query = select(tables.clock).select_from(devices).order_by(tables.row.c.id)  # not by arrival
    for line in connection.execute(query):
        offsets[ScopeId(line.scope)][line.epoch, line.boot] = line.offset_ms
    return dict(offsets)


def judged_events(connection: Connection, rows: Iterable[int]) -> dict[int, list[Judged]]:
    """Read all events that name each of these rows."""
    found: dict[int, list[Judged]] = defaultdict(list)
    for some in chunks(list(rows)):
        query = (
            select(tables.mention.c.row, tables.event.c.envelope, tables.event.c.verdict)
            .join(tables.event, tables.event.c.num == tables.mention.c.event)
            .where(tables.mention.c.row.in_(some))
        )
        for row, envelope, verdict in connection.execute(query):
            found[row].append(Judged(open_envelope(envelope), Verdict(verdict)))
    return found


def numbers_of(connection: Connection, names: Iterable[Name]) -> dict[Name, int]:
    """Find the numbers of those rows that exist."""
    wanted = set(names)
    ids = list({subject.id for _, subject in wanted})
    row = tables.row.c
    found: dict[Name, int] = {}
    for some in chunks(ids):
        query = select(row.num, row.scope, row.kind, row.id).where(row.id.in_(some))
        for line in connection.execute(query):
            name = (ScopeId(line.scope), Subject(line.kind, line.id))
            if name in wanted:
                found[name] = line.num
    return found
