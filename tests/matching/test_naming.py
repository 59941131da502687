import pytest

from shelter_app.matching.letters import plain
from shelter_app.matching.naming import orders, surname_and_given, tokens_of
from shelter_app.matching.tables import Tables


@pytest.mark.parametrize(
    ("typed", "tokens"),
    [
        ("本間　キヨ", ("本間", "きよ")),
        ("ホンマ・キヨ", ("ほんま", "きよ")),
        ("本間キヨさん", ("本間きよ",)),
        ("本間様", ("本間",)),
        ("きよちゃん", ("きよ",)),
        ("本間(旧姓 山田) キヨ", ("本間", "きよ")),
        ("NGUYEN THI LAN", ("nguyen", "thi", "lan")),
        ("Nguyen、グエン", ("nguyen", "ぐえん")),
        ("honma清", ("honma", "清")),
        ("Smith-Jones, Ann", ("smith-jones", "ann")),
        ("様", ("様",)),
        ("", ()),
        ("・・ 　", ()),
        ("a b c d e f g h", ("a", "b", "c", "d", "e", "f")),
    ],
)
def test_a_name_falls_into_its_tokens(tables: Tables, typed: str, tokens: tuple[str, ...]) -> None:
    assert tokens_of(plain(typed, tables.fold)) == tokens


@pytest.mark.parametrize(
    ("name", "parted"),
    [
        ("佐藤清", ("佐藤", "清")),
        ("小野寺聡太郎", ("小野寺", "聡太郎")),
        ("林茂", ("林", "茂")),
        ("ほんまきよ", ("ほんま", "きよ")),
        ("本間きよ", ("本間", "きよ")),
        ("佐藤", ("佐藤", "")),
        ("不明山きよ", ("不明山", "きよ")),
        ("不明山不明夫", ("不明", "山不明夫")),
        ("honma", ("honma", "")),
        ("nguyen thi lan", ("nguyen", "thilan")),
        ("", ("", "")),
    ],
)
def test_a_surname_ends_where_a_known_one_does(
    tables: Tables, name: str, parted: tuple[str, str]
) -> None:
    assert surname_and_given(tokens_of(name), tables) == parted


def test_two_tokens_may_stand_in_either_order_and_three_in_four() -> None:
    assert orders(("本間", "きよ")) == (("本間", "きよ"), ("きよ", "本間"))
    assert len(orders(("nguyen", "thi", "lan"))) == 4
    assert orders(("本間きよ",)) == (("本間", "きよ"), ("きよ", "本間"))
    assert orders(("ほんま清",))[0] == ("ほんま", "清")
    assert orders(("本間清",)) == ()
