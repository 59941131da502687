"""Chance that falls the same way on every machine and Python."""

from collections.abc import Sequence
from hashlib import sha256
from random import Random
from typing import TypeVar

T = TypeVar("T")
SEED = "kiriura-2026"


class Dice:
    """Chance for one purpose, so that a change in one part of the town leaves the others alone.

    Only ``Random.random`` is used: it is all whose sequence Python promises to keep.
    """

    def __init__(self, purpose: str) -> None:
        self._random = Random(f"{SEED}/{purpose}")  # noqa: S311 - nothing here is a secret

    def below(self, limit: int) -> int:
        """Give a number from 0 to ``limit`` - 1."""
        return int(self._random.random() * limit)

    def between(self, first: int, last: int) -> int:
        """Give a number from ``first`` to ``last``."""
        return first + self.below(last - first + 1)

    def falls(self, share: float) -> bool:
        """Say yes in so large a share of cases."""
        return self._random.random() < share

    def pick(self, choices: Sequence[T]) -> T:
        """Choose one."""
        return choices[self.below(len(choices))]

    def weighted(self, choices: Sequence[tuple[T, int]]) -> T:
        """Choose one by weight."""
        at = self.below(sum(weight for _, weight in choices))
        for choice, weight in choices:
            at -= weight
            if at < 0:
                return choice
        raise AssertionError

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """Give them in another order."""
        left = list(things)
        return [left.pop(self.below(len(left))) for _ in range(len(left))]


def id_bytes(purpose: str, number: int = 0) -> bytes:
    """Derive 16 bytes that look random."""
    return sha256(f"{SEED}/{purpose}/{number}".encode()).digest()[:16]
