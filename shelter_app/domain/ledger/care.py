"""Which of several statements is shown first while people have not settled them: never by clock.

The most careful one leads: who may be gone is not counted in, who may need oxygen needs it, nobody
is safe by a tie-break, and secrecy holds (design.md section 4).
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

PRESENT = frozenset({"in", "away"})
"""Stays that keep somebody at this shelter; every other one ends the stay."""

_STATES: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {
        "disclosure": {"lifted": 0, "wished": 1, "certified": 2},
        "identity": {"same": 0, "proposed": 1, "different": 2},
        "match": {"confirmed": 0, "waiting": 1, "none": 2, "other": 2},
        "need": {"met": 0, "stated": 1},
        "safety": {
            "safe": 0,
            "unconfirmed": 1,
            "unreachable": 2,
            "missing": 3,
            "death_reported": 4,
        },
    }
)
_ROLES: Mapping[str, int] = MappingProxyType({"hq": 0, "lead": 1, "welfare": 2, "reception": 3})
_ANSWERS: Mapping[str, int] = MappingProxyType({"yes": 0, "unanswered": 1, "no": 2})
_MOST = 9
"""A state that only a newer version knows: nothing less careful may hide it."""

TIMED = frozenset({"whereabouts", "safety", "health", "need"})
"""What changes in the course of a night, so that a paper keyed late is placed by its own time."""


def family(attribute: str) -> str:
    """Name the sort of an attribute: ``need`` for ``need/oxygen``."""
    return attribute.partition("/")[0]


def care(attribute: str, value: Any) -> int:
    """Rank a value of an attribute: the more careful, the higher."""
    sort = family(attribute)
    said = value if isinstance(value, dict) else {}
    if sort == "whereabouts":
        return int(ends(attribute, value))
    if sort == "consent":
        return _ANSWERS.get(said.get("answer", ""), _MOST)
    if sort in _STATES:
        return _STATES[sort].get(said.get("state", ""), _MOST)
    return _MOST if said.get("revoked") or said.get("ended") else _least(sort, said)


def _least(sort: str, said: Mapping[str, Any]) -> int:
    """Nobody who was counted is missed, and nobody gets more rights by a tie-break."""
    if sort == "count":
        return int(said.get("number", 0))
    return _ROLES.get(said.get("role", ""), 0) if sort == "operator" else 0


def ends(attribute: str, value: Any) -> bool:
    """Tell whether this closes something: a stay, a need, a search."""
    state = value.get("state", "") if isinstance(value, dict) else ""
    closing = {"need": state == "met", "safety": state == "safe"}
    sort = family(attribute)
    return state not in PRESENT if sort == "whereabouts" else closing.get(sort, False)
