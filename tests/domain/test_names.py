import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.kana import full_size, hiragana, is_kana, row_of, unvoiced, vowel_of
from shelter_app.domain.names import LONGEST_NAME, clean_name, clean_text, gojuon_key


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("  本間　　キヨ ", "本間 キヨ"),
        ("本間\tキヨ\r\n", "本間 キヨ"),
        ("\u202e本間\u2066キヨ\ufeff", "本間キヨ"),
        ("本間\x00キヨ\x1b[31m", "本間キヨ[31m"),
        ("𠮷野 﨑山 葛\U000e0100城", "𠮷野 﨑山 葛\U000e0100城"),
        ("か\u3099く", "がく"),
        ("Jose\u0301", "José"),
        ("外\ue000字", "外〓字"),
        ("神\ufa19", "神\ufa19"),
        ("ශ්\u200dරී", "ශ්\u200dරී"),
        ("👵🏽", "👵🏽"),
        ("", ""),
        ("\ud800", ""),
    ],
)
def test_a_name_is_shown_as_written_but_for_what_could_deceive(typed: str, shown: str) -> None:
    assert clean_name(typed) == shown


def test_a_pile_of_marks_is_cut() -> None:
    assert len(clean_name("Z" + "\u0336" * 100)) <= 5


def test_a_long_name_is_cut_without_losing_a_selector_to_the_next_character() -> None:
    name = "葛\U000e0100" * 150
    assert clean_name(name) == "葛\U000e0100" * 100
    assert clean_name("あ" + name).endswith("\U000e0100")


@given(st.text())
def test_a_clean_name_is_short_plain_and_stays_the_same(text: str) -> None:
    name = clean_name(text)
    assert len(name) <= LONGEST_NAME
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") for c in name)
    assert clean_name(name) == name


def test_names_sort_as_in_the_kana_table() -> None:
    names = ["ああ", "アイ", "あいう", "かき", "かぎ", "がき", "きょう", "さトう", "はは", "ばば"]
    names += ["ぱぱ", "わだ", "をの", "ん", "Smith", "山田"]
    shuffled = sorted(names)
    assert sorted(shuffled, key=gojuon_key) == names
    assert [row_of(n) for n in ("ガッコウ", "ﾊﾟｰ", "ヴぃ", "んま", "Smith", "")] == [
        *("か", "は", "あ", "わ", "他", "他")
    ]


def test_a_surname_alone_comes_before_its_longer_neighbours() -> None:
    names = ["ホンマ キヨ", "ホンマル アイ", "ホンマ アイ", "ほんま"]
    assert sorted(names, key=gojuon_key) == [
        *("ほんま", "ホンマ アイ", "ホンマ キヨ", "ホンマル アイ")
    ]


def test_the_long_mark_sorts_as_its_vowel() -> None:
    assert sorted(["ローラ", "ロオズ", "ロア"], key=gojuon_key) == ["ロア", "ロオズ", "ローラ"]


@given(st.text(max_size=40))
def test_any_text_has_a_place_in_the_order(text: str) -> None:
    assert isinstance(gojuon_key(text), tuple)
    assert row_of(text)


def test_kana_are_taken_apart_as_letters() -> None:
    assert hiragana("ﾎﾝﾏ ｷﾞﾖ") == "ほんま ぎよ"
    assert full_size("きょうっヵ") == "きようつヵ"
    assert unvoiced("がぱゔ") == "かはう"
    assert (vowel_of("ぎ"), vowel_of("ょ"), vowel_of("ん"), vowel_of("")) == ("い", "お", "", "")
    assert is_kana("ほんまー")
    assert not is_kana("")
    assert not is_kana("本ま")


@given(st.text())
def test_a_text_keeps_its_lines_and_its_length_and_loses_what_hides(text: str) -> None:
    clean = clean_text(text)
    assert clean_text(clean) == clean
    assert not any(unicodedata.category(char) in ("Cc", "Co") for char in clean.replace("\n", ""))


def test_a_long_text_is_not_cut() -> None:
    assert clean_text("あ" * 5_000 + "\n  い\x00う ") == "あ" * 5_000 + "\nいう"
