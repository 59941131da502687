"""What a test hears from the card desk."""

from collections.abc import Callable
from threading import Condition

from shelter_app.application.ports.card import CardKind, CardNews, Sight

WITHIN = 20.0
"""Seconds after which a test gives up waiting; nothing is measured by it."""


class Ears:
    """Keeps the news, and waits for what must come."""

    def __init__(self) -> None:
        self._changed = Condition()
        self.news: list[CardNews] = []

    def __call__(self, news: CardNews) -> None:
        """Hear one word."""
        with self._changed:
            self.news.append(news)
            self._changed.notify_all()

    @property
    def sights(self) -> list[Sight]:
        """How the readers did, in order."""
        return [one.sight for one in self.news if one.tap is None and not one.problem]

    @property
    def taps(self) -> list[CardKind]:
        """Which cards were put down, in order."""
        return [one.tap.kind for one in self.news if one.tap is not None]

    @property
    def problems(self) -> list[str]:
        """What went wrong, in order."""
        return [one.problem for one in self.news if one.problem]

    def until(self, met: Callable[["Ears"], bool]) -> None:
        """Wait until something was heard."""
        with self._changed:
            heard = self._changed.wait_for(lambda: met(self), WITHIN)
            assert heard, (self.sights, self.taps, self.problems)
