"""What holds now of things that change in a night, where live acts and late papers meet.

Live acts answer each other through what they list. A paper keyed late is placed by its own time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.care import care, ends
from shelter_app.domain.ledger.heads import Graph, beaten
from shelter_app.domain.ledger.occurrence import Offsets, Reach, believed, is_late
from shelter_app.domain.ledger.statement import Statement


@dataclass(frozen=True, slots=True)
class Placed:
    """The heads, what holds first; whether they contradict each other; and what held before."""

    heads: list[Statement]
    is_contested: bool
    timeline: list[Statement]
    times: Mapping[EventId, int | None] = field(repr=False)


def place(
    attribute: str, statements: Sequence[Statement], graph: Graph, offsets: Offsets
) -> Placed:
    """Place all statements of an attribute that count, in the ledger's order, in time."""
    reach = {one.id: beaten((one.id,), graph) for one in statements}
    times = believed([one.event for one in statements], reach, offsets)
    desk = _Desk(attribute, reach, times)
    gone = set().union(*reach.values())
    standing = [one for one in reversed(statements) if one.id not in gone]
    live = [one for one in standing if not is_late(one.event)]
    late = [one for one in standing if is_late(one.event)]
    live.sort(key=lambda one: -care(attribute, one.value))
    late.sort(key=desk.newest_first)
    heads, disputed = desk.choose(live, late)
    doubted = disputed | {one.id for one in live[1:] if differ([live[0], one])}
    timeline = desk.timeline(statements, heads[0].id, doubted)
    is_contested = bool(disputed) or differ(live) or desk.is_torn(heads, live, late)
    return Placed(heads, is_contested or desk.overlaps(timeline, gone), timeline, times)


def differ(statements: Sequence[Statement]) -> bool:
    """Tell whether statements say different things."""
    return any(one.value != statements[0].value for one in statements)


@dataclass(frozen=True, slots=True)
class _Desk:
    """One attribute of one subject: what each statement had seen, and when it held."""

    attribute: str
    reach: Reach
    times: Mapping[EventId, int | None]

    def newest_first(self, one: Statement) -> tuple[bool, int, int]:
        """Sort papers; one without a time comes last, and of equal times the careful one first."""
        at_ms = self.times[one.id]
        return (at_ms is None, -(at_ms or 0), -care(self.attribute, one.value))

    def choose(
        self, live: list[Statement], late: list[Statement]
    ) -> tuple[list[Statement], set[EventId]]:
        """Order the heads, what holds now first, and name the papers that a person must settle.

        A paper holds now only when it is later than everything live. Even then it never reopens
        what was ended live, since the clock of that desk may lie: whoever knows better lists it.
        """
        later = [one for one in late if all(self._is_later(one, other) for other in live)]
        disputed = {
            one.id
            for one in (later if live else ())
            if any(self._reopens(one, other) for other in live)
        }
        disputed |= {one.id for one in late if any(self._is_unclear(one, other) for other in live)}
        first = [one for one in later if one.id not in disputed] if live else late
        rest = [one for one in late if one not in first]
        return [*first, *live, *rest], disputed

    def is_torn(self, heads: list[Statement], live: list[Statement], late: list[Statement]) -> bool:
        """Tell whether papers of one time, or papers without any, say different things."""
        if heads[0] in live:
            return False
        at_ms = self.times[heads[0].id]
        return differ([heads[0], *(one for one in late if self.times[one.id] == at_ms)])

    def _is_later(self, paper: Statement, live: Statement) -> bool:
        at_ms, held = self.times[paper.id], self.times[live.id]
        return at_ms is not None and held is not None and at_ms > held

    def _reopens(self, paper: Statement, live: Statement) -> bool:
        return ends(self.attribute, live.value) and not ends(self.attribute, paper.value)

    def _is_unclear(self, paper: Statement, live: Statement) -> bool:
        """Tell whether nobody can say if the paper is later than a statement on a broken clock."""
        at_ms, since = self.times[paper.id], self.since(live.id)
        is_open = self.times[live.id] is None and at_ms is not None
        return is_open and (since is None or (at_ms or 0) > since) and differ([paper, live])

    def since(self, event: EventId) -> int | None:
        """Give the time before which a statement cannot have been made."""
        bounds = (self.times.get(one) for one in (event, *self.reach[event]))
        return max((at for at in bounds if at is not None), default=None)

    def timeline(
        self, statements: Sequence[Statement], now: EventId, doubted: set[EventId]
    ) -> list[Statement]:
        """Put what held in order, up to what holds now; without what a paper corrected."""
        corrected = {
            seen
            for one in statements
            if is_late(one.event)
            for seen in one.event.after.get(self.attribute, ())
        }
        kept = [one for one in statements if one.id not in corrected | doubted]
        kept.sort(key=lambda one: (self.since(one.id) or 0, *self._turn(one)))
        return kept[: next(i for i, one in enumerate(kept) if one.id == now) + 1]

    def _turn(self, one: Statement) -> tuple[bool, int]:
        """Order statements of one time: paper before live, and what was seen before what saw it."""
        return (not is_late(one.event), len(self.reach[one.id]))

    def overlaps(self, timeline: Sequence[Statement], answered: set[EventId]) -> bool:
        """Tell whether a paper has somebody in one place while desks held them in another.

        The desks must have held it before and after the paper; a stay elsewhere that merely does
        not mention the other is no conflict.
        """
        return any(
            one.id not in answered
            and is_late(one.event)
            and place_of(before) not in (b"", place_of(one), None)
            and place_of(one) not in (b"", None)
            and any(before.id in self.reach[after.id] for after in timeline[number + 2 :])
            for number, (before, one) in enumerate(pairwise(timeline))
        )


def place_of(one: Statement) -> bytes | None:
    """Give the place that somebody is said to be in, None when not said to be in any."""
    value = one.value if isinstance(one.value, dict) else {}
    return value.get("place", b"") if value.get("state") == "in" else None
