"""Passphrases that we make: easy to write down and to type with the input method switched off.

A phrase is words of two syllables, such as ``kamo tesu nire``. Each syllable is one of 59, so it is
worth 5.88 bits; the last one is a check. Six words hold 64.7 bits, which at the stored cost of
a guess is out of reach; eight words hold 88.
"""

import unicodedata
from collections.abc import Callable
from typing import Final

from nacl.utils import random as random_bytes

_SPELLED: Final = (
    "kakikukekosasusesotatetonaninunenohahihehofumamimumemorarirurero"
    "yayuyowagagigugegozazuzezodadedobabibubebopapipupepojo"
)
SYLLABLES: Final = tuple(_SPELLED[at : at + 2] for at in range(0, len(_SPELLED), 2))
"""Spelled one way only (no shi/si, tsu/tu), and 59 is prime, which the check needs."""
PASSPHRASE_WORDS: Final = 6
ENVELOPE_WORDS: Final = 8
OWN_PHRASE_CHARS: Final = 15
_BASE: Final = len(SYLLABLES)
_FAIR: Final = 256 - 256 % _BASE


def generate(words: int = PASSPHRASE_WORDS, random: Callable[[int], bytes] = random_bytes) -> str:
    """Make a phrase of that many words."""
    numbers = [_fair_number(random) for _ in range(2 * words - 1)]
    syllables = [SYLLABLES[number] for number in [*numbers, _check(numbers)]]
    return " ".join(first + second for first, second in zip(*[iter(syllables)] * 2, strict=True))


def is_mistyped(phrase: str) -> bool:
    """Tell whether a phrase that we made holds a wrong, missing or swapped syllable."""
    text = unicodedata.normalize("NFKC", phrase).casefold()
    letters = "".join(text.replace("-", " ").split())
    pairs = [letters[at : at + 2] for at in range(0, len(letters), 2)]
    if not pairs or any(pair not in SYLLABLES for pair in pairs):
        return True
    *numbers, check = [SYLLABLES.index(pair) for pair in pairs]
    return check != _check(numbers)


def is_long_enough(phrase: str) -> bool:
    """Tell whether a phrase of somebody's own may be the only lock (NIST SP 800-63B-4)."""
    return len(" ".join(phrase.split())) >= OWN_PHRASE_CHARS


def _check(numbers: list[int]) -> int:
    """Weigh by place: one wrong syllable or two swapped ones always change the sum."""
    return sum(place * number for place, number in enumerate(numbers, start=1)) % _BASE


def _fair_number(random: Callable[[int], bytes]) -> int:
    """Draw a syllable, all alike: bytes that would favour the first ones are thrown away."""
    while True:
        byte = random(1)[0]
        if byte < _FAIR:
            return byte % _BASE
