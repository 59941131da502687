"""Where somebody was at a time, by the timeline that stage 1 made."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from shelter_app.domain.ledger.row import Head, Row

Stay = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Span:
    """A stay from ``from_ms`` up to ``until_ms`` (not included; None: it still holds)."""

    stay: Stay = field(repr=False)
    from_ms: int
    until_ms: int | None


def spans(row: Row, now_ms: int) -> Iterator[Span]:
    """List the stays that had any length, in order.

    A stay without a believed time, or with one still to come, is not before its predecessor; when
    nothing came before, it is not counted earlier than what follows.
    """
    starts = list(_starts(row.timeline, now_ms))
    for head, start, end in zip(row.timeline, starts, [*starts[1:], None], strict=False):
        if end is None or start < end:
            yield Span(head.value, start, end)


def _starts(timeline: Iterable[Head], now_ms: int) -> Iterator[int]:
    known = [None if at is None or at > now_ms else at for at in (h.at_ms for h in timeline)]
    last = next((at for at in known if at is not None), now_ms)
    for at_ms in known:
        last = last if at_ms is None else max(last, at_ms)
        yield last


def stay_at(row: Row, at_ms: int, now_ms: int) -> Stay | None:
    """Tell where somebody was at a time, None when not known to us yet."""
    found = None
    for span in spans(row, now_ms):
        if span.from_ms <= at_ms:
            found = span.stay
    return found


def overlap(one: Row, other: Row, now_ms: int) -> bool:
    """Tell whether records of two shelters have one person in both at one time."""
    return any(
        _meet(mine, theirs)
        for mine in spans(one, now_ms)
        for theirs in spans(other, now_ms)
        if mine.stay.get("state") == theirs.stay.get("state") == "in"
    )


def _meet(one: Span, other: Span) -> bool:
    return (other.until_ms is None or one.from_ms < other.until_ms) and (
        one.until_ms is None or other.from_ms < one.until_ms
    )
