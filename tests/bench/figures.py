"""Figures of a benchmark: how they are summed up, told and compared with what was promised."""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_LATE = 0.95


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured several times; ``target`` is a limit for ``judged`` (median or p95)."""

    name: str
    values: tuple[float, ...]
    unit: str = "ms"
    target: float | None = None
    judged: str = "p95"

    @property
    def median(self) -> float:
        """The middle value."""
        return at_share(self.values, 0.5)

    @property
    def p95(self) -> float:
        """The value that one in twenty exceeds."""
        return at_share(self.values, _LATE)

    @property
    def is_met(self) -> bool:
        """Tell whether the promise held; without a promise it does."""
        found = self.median if self.judged == "median" else self.p95
        return self.target is None or found <= self.target

    def line(self) -> str:
        """Say it in one line."""
        told = (
            f"{self.name:58} n {len(self.values):4}  median {self.median:8.1f}  "
            f"p95 {self.p95:8.1f}  worst {max(self.values):8.1f} {self.unit}"
        )
        if self.target is None:
            return told
        verdict = "ok" if self.is_met else "OVER"
        return f"{told}   target {self.judged} {self.target:g} {self.unit}: {verdict}"

    def as_json(self) -> dict[str, object]:
        """Say it for a program."""
        return {
            "name": self.name,
            "unit": self.unit,
            "n": len(self.values),
            "median": round(self.median, 2),
            "p95": round(self.p95, 2),
            "worst": round(max(self.values), 2),
            "target": self.target,
            "judged": self.judged,
            "met": self.is_met,
        }


def at_share(values: Iterable[float], share: float) -> float:
    """Give the value below or at which that share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def report(figures: Sequence[Figure], *, as_json: bool) -> int:
    """Print; returns 1 when a promise was not kept."""
    if as_json:
        lines = [json.dumps([figure.as_json() for figure in figures], ensure_ascii=False)]
    else:
        lines = [figure.line() for figure in figures]
    for line in lines:
        sys.stdout.write(f"{line}\n")
    return int(not all(figure.is_met for figure in figures))
