"""Spellings of one sound or sign brought to one form."""

import re
import unicodedata
from collections.abc import Mapping

from shelter_app.domain.kana import full_size, hiragana, unvoiced

LONGEST_TEXT = 200
"""Characters of any text that are looked at; nothing a person is called is longer."""

_SELECTORS = dict.fromkeys([*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])
_HIDDEN = re.compile(
    "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]"
)
_HYPHENS = re.compile(r"[‐‑‒–—―−─━]")
_OLD_KANA = str.maketrans("ゐゑをぢづ", "いえおじず")
_V_SOUNDS = {"ゔあ": "ば", "ゔい": "び", "ゔえ": "べ", "ゔお": "ぼ", "ゔ": "ぶ"}
_U_ROW, _O_ROW = "うくすつぬふむゆるぐずぶぷ", "おこそとのほもよろごぞどぼぽ"
_I_ROW, _E_ROW = "いきしちにひみりぎじびぴ", "えけせてねへめれげぜでべぺ"
_LENGTHENING = re.compile(
    rf"ー|(?<=[{_U_ROW}{_O_ROW}])う|(?<=[{_O_ROW}])お|(?<=[{_I_ROW}{_E_ROW}])い|(?<=[{_E_ROW}])え"
)
_KANA = re.compile(r"[ぁ-ゖー]+")
_LATIN = re.compile(r"[a-z'-]+")


def plain(text: str, fold: Mapping[int, str]) -> str:
    """Bring a written text to its plain form: one width, lower case, hiragana, folded kanji."""
    seen = text[:LONGEST_TEXT].translate(_SELECTORS)
    visible = _HIDDEN.sub("", _HYPHENS.sub("-", seen))
    return hiragana(_without_accents(visible)).lower().translate(fold)


def _without_accents(text: str) -> str:
    """Drop the accents of Latin letters, which few keyboards at a desk have: José as Jose."""
    if text.isascii() or not any("\u00c0" <= char <= "\u1eff" for char in text):
        return text
    return "".join(
        unicodedata.normalize("NFD", char)[0] if "\u00c0" <= char <= "\u1eff" else char
        for char in text
    )


def strict(kana: str) -> str:
    """The sound as spelled: large letters (registers hold キヨウ for キョウ), present-day kana."""
    sound = full_size(kana)
    if "ゔ" in sound:
        for old, new in _V_SOUNDS.items():
            sound = sound.replace(old, new)
    return sound.translate(_OLD_KANA)


def loose(strict_kana: str) -> str:
    """The sound without its long vowels: ようこ, よーこ and よおこ all give よこ."""
    return _LENGTHENING.sub("", strict_kana) or strict_kana


def bare(loose_kana: str) -> str:
    """The sound without voicing marks, which are misheard and misread most."""
    return unvoiced(loose_kana)


def is_kana(text: str) -> bool:
    """Tell whether a plain text is all kana."""
    return _KANA.fullmatch(text) is not None


def is_latin(text: str) -> bool:
    """Tell whether a plain text is all Latin letters, apostrophes and hyphens."""
    return _LATIN.fullmatch(text) is not None
