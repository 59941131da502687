"""Which of what was said calls for somebody at once, and by when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from shelter_app.application.desk.told import NeedSaid, Said
from shelter_app.domain.conditions import Condition
from shelter_app.domain.needs import CLOCKS, NEVER_WAITS, Need
from shelter_app.domain.private import Private
from shelter_app.domain.time_left import time_left

INJURY = "injury"
"""What a medical request is for that no need stands behind."""


@dataclass(frozen=True, slots=True, repr=False)
class Urgent(Private):
    """One thing that calls for help; ``due_ms`` is 0 while nobody knows by when."""

    code: str
    due_ms: int = 0
    note: str = ""


def left_of(said: NeedSaid, now: datetime) -> timedelta | None:
    """Read how long a need can wait; None when it has no clock or the words say no time."""
    clock = CLOCKS.get(said.need)
    return time_left(said.left, clock, now) if clock is not None else None


def urgent(said: Said, now: datetime) -> Iterator[Urgent]:
    """List what calls for help; the same for somebody on the register and for anybody else."""
    for one in said.needs:
        left = left_of(one, now)
        if left is not None or one.need in NEVER_WAITS:
            yield Urgent(one.need, _ms(now + left) if left is not None else 0, one.note)
    if said.condition is Condition.SEVERE:
        yield Urgent(INJURY, note=said.ailment)


def is_urgent_code(code: str) -> bool:
    """Tell whether a recorded need calls for help though it has no clock."""
    return code in NEVER_WAITS


def needs_by_code() -> dict[str, Need]:
    """Name the needs that this version knows."""
    return {str(need): need for need in Need}


def _ms(at: datetime) -> int:
    return int(at.timestamp() * 1_000)
