"""From weights to odds: this person against everyone else, on the register or not."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import exp, log

from shelter_app.matching.ports import Candidate
from shelter_app.matching.terms import HOME, NAME, Term, total

_SHARE_ON_RECORD = 0.5
"""Of those who are looked up, how many are on record at all."""
_RELATIVE_AT_HOME = 0.15
"""Of those who are not, how many live with someone who is, under one surname."""
_NAMESAKE = 0.02
"""Of those who are not, how many bear the name of someone who is, beyond what chance gives."""


@dataclass(frozen=True, slots=True)
class Scored:
    """One possible person: log odds against everyone else, and why.

    ``candidate`` lets the caller show who it is; it is personal and is not part of the repr.
    """

    ref: bytes
    logit: float
    terms: tuple[Term, ...]
    candidate: Candidate = field(repr=False)

    @property
    def agrees_by_name(self) -> bool:
        """Tell whether some part of the name speaks for the person."""
        return any(term.agrees for term in self.terms if term.fact in NAME)


def judge(weighed: Sequence[tuple[Candidate, list[Term]]], population: int) -> list[Scored]:
    """Rank people by the odds that they are meant.

    Against each stand the other candidates, a stranger, a relative of theirs who is not on record
    and a namesake who is not: so a home in common, or a name alone, never carries anyone far.
    """
    weights = [exp(total(terms)) for _, terms in weighed]
    everyone = sum(weights)
    outside = (1 - _SHARE_ON_RECORD) / _SHARE_ON_RECORD
    scored = [
        Scored(
            candidate.ref,
            total(terms)
            - log(max(everyone - weight, 0.0) + outside * (population + _doubles(terms))),
            tuple(terms),
            candidate,
        )
        for weight, (candidate, terms) in zip(weights, weighed, strict=True)
    ]
    return sorted(scored, key=lambda one: (-one.logit, one.ref))


def _doubles(terms: Sequence[Term]) -> float:
    """The weight of people not on record who would agree as well as this one on home or name."""
    home = sum(weight for fact, _, weight in terms if fact in HOME and weight > 0)
    name = sum(weight for fact, _, weight in terms if fact in NAME and weight > 0)
    return _RELATIVE_AT_HOME * exp(home) + _NAMESAKE * exp(name)
