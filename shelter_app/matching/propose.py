"""Proposals: what the engine may say; what is so, people decide."""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from shelter_app.matching.likeness import Likeness
from shelter_app.matching.odds import Scored
from shelter_app.matching.search import Answer
from shelter_app.matching.terms import Fact, Found

_LIKELY = 0.0
_POSSIBLE = -7.0
_MOST = 5


class Strength(Enum):
    """How strongly someone is proposed; never a decision (本人と確認 is a person's alone)."""

    CLEAR = "clear"
    LIKELY = "likely"
    POSSIBLE = "possible"


class Evidence(NamedTuple):
    """One reason in codes: a fact, how it compared, and whether it speaks for the person."""

    fact: Fact
    found: Likeness | Found
    agrees: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """Someone who may be meant, with the reasons from the weightiest down."""

    ref: bytes
    strength: Strength
    evidence: tuple[Evidence, ...]


def proposals(answer: Answer, most: int = _MOST) -> tuple[Proposal, ...]:
    """Propose the people of an answer whose name agrees, likeliest first; the rest are left out."""
    graded = ((scored, _strength(answer, scored)) for scored in answer.ranked)
    proposed = [
        Proposal(scored.ref, strength, _evidence(scored))
        for scored, strength in graded
        if strength is not None
    ]
    return tuple(proposed[:most])


def _strength(answer: Answer, scored: Scored) -> Strength | None:
    if scored.ref == answer.preselect:
        return Strength.CLEAR
    if not scored.agrees_by_name:
        return None
    if scored.logit >= _LIKELY:
        return Strength.LIKELY
    return Strength.POSSIBLE if scored.logit >= _POSSIBLE else None


def _evidence(scored: Scored) -> tuple[Evidence, ...]:
    by_weight = sorted(scored.terms, key=lambda term: -abs(term.weight))
    return tuple(Evidence(term.fact, term.found, term.agrees) for term in by_weight)
