"""Where a person is: statements made live answer each other; paper is placed by its own time."""

from collections.abc import Sequence
from typing import NamedTuple

from shelter_app.domain.ledger.row import Head


class Stay(NamedTuple):
    """The heads, current one first, and whether they contradict each other."""

    heads: list[Head]
    is_conflict: bool


def place_heads(live: Sequence[Head], late: Sequence[Head]) -> Stay:
    """Choose what holds now.

    Live statements that do not know each other and differ are a conflict for a person to settle.
    A late paper holds now only when its time is after every live one; a live statement whose
    clock is not believed is never overtaken by paper, so paper never brings back who has left.
    """
    known = [head.at_ms for head in live]
    latest = max((at for at in known if at is not None), default=None)
    is_open = not live or (None not in known and latest is not None)
    current = [
        head
        for head in late
        if head.at_ms is not None and is_open and (latest is None or head.at_ms > latest)
    ]
    if not current:
        return Stay([*live, *late] if live else list(late), _differ(live))
    newest = max(head.at_ms for head in current if head.at_ms is not None)
    first = [head for head in current if head.at_ms == newest]
    rest = [head for head in [*live, *late] if head not in first]
    return Stay([*first, *rest], _differ(first))


def _differ(heads: Sequence[Head]) -> bool:
    return any(head.value != heads[0].value for head in heads)
