from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.dates import AgeCount, Birth
from shelter_app.matching import kinds
from shelter_app.matching.keys import keys_of, slips
from shelter_app.matching.ports import Key
from shelter_app.matching.profile import Known, digits_of, profile_of, unpack
from shelter_app.matching.readings import Readings
from shelter_app.matching.tables import TableFiles, Tables, load_tables
from tests.matching.invented import MUNICIPALITY, PEOPLE

EMPTY = load_tables(TableFiles())


def test_every_spelling_is_settled_once(tables: Tables) -> None:
    person = profile_of(PEOPLE["watanabe"], tables, MUNICIPALITY)
    assert (person.surname, person.given) == ("渡辺", "京子")
    assert (person.surname_kana, person.given_kana) == ("わたなべ", "きようこ")
    assert (person.years, person.month, person.day) == ((1942,), 11, 23)
    assert (person.area, person.numbers) == ("相生町", (1, 2, 8))


def test_a_name_in_kana_is_its_own_reading(tables: Tables) -> None:
    person = profile_of(Known(name="ホンマ キヨ"), tables)
    assert (person.surname, person.surname_kana) == ("ほんま", "ほんま")
    only_kana = profile_of(Known(kana="ホンマ　キヨ"), tables)
    assert (only_kana.surname, only_kana.given) == ("ほんま", "きよ")


def test_kana_without_a_gap_end_where_the_kanji_do(tables: Tables) -> None:
    person = profile_of(Known(name="小野寺　聡", kana="オノデラサトシ"), tables)
    assert (person.surname_kana, person.given_kana) == ("おのでら", "さとし")


def test_kana_that_are_not_kana_are_not_a_reading(tables: Tables) -> None:
    person = profile_of(Known(name="本間 清", kana="不明"), tables)
    assert (person.surname_kana, person.given_kana) == ("", "")


def test_an_age_needs_the_day_it_was_told(tables: Tables) -> None:
    told = Known(name="本間", birth=Birth(age=84), recorded=date(2026, 11, 1))
    assert profile_of(told, tables).years == (1942, 1941)
    assert profile_of(Known(name="本間", birth=Birth(age=84)), tables).years == ()
    counted = Birth(age=84, age_count=AgeCount.EAST_ASIAN)
    assert profile_of(Known(birth=counted, recorded=date(2026, 11, 1)), tables).years == (1943,)


def test_a_profile_comes_back_from_the_store_as_it_went_in(tables: Tables) -> None:
    for known in PEOPLE.values():
        person = profile_of(known, tables, MUNICIPALITY)
        assert unpack(person.pack()) == person


def test_telephone_numbers_are_their_digits() -> None:
    assert digits_of("０２５９－５５－１２３４") == "0259551234"
    assert digits_of("+81 259-55-1234") == "0259551234"
    assert digits_of("なし") == ""


def test_a_person_stands_under_every_way_to_be_asked_for(
    tables: Tables, readings: Readings
) -> None:
    keys = keys_of(profile_of(PEOPLE["kiyo"], tables, MUNICIPALITY), readings)
    assert {
        Key(kinds.FULL, "ほんまきよ"),
        Key(kinds.FULL, "きよほんま"),
        Key(kinds.FULL, "本間きよ"),
        Key(kinds.SLIP, "ほまきよ"),
        Key(kinds.SURNAME, "本間"),
        Key(kinds.SURNAME_YEAR, "ほんま1940"),
        Key(kinds.GIVEN_DAY, "きよ0304"),
        Key(kinds.BIRTH, "19400304"),
        Key(kinds.AREA, "中浜町"),
        Key(kinds.HOUSE, "中浜町12"),
        Key(kinds.PHONE, "0259551234"),
        Key(kinds.PHONE, "1234"),
    } <= keys
    assert len(keys) < 60


def test_a_person_without_anything_stands_nowhere(readings: Readings) -> None:
    assert keys_of(profile_of(Known(), EMPTY), readings) == frozenset()


def test_a_profile_shows_nothing_in_its_repr(tables: Tables) -> None:
    assert repr(profile_of(PEOPLE["kiyo"], tables)) == "<Profile>"
    assert repr(PEOPLE["kiyo"]) == "Known()"


LETTERS = st.text(alphabet="あいうえかきくさしすたなはまやらわん", min_size=1, max_size=10)


@given(LETTERS, st.data())
def test_names_one_slip_apart_share_a_key(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 1))
    letter = data.draw(st.sampled_from("あかさたな"))
    for slipped in (
        name[:at] + name[at + 1 :],
        name[:at] + letter + name[at:],
        name[:at] + letter + name[at + 1 :],
        name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :],
    ):
        assert slips(name) & slips(slipped)


@given(st.text(max_size=250), st.text(max_size=250), st.text(max_size=250))
def test_anyone_can_be_stored(name: str, kana: str, address: str) -> None:
    person = profile_of(Known(name=name, kana=kana, address=address, others=(kana,)), EMPTY)
    assert unpack(person.pack()) == person
    assert len(keys_of(person, Readings(EMPTY))) < 120
