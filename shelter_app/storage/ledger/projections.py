"""What of a folded row is laid out in columns, so that screens can search, count and join."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Table

from shelter_app.domain.ledger.row import Head, Row
from shelter_app.storage.ledger import tables

Lines = dict[Table, list[dict[str, Any]]]
_LARGEST: Final = 2**53
_PARTY: Final = "party/"
_CLOCK: Final = "clock/"
_EDGES: Final[Mapping[str, tuple[str, str, str]]] = {
    "match": ("match", "person", "entry"),
    "identity": ("identity", "a", "b"),
}
_UNDECIDED: Final[Mapping[str, str]] = {"match": "waiting", "identity": "proposed"}
TABLES_OF: Final[Mapping[str, tuple[Table, ...]]] = {
    "person": (tables.person, tables.keyed, tables.membership),
    "match": (tables.link,),
    "identity": (tables.link,),
    "token": (tables.link,),
    "group": (tables.uncounted,),
    "device": (tables.clock,),
}
"""Which tables hold columns of a subject kind; the keys in ``keyed`` are in ``person_key`` too."""


def lay_out(number: int, scope: bytes, row: Row, lines: Lines) -> None:
    """Add a row's columns, but its keys, to ``lines``; one with nothing standing has none."""
    if not row.attributes:
        return
    if row.kind == "person":
        _person(number, scope, row, lines)
    elif row.kind in _EDGES:
        _edge(number, row, lines)
    elif row.kind == "token":
        _token(number, row, lines)
    elif row.kind == "group":
        lines[tables.uncounted].append({"row": number, "scope": scope, "left": _left(row)})
    elif row.kind == "device":
        _clocks(number, scope, row, lines)


def _person(number: int, scope: bytes, row: Row, lines: Lines) -> None:
    lines[tables.person].append(
        {
            "row": number,
            "scope": scope,
            "state": _text(row.value("whereabouts"), "state"),
            "kana": str(row.value("kana") or ""),
            "name": str(row.value("name") or ""),
            "is_protected": is_protected(row),
        }
    )
    for attribute, heads in row.attributes.items():
        if attribute.startswith(_PARTY) and heads[0].value is True:
            party = bytes.fromhex(attribute.removeprefix(_PARTY))
            since = heads[0].at_ms or 0
            lines[tables.membership].append({"row": number, "party": party, "since_ms": since})


def is_protected(row: Row) -> bool:
    """Tell whether a person's whereabouts must not be found through us; any head suffices."""
    return any(_text(h.value, "state") != "lifted" for h in row.attributes.get("disclosure", ()))


def _edge(number: int, row: Row, lines: Lines) -> None:
    attribute, first, second = _EDGES[row.kind]
    heads = row.attributes.get(attribute)
    if heads:
        a, b = _bytes(heads[0].value, first), _bytes(heads[0].value, second)
        state = _settled([_text(head.value, "state") for head in heads], _UNDECIDED[attribute])
        lines[tables.link].append({"row": number, "kind": row.kind, "a": a, "b": b, "state": state})


def _settled(states: list[str], undecided: str) -> str:
    """A disagreement that nobody has settled joins nothing and parts nothing."""
    return states[0] if len(set(states)) == 1 else undecided


def _token(number: int, row: Row, lines: Lines) -> None:
    heads = row.attributes.get("bound")
    if heads:
        state = "revoked" if any(_is_revoked(head) for head in heads) else "bound"
        person = next((_bytes(h.value, "person") for h in heads if not _is_revoked(h)), b"")
        lines[tables.link].append(
            {"row": number, "kind": "token", "a": row.id, "b": person, "state": state}
        )


def _is_revoked(head: Head) -> bool:
    return isinstance(head.value, dict) and bool(head.value.get("revoked"))


def _left(row: Row) -> int:
    """Count who of a counted group is not known by name yet (人数のみ)."""
    value = row.value("count")
    number: int = value.get("number", 0) if isinstance(value, dict) else 0
    known = {
        person
        for note in row.notes.get("reconciled", ())
        for person in note.value.get("persons", ())
    }
    return min(max(number - len(known), 0), _LARGEST)


def _clocks(number: int, scope: bytes, row: Row, lines: Lines) -> None:
    for attribute, heads in row.attributes.items():
        if attribute.startswith(_CLOCK):
            value = heads[0].value
            lines[tables.clock].append(
                {
                    "row": number,
                    "scope": scope,
                    "epoch": _bytes(value, "epoch"),
                    "boot": _bytes(value, "boot"),
                    "offset_ms": max(min(value.get("offset_ms", 0), _LARGEST), -_LARGEST),
                }
            )


def _text(value: object, name: str) -> str:
    return str(value.get(name, "")) if isinstance(value, dict) else ""


def _bytes(value: object, name: str) -> bytes:
    found = value.get(name, b"") if isinstance(value, dict) else b""
    return found if isinstance(found, bytes) else b""
