"""Which records may be of one person: found however they were taken down, and parted by vetoes."""

from datetime import date

import pytest

from shelter_app.application.desk.people import Letters
from shelter_app.application.desk.same_person import Asked, pool_of, same_persons
from shelter_app.domain.dates import parse_birth
from shelter_app.domain.people import Sex
from shelter_app.matching.duplicates import Cluster, clusters
from shelter_app.matching.pairs import AUTOMATIC, Likely
from shelter_app.matching.profile import Known
from shelter_app.matching.readings import Readings
from shelter_app.matching.tables import Tables
from shelter_app.matching.towns import Gazetteer

BIRTH = parse_birth("昭和15年3月4日")
HOME = "佐渡市中浜町12-3"
KIYO = Known(name="本間 キヨ", birth=BIRTH, sex=Sex.FEMALE, address=HOME)
CROWD = {
    f"crowd{number}".encode(): Known(
        name=f"{surname} {given}", birth=parse_birth(f"{1930 + number}/5/{1 + number}")
    )
    for number, (surname, given) in enumerate(
        [("佐藤", "茂"), ("鈴木", "清"), ("髙橋", "和子"), ("田中", "実"), ("渡辺", "幸子")] * 4
    )
}


@pytest.fixture
def asked(tables: Tables, readings: Readings) -> Asked:
    return Asked(Letters(tables, readings, Gazetteer(readings)), date(2026, 11, 1))


def together(asked: Asked, **people: Known) -> list[set[str]]:
    """The groups that are proposed among these people and a crowd of others."""
    everyone = {name.encode(): known for name, known in people.items()} | CROWD
    return [{ref.decode() for ref in one.refs} for one in same_persons(asked, everyone)]


@pytest.mark.parametrize(
    "again",
    [
        Known(name="ほんまきよ", birth=parse_birth("S15.3.4"), address="中浜町"),
        Known(name="キヨ 本間", birth=parse_birth("1940/3/4"), sex=Sex.FEMALE),
        Known(name="ﾎﾝﾏ ｷﾖ", birth=parse_birth("昭和15年3月"), address="中浜町12"),
        Known(name="honma kiyo", birth=parse_birth("1940-03-04"), address="佐渡市中浜町"),
        Known(name="本間キヨ", birth=parse_birth("昭和15年4月3日"), address="中浜町12-3"),
    ],
)
def test_a_person_taken_down_twice_is_proposed_however_she_was_told(
    asked: Asked, again: Known
) -> None:
    assert together(asked, one=KIYO, again=again) == [{"one", "again"}]


@pytest.mark.parametrize(
    "other",
    [
        Known(name="本間 茂", birth=parse_birth("昭和13年1月2日"), address="佐渡市中浜町12-3"),
        Known(name="本間 タケ", birth=BIRTH, address=HOME),
        Known(name="本間 キヨ", birth=parse_birth("昭和31年8月9日"), address="佐渡市小木町5"),
        Known(name="", birth=None),
        Known(name="🙂" * 60),
    ],
)
def test_a_husband_a_twin_a_namesake_and_nobody_are_not(asked: Asked, other: Known) -> None:
    assert together(asked, one=KIYO, other=other) == []


def test_a_twin_of_nearly_one_name_is_left_to_somebody_who_looks(asked: Asked) -> None:
    twin = Known(name="本間 ミヨ", birth=BIRTH, address=HOME)
    (found,) = pool_of(asked, {b"one": KIYO, b"twin": twin} | CROWD).likely_pairs()

    assert found.logit > AUTOMATIC
    assert (found.doubtful, found.is_automatic) == (True, False)


def test_a_couple_of_one_name_is_never_joined(asked: Asked) -> None:
    she = Known(name="佐藤 ひろみ", sex=Sex.FEMALE, birth=parse_birth("1960/1/1"), address="栄町1")
    he = Known(name="佐藤 ひろみ", sex=Sex.MALE, birth=parse_birth("1960/1/1"), address="栄町1")
    pool = pool_of(asked, {b"she": she, b"he": he} | CROWD)

    assert [pair.vetoed for pair in pool.likely_pairs()] == [True]
    assert together(asked, she=she, he=he) == []


def test_one_entry_of_the_register_joins_what_two_records_do_not_say_alike(asked: Asked) -> None:
    by_day = Known(name="ほんま きよ", birth=parse_birth("3月4日"))
    by_place = Known(name="本間", address="中浜町12-3")
    people = {b"day": by_day, b"place": by_place} | CROWD

    assert same_persons(asked, people, {}) == []
    links = {b"day": {b"entry": 0.99}, b"place": {b"entry": 0.98}}
    (found,) = same_persons(asked, people, links)
    assert set(found.refs) == {b"day", b"place"}
    assert found.pairs[0].by_register


def test_two_entries_of_the_register_part_what_looks_alike(asked: Asked) -> None:
    people = {b"one": KIYO, b"two": KIYO} | CROWD

    assert len(same_persons(asked, people, {})) == 1
    links = {b"one": {b"entry": 0.99}, b"two": {b"another": 0.99}}
    assert same_persons(asked, people, links) == []


def test_what_somebody_told_apart_is_not_proposed_again(asked: Asked) -> None:
    people = {b"one": KIYO, b"two": KIYO} | CROWD

    assert same_persons(asked, people, {}, [frozenset((b"one", b"two"))]) == []


def pair(one: bytes, other: bytes, logit: float, *, vetoed: bool = False) -> Likely:
    return Likely(one, other, logit, (), by_register=False, vetoed=vetoed)


def test_a_group_does_not_grow_across_a_veto() -> None:
    pairs = [
        pair(b"a", b"b", 9.0),
        pair(b"b", b"c", 8.0),
        pair(b"a", b"c", 3.0, vetoed=True),
        pair(b"x", b"y", AUTOMATIC),
    ]

    assert clusters(pairs) == [
        Cluster((b"a", b"b"), (pairs[0],)),
        Cluster((b"x", b"y"), (pairs[3],)),
    ]


def test_a_group_of_three_keeps_every_pair_that_speaks_for_it() -> None:
    pairs = [pair(b"a", b"b", 2.0), pair(b"b", b"c", 8.0), pair(b"a", b"c", 5.0)]

    (found,) = clusters(pairs)

    assert found.refs == (b"a", b"b", b"c")
    assert [one.logit for one in found.pairs] == [8.0, 5.0, 2.0]


def test_one_record_is_compared_with_the_others_by_itself(asked: Asked) -> None:
    pool = pool_of(asked, {b"one": KIYO, b"again": KIYO} | CROWD)

    (found,) = pool.likely_with(pool.records[b"one"])

    assert {found.one, found.other} == {b"one", b"again"}
    assert found.logit > AUTOMATIC
