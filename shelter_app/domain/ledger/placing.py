"""What holds now of things that change in a night, where live acts and late papers meet.

Live acts answer each other through what they list. A paper keyed late is placed by its own time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.care import care, ends
from shelter_app.domain.ledger.chronicle import Chronicle
from shelter_app.domain.ledger.heads import Graph
from shelter_app.domain.ledger.occurrence import Offsets
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
    chronicle = Chronicle(statements, graph, offsets)
    live, late = chronicle.standing()
    live.sort(key=lambda one: -care(attribute, one.value))
    desk = _Desk(attribute, live, late, chronicle)
    later, disputed = desk.weigh()
    history = [one for one in late if one not in later]
    heads = [*later, *live, *history]
    doubted = disputed | {one.id for one in live[1:] if differ([live[0], one])}
    timeline = chronicle.timeline(attribute, heads[0].id, doubted)
    is_contested = (
        bool(disputed) or differ(live) or desk.is_torn(later) or chronicle.overlaps(timeline)
    )
    return Placed(heads, is_contested, timeline, chronicle.times)


def differ(statements: Sequence[Statement]) -> bool:
    """Tell whether statements say different things."""
    return any(one.value != statements[0].value for one in statements)


@dataclass(frozen=True, slots=True)
class _Desk:
    """What stands of one attribute: live acts, the most careful first, and papers keyed late."""

    attribute: str
    live: list[Statement]
    late: list[Statement]
    chronicle: Chronicle

    def weigh(self) -> tuple[list[Statement], set[EventId]]:
        """Find the papers that hold now, newest first, and those that a person must settle.

        A paper holds now only when it is later than everything live. Even then it never reopens
        what was ended live, since the clock of that desk may lie: whoever knows better lists it.
        """
        later = [one for one in self.late if all(self._is_later(one, at) for at in self.live)]
        later.sort(key=self._newest_first)
        disputed = {one.id for one in later if any(self._reopens(one, at) for at in self.live)}
        disputed |= {
            one.id for one in self.late if any(self._is_unclear(one, at) for at in self.live)
        }
        return [one for one in later if one.id not in disputed], disputed

    def is_torn(self, later: list[Statement]) -> bool:
        """Tell whether papers of one time, or papers without any, say different things."""
        times = self.chronicle.times
        return differ([one for one in later if times[one.id] == times[later[0].id]])

    def _newest_first(self, one: Statement) -> tuple[bool, int, int]:
        """Sort papers; one without a time comes last, and of equal times the careful one first."""
        at_ms = self.chronicle.times[one.id]
        return (at_ms is None, -(at_ms or 0), -care(self.attribute, one.value))

    def _is_later(self, paper: Statement, live: Statement) -> bool:
        at_ms, held = self.chronicle.times[paper.id], self.chronicle.times[live.id]
        return at_ms is not None and held is not None and at_ms > held

    def _reopens(self, paper: Statement, live: Statement) -> bool:
        return ends(self.attribute, live.value) and not ends(self.attribute, paper.value)

    def _is_unclear(self, paper: Statement, live: Statement) -> bool:
        """Tell whether nobody can say if the paper is later than a statement on a broken clock."""
        at_ms, since = self.chronicle.times[paper.id], self.chronicle.since[live.id]
        is_open = self.chronicle.times[live.id] is None and at_ms is not None
        return is_open and (since is None or (at_ms or 0) > since) and differ([paper, live])
