"""Why somebody needs help to evacuate, as codes that a program can count and sort."""

import re
import unicodedata
from enum import StrEnum
from typing import Final


class Reason(StrEnum):
    """Groups of 避難支援等を必要とする事由, after the cabinet's guideline on registers."""

    CARE = "care"
    PHYSICAL = "physical"
    SIGHT = "sight"
    HEARING = "hearing"
    INTELLECTUAL = "intellectual"
    MENTAL = "mental"
    ILLNESS = "illness"
    DEMENTIA = "dementia"
    OXYGEN = "oxygen"
    VENTILATOR = "ventilator"
    DIALYSIS = "dialysis"
    ALONE = "alone"
    ELDERLY_ONLY = "elderly-only"


_WORDS: Final[tuple[tuple[Reason, re.Pattern[str]], ...]] = (
    (Reason.CARE, re.compile(r"要介護(?:度|認定)?[ :]?([1-5])")),
    (Reason.CARE, re.compile(r"要介護|寝たきり")),
    (Reason.PHYSICAL, re.compile(r"身体障[害がい碍]{1,2}(?:者)?(?:手帳)?[ (]?([1-6])級")),
    (Reason.PHYSICAL, re.compile(r"身体障[害がい碍]|身障手帳|肢体不自由|車[いイ椅]")),
    (Reason.SIGHT, re.compile(r"視覚|全盲|弱視")),
    (Reason.HEARING, re.compile(r"聴覚|ろう|難聴")),
    (Reason.INTELLECTUAL, re.compile(r"療育手帳|知的障")),
    (Reason.MENTAL, re.compile(r"精神")),
    (Reason.ILLNESS, re.compile(r"難病|特定疾[患病]")),
    (Reason.DEMENTIA, re.compile(r"認知症")),
    (Reason.OXYGEN, re.compile(r"酸素")),
    (Reason.VENTILATOR, re.compile(r"人工呼吸|呼吸器|吸引器|たん吸引")),
    (Reason.DIALYSIS, re.compile(r"透析")),
    (Reason.ALONE, re.compile(r"独居|一人暮らし|ひとり暮らし|単身")),
    (Reason.ELDERLY_ONLY, re.compile(r"高齢者(?:のみ)?世帯|高齢夫婦")),
)


def reason_codes(text: str) -> tuple[str, ...]:
    """Name the groups that a reason in words belongs to; words not known give no code."""
    plain = unicodedata.normalize("NFKC", text)
    codes: dict[str, None] = {}
    for reason, words in _WORDS:
        found = words.search(plain)
        if found is None or _has_level(codes, reason):
            continue
        codes[f"{reason}-{found[1]}" if words.groups else str(reason)] = None
    return tuple(codes)


def _has_level(codes: dict[str, None], reason: Reason) -> bool:
    return any(code.startswith(f"{reason}-") for code in codes)
