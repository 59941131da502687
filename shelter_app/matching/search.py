"""Search: who may be meant, in order, and whether one of them may be pre-selected."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from shelter_app.matching.likeness import Likenesses
from shelter_app.matching.lookup import (
    Pair,
    cut_keys,
    keys_of_query,
    less_likely_keys,
    likely_cuts,
    possible_cuts,
)
from shelter_app.matching.odds import Scored, judge
from shelter_app.matching.parts import Parts
from shelter_app.matching.ports import Candidate, People, Ref
from shelter_app.matching.query import Query
from shelter_app.matching.readings import Readings
from shelter_app.matching.retrieve import most_promising
from shelter_app.matching.scoring import Said, Scorer
from shelter_app.matching.shares import Shares
from shelter_app.matching.tables import Tables
from shelter_app.matching.terms import NAME, Fact, Term
from shelter_app.matching.towns import NOWHERE, Gazetteer, Whereabouts

THRESHOLD = 6.0
"""Log odds from which one person may be pre-selected; measured once, not tuned per town."""

_FIRST_LOOK = 10
_CLEAR = 6.0
_MOST_ANSWERS = 20


@dataclass(frozen=True, slots=True)
class Answer:
    """People in order of likelihood; ``preselect`` may be ticked in advance, never confirmed."""

    ranked: tuple[Scored, ...] = ()
    preselect: bytes | None = field(default=None, repr=False)


class Matcher:
    """Finds people of one register or desk.

    It remembers place names and the readings of name parts, never a person.
    """

    def __init__(
        self,
        people: People,
        tables: Tables,
        readings: Readings | None = None,
        gazetteer: Gazetteer | None = None,
    ) -> None:
        self._people = people
        self._tables = tables
        self._readings = readings or Readings(tables)
        self._gazetteer = gazetteer or Gazetteer(self._readings)

    def search(self, query: Query, recognised: Collection[str] = ()) -> Answer:
        """Rank who may be meant; ``recognised`` are households of people already recognised."""
        population = self._people.population()
        if query.is_empty or not population:
            return Answer()
        where = self._where(query)
        parts = Parts(self._readings)
        cuts = self._cuts(query, parts)
        less_likely = less_likely_keys(query, parts, cuts)
        keys = keys_of_query(query, parts, cuts, tuple(where.areas)) | less_likely
        under = {key: found for key, found in self._people.under(keys).items() if found.people}
        refs = most_promising(population, under, less_likely)
        counts = {key: under[key].people if key in under else 0 for key in keys}
        shares = Shares(self._people, self._tables.surname_shares, counts)
        likenesses = Likenesses(self._readings, self._tables.lookalikes)
        scorer = Scorer(Said(query, where, recognised), parts, likenesses, shares)
        ranked = self._rank(refs, scorer, population)[:_MOST_ANSWERS]
        return Answer(tuple(ranked), _preselected(ranked))

    def _where(self, query: Query) -> Whereabouts:
        area = query.address.area
        return self._gazetteer.towns(self._people).find(area) if area else NOWHERE

    def _cuts(self, query: Query, parts: Parts) -> list[Pair]:
        cuts = possible_cuts(query, parts)
        return likely_cuts(cuts, self._people.counts(cut_keys(cuts))) if cuts else []

    def _rank(self, refs: Sequence[Ref], scorer: Scorer, population: int) -> list[Scored]:
        """Compare the most promising first, and the rest only if nobody stands out."""
        weighed: list[tuple[Candidate, list[Term]]] = []
        ranked: list[Scored] = []
        for batch in (refs[:_FIRST_LOOK], refs[_FIRST_LOOK:]):
            found = self._people.load(batch)
            weighed += [(candidate, scorer.terms(candidate.profile)) for candidate in found]
            ranked = judge(weighed, population)
            if ranked and ranked[0].logit >= _CLEAR:
                break
        return ranked


def _preselected(ranked: Sequence[Scored]) -> bytes | None:
    """Let the first be ticked in advance: by far the likeliest, by name and by another fact."""
    if not ranked or ranked[0].logit < THRESHOLD:
        return None
    other_facts = {term.fact for term in ranked[0].terms if term.agrees} - NAME - {Fact.SEX}
    return ranked[0].ref if ranked[0].agrees_by_name and other_facts else None
