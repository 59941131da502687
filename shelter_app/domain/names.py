"""Names as values that are safe to show and easy to sort."""

import re
import unicodedata
from itertools import pairwise

from shelter_app.domain.kana import full_size, hiragana, unvoiced, vowel_of

LONGEST_NAME = 200
"""Characters; passports and residence cards stay far below it."""

MISSING_GLYPH = "〓"
"""What Japanese offices print for a character that a system cannot hold."""

_JOINERS = "\u200c\u200d"  # Persian and Sinhala names are misspelt without them
_MOST_MARKS = 4


def clean_name(text: str) -> str:
    """Make a name safe to show and store: no control or direction marks, single spaces.

    Kanji and their variation selectors stay as they are; a private-use character, which means
    something else on each machine, becomes 〓; more than four marks on one letter are cut.
    """
    shown = "".join(_shown(char) for char in text[: 4 * LONGEST_NAME])
    spaced = re.sub(r"\s+", " ", _with_few_marks(shown)).strip()
    return _cut(_composed(spaced))


def clean_text(text: str) -> str:
    """Make a text of several lines safe to show and store, whatever its length; see above."""
    lines = ("".join(_shown(char) for char in line) for line in text.splitlines())
    spaced = (re.sub(r"\s+", " ", _with_few_marks(line)).strip() for line in lines)
    return "\n".join(_composed(line) for line in spaced).strip()


def _shown(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Co":
        return MISSING_GLYPH
    if char.isspace():
        return " "
    if char in _JOINERS or category[0] != "C":
        return char
    return ""


def _with_few_marks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= _MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def _composed(text: str) -> str:
    """Join letters and their marks (か + ゛); kanji are left alone, which NFC would replace."""
    return re.sub(r"[^\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+", _nfc, text)


def _nfc(run: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", run.group())


def _cut(text: str) -> str:
    """Keep the first 200 characters without parting one from its variation selector."""
    end = LONGEST_NAME
    while 0 < end < len(text) and unicodedata.category(text[end]) == "Mn":
        end -= 1
    return text[:end].rstrip()


def gojuon_key(kana: str) -> tuple[str, str, str]:
    """Sort key in the order of the kana table (JIS X 4061 in short).

    Letters first; then voicing, size and the long mark, which stands for the vowel before it.
    Names in no kana come after all others.
    """
    plain = re.sub(r"\s+", " ", hiragana(kana).strip())
    spoken = "".join(
        vowel_of(before) or char if char == "ー" else char for before, char in pairwise(f" {plain}")
    )
    letters = unvoiced(full_size(spoken))
    return ("" if "ぁ" <= letters[:1] <= "ゖ" else "\uffff") + letters, spoken, plain
