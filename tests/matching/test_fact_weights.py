import pytest

from shelter_app.domain.people import Sex
from shelter_app.matching.address import Address
from shelter_app.matching.fact_weights import birth_terms, phone_term, place_terms, sex_term
from shelter_app.matching.profile import Profile
from shelter_app.matching.query import Query
from shelter_app.matching.terms import Fact, Found
from shelter_app.matching.towns import NOWHERE, Whereabouts


@pytest.mark.parametrize(
    ("said", "stored", "found"),
    [
        ((3, 4), (3, 4), Found.SAME),
        ((4, 3), (3, 4), Found.SWAPPED),
        ((3, 14), (3, 4), Found.ONE_OFF),
        ((3, 5), (3, 4), Found.ONE_OFF),
        ((4, 4), (3, 4), Found.ONE_OFF),
        ((12, 4), (1, 4), Found.ONE_OFF),
        ((3, 19), (3, 4), Found.PART_SAME),
        ((8, 4), (3, 4), Found.PART_SAME),
        ((8, 19), (3, 4), Found.DIFFERENT),
        ((3, 0), (3, 4), Found.PART_SAME),
        ((8, 0), (3, 4), Found.DIFFERENT),
    ],
)
def test_days_compare_by_the_mistakes_people_make(
    said: tuple[int, int], stored: tuple[int, int], found: Found
) -> None:
    query, person = Query(month=said[0], day=said[1]), Profile(month=stored[0], day=stored[1])
    (term,) = birth_terms(query, person)
    assert (term.fact, term.found) == (Fact.DAY, found)
    assert (term.weight > 0) == (
        found in (Found.SAME, Found.SWAPPED, Found.ONE_OFF) or said[1] == 0 == said[0] - 3
    )


@pytest.mark.parametrize(
    ("said", "stored", "found"),
    [
        ((1940,), (1940,), Found.SAME),
        ((1942, 1941), (1941,), Found.SAME),
        ((1941,), (1940,), Found.ONE_OFF),
        ((1950,), (1940,), Found.ONE_OFF),
        ((1926,), (1940,), Found.ERA_SLIP),
        ((1965,), (1940,), Found.ERA_SLIP),
        ((1933,), (1940,), Found.DIFFERENT),
    ],
)
def test_years_compare_by_the_mistakes_people_make(
    said: tuple[int, ...], stored: tuple[int, ...], found: Found
) -> None:
    (term,) = birth_terms(Query(years=said), Profile(years=stored))
    assert (term.fact, term.found) == (Fact.YEAR, found)


def test_the_more_years_an_age_leaves_open_the_less_it_says() -> None:
    weights = [
        birth_terms(Query(years=years), Profile(years=(1940,)))[0].weight
        for years in ((1940,), (1940, 1941), tuple(range(1936, 1947)))
    ]
    assert weights == sorted(weights, reverse=True)


def test_a_wholly_different_birth_date_costs_only_so_much() -> None:
    terms = birth_terms(
        Query(years=(1933,), month=8, day=19), Profile("", years=(1940,), month=3, day=4)
    )
    assert sum(term.weight for term in terms) == pytest.approx(-6)


def test_what_was_not_said_or_is_not_on_record_says_nothing() -> None:
    assert birth_terms(Query(), Profile(years=(1940,), month=3, day=4)) == []
    assert birth_terms(Query(years=(1940,), month=3, day=4), Profile()) == []
    assert sex_term(Query(), Profile(sex=1)) is None
    assert phone_term(Query(phones=("5512",)), Profile()) is None
    assert place_terms(Query(), NOWHERE, Profile(area="中浜町")) == []


def test_sexes_are_compared_mildly() -> None:
    same = sex_term(Query(sex=Sex.FEMALE), Profile(sex=2))
    other = sex_term(Query(sex=Sex.MALE), Profile(sex=2))
    assert same is not None
    assert other is not None
    assert 0 < same.weight < 1
    assert -4 < other.weight < 0


def test_a_place_says_more_where_few_live_and_most_with_its_number() -> None:
    person = Profile(area="中浜町", numbers=(12, 3))

    def weights(share: float, numbers: tuple[int, ...]) -> list[float]:
        where = Whereabouts({"中浜町": share}, exact=True)
        query = Query(address=Address("中浜町", numbers))
        return [term.weight for term in place_terms(query, where, person)]

    assert weights(0.01, ()) > weights(0.3, ())
    assert len(weights(0.01, (12,))) == 2
    assert weights(0.1, (12, 3))[1] > weights(0.1, (12, 4))[1] > 0 > weights(0.1, (13, 3))[1]
    elsewhere = Whereabouts({"上畑": 0.1}, exact=False)
    (term,) = place_terms(Query(address=Address("上畑", ())), elsewhere, person)
    assert term.found is Found.DIFFERENT


def test_a_telephone_number_may_be_given_by_its_end() -> None:
    person = Profile(phones=("0259551234",))
    whole = phone_term(Query(phones=("0259551234",)), person)
    end = phone_term(Query(phones=("1234",)), person)
    assert whole is not None
    assert end is not None
    assert whole.weight > end.weight > 0
    assert phone_term(Query(phones=("9999",)), person) is None
