"""Reading rows: one subject, several, everyone, and people by what they are searched for."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import Connection, Select, func, select

from shelter_app.application.ports.ledger import Count
from shelter_app.domain.ids import PartyId, PersonId, ScopeId, Subject
from shelter_app.domain.ledger.fold import fold
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.private import Private
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.folding import judged_events, numbers_of, read_offsets
from shelter_app.storage.ledger.keying import key_number
from shelter_app.storage.ledger.links import joined_groups

_ELSEWHERE: Final = ("home", "car", "tent")
"""People whom this shelter looks after where they are (避難所外避難者)."""
_decoder: Final = msgspec.msgpack.Decoder(Row)


@dataclass(frozen=True, slots=True, repr=False)
class _Line(Private):
    num: int
    scope: bytes
    body: bytes
    is_stale: bool


def read_rows(connection: Connection, scope: ScopeId, subjects: Iterable[Subject]) -> list[Row]:
    """Read rows in the order asked; one whose verdicts are in doubt is folded on the spot."""
    asked = list(dict.fromkeys(subjects))
    numbers = numbers_of(connection, ((scope, subject) for subject in asked))
    query = _bodies().where(tables.row.c.num.in_(list(numbers.values())))
    by_subject = {row.subject: row for row in _as_rows(connection, query)}
    return [by_subject[subject] for subject in asked if subject in by_subject]


def read_everyone(connection: Connection, scope: ScopeId) -> list[Row]:
    """Read every person of whom anything stands, by kana then name."""
    person = tables.person.c
    query = (
        _bodies()
        .join(tables.person, person.row == tables.row.c.num)
        .where(person.scope == scope)
        .order_by(person.kana == "", person.kana, person.name, tables.row.c.id)
    )
    return _as_rows(connection, query)


def read_in_states(connection: Connection, scope: ScopeId, states: Iterable[str]) -> list[Row]:
    """Read the people whose stay is one of these."""
    person = tables.person.c
    query = (
        _bodies()
        .join(tables.person, person.row == tables.row.c.num)
        .where(person.scope == scope, person.state.in_(list(states)))
    )
    return _as_rows(connection, query)


def rows_of_kind(connection: Connection, scope: ScopeId, kind: str) -> list[Row]:
    """Read every row of a kind of which there are few (operators, places, groups)."""
    row = tables.row.c
    query = _bodies().where(row.scope == scope, row.kind == kind).order_by(row.num)
    return _as_rows(connection, query)


def count_people(connection: Connection, scope: ScopeId) -> Count:
    """Count people by where they are; several records of one person count once."""
    person, uncounted = tables.person.c, tables.uncounted.c
    states = dict(
        connection.execute(
            select(person.state, func.count()).where(person.scope == scope).group_by(person.state)
        )
        .tuples()
        .all()
    )
    anonymous = connection.scalar(
        select(func.coalesce(func.sum(uncounted.left), 0)).where(uncounted.scope == scope)
    )
    twice_in, twice_out = _counted_twice(connection, scope)
    return Count(
        inside=states.get("in", 0) - twice_in,
        anonymous=int(anonymous or 0),
        outside=sum(states.get(state, 0) for state in _ELSEWHERE) - twice_out,
    )


def read_parties(
    connection: Connection, scope: ScopeId, person: PersonId
) -> list[tuple[PartyId, tuple[PersonId, ...]]]:
    """List the parties somebody came with, newest first, with everyone in them."""
    member, row = tables.membership.c, tables.row.c
    number = select(row.num).where(row.id == person, row.kind == "person", row.scope == scope)
    parties = connection.execute(
        select(member.party, member.since_ms).where(member.row == number.scalar_subquery())
    ).all()
    newest = sorted(parties, key=lambda line: (-line.since_ms, line.party))
    people = connection.execute(
        select(member.party, row.id)
        .join(tables.row, row.num == member.row)
        .where(member.party.in_([line.party for line in newest]), row.scope == scope)
        .order_by(member.since_ms, row.num)
    ).all()
    return [
        (
            PartyId(party.party),
            tuple(PersonId(line.id) for line in people if line.party == party.party),
        )
        for party in newest
    ]


def find_people(
    connection: Connection, keys: Iterable[tuple[str, str]], limit: int
) -> list[PersonId]:
    """Find people that share search keys, most shared keys first."""
    key, row = tables.person_key.c, tables.row.c
    shared = func.count().label("shared")
    numbers = [key_number(*asked) for asked in keys]
    query = (
        select(row.id, shared)
        .select_from(tables.person_key)
        .join(tables.row, row.num == key.row)
        .where(key.key.in_(numbers))
        .group_by(row.id)
        .order_by(shared.desc(), row.id)
        .limit(limit)
    )
    return [PersonId(line.id) for line in connection.execute(query)]


def count_key(connection: Connection, kind: str, key: str) -> int:
    """Count people with a search key."""
    query = select(func.count()).where(tables.person_key.c.key == key_number(kind, key))
    return connection.scalar(query) or 0


def _bodies() -> Select[tuple[int, bytes, bytes, bool]]:
    row = tables.row.c
    return select(row.num, row.scope, row.body, row.is_stale)


def _as_rows(connection: Connection, query: Select[tuple[int, bytes, bytes, bool]]) -> list[Row]:
    lines = [_Line(*line) for line in connection.execute(query).tuples()]
    stale = [line.num for line in lines if line.is_stale]
    events = judged_events(connection, stale)
    offsets = read_offsets(connection) if stale else {}
    rows: list[Row] = []
    for line in lines:
        row = _decoder.decode(line.body)
        if line.is_stale:
            row = fold(row.subject, events.get(line.num, []), offsets.get(ScopeId(line.scope)))
        rows.append(row)
    return rows


def _counted_twice(connection: Connection, scope: ScopeId) -> tuple[int, int]:
    groups = joined_groups(connection)
    if not groups:
        return 0, 0
    person, row = tables.person.c, tables.row.c
    everyone = [one for group in groups for one in group]
    lines = connection.execute(
        select(row.id, person.state)
        .join(tables.row, row.num == person.row)
        .where(person.scope == scope, row.id.in_(everyone))
    )
    states = dict(lines.tuples().all())
    inside = outside = 0
    for group in groups:
        n_in = sum(1 for one in group if states.get(one) == "in")
        n_out = sum(1 for one in group if states.get(one) in _ELSEWHERE)
        inside += max(n_in - 1, 0)
        outside += n_out if n_in else max(n_out - 1, 0)
    return inside, outside
