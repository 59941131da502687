from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.reasons import Reason, reason_codes
from shelter_app.domain.register import Consent, Entry, entry_id, management_number
from shelter_app.domain.register_report import (
    LISTED_PROBLEMS,
    Found,
    ImportReport,
    Problem,
    TwelveDigits,
)
from shelter_app.domain.town import TownCode, TownCodeUnreadable, town_code, with_check_digit

TOWN = town_code("99999")


def test_an_id_is_the_same_on_every_desk_for_good() -> None:
    assert UUID(bytes=entry_id(TOWN, "Y0001")) == UUID("1f6497cf-2ddd-53cb-af5b-eeb8aaeb4cfa")
    assert UUID(bytes=entry_id(TOWN, "Y0001")).version == 5


@given(st.text(min_size=1), st.text(min_size=1))
def test_two_numbers_share_an_id_only_when_they_are_one_number(one: str, other: str) -> None:
    first, second = management_number(one), management_number(other)
    if not first or not second:
        return
    assert (entry_id(TOWN, one) == entry_id(TOWN, other)) == (first == second)


def test_the_same_number_in_another_town_is_somebody_else() -> None:
    assert entry_id(TOWN, "1") != entry_id(TownCode("99998"), "1")


@pytest.mark.parametrize("number", ["", "  ", "　"])
def test_a_line_without_a_number_gets_no_id(number: str) -> None:
    with pytest.raises(ValueError, match="management number"):
        entry_id(TOWN, number)


def test_consent_opens_a_line_only_when_given_or_presumed_by_ordinance() -> None:
    assert [consent for consent in Consent if consent.permits_disclosure] == [
        Consent.YES,
        Consent.PRESUMED,
    ]


def test_an_entry_shows_nothing_of_the_person_when_logged() -> None:
    entry = Entry(id=entry_id(TOWN, "1"), management="1", name="〓野　花", reason="透析")

    assert repr(entry) == "<Entry>"
    assert entry.has_lost_glyph
    assert entry.birth is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("要介護3", ("care-3",)),
        ("要介護度：４　独居", ("care-4", "alone")),
        ("身体障害者手帳１級（肢体不自由）", ("physical-1",)),
        ("身体障害者手帳2級（視覚）", ("physical-2", "sight")),
        ("療育手帳A", ("intellectual",)),
        ("在宅酸素療法、認知症", ("dementia", "oxygen")),
        ("人工呼吸器", ("ventilator",)),
        ("人工透析", ("dialysis",)),
        ("高齢者のみ世帯", ("elderly-only",)),
        ("自治会が必要と認めた者", ()),
    ],
)
def test_reasons_in_words_become_codes(text: str, codes: tuple[str, ...]) -> None:
    assert reason_codes(text) == codes
    assert {code.split("-")[0] for code in codes} <= {reason.split("-")[0] for reason in Reason}


@pytest.mark.parametrize("text", ["99999", "999997", "９９９９９７", "99999-7"])
def test_a_town_code_is_read_with_or_without_its_check_digit(text: str) -> None:
    assert town_code(text) == "99999"


def test_check_digits_are_those_of_the_national_list() -> None:
    assert with_check_digit(TownCode("01100")) == "011002"
    assert with_check_digit(TownCode("13101")) == "131016"


@pytest.mark.parametrize("text", ["", "9999", "999998", "9999a", "9999999"])
def test_other_codes_are_refused(text: str) -> None:
    with pytest.raises(TownCodeUnreadable):
        town_code(text)


def test_a_report_lists_so_many_problems_and_counts_all() -> None:
    report = ImportReport()
    for line in range(LISTED_PROBLEMS + 5):
        report.note(Found(line, Problem.NO_NAME))

    assert len(report.found) == LISTED_PROBLEMS
    assert report.left_out == LISTED_PROBLEMS + 5


def test_a_towns_own_numbers_are_told_from_my_numbers_by_their_share() -> None:
    assert TwelveDigits(10, 10).looks_like_my_numbers
    assert not TwelveDigits(10, 1).looks_like_my_numbers
    assert not TwelveDigits(1, 1).looks_like_my_numbers
