"""Telling a handheld scanner, which is a very fast keyboard, from a person's fingers."""

FASTEST_FINGER = 0.05
"""Seconds between two keys: scanners stay well below, people well above."""
SHORTEST_CODE = 8
"""Characters: our shortest spoken code has more, a person's burst of luck fewer."""


class ScanBurst:
    """A run of keys that came too fast for fingers; it ends with Enter."""

    def __init__(self) -> None:
        self._text = ""
        self._last = float("-inf")

    @property
    def running(self) -> bool:
        """Tell whether the keys so far look like a scanner."""
        return len(self._text) >= 3  # noqa: PLR2004 - two fast keys may still be one heavy hand

    def key(self, text: str, now: float) -> bool:
        """Take one key, ``now`` in monotonic seconds; tell whether a new run begins with it."""
        fresh = now - self._last > FASTEST_FINGER
        self._text = text if fresh else self._text + text
        self._last = now
        return fresh

    def enter(self, now: float) -> str | None:
        """Take Enter: return the scanned text, or ``None`` when a person pressed it."""
        text, fresh = self._text, now - self._last <= FASTEST_FINGER
        self._text, self._last = "", float("-inf")
        return text if fresh and len(text) >= SHORTEST_CODE else None
