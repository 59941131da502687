import pytest

from shelter_app.matching.address import split_address
from shelter_app.matching.readings import Readings
from shelter_app.matching.tables import Tables
from shelter_app.matching.towns import NOWHERE, Towns

HERE = ("新潟県佐和市", "佐和市")
AREAS = {
    "中浜町": 0.2,
    "相川会津町": 0.1,
    "相川羽田町": 0.1,
    "松け崎": 0.1,
    "高千": 0.05,
    "栄町": 0.05,
}


@pytest.mark.parametrize(
    ("text", "area", "numbers"),
    [
        ("新潟県佐和市中浜町12-3", "中浜町", (12, 3)),
        ("佐和市中浜町１２番地３", "中浜町", (12, 3)),
        ("中浜町 12－3", "中浜町", (12, 3)),
        ("中浜町", "中浜町", ()),
        ("佐和市大字寺尾字原90", "寺尾原", (90,)),
        ("栄町三丁目五番二号", "栄町", (3, 5, 2)),
        ("相川一町目10", "相川一町目", (10,)),
        ("佐渡郡相川町大字高千5", "高千", (5,)),
        ("両津市加茂歌代12", "加茂歌代", (12,)),
        ("四日市町3", "四日市町", (3,)),
        ("市野沢1", "市野沢", (1,)),
        ("ナカハママチ", "なかはままち", ()),
        ("", "", ()),
        ("99999999999999", "", (999999999,)),
    ],
)
def test_an_address_is_a_place_and_its_numbers(
    tables: Tables, text: str, area: str, numbers: tuple[int, ...]
) -> None:
    assert split_address(text, tables.fold, HERE) == (area, numbers)


@pytest.fixture
def towns(readings: Readings) -> Towns:
    return Towns(AREAS, readings, {"旧本町": ["栄町", "どこか"]})


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("中浜町", {"中浜町"}),
        ("中浜", {"中浜町"}),
        ("相川", {"相川会津町", "相川羽田町"}),
        ("会津町", {"相川会津町"}),
        ("会津", {"相川会津町"}),
        ("相川町高千", {"高千"}),
        ("むかしの町会津町", {"相川会津町"}),
        ("なかはままち", {"中浜町"}),
        ("なかはま", {"中浜町"}),
        ("まつけさき", {"松け崎"}),
        ("栄", {"栄町"}),
        ("旧本町", {"栄町"}),
    ],
)
def test_half_an_address_still_says_where(towns: Towns, said: str, meant: set[str]) -> None:
    where = towns.find(said)
    assert set(where.areas) == meant
    assert where.exact == (said in AREAS)


@pytest.mark.parametrize("said", ["", "東京", "へのへのもへじ", "🙂"])
def test_a_place_nobody_lives_in_says_nothing(towns: Towns, said: str) -> None:
    assert towns.find(said) == NOWHERE


def test_a_word_for_too_many_places_says_nothing(readings: Readings) -> None:
    many = Towns({f"新田{letter}町": 0.01 for letter in "あいうえおかきくけこ"}, readings, {})
    assert len(many.find("新田").areas) == 10
    crowd = Towns({f"新田{chr(0x4E00 + n)}": 0.01 for n in range(41)}, readings, {})
    assert crowd.find("新田") == NOWHERE
