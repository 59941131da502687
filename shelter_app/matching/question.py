"""The best next question: the fact that would part the candidates most."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from math import exp, log

from shelter_app.matching.odds import Scored
from shelter_app.matching.profile import Profile
from shelter_app.matching.query import Query
from shelter_app.matching.search import Answer
from shelter_app.matching.terms import Fact

_NEAR = 6.0
_WORTH_ASKING = 0.01

_SOMEONE_ELSE = object()

_VALUES: Mapping[Fact, Callable[[Profile], Hashable]] = {
    Fact.SURNAME: lambda person: person.surname_kana or person.surname or None,
    Fact.GIVEN: lambda person: person.given_kana or person.given or None,
    Fact.DAY: lambda person: (person.month, person.day) if person.month else None,
    Fact.YEAR: lambda person: person.years or None,
    Fact.AREA: lambda person: person.area or None,
    Fact.HOUSE: lambda person: person.numbers[:1] or None,
}
_KNOWN_BY_HEART = {
    Fact.SURNAME: 1.0,
    Fact.GIVEN: 1.0,
    Fact.DAY: 0.95,
    Fact.YEAR: 0.9,
    Fact.AREA: 0.9,
    Fact.HOUSE: 0.6,
}
"""How often a shaken person, or whoever came along, can answer; judgement, not measured."""


def next_question(query: Query, answer: Answer) -> Fact | None:
    """Tell what to ask next; None when one person stands out or no question would help."""
    if answer.preselect is not None or not answer.ranked:
        return None
    near = _near(query, answer)
    worth = {fact: _worth(fact, near) for fact in _unsaid(query, near)}
    best = max(worth, key=lambda fact: worth[fact], default=None)
    return best if best is not None and worth[best] >= _WORTH_ASKING else None


def _near(query: Query, answer: Answer) -> list[Scored]:
    """The candidates worth parting: close to the first, and of the name that was said."""
    floor = answer.ranked[0].logit - _NEAR
    return [
        one
        for one in answer.ranked
        if one.logit >= floor and (not query.names or one.agrees_by_name)
    ]


def _unsaid(query: Query, near: Sequence[Scored]) -> list[Fact]:
    named = {term.fact for one in near for term in one.terms}
    said = {
        Fact.SURNAME: Fact.SURNAME in named,
        Fact.GIVEN: Fact.GIVEN in named,
        Fact.DAY: bool(query.month and query.day),
        Fact.YEAR: len(query.years) == 1,
        Fact.AREA: bool(query.address.area),
        Fact.HOUSE: bool(query.address.numbers),
    }
    return [fact for fact, is_said in said.items() if not is_said]


def _worth(fact: Fact, near: Sequence[Scored]) -> float:
    """Expected information of the answer in nats; a value not on record parts nobody.

    Someone else stands beside the candidates, so that a lone candidate is worth a question too.
    """
    masses: dict[Hashable, float] = defaultdict(float)
    for one in near:
        value = _VALUES[fact](one.candidate.profile)
        if value is not None:
            masses[value] += 1 / (1 + exp(-one.logit))
    known = sum(masses.values())
    if not known:
        return 0.0
    masses[_SOMEONE_ELSE] = min(known, max(1 - known, 0.0))
    everyone = sum(masses.values())
    shares = (mass / everyone for mass in masses.values() if mass)
    return -sum(share * log(share) for share in shares) * _KNOWN_BY_HEART[fact]
