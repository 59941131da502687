"""Who is one person: records joined by decisions, never merged, and how far secrecy spreads."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.edges import Edge

JOINS = frozenset({("identity", "same"), ("match", "confirmed")})
MAY_JOIN = JOINS | {("identity", "proposed"), ("match", "waiting")}


@dataclass(frozen=True, slots=True)
class Group:
    """Records that were decided to be one person.

    A contradicted one holds a "different" edge or two entries: it counts and reads as separate
    persons, marked, until people settle it.
    """

    persons: frozenset[bytes] = field(repr=False)
    entries: frozenset[bytes] = field(default=frozenset(), repr=False)
    is_contradicted: bool = False

    @property
    def heads(self) -> int:
        """Count the people in it."""
        return len(self.persons) if self.is_contradicted else 1


@dataclass(frozen=True, slots=True)
class Groups:
    """Every record's group, and the wider circle of who may be the same."""

    _joined: Mapping[bytes, Group] = field(repr=False)
    _circles: Mapping[bytes, frozenset[bytes]] = field(repr=False)

    def of(self, person: bytes) -> Group:
        """Give the group of a person."""
        return self._joined.get(person) or Group(frozenset({person}))

    def of_entry(self, entry: bytes) -> Group:
        """Give those who are confirmed to be an entry, and who is one with them."""
        return self._joined.get(entry) or Group(frozenset(), frozenset({entry}))

    def circle(self, person: bytes) -> frozenset[bytes]:
        """Give everybody who may be the same, proposed and waiting edges included."""
        return self._circles.get(person) or frozenset({person})

    def of_all(self, persons: Iterable[bytes]) -> list[Group]:
        """Give the groups of these persons, each once, in the order of their first member."""
        return list(dict.fromkeys(self.of(person) for person in persons))


def group(edges: Iterable[Edge]) -> Groups:
    """Work out who is one person, from all edges."""
    known = list(edges)
    joined = _components(one for one in known if (one.kind, one.state) in JOINS)
    circles = _components(one for one in known if (one.kind, one.state) in MAY_JOIN)
    entries = {one.b for one in known if one.kind == "match"}
    apart = {
        frozenset((one.a, one.b))
        for one in known
        if (one.kind, one.state) == ("identity", "different")
    }
    groups = {members: _group(members, entries, apart) for members in set(joined.values())}
    return Groups(
        {record: groups[members] for record, members in joined.items()},
        {record: members - entries for record, members in circles.items()},
    )


def _group(members: frozenset[bytes], entries: set[bytes], apart: set[frozenset[bytes]]) -> Group:
    confirmed = members & entries
    is_torn = any(two <= members for two in apart)
    return Group(members - confirmed, confirmed, is_torn or len(confirmed) > 1)


def _components(edges: Iterable[Edge]) -> dict[bytes, frozenset[bytes]]:
    """Find what hangs together; every edge joins the smaller part to the larger."""
    part: dict[bytes, set[bytes]] = {}
    for one in edges:
        a, b = one.a, one.b
        small, large = sorted((part.get(a, {a}), part.get(b, {b})), key=len)
        if small is not large:
            large |= small
        for record in small:
            part[record] = large
        part[a] = part[b] = large
    frozen = {id(members): frozenset(members) for members in part.values()}
    return {record: frozen[id(members)] for record, members in part.items()}


def secret(people: Iterable[Row]) -> frozenset[bytes]:
    """Name those of whom somebody says that their whereabouts must not be found through us."""
    return frozenset(
        row.id
        for row in people
        if any(head.value.get("state") != "lifted" for head in row.attributes.get("disclosure", ()))
    )


def protected(groups: Groups, secret: Iterable[bytes]) -> frozenset[bytes]:
    """Spread non-disclosure over the whole circle of everybody who is not to be disclosed."""
    return frozenset().union(*(groups.circle(person) for person in secret))
