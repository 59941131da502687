"""What an agreeing or differing fact is worth, in nats; see name_weights for m and u."""

from math import log

from shelter_app.domain.people import Sex
from shelter_app.matching.profile import Profile
from shelter_app.matching.query import Query
from shelter_app.matching.terms import Fact, Found, Term
from shelter_app.matching.towns import Whereabouts

_YEAR_SHARE = 1 / 45
_DAYS, _MONTHS = 365, 12
_ERA_GAPS = frozenset((14, 25, 44, 63, 88))  # the same number in another era, or as 19xx
_NEAR_YEARS = frozenset((2, 10))
_NEAR_DAYS = frozenset((1, 2, 10, 20))
_NEAR_MONTHS = frozenset((1, 10, 11))
_DAY_WEIGHTS = {
    Found.SAME: log(0.92 * _DAYS),
    Found.SWAPPED: log(0.012 * _DAYS),
    Found.ONE_OFF: log(0.04 / 0.024),
    Found.PART_SAME: log(0.015 / 0.09),
    Found.DIFFERENT: log(0.01 / 0.88),
}
_LOWEST_BIRTH = -6.0
_ELSEWHERE = -2.5
_HOUSE, _HOUSE_AND_FLAT, _OTHER_HOUSE = 4.0, 5.0, -2.0
_PHONE, _PHONE_TAIL = 8.0, 5.0
_SEX, _OTHER_SEX = 0.15, -3.0


def birth_terms(query: Query, person: Profile) -> list[Term]:
    """Compare birth dates part by part; a wrong register entry limits what differing can cost."""
    terms = []
    if query.years and person.years:
        terms.append(_year_term(query.years, person.years))
    if query.month and person.month:
        terms.append(_day_term((query.month, query.day), (person.month, person.day)))
    total = sum(term.weight for term in terms)
    if total < _LOWEST_BIRTH:
        return [Term(term.fact, term.found, term.weight * _LOWEST_BIRTH / total) for term in terms]
    return terms


def _year_term(said: tuple[int, ...], stored: tuple[int, ...]) -> Term:
    """Compare possible years; the more years an age leaves open, the less agreeing says."""
    if not set(said).isdisjoint(stored):
        chance = min(0.9, (len(said) + len(stored) - 1) * _YEAR_SHARE)
        return Term(Fact.YEAR, Found.SAME, log(0.9 / chance))
    gaps = {abs(one - other) for one in said for other in stored}
    if 1 in gaps:
        return Term(Fact.YEAR, Found.ONE_OFF, log(0.05 / (2 * _YEAR_SHARE)))
    if gaps & _NEAR_YEARS:
        return Term(Fact.YEAR, Found.ONE_OFF, log(0.012 / (2 * _YEAR_SHARE)))
    if gaps & _ERA_GAPS:
        return Term(Fact.YEAR, Found.ERA_SLIP, log(0.012 / (3 * _YEAR_SHARE)))
    return Term(Fact.YEAR, Found.DIFFERENT, log(0.012 / 0.85))


def _day_term(said: tuple[int, int], stored: tuple[int, int]) -> Term:
    if said[1] and stored[1]:
        found = _day_found(said, stored)
        return Term(Fact.DAY, found, _DAY_WEIGHTS[found])
    if said[0] == stored[0]:
        return Term(Fact.DAY, Found.PART_SAME, log(0.95 * _MONTHS))
    return Term(Fact.DAY, Found.DIFFERENT, log(0.05 / (1 - 1 / _MONTHS)))


def _day_found(said: tuple[int, int], stored: tuple[int, int]) -> Found:
    if said == stored:
        return Found.SAME
    if said == stored[::-1]:
        return Found.SWAPPED
    months, days = abs(said[0] - stored[0]), abs(said[1] - stored[1])
    if (months == 0 and days in _NEAR_DAYS) or (days == 0 and months in _NEAR_MONTHS):
        return Found.ONE_OFF
    return Found.PART_SAME if months == 0 or days == 0 else Found.DIFFERENT


def sex_term(query: Query, person: Profile) -> Term | None:
    """Compare the sexes; it is mistyped often enough that a difference never decides."""
    if Sex.UNKNOWN in (query.sex, person.sex):
        return None
    same = query.sex == person.sex
    return Term(Fact.SEX, Found.SAME if same else Found.DIFFERENT, _SEX if same else _OTHER_SEX)


def place_terms(query: Query, where: Whereabouts, person: Profile) -> list[Term]:
    """Compare addresses: the place by how few live there, then the first number of the house.

    A place that nobody here is known to live in says nothing: it may be an unknown name for one.
    """
    if not person.area or not where.areas:
        return []
    if person.area not in where.areas:
        return [Term(Fact.AREA, Found.DIFFERENT, _ELSEWHERE)]
    share = min(sum(where.areas.values()), 0.8)
    found = Found.SAME if where.exact else Found.LIKELY
    area = Term(Fact.AREA, found, log(0.85 / share))
    said, stored = query.address.numbers, person.numbers
    return [area, _house_term(said, stored)] if said and stored else [area]


def _house_term(said: tuple[int, ...], stored: tuple[int, ...]) -> Term:
    if said[0] != stored[0]:
        return Term(Fact.HOUSE, Found.DIFFERENT, _OTHER_HOUSE)
    whole = said[:2] == stored[:2] and len(said) > 1
    if whole:
        return Term(Fact.HOUSE, Found.SAME, _HOUSE_AND_FLAT)
    return Term(Fact.HOUSE, Found.PART_SAME, _HOUSE)


def phone_term(query: Query, person: Profile) -> Term | None:
    """Compare telephone numbers; a differing one says nothing, since people have several."""
    for said in query.phones:
        for stored in person.phones:
            if said == stored:
                return Term(Fact.PHONE, Found.SAME, _PHONE)
            if stored.endswith(said):
                return Term(Fact.PHONE, Found.PART_SAME, _PHONE_TAIL)
    return None
