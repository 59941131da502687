"""Codes of the ledger in the words that Japanese sheets use; an unknown code stands as it is."""

from typing import Final

_NEEDS: Final = {
    "dialysis": "透析",
    "oxygen": "酸素",
    "ventilator": "人工呼吸器",
    "suction": "たんの吸引",
    "insulin": "インスリン",
    "medicine": "薬",
    "device": "医療機器",
    "illness": "病気・けが",
    "pregnant": "妊娠・産後",
    "infant": "乳幼児",
    "care": "介護",
    "dementia": "認知症",
    "movement": "歩行・からだ",
    "sight": "目",
    "hearing": "耳",
    "internal": "内部障害",
    "intellectual": "知的障害",
    "mental": "こころ",
    "allergy": "アレルギー",
    "diet": "食事",
    "language": "言葉",
    "watching": "見守り",
    "other": "そのほか",
}
_CASES: Final = {
    "rescue": "救助の通報",
    "medical": "医療の依頼",
    "welfare": "福祉避難所への移動",
    "supply": "物資の依頼",
    "report": "通報",
}


def need_word(code: str) -> str:
    """Name a need."""
    return _NEEDS.get(code, code)


def case_word(code: str) -> str:
    """Name what is asked for."""
    return _CASES.get(code, code)
