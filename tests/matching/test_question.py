from datetime import date

import pytest

from shelter_app.matching.box import parse_query
from shelter_app.matching.likeness import Likeness
from shelter_app.matching.propose import Evidence, Strength, proposals
from shelter_app.matching.question import next_question
from shelter_app.matching.search import Answer, Matcher
from shelter_app.matching.tables import Tables
from shelter_app.matching.terms import Fact, Found
from tests.matching.invented import MUNICIPALITY

TODAY = date(2026, 11, 1)


def ask(text: str, matcher: Matcher, tables: Tables) -> tuple[Answer, Fact | None]:
    query = parse_query(text, tables, TODAY, MUNICIPALITY)
    answer = matcher.search(query)
    return answer, next_question(query, answer)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("佐藤清", Fact.DAY),
        ("佐藤清 6月6日", None),
        ("本間", Fact.GIVEN),
        ("しげる", Fact.SURNAME),
        ("ほんまきよ S15.3.4", None),
        ("ぬのぬのぬ", None),
        ("", None),
    ],
)
def test_the_question_that_parts_them_is_asked(
    matcher: Matcher, tables: Tables, text: str, fact: Fact | None
) -> None:
    assert ask(text, matcher, tables)[1] is fact


def test_one_candidate_who_is_not_sure_is_worth_a_question(
    matcher: Matcher, tables: Tables
) -> None:
    answer, fact = ask("かつらぎしずか", matcher, tables)
    assert answer.preselect is None
    assert fact is Fact.DAY


def test_proposals_grade_and_explain_and_never_decide(matcher: Matcher, tables: Tables) -> None:
    answer, _ = ask("ほんまきよ S15.3.4 女", matcher, tables)
    best = proposals(answer)[0]
    assert (best.ref, best.strength) == (b"kiyo", Strength.CLEAR)
    assert Evidence(Fact.DAY, Found.SAME, agrees=True) in best.evidence
    assert Evidence(Fact.SURNAME, Likeness.SAME_SOUND, agrees=True) in best.evidence


def test_two_of_one_name_are_both_proposed_and_neither_is_clear(
    matcher: Matcher, tables: Tables
) -> None:
    answer, _ = ask("佐藤清", matcher, tables)
    proposed = proposals(answer)
    assert {one.ref for one in proposed[:2]} == {b"sato1", b"sato2"}
    assert all(one.strength is not Strength.CLEAR for one in proposed)


def test_nobody_is_proposed_whose_name_does_not_agree(matcher: Matcher, tables: Tables) -> None:
    answer, _ = ask("鈴木三郎 S15.3.4 中浜町", matcher, tables)
    assert answer.ranked
    assert proposals(answer) == ()
