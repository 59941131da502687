"""Stage 2: edges between people, register entries and tokens, joined by query."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

import msgspec
from sqlalchemy import Connection, Select, func, or_, select

from shelter_app.application.ports.ledger import Group, Link
from shelter_app.domain.ids import EventId, PersonId, Subject
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.private import Private
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.bulk import chunks

_ATTRIBUTE: Final = {"match": "match", "identity": "identity", "token": "bound"}
_JOINS: Final = {"identity": ("same",), "match": ("confirmed",)}
_MAY_JOIN: Final = {"identity": ("same", "proposed"), "match": ("confirmed", "waiting")}
_decoder: Final = msgspec.msgpack.Decoder(Row)
_Edge = tuple[str, bytes, bytes, str]


def read_links(connection: Connection, kind: str, end: bytes) -> list[Link]:
    """List the edges of a kind that touch a person, an entry or a token."""
    link = tables.link.c
    return _links(
        connection, _with_rows().where(link.kind == kind, or_(link.a == end, link.b == end))
    )


def links_among(
    connection: Connection, kind: str, ends: Collection[bytes]
) -> dict[bytes, list[Link]]:
    """List the edges of a kind that touch any of these ends, under each end that has some."""
    link = tables.link.c
    found: dict[bytes, list[Link]] = defaultdict(list)
    for some in chunks(list(set(ends))):
        query = _with_rows().where(link.kind == kind, or_(link.a.in_(some), link.b.in_(some)))
        for one in _links(connection, query):
            for end in {one.a, one.b}.intersection(some):
                found[end].append(one)
    return found


def read_links_in_state(connection: Connection, kind: str, state: str) -> list[Link]:
    """List all edges of a kind that are in a state."""
    link = tables.link.c
    return _links(connection, _with_rows().where(link.kind == kind, link.state == state))


def group_of(connection: Connection, person: PersonId) -> Group:
    """Work out who may be the same person, over decided, proposed and waiting edges."""
    component = _Component({person})
    while component.fresh:
        component.take(_edges_at(connection, component.reach()), _MAY_JOIN)
    return Group(frozenset(map(PersonId, component.persons)), component.is_contradicted)


def is_protected(connection: Connection, person: PersonId) -> bool:
    """Tell whether anyone in the whole component is not to be disclosed."""
    column, row = tables.person.c, tables.row.c
    everyone = list(group_of(connection, person).persons)
    query = (
        select(func.count())
        .select_from(tables.person)
        .join(tables.row, row.num == column.row)
        .where(row.id.in_(everyone), column.is_protected)
    )
    return bool(connection.scalar(query))


def everyone_protected(connection: Connection) -> frozenset[PersonId]:
    """Name everyone who is not to be disclosed, with all who may be the same person."""
    column, row = tables.person.c, tables.row.c
    query = select(row.id).join(tables.person, column.row == row.num).where(column.is_protected)
    component = _Component(set(connection.scalars(query)))
    while component.fresh:
        component.take(_edges_at(connection, component.reach()), _MAY_JOIN)
    return frozenset(map(PersonId, component.persons))


def joined_groups(connection: Connection) -> list[frozenset[bytes]]:
    """List the groups of records that were decided to be one person, without contradiction."""
    left = set(_joined_persons(connection))
    groups: list[frozenset[bytes]] = []
    while left:
        component = _Component({left.pop()})
        while component.fresh:
            component.take(_edges_at(connection, component.reach()), _JOINS)
        left -= component.persons
        if len(component.persons) > 1 and not component.is_contradicted:
            groups.append(frozenset(component.persons))
    return groups


@dataclass(slots=True, repr=False)
class _Component(Private):
    """People and entries that hang together, as far as edges have been followed."""

    persons: set[bytes]
    entries: set[bytes] = field(default_factory=set)
    fresh: set[bytes] = field(default_factory=set)
    _different: set[tuple[bytes, bytes]] = field(default_factory=set)
    _confirmed: set[bytes] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.fresh = set(self.persons)

    @property
    def is_contradicted(self) -> bool:
        """Tell whether a "different" edge or two confirmed entries lie inside."""
        inside = any(a in self.persons and b in self.persons for a, b in self._different)
        return inside or len(self._confirmed) > 1

    def reach(self) -> set[bytes]:
        """Give, once, the ends that have not been looked at yet."""
        fresh, self.fresh = self.fresh, set()
        return fresh

    def take(self, edges: Iterable[_Edge], joins: Mapping[str, tuple[str, ...]]) -> None:
        """Follow edges."""
        for kind, a, b, state in edges:
            if kind == "identity" and state == "different":
                self._different.add((a, b))
            if state not in joins[kind]:
                continue
            if kind == "match" and state == "confirmed":
                self._confirmed.add(b)
            self._add(self.persons, a)
            self._add(self.persons if kind == "identity" else self.entries, b)

    def _add(self, known: set[bytes], end: bytes) -> None:
        if end and end not in known:
            known.add(end)
            self.fresh.add(end)


def _edges_at(connection: Connection, ends: Iterable[bytes]) -> list[_Edge]:
    link = tables.link.c
    some = list(ends)
    query = select(link.kind, link.a, link.b, link.state).where(
        link.kind.in_(sorted(_JOINS)), or_(link.a.in_(some), link.b.in_(some))
    )
    return list(connection.execute(query).tuples().all())


def _joined_persons(connection: Connection) -> Iterable[bytes]:
    """Give people at a "same" edge, and those confirmed to an entry that has several."""
    link = tables.link.c
    same = select(link.a, link.b).where(link.kind == "identity", link.state == "same")
    found = {end for line in connection.execute(same) for end in line}
    confirmed = select(link.b, link.a).where(link.kind == "match", link.state == "confirmed")
    by_entry: dict[bytes, set[bytes]] = defaultdict(set)
    for entry, person in connection.execute(confirmed):
        by_entry[entry].add(person)
    return found.union(*(persons for persons in by_entry.values() if len(persons) > 1))


def _with_rows() -> Select[tuple[str, bytes, bytes, bytes, str, bytes]]:
    link, row = tables.link.c, tables.row.c
    return (
        select(row.kind, row.id, link.a, link.b, link.state, row.body)
        .join(tables.row, row.num == link.row)
        .order_by(row.num)
    )


def _links(
    connection: Connection, query: Select[tuple[str, bytes, bytes, bytes, str, bytes]]
) -> list[Link]:
    return [
        Link(Subject(kind, id_), a, b, state, _heads(kind, body))
        for kind, id_, a, b, state, body in connection.execute(query).tuples()
    ]


def _heads(kind: str, body: bytes) -> tuple[EventId, ...]:
    return tuple(map(EventId, _decoder.decode(body).heads(_ATTRIBUTE[kind])))
