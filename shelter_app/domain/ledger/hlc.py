"""The hybrid logical clock: wall milliseconds with a counter, which a peer may push a little.

The idea is of Kulkarni et al. (2014); the bound on pushing is ours: a laptop that believes it is
2099 must not drag its neighbours there. The clock breaks ties, it never decides what is true.
"""

from dataclasses import dataclass

COUNTER_BITS = 16
MOST_PUSH_MS = 10 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Hlc:
    """A reading: milliseconds << 16 | counter."""

    value: int = 0

    def tick(self, now_ms: int) -> "Hlc":
        """Move on for a local event."""
        now = max(now_ms, 0) << COUNTER_BITS
        return Hlc(max(now, self.value + 1))

    def heard(self, theirs: int, now_ms: int) -> "Hlc":
        """Move on for an event from elsewhere, by ten minutes ahead of our wall clock at most."""
        limit = (max(now_ms, 0) + MOST_PUSH_MS) << COUNTER_BITS
        return Hlc(max(self.value, min(theirs, limit)))
