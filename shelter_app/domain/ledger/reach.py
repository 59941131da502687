"""What each of many statements had seen, directly or through others, as bits of whole numbers.

A subject has tens of statements; one that somebody floods with thousands must still fold.
"""

from collections.abc import Iterator, Sequence

from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.heads import Graph


class Reach:
    """Statements by their place in a list; bit ``n`` of a mask stands for the one at ``n``."""

    __slots__ = ("_bits", "_masks", "masks")

    def __init__(self, statements: Sequence[EventId], graph: Graph) -> None:
        """Follow what everybody had on the screen, also through what does not count."""
        self._bits = {id_: 1 << place for place, id_ in enumerate(statements)}
        self._masks: dict[EventId, int] = {}
        for id_ in statements:
            self._follow(id_, graph)
        self.masks = [self._masks[id_] for id_ in statements]

    @property
    def answered(self) -> int:
        """Everything that some statement had seen."""
        found = 0
        for mask in self.masks:
            found |= mask
        return found

    def of(self, statement: EventId) -> int:
        """Give what a statement had seen."""
        return self._masks[statement]

    def bit(self, statement: EventId) -> int:
        """Give the bit of a statement."""
        return self._bits[statement]

    def _follow(self, start: EventId, graph: Graph) -> None:
        stack = [start]
        while stack:
            event = stack[-1]
            seen = graph.get(event, ())
            waiting = [one for one in seen if one not in self._masks]
            if waiting:
                stack.extend(waiting)
                continue
            mask = 0
            for one in seen:
                mask |= self._masks[one] | self._bits.get(one, 0)
            self._masks[stack.pop()] = mask


def places(mask: int) -> Iterator[int]:
    """List the places whose bits are set."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
