"""One attribute of one subject in time: what each statement had seen, and when it held."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.heads import Graph
from shelter_app.domain.ledger.occurrence import Offsets, believed, is_late
from shelter_app.domain.ledger.reach import Reach
from shelter_app.domain.ledger.statement import Statement


class Chronicle:
    """All statements of an attribute that count, in the ledger's order, placed in time.

    ``times`` is when each is taken to have happened; ``since`` the time that it cannot precede.
    """

    __slots__ = ("_reach", "_statements", "since", "times")

    def __init__(self, statements: Sequence[Statement], graph: Graph, offsets: Offsets) -> None:
        """Work out what had been seen and which clocks are believed."""
        self._statements = statements
        self._reach = Reach([one.id for one in statements], graph)
        self.times = believed([one.event for one in statements], self._reach, offsets)
        self.since = self._bounds()

    def _bounds(self) -> dict[EventId, int | None]:
        known = ((at, self._reach.bit(id_)) for id_, at in self.times.items() if at is not None)
        latest_first = sorted(known, reverse=True)
        bounds: dict[EventId, int | None] = {}
        for one in self._statements:
            mask = self._reach.of(one.id) | self._reach.bit(one.id)
            bounds[one.id] = next((at_ms for at_ms, bit in latest_first if mask & bit), None)
        return bounds

    def standing(self) -> tuple[list[Statement], list[Statement]]:
        """Give what nobody has answered, latest by the tie-break first: live acts, and papers."""
        answered = self._reach.answered
        left = [one for one in reversed(self._statements) if not answered & self._reach.bit(one.id)]
        late = [one for one in left if is_late(one.event)]
        return [one for one in left if one not in late], late

    def timeline(self, attribute: str, now: EventId, doubted: set[EventId]) -> list[Statement]:
        """Put what held in order, up to what holds now; without what a paper corrected."""
        corrected = {
            seen
            for one in self._statements
            if is_late(one.event)
            for seen in one.event.after.get(attribute, ())
        }
        kept = [one for one in self._statements if one.id not in corrected | doubted]
        kept.sort(key=self._turn)
        return kept[: next(i for i, one in enumerate(kept) if one.id == now) + 1]

    def _turn(self, one: Statement) -> tuple[int, bool, int]:
        """Order statements; of one time, paper before live, and what was seen before who saw it."""
        seen = self._reach.of(one.id).bit_count()
        return (self.since[one.id] or 0, not is_late(one.event), seen)

    def overlaps(self, timeline: Sequence[Statement]) -> bool:
        """Tell whether a paper has somebody in one place while desks held them in another.

        The desks must have held it before and after the paper; a stay elsewhere that merely does
        not mention the other is no conflict.
        """
        answered = self._reach.answered
        return any(
            is_late(paper.event)
            and not answered & self._reach.bit(paper.id)
            and _is_elsewhere(before, paper)
            and any(self._reach.of(one.id) & self._reach.bit(before.id) for one in rest)
            for before, paper, rest in _with_rest(timeline)
        )


def _with_rest(
    timeline: Sequence[Statement],
) -> Iterator[tuple[Statement, Statement, Sequence[Statement]]]:
    for number, (before, one) in enumerate(pairwise(timeline)):
        yield before, one, timeline[number + 2 :]


def _is_elsewhere(one: Statement, other: Statement) -> bool:
    places = (_place_of(one), _place_of(other))
    return all(places) and places[0] != places[1]


def _place_of(one: Statement) -> bytes:
    value = one.value if isinstance(one.value, dict) else {}
    place: bytes = value.get("place", b"") if value.get("state") == "in" else b""
    return place
