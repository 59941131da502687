"""Edges between records, as decided by people: matches with entries, identity of persons."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from shelter_app.domain.ledger.row import Head, Row

UNSETTLED = {"match": "waiting", "identity": "proposed"}
"""How an edge reads on which people disagree: it joins nothing, parts nothing, and protects."""

_ENDS = {"match": ("person", "entry"), "identity": ("a", "b")}


@dataclass(frozen=True, slots=True)
class Edge:
    """A match (``a`` person, ``b`` entry) or an identity of two persons."""

    kind: str
    a: bytes = field(repr=False)
    b: bytes = field(repr=False)
    state: str = field(repr=False)


def edges(rows: Iterable[Row]) -> Iterator[Edge]:
    """Read the edges that the rows of matches and identities state."""
    for row in rows:
        heads = row.attributes.get(row.kind, [])
        if row.kind in _ENDS and heads:
            first, second = _ENDS[row.kind]
            value: dict[str, Any] = heads[0].value
            a, b = value.get(first, b""), value.get(second, b"")
            yield Edge(row.kind, a, b, _settled(row.kind, heads))


def _settled(kind: str, heads: Sequence[Head]) -> str:
    states = {head.value.get("state", "") for head in heads}
    return states.pop() if len(states) == 1 else UNSETTLED[kind]
