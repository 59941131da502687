"""Scores the people of one search, fact by fact."""

from collections.abc import Collection
from dataclasses import dataclass, field

from shelter_app.matching.fact_weights import birth_terms, phone_term, place_terms, sex_term
from shelter_app.matching.laying import NameLaying
from shelter_app.matching.likeness import Likenesses
from shelter_app.matching.parts import Parts
from shelter_app.matching.profile import Profile
from shelter_app.matching.query import Query
from shelter_app.matching.shares import Shares
from shelter_app.matching.terms import Fact, Found, Term, total
from shelter_app.matching.towns import Whereabouts

_SAME_HOUSEHOLD = 4.0


@dataclass(frozen=True, slots=True)
class Said:
    """One query with what the desk knows around it."""

    query: Query
    where: Whereabouts = field(repr=False)
    recognised: Collection[str] = field(default=(), repr=False)


class Scorer:
    """Compares one query with people; dropped with the search."""

    def __init__(self, said: Said, parts: Parts, likenesses: Likenesses, shares: Shares) -> None:
        self._said = said
        self._layings = [
            NameLaying(tokens, parts, likenesses, shares) for tokens in said.query.names
        ]

    def terms(self, person: Profile) -> list[Term]:
        """Every term that the query and the person have in common."""
        query = self._said.query
        single = (sex_term(query, person), phone_term(query, person), self._household(person))
        return [
            *self._name_terms(person),
            *birth_terms(query, person),
            *place_terms(query, self._said.where, person),
            *(term for term in single if term is not None),
        ]

    def _name_terms(self, person: Profile) -> list[Term]:
        """The terms of the spelling that fits best: kanji, or the kana beside them."""
        ways = [laying.terms(person) for laying in self._layings]
        return max(ways, key=total, default=[])

    def _household(self, person: Profile) -> Term | None:
        if person.household and person.household in self._said.recognised:
            return Term(Fact.HOUSEHOLD, Found.SAME, _SAME_HOUSEHOLD)
        return None
