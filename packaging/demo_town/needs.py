"""Why an invented person is on the register, and whether they agreed to it being shown."""

from dataclasses import dataclass

from demo_town.dice import Dice
from demo_town.people import Person

_OLD, _VERY_OLD = 75, 85


@dataclass(frozen=True, kw_only=True)
class Need:
    """What the register says beside the person."""

    reason: str
    consent: str
    remarks: str


def need_of(dice: Dice, person: Person, *, lives_alone: bool) -> Need:
    """Invent a need that fits the age, and an answer to the municipality's letter."""
    reasons = [_first_reason(dice, person)]
    if lives_alone and person.age >= _OLD:
        reasons.append("独居高齢者")
    if dice.falls(0.22):
        reasons.append(dice.weighted(_MORE))
    consent = dice.weighted([("同意", 75), ("不同意", 10), ("未回答", 15)])
    return Need(reason="、".join(dict.fromkeys(reasons)), consent=consent, remarks=_remarks(dice))


_MORE = [
    ("認知症", 30),
    ("在宅酸素", 12),
    ("人工透析（週3回）", 12),
    ("難聴", 20),
    ("視覚障害", 8),
    ("人工呼吸器", 2),
    ("ストーマ使用", 6),
    ("杖歩行", 20),
]
_REMARKS = [
    ("", 70),
    ("呼びかけはゆっくり大きな声で", 8),
    ("夜間は離れで就寝", 6),
    ("ペット（犬1匹）", 6),
    ("玄関は施錠なし", 5),
    ("電源が要る機器あり", 5),
]


def _first_reason(dice: Dice, person: Person) -> str:
    if person.age < 65:  # noqa: PLR2004 - the age at which care insurance counts people as old
        return dice.weighted(
            [
                ("身体障害者手帳1級", 4),
                ("身体障害者手帳2級", 3),
                ("療育手帳A", 4),
                ("精神1級", 2),
                ("難病", 3),
            ]
        )
    care = [(f"要介護{level}", weight) for level, weight in ((3, 40), (4, 25), (5, 12))]
    if person.age < _VERY_OLD:
        care += [("身体障害者手帳1級", 14), ("身体障害者手帳2級（肢体不自由）", 14), ("難病", 6)]
    return dice.weighted([*care, ("自治会が必要と認めた者", 12)])


def _remarks(dice: Dice) -> str:
    return dice.weighted(_REMARKS)
