"""Codes of the ledger in the words that Japanese sheets use; an unknown code stands as it is."""

from collections.abc import Iterable
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
    "whereabouts": "居場所の知らせ",
    "other": "そのほか",
}

_REASONS: Final = {
    "care": "要介護",
    "physical": "身体障害",
    "sight": "目",
    "hearing": "耳",
    "intellectual": "知的障害",
    "mental": "精神障害",
    "illness": "難病",
    "dementia": "認知症",
    "oxygen": "在宅酸素",
    "ventilator": "人工呼吸器・吸引",
    "dialysis": "透析",
    "alone": "ひとり暮らし",
    "elderly-only": "高齢者のみ",
}
_TRIES: Final = {"visit": "訪問", "phone": "電話", "third": "人に聞いた"}
_OUTCOMES: Final = {
    "met": "会えた",
    "spoke": "話せた",
    "help": "助けが要る",
    "heard_well": "無事と聞いた",
    "heard_elsewhere": "別の所と聞いた",
    "absent": "応答なし",
    "no_way": "行けない",
}


def need_word(code: str) -> str:
    """Name a need."""
    return _NEEDS.get(code, code)


def case_word(code: str) -> str:
    """Name what is asked for."""
    return _CASES.get(code, code)


def reason_words(codes: Iterable[str]) -> str:
    """Name why somebody needs help to evacuate; a level stands behind its group (要介護3)."""
    return "・".join(_reason(code) for code in codes)


def try_words(how: str, outcome: str) -> str:
    """Name a try and what came of it."""
    return f"{_TRIES.get(how, how)} {_OUTCOMES.get(outcome, outcome)}".strip()


def _reason(code: str) -> str:
    name, _, level = code.rpartition("-")
    return f"{_REASONS[name]}{level}" if name in _REASONS else _REASONS.get(code, code)
