import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.matching.letters import bare, is_kana, is_latin, loose, plain, strict
from shelter_app.matching.tables import Tables


@pytest.mark.parametrize(
    ("written", "everyday"),
    [
        ("髙橋", "高橋"),
        ("渡邉", "渡辺"),
        ("渡邊", "渡辺"),
        ("濵﨑", "浜崎"),
        ("𠮷野", "吉野"),
        ("葛\U000e0100城", "葛城"),
        ("齋藤", "斎藤"),
        ("齊藤", "斉藤"),
        ("淵上", "淵上"),
        ("渕上", "淵上"),
        ("檜山 巖", "桧山 巌"),
        ("ホンマ", "ほんま"),
        ("ﾎﾝﾏ ｷﾞｮｳ", "ほんま ぎょう"),
        ("ＨＯＮＭＡ", "honma"),
        ("José Müller", "jose muller"),
        ("ō", "o"),
        ("\u202eほん\u200bま\x00", "ほんま"),
        ("1−2―3", "1-2-3"),
        ("ユーコ", "ゆーこ"),
        ("神\ufa19", "神神"),
    ],
)
def test_every_form_of_a_name_has_one_plain_form(
    tables: Tables, written: str, everyday: str
) -> None:
    assert plain(written, tables.fold) == everyday


def test_two_different_families_are_not_folded_into_one(tables: Tables) -> None:
    assert plain("斎藤", tables.fold) != plain("斉藤", tables.fold)
    assert plain("児玉", tables.fold) != plain("児王", tables.fold)
    assert plain("阪本", tables.fold) != plain("坂本", tables.fold)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("きょうこ", "きようこ"),
        ("はっとり", "はつとり"),
        ("ゐゑを", "いえお"),
        ("しづか", "しずか"),
        ("はなぢ", "はなじ"),
        ("ゔぁん", "ばん"),
        ("ゔあん", "ばん"),
    ],
)
def test_spellings_of_one_sound_are_strictly_the_same(one: str, other: str) -> None:
    assert strict(one) == strict(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ようこ", "よーこ"),
        ("おおの", "おの"),
        ("ゆうこ", "ゆこ"),
        ("せいこ", "せーこ"),
        ("さとう", "さと"),
        ("にいがた", "にがた"),
        ("けえこ", "けいこ"),
    ],
)
def test_long_vowels_do_not_matter_loosely(one: str, other: str) -> None:
    assert loose(one) == loose(other)
    assert strict(one) != strict(other)


def test_vowels_that_lengthen_nothing_stay() -> None:
    assert loose("あおい") == "あおい"
    assert loose("かいうち") == "かいうち"
    assert loose("ー") == "ー"


def test_voicing_does_not_matter_barely() -> None:
    assert bare("はまざき") == bare("はまさき")
    assert bare("ぱく") == bare("ばく") == "はく"


def test_scripts_are_told_apart() -> None:
    assert is_kana("ほんまー")
    assert not is_kana("本ま")
    assert not is_kana("")
    assert is_latin("o'brien-smith")
    assert not is_latin("honma2")


@given(st.text(max_size=300))
def test_the_plain_form_of_anything_is_short_and_stays(text: str) -> None:
    once = plain(text, {})
    assert len(once) <= 200 * 18
    assert plain(once[:200], {}) == plain(plain(once[:200], {}), {})


@given(st.text(alphabet="あいうえおかがきぎよゃゅょっーんのとど", max_size=20))
def test_a_looser_form_never_grows_and_never_vanishes(kana: str) -> None:
    sound = strict(kana)
    assert len(loose(sound)) <= len(sound) == len(kana)
    assert bool(loose(sound)) == bool(kana)
