"""Which insertions are taps: some readers lose a card for a moment when its power is taken away."""

from dataclasses import dataclass, field
from typing import Final

from shelter_app.application.ports.card import CardMark, Tap

NOT_AGAIN_WITHIN: Final = 0.8
"""Seconds after a card was last there in which the same card is the same tap."""


@dataclass(slots=True)
class Taps:
    """The card that was last there, told apart by its mark; the time is passed in."""

    _last: CardMark | None = field(default=None, repr=False)
    _left: float = 0.0

    def is_new(self, tap: Tap, now: float) -> bool:
        """Take a recognised card; false when it is the one that was there a moment ago."""
        same = tap.mark is not None and tap.mark == self._last
        is_repeated = same and now - self._left <= NOT_AGAIN_WITHIN
        self._last, self._left = tap.mark, now
        return not is_repeated

    def left(self, now: float) -> None:
        """Note that a card was taken away or let go."""
        self._left = now
