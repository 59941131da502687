"""安否未確認: whom nobody has seen, in the order in which somebody should look for them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.edges import Edge
from shelter_app.domain.picture.groups import Groups
from shelter_app.domain.picture.safety import Safety, safety_of


@dataclass(frozen=True, slots=True)
class Unseen:
    """An entry that nobody has seen; one that waits for a match is for a desk, not a search."""

    entry: bytes = field(repr=False)
    safety: Safety
    is_waiting: bool
    searching: int
    """Attempts that are under way."""


def unseen(
    entries: Iterable[bytes],
    rows: Mapping[bytes, Sequence[Row]],
    edges: Sequence[Edge],
    groups: Groups,
) -> list[Unseen]:
    """List the entries that nobody has seen; ``rows`` gives every scope's rows of a record.

    Nobody is sent out for 確認待ち, so that those come last; among the others, whom nobody has
    gone for comes first.
    """
    waiting = {one.b for one in edges if (one.kind, one.state) == ("match", "waiting")}
    found = [_look(entry, rows, groups, is_waiting=entry in waiting) for entry in entries]
    left = [one for one in found if not one.safety.is_safe]
    return sorted(left, key=lambda one: (one.is_waiting, one.searching, one.entry))


def _look(
    entry: bytes, rows: Mapping[bytes, Sequence[Row]], groups: Groups, *, is_waiting: bool
) -> Unseen:
    group = groups.of_entry(entry)
    records = [row for record in (entry, *sorted(group.persons)) for row in rows.get(record, ())]
    return Unseen(entry, safety_of(group, records), is_waiting, searching(rows.get(entry, ())))


def searching(rows: Iterable[Row]) -> int:
    """Count the attempts under way: an outcome closes the attempt that it lists."""
    attempts = (line for row in rows for line in row.notes.get("attempts", ()))
    return sum(not line.value.get("outcome") for line in attempts)
