"""Whatever is written down of anybody, looking for doubles gives an answer and never an error."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.application.desk.people import Letters
from shelter_app.application.desk.same_person import Asked, same_persons
from shelter_app.domain.dates import parse_birth
from shelter_app.domain.people import Sex
from shelter_app.matching.keys import keys_of
from shelter_app.matching.profile import Known, profile_of, unpack
from shelter_app.matching.readings import Readings
from shelter_app.matching.tables import TableFiles, load_tables
from shelter_app.matching.towns import Gazetteer

TABLES = load_tables(TableFiles())
LETTERS = Letters(TABLES, Readings(TABLES), Gazetteer(Readings(TABLES)))
ODD = st.sampled_from(
    (
        *("", " ", "🙂" * 30, "あ" * 200, "ﾎﾝﾏ", "Đặng Thị", "김민수", "محمد"),
        *("𠮷野\U000e0100", "\u202e本間", "\x00"),
    )
)
TEXTS = st.one_of(ODD, st.text(max_size=40))
PEOPLE = st.builds(
    Known,
    name=TEXTS,
    kana=TEXTS,
    birth=TEXTS.map(parse_birth),
    sex=st.sampled_from(Sex),
    address=TEXTS,
    household=TEXTS,
    phones=st.tuples(TEXTS),
    others=st.tuples(TEXTS),
)


@given(st.lists(PEOPLE, max_size=5))
def test_any_records_are_grouped_or_left_alone(people: list[Known]) -> None:
    known = {str(at).encode(): one for at, one in enumerate(people)}

    for cluster in same_persons(Asked(LETTERS, date(2026, 11, 1)), known):
        assert len(cluster.refs) > 1
        assert set(cluster.refs) <= known.keys()


@given(PEOPLE)
def test_anybody_can_be_stored_and_comes_back(person: Known) -> None:
    profile = profile_of(person, TABLES)

    assert unpack(profile.pack()) == profile
    assert all(kind and key for kind, key in keys_of(profile, LETTERS.readings))
