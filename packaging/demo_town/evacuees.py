"""Sixty people who come to the shelters and are not on the register."""

from collections.abc import Iterator
from typing import Any

from demo_town.dice import Dice
from demo_town.island import DISTRICTS
from demo_town.people import Person, named_apart, person, surname
from demo_town.writing import era_date, large_kana

EVACUEES = 60
CARD_HOLDERS = (1, 2, 3, 17, 21, 22, 30, 44)
"""Numbers of those who bring a reception card."""

_FRAIL_FROM = 55
Told = dict[str, Any]
"""What somebody tells at the desk; what is not told is not there. Sex as in ISO 5218."""

_STORIES: tuple[tuple[Told, ...], ...] = (
    (
        {
            "name": "佐藤ひろみ",
            "kana": "サトウヒロミ",
            "birth": "昭和33年6月2日",
            "sex": 2,
            "address": "北浜88",
        },
        {
            "name": "佐藤健一",
            "kana": "サトウケンイチ",
            "birth": "昭和31年",
            "sex": 1,
            "address": "北浜88",
        },
    ),
    (
        {
            "name": "佐藤ひろみ",
            "kana": "サトウヒロミ",
            "birth": "1983/11/20",
            "sex": 2,
            "address": "汐入214-3",
            "phone": "000-0000-4711",
        },
    ),
    (
        {
            "name": "三浦麻衣",
            "kana": "ミウラマイ",
            "birth": "平成8年9月30日",
            "sex": 2,
            "address": "中浜31番地",
            "needs": ["産後3日", "授乳"],
        },
        {"sex": 1, "birth": "令和8年11月19日", "mother": "三浦麻衣", "needs": ["新生児", "ミルク"]},
    ),
    ({"kana": "ホンマ", "birth": "昭和15", "sex": 2},),
    (
        {
            "name": "グエン・ティ・ラン",
            "birth": "1999-02-14",
            "sex": 2,
            "address": "南浜 水産加工場の寮",
            "language": "vi",
            "needs": ["やさしい日本語"],
        },
        {
            "name": "チャン・ヴァン・ミン",
            "birth": "2001-07-01",
            "sex": 1,
            "address": "南浜 水産加工場の寮",
        },
    ),
    ({"features": "70代くらいの男性、緑の上着、話せない", "sex": 1, "found": "船越の港の待合所"},),
    (
        {
            "name": "𠮷田 清",
            "kana": "ヨシダ キヨシ",
            "birth": "S22.4.1",
            "sex": 1,
            "address": "大谷7",
            "needs": ["人工透析 次は23日の朝"],
        },
    ),
    (
        {
            "name": "渡邉\U000e0110 節子",
            "kana": "ワタナベ セツコ",
            "birth": "昭和19年12月",
            "sex": 2,
            "address": "白崎130",
            "needs": ["酸素 残り3時間"],
        },
    ),
    (
        {
            "name": "東 真由美",
            "called": "まゆ",
            "birth": "平成元年5月5日",
            "sex": 2,
            "needs": ["非公開を希望"],
        },
        {"name": "東 湊", "birth": "令和2年", "sex": 1},
    ),
    (
        {
            "name": "林 亮",
            "kana": "ハヤシ リョウ",
            "birth": "25歳",
            "sex": 1,
            "address": "島外から観光",
        },
    ),
    ({"name": "清水 香織", "birth": "42", "sex": 2, "address": "黒瀬", "needs": ["妊娠8か月"]},),
    ({"name": "山田", "sex": 0, "address": "鵜ノ首"},),
)


def evacuees() -> list[Told]:
    """Give the stories first, then families as they come; each with its party."""
    parties = [*_STORIES, *_families(sum(map(len, _STORIES)))]
    people = [
        {"party": number, **told} for number, party in enumerate(parties, 1) for told in party
    ]
    return [{"no": number, **told} for number, told in enumerate(people, 1)]


def _families(already: int) -> Iterator[tuple[Told, ...]]:
    dice = Dice("evacuees")
    left = EVACUEES - already
    while left:
        size = min(left, dice.weighted([(1, 3), (2, 4), (3, 3), (4, 2)]))
        yield tuple(_family(dice, size))
        left -= size


def _family(dice: Dice, size: int) -> Iterator[Told]:
    name, district = surname(dice), dice.pick(DISTRICTS)
    address = f"{district.name}{dice.between(500, 780)}"
    oldest = dice.between(28, 71)
    ages = [oldest, max(18, oldest - dice.between(-3, 5)), oldest - 27, oldest - 30][:size]
    people = [
        person(dice, name, max(0, age), woman=bool(number % 2) ^ dice.falls(0.3))
        for number, age in enumerate(ages)
    ]
    yield from (_told(dice, one, address) for one in named_apart(dice, people))


def _told(dice: Dice, one: Person, address: str) -> Told:
    """Say what a person says: not all say all, nor in one form."""
    born = one.born
    birth = dice.weighted(
        [
            (era_date(born), 5),
            (born.isoformat(), 2),
            (era_date(born).split("年")[0], 1),
            (f"{one.age}歳", 1),
        ]
    )
    kana = dice.weighted([(one.kana, 4), (large_kana(one.kana), 1), ("", 2)])
    told: Told = {"name": one.name, "kana": kana, "birth": birth, "sex": 2 if one.woman else 1}
    told |= {"address": address} if dice.falls(0.8) else {}
    frail = [("車いす", 1), ("杖歩行", 2)] if one.age > _FRAIL_FROM else []
    need = dice.weighted([("", 8), ("食物アレルギー（卵）", 1), *frail])
    told |= {"needs": [need]} if need else {}
    return {item: value for item, value in told.items() if value != ""}
