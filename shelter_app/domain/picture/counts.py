"""How many: in the shelter by name, counted only, living elsewhere (EEI 1.1); now and by hour."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.groups import Groups
from shelter_app.domain.picture.stays import Span, spans

ELSEWHERE = frozenset({"home", "car", "tent"})
"""避難所外避難者: they draw supplies here and sleep elsewhere."""


class Count(NamedTuple):
    """People in the shelter by name, counted only, out for a while, and living elsewhere."""

    inside: int = 0
    anonymous: int = 0
    away: int = 0
    outside: int = 0


def count(people: Iterable[Row], counted: Iterable[Row], groups: Groups) -> Count:
    """Count now: every record of one person once, and who is only counted."""
    states = {row.id: _state(row.value("whereabouts")) for row in people}
    found = [_of_one({states[p] for p in one}) for one in _persons(states, groups)]
    return Count(
        inside=found.count("in"),
        anonymous=sum(left(row) for row in counted),
        away=found.count("away"),
        outside=found.count("outside"),
    )


def left(row: Row) -> int:
    """Count who of a counted group is not known by name yet."""
    number = int((row.value("count") or {}).get("number", 0))
    known = {one for line in row.notes.get("reconciled", ()) for one in line.value["persons"]}
    return max(number - len(known), 0)


def occupancy(
    people: Sequence[Row], groups: Groups, times_ms: Sequence[int], now_ms: int
) -> list[int]:
    """Count who was inside, by name, at each of these times."""
    return [one.inside for one in counts_over(people, groups, times_ms, now_ms)]


def counts_over(
    people: Sequence[Row], groups: Groups, times_ms: Sequence[int], now_ms: int
) -> list[Count]:
    """Count at each of these times who was inside by name, away, and living elsewhere."""
    stays = {row.id: list(spans(row, now_ms)) for row in people}
    persons = _persons(stays, groups)
    counted: list[Count] = []
    for at_ms in times_ms:
        states = {person: _state_at(found, at_ms) for person, found in stays.items()}
        told = [_of_one({states[p] for p in one}) for one in persons]
        counted.append(Count(told.count("in"), 0, told.count("away"), told.count("outside")))
    return counted


def _state_at(stays: Iterable[Span], at_ms: int) -> str:
    state = ""
    for span in stays:
        if span.from_ms <= at_ms:
            state = _state(span.stay)
    return state


def _persons(states: Mapping[bytes, object], groups: Groups) -> list[frozenset[bytes]]:
    """List people as sets of records; whom a contradiction keeps apart are separate."""
    found: list[frozenset[bytes]] = []
    for one in groups.of_all(states):
        known = one.persons & states.keys()
        found += [frozenset({p}) for p in known] if one.is_contradicted else [known]
    return found


def _state(stay: object) -> str:
    state = str(stay.get("state", "")) if isinstance(stay, dict) else ""
    return "outside" if state in ELSEWHERE else state


def _of_one(states: set[str]) -> str:
    """Tell where somebody with several records is: inside as long as one of them says so."""
    return next((state for state in ("in", "away", "outside") if state in states), "")
