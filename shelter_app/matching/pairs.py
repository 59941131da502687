"""Whether two records may be of one person: the scorer of the search, asked both ways round."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import exp, log

import msgspec

from shelter_app.domain.people import Sex
from shelter_app.matching.letters import is_kana
from shelter_app.matching.likeness import Likeness, Likenesses
from shelter_app.matching.parts import Parts
from shelter_app.matching.profile import Profile
from shelter_app.matching.query import Query
from shelter_app.matching.readings import Readings
from shelter_app.matching.scoring import Said, Scorer
from shelter_app.matching.shares import Shares
from shelter_app.matching.tables import Tables
from shelter_app.matching.terms import HOME, NAME, Fact, Found, Term, total
from shelter_app.matching.towns import Whereabouts

AUTOMATIC = 5.5
"""Log odds from which two records are so surely one that nobody need be asked first."""
_AGAIN = 0.3
"""How often a record is one of several of a person, where people move between shelters."""
_AT_HOME = 1.0
"""How many others of a person's home have come, bearing the same surname or none that was said."""
_NAMESAKES = 0.05
_OTHER_GIVEN = frozenset((Likeness.DIFFERENT, Likeness.TWO_SLIPS))
_A_LETTER = frozenset((Likeness.SLIP, Likeness.FAR_SLIP, *_OTHER_GIVEN))


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a person: as somebody is searched for, and as somebody is stored.

    ``entries`` are the register's people whom it may be, each with its probability.
    """

    ref: bytes
    query: Query = field(repr=False)
    profile: Profile = field(repr=False)
    where: Whereabouts = field(repr=False)
    entries: Mapping[bytes, float] = field(repr=False, default_factory=dict)


@dataclass(frozen=True, slots=True)
class Likely:
    """How likely two records are of one person, and why.

    ``vetoed`` pairs are two people by what they say; ``doubtful`` ones may be twins, whom one
    letter parts, so that somebody must look.
    """

    one: bytes = field(repr=False)
    other: bytes = field(repr=False)
    logit: float
    terms: tuple[Term, ...] = field(repr=False)
    by_register: bool
    vetoed: bool
    doubtful: bool = False

    @property
    def is_automatic(self) -> bool:
        """Tell whether lists may count the two as one before anybody has looked."""
        return self.logit >= AUTOMATIC and not (self.vetoed or self.doubtful)


class PairScorer:
    """Compares one record with others; made anew for each, dropped with it."""

    def __init__(self, one: Record, tables: Tables, readings: Readings, shares: Shares) -> None:
        self._one = one
        self._tables = tables
        self._readings = readings
        self._shares = shares
        self._likenesses = Likenesses(readings, tables.lookalikes)
        self._forth = self._scorer(one)

    def likely(self, other: Record, records: int) -> Likely:
        """Judge a pair among so many records."""
        one = self._one
        terms = max(
            self._forth.terms(_cut_alike(other.profile, one.profile)),
            self._scorer(other).terms(_cut_alike(one.profile, other.profile)),
            key=total,
        )
        alone = _probability(_logit(terms, records))
        same, apart = _by_register(one.entries, other.entries)
        same *= _probability(_facts(terms) + _MAY_DIFFER)
        together = (1 - (1 - alone) * (1 - same)) * (1 - apart)
        return Likely(
            one.ref,
            other.ref,
            _log_odds(together),
            tuple(terms),
            by_register=same > alone,
            vetoed=apart > _APART or _is_vetoed(terms, one, other),
            doubtful=_may_be_twins(terms),
        )

    def _scorer(self, record: Record) -> Scorer:
        said = Said(record.query, record.where)
        return Scorer(said, Parts(self._readings), self._likenesses, self._shares)


_APART = 0.5
_MAY_DIFFER = 4.0
"""How far two records of one entry may differ (nats) before the entry is doubted."""


def _logit(terms: list[Term], records: int) -> float:
    """Weigh a pair against strangers, those of one home, and namesakes."""
    home = sum(term.weight for term in terms if term.fact in HOME and term.agrees)
    name = sum(term.weight for term in terms if term.fact in NAME and term.agrees)
    others = records + _AT_HOME * exp(home) + _NAMESAKES * exp(name)
    return total(terms) + log(_AGAIN) - log(others)


def _facts(terms: list[Term]) -> float:
    return sum(term.weight for term in terms if term.fact not in NAME)


def _by_register(one: Mapping[bytes, float], other: Mapping[bytes, float]) -> tuple[float, float]:
    """How likely both are one entry, and how likely they are two different ones."""
    same = sum(chance * other[entry] for entry, chance in one.items() if entry in other)
    both = min(sum(one.values()), 1.0) * min(sum(other.values()), 1.0)
    return min(same, 1.0), max(both - same, 0.0)


def _is_vetoed(terms: list[Term], one: Record, other: Record) -> bool:
    """Tell couples of one name, and twins of quite different given names."""
    sexes = {one.query.sex, other.query.sex} - {Sex.UNKNOWN}
    if len(sexes) > 1:
        return True
    found = {term.fact: term.found for term in terms}
    given = found.get(Fact.GIVEN)
    if is_kana(one.profile.given) != is_kana(other.profile.given):
        return False  # kanji and kana differ by how one reads them
    return given in _OTHER_GIVEN


def _may_be_twins(terms: list[Term]) -> bool:
    """Tell one birthday and one home, where a letter of the given name differs."""
    found = {term.fact: term.found for term in terms}
    same = found.get(Fact.DAY) is Found.SAME and found.get(Fact.YEAR) is Found.SAME
    return same and found.get(Fact.GIVEN) in _A_LETTER and found.get(Fact.AREA) is not None


def _cut_alike(profile: Profile, model: Profile) -> Profile:
    """Cut a kana name where the other is cut: without a gap the first cut was a guess."""
    whole, end = profile.surname + profile.given, len(model.surname_kana)
    is_guess = is_kana(whole) and profile.surname == profile.surname_kana
    if not is_guess or not 0 < end < len(whole) or end == len(profile.surname):
        return profile
    if not whole.startswith(model.surname_kana):
        return profile
    surname, given = whole[:end], whole[end:]
    return msgspec.structs.replace(
        profile, surname=surname, given=given, surname_kana=surname, given_kana=given
    )


def _probability(logit: float) -> float:
    return 1 / (1 + exp(-max(min(logit, 50.0), -50.0)))


def _log_odds(probability: float) -> float:
    within = min(max(probability, 1e-12), 1 - 1e-12)
    return log(within / (1 - within))
