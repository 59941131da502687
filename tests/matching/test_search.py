"""The pitfalls of Japanese names, each as somebody would type it."""

from datetime import date

import pytest

from shelter_app.domain.dates import parse_birth
from shelter_app.domain.people import Sex
from shelter_app.matching.box import parse_query
from shelter_app.matching.memory import PeopleInMemory
from shelter_app.matching.profile import Known
from shelter_app.matching.query import Query, query_of
from shelter_app.matching.readings import Readings
from shelter_app.matching.search import Answer, Matcher
from shelter_app.matching.tables import Tables
from shelter_app.matching.terms import Fact, Found
from tests.matching.invented import MUNICIPALITY, PEOPLE, put_all

TODAY = date(2026, 11, 1)


def typed(text: str, tables: Tables) -> Query:
    return parse_query(text, tables, TODAY, MUNICIPALITY)


def first(answer: Answer) -> str:
    return answer.ranked[0].ref.decode() if answer.ranked else ""


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("本間キヨ", "kiyo"),
        ("ほんま きよ", "kiyo"),
        ("ほんまきよ", "kiyo"),
        ("ﾎﾝﾏ ｷﾖ", "kiyo"),
        ("ホンマ　キヨ", "kiyo"),
        ("キヨ 本間", "kiyo"),
        ("きよほんま", "kiyo"),
        ("honma kiyo", "kiyo"),
        ("KIYO HOMMA", "kiyo"),
        ("honmakiyo", "kiyo"),
        ("本間きよさん 84", "kiyo"),
        ("ほんま S15.3.4", "kiyo"),
        ("本間 女 86歳", "kiyo"),
        ("本間 昭和15年生まれ", "kiyo"),
        ("ほんま 0259551234 女 86", "kiyo"),
        ("高橋正", "takahashi"),
        ("髙橋 正", "takahashi"),
        ("たかはし まさし S10.5.5", "takahashi"),
        ("斎藤和子", "saito1"),
        ("斉藤和子", "saito1"),
        ("齋藤一夫", "saito2"),
        ("さいとうかずお", "saito2"),
        ("渡辺京子", "watanabe"),
        ("わたなべきょうこ", "watanabe"),
        ("わたなべ きよこ S17", "watanabe"),
        ("ワタナベキヨウコ", "watanabe"),
        ("吉野勇", "yoshino"),
        ("𠮷田 薫 T14", "lost"),
        ("吉野いさむ", "yoshino"),
        ("葛城静", "katsuragi"),
        ("かつらぎしづか", "katsuragi"),
        ("林茂", "hayashi"),
        ("森清", "mori"),
        ("小野寺聡太郎", "onodera"),
        ("おのでら", "onodera"),
        ("おのでらそうたろ", "onodera"),
        ("大野陽子", "oono"),
        ("おおの ようこ", "oono"),
        ("おのようこ", "ono"),
        ("ohno yoko 1950", "oono"),
        ("河野フミ", "kawano"),
        ("こうの ふみ S6", "kawano"),
        ("かわのふみ", "kawano"),
        ("池田実", "twin1"),
        ("池田茂", "twin2"),
        ("Thi Lan Nguyen", "nguyen"),
        ("NGUYEN THI LAN", "nguyen"),
        ("グエン・ティ・ラン", "nguyen"),
        ("ぐえん ていらん", "nguyen"),
        ("Ana Paula Silva", "silva"),
        ("アナ パウラ シルヴァ", "silva"),
        ("キム ミョンジャ", "kim"),
        ("金明子", "kim"),
        ("山田静江", "married"),
        ("濱崎チエ", "hamasaki"),
        ("はまざきちえ", "hamasaki"),
        ("ゆうこ 本間", "hiroko"),
        ("ほんまひろこ 昭和43年", "hiroko"),
        ("山口のりこ 昭和19年", "junko"),
        ("たなかきうこ 28.2.18", "kyoko"),
        ("順子 中浜町", "junko"),
    ],
)
def test_the_person_meant_comes_first(
    matcher: Matcher, tables: Tables, text: str, label: str
) -> None:
    assert first(matcher.search(typed(text, tables))) == label


@pytest.mark.parametrize("text", ["本", "ほん", "本間", "ほんま", "ホンマ"])
def test_a_name_still_being_typed_already_finds_people(
    matcher: Matcher, tables: Tables, text: str
) -> None:
    found = {scored.ref for scored in matcher.search(typed(text, tables)).ranked[:3]}
    assert found == {b"kiyo", b"shigeru", b"hiroko"}


def test_two_people_of_one_name_are_parted_by_birth_and_else_not_at_all(
    matcher: Matcher, tables: Tables
) -> None:
    alone = matcher.search(typed("佐藤清", tables))
    assert {scored.ref for scored in alone.ranked[:2]} == {b"sato1", b"sato2"}
    assert alone.preselect is None
    dated = matcher.search(typed("佐藤清 S18.9.2", tables))
    assert dated.preselect == b"sato2"


@pytest.mark.parametrize("text", ["ほんまきよ", "本間キヨ", "honma kiyo", "ほんまきよ 女"])
def test_a_name_alone_preselects_nobody(matcher: Matcher, tables: Tables, text: str) -> None:
    assert matcher.search(typed(text, tables)).preselect is None


@pytest.mark.parametrize("text", ["S15.3.4 中浜町12-3 女", "0259551234", "昭和30年3月3日"])
def test_nobody_is_preselected_without_a_name(matcher: Matcher, tables: Tables, text: str) -> None:
    answer = matcher.search(typed(text, tables))
    assert answer.ranked
    assert answer.preselect is None


@pytest.mark.parametrize(
    "text",
    ["ほんまきよ S15.3.4", "本間キヨ 昭和15年3月4日 女 中浜町", "honma kiyo 1940-03-04"],
)
def test_a_name_with_its_birth_date_is_preselected(
    matcher: Matcher, tables: Tables, text: str
) -> None:
    assert matcher.search(typed(text, tables)).preselect == b"kiyo"


@pytest.mark.parametrize(
    "text",
    [
        "本間花子 昭和42年5月5日 中浜町12-3",
        "ほんまたろう 50歳 中浜町12-3",
        "池田稔子 昭和30年3月3日 女",
        "鈴木一郎 昭和15年3月4日",
        "佐藤清 昭和50年1月1日",
    ],
)
def test_a_relative_a_namesake_or_a_stranger_is_not_preselected(
    matcher: Matcher, tables: Tables, text: str
) -> None:
    assert matcher.search(typed(text, tables)).preselect is None


def test_someone_recognised_lifts_the_others_of_the_household(
    matcher: Matcher, tables: Tables
) -> None:
    query = typed("しげる", tables)
    assert first(matcher.search(query, recognised={"h1"})) == "shigeru"
    assert first(matcher.search(query, recognised={"h10"})) == "twin2"
    lifted = matcher.search(query, recognised={"h1"}).ranked[0]
    assert (Fact.HOUSEHOLD, Found.SAME) in {(term.fact, term.found) for term in lifted.terms}


def test_an_evacuee_with_kanji_and_kana_is_asked_for_by_whichever_fits(
    matcher: Matcher, tables: Tables
) -> None:
    said = Known(
        name="本馬 清",
        kana="ほんま きよ",
        birth=parse_birth("昭和15年3月"),
        sex=Sex.FEMALE,
        address="佐和市中浜町",
    )
    answer = matcher.search(query_of(said, tables, TODAY, MUNICIPALITY))
    assert first(answer) == "kiyo"


def test_an_empty_query_or_an_empty_register_finds_nobody(
    matcher: Matcher, tables: Tables, readings: Readings
) -> None:
    assert matcher.search(typed("   ", tables)) == Answer()
    assert matcher.search(typed("中浜町", tables)) == Answer()
    nobody = Matcher(PeopleInMemory(readings), tables, readings)
    assert nobody.search(typed("本間キヨ", tables)) == Answer()


def test_someone_who_left_the_register_is_found_no_more(tables: Tables, readings: Readings) -> None:
    people = PeopleInMemory(readings)
    put_all(people, PEOPLE, tables)
    matcher = Matcher(people, tables, readings)
    people.drop(b"kiyo")
    people.drop(b"kiyo")
    found = matcher.search(typed("本間キヨ S15.3.4", tables))
    assert b"kiyo" not in {scored.ref for scored in found.ranked}
    assert people.population() == len(PEOPLE) - 1


def test_every_term_is_kept_and_holds_codes_only(matcher: Matcher, tables: Tables) -> None:
    best = matcher.search(typed("ほんまきよ S15.3.5 中浜町 女", tables)).ranked[0]
    terms = {term.fact: term.found for term in best.terms}
    assert terms[Fact.DAY] is Found.ONE_OFF
    assert terms[Fact.YEAR] is Found.SAME
    assert terms[Fact.AREA] is Found.SAME
    assert "きよ" not in repr(best)
    assert "本間" not in repr(best)
