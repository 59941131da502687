"""Nothing that can be typed or stored makes the matcher fail."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app.domain.dates import parse_birth
from shelter_app.domain.people import Sex
from shelter_app.matching.box import parse_query
from shelter_app.matching.memory import PeopleInMemory
from shelter_app.matching.profile import Known, profile_of
from shelter_app.matching.propose import proposals
from shelter_app.matching.query import query_of
from shelter_app.matching.question import next_question
from shelter_app.matching.readings import Readings
from shelter_app.matching.search import Matcher
from shelter_app.matching.tables import TableFiles, load_tables
from tests.matching.invented import PEOPLE, put_all

TODAY = date(2026, 11, 1)
TABLES = load_tables(TableFiles())
READINGS = Readings(TABLES)
STRANGE = [
    *("👵🏽👴", "กมล", "Нгуен", "محمد", "ශ්‍රී", "ℌ𝔬𝔫𝔪𝔞", "𠮷" * 200, "葛\U000e0100" * 100),
    *("ｰ", "ー", "ゝゞ", "々", "\x00", "\ud800", "'" * 50, "a" * 200, "%_'\";--", "（）", "・"),
]
NAMES = st.one_of(
    st.text(max_size=250), st.sampled_from(STRANGE), st.text("ほんまきよ本間清 ", max_size=12)
)


def everyone() -> Matcher:
    people = PeopleInMemory(READINGS)
    put_all(people, PEOPLE, TABLES)
    for place, strange in enumerate(STRANGE):
        odd = Known(name=strange, kana=strange, address=strange, others=(strange,))
        people.put(f"odd{place}".encode(), profile_of(odd, TABLES))
    return Matcher(people, TABLES, READINGS)


MATCHER = everyone()


@settings(max_examples=200, deadline=None)
@given(NAMES)
def test_any_words_get_a_short_answer(text: str) -> None:
    query = parse_query(text, TABLES, TODAY)
    answer = MATCHER.search(query)
    assert len(answer.ranked) <= 20
    assert answer.preselect in {None, *(scored.ref for scored in answer.ranked)}
    assert len(proposals(answer)) <= 5
    next_question(query, answer)


@settings(max_examples=100, deadline=None)
@given(NAMES, NAMES, st.text(max_size=30), st.sampled_from(Sex), NAMES)
def test_any_evacuee_gets_a_short_answer(
    name: str, kana: str, birth: str, sex: Sex, address: str
) -> None:
    said = Known(name=name, kana=kana, birth=parse_birth(birth), sex=sex, address=address)
    answer = MATCHER.search(query_of(said, TABLES, TODAY))
    assert len(answer.ranked) <= 20
    assert [one.logit for one in answer.ranked] == sorted(
        (one.logit for one in answer.ranked), reverse=True
    )


def test_strange_names_are_found_again_as_they_were_stored() -> None:
    for name in ("กมล", "Нгуен", "محمد", "𠮷" * 200):
        best = MATCHER.search(parse_query(name, TABLES, TODAY)).ranked[0]
        assert best.ref == f"odd{STRANGE.index(name)}".encode()
