import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.matching.letters import loose, strict
from shelter_app.matching.romaji import kana_of


@pytest.mark.parametrize(
    ("latin", "kana"),
    [
        ("honma", "ほんま"),
        ("homma", "ほんま"),
        ("honnma", "ほんま"),
        ("kenichi", "けんいち"),
        ("ken'ichi", "けんいち"),
        ("shinichiro", "しんいちろう"),
        ("yuko", "ゆうこ"),
        ("yuuko", "ゆうこ"),
        ("ohno", "おおの"),
        ("oono", "おおの"),
        ("satoh", "さとう"),
        ("itou", "いとう"),
        ("kyoko", "きょうこ"),
        ("kyouko", "きょうこ"),
        ("syouzi", "しょうじ"),
        ("shoji", "しょうじ"),
        ("zyunko", "じゅんこ"),
        ("junko", "じゅんこ"),
        ("hattori", "はっとり"),
        ("hotchi", "ほっち"),
        ("tsuchiya", "つちや"),
        ("tutiya", "つちや"),
        ("fujii", "ふじい"),
        ("huzii", "ふじい"),
        ("nambu", "なんぶ"),
        ("shin-ya", "しんや"),
        ("watanabe", "わたなべ"),
    ],
)
def test_any_romanisation_gives_the_sound(latin: str, kana: str) -> None:
    assert loose(strict(kana)) in {loose(sound) for sound in kana_of(latin)}


@pytest.mark.parametrize("latin", ["smith", "nguyxn", "q", "x", "brzk", ""])
def test_what_is_not_japanese_gives_no_sound(latin: str) -> None:
    assert kana_of(latin) == ()


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'-", max_size=40))
def test_any_letters_give_at_most_four_sounds(latin: str) -> None:
    sounds = kana_of(latin)
    assert len(sounds) <= 4
    assert all(sounds)
