"""Every term of a score has a code that a screen has words for."""

from shelter_app.application.desk.reasons import How, Reason, Why, reasons_of, to_ask
from shelter_app.matching.likeness import Likeness
from shelter_app.matching.terms import Fact, Found, Term


def test_every_fact_and_every_comparison_has_a_code() -> None:
    assert {why.value for why in Why} == {fact.value for fact in Fact}
    found = {one.value for one in Likeness} | {one.value for one in Found}
    assert {how.value for how in How} == found


def test_the_weightiest_reason_comes_first_and_what_says_nothing_is_left_out() -> None:
    terms = [
        Term(Fact.SEX, Found.SAME, 0.15),
        Term(Fact.GIVEN, Likeness.NOT_KNOWN, 0.0),
        Term(Fact.DAY, Found.DIFFERENT, -4.0),
        Term(Fact.SURNAME, Likeness.SAME_SOUND, 6.0),
    ]

    assert reasons_of(terms) == (
        Reason(Why.SURNAME, How.SAME_SOUND, speaks=True),
        Reason(Why.DAY, How.DIFFERENT, speaks=False),
        Reason(Why.SEX, How.SAME, speaks=True),
    )


def test_the_next_question_is_named_or_there_is_none() -> None:
    assert (to_ask(Fact.DAY), to_ask(None)) == (Why.DAY, None)
