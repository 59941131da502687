"""Read single cells of a register: texts made safe, sexes and consents as towns write them."""

import re
import unicodedata
from typing import Final

from shelter_app.domain.my_number import LENGTH, may_hold_my_number
from shelter_app.domain.people import Sex
from shelter_app.domain.register import LOST_GLYPH, Consent

_BREAKS: Final = re.compile(r"[\t\r\n\v\f\x85\u2028\u2029]+")
# Controls, marks that turn the writing direction, invisible format signs and tags. Variation
# selectors are not among them: they choose the form of a name's kanji.
_CONTROLS: Final = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    r"\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# A town's own 外字 mean nothing outside its fonts; U+FFFD is what an earlier conversion lost.
_LOST: Final = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")
_DIGIT: Final = re.compile(r"\d")
_TWELVE_DIGITS: Final = re.compile(r"[0-9]{12}")

_SEXES: Final = {
    Sex.MALE: re.compile(r"1|男.*|m|male|1[:.]男.*"),
    Sex.FEMALE: re.compile(r"2|女.*|f|female|2[:.]女.*"),
    Sex.OTHER: re.compile(r"9|その他|9[:.]その他"),
    Sex.UNKNOWN: re.compile(r"0?|不[明詳]|-|未回答|無回答|答えたくない"),
}
# What was not asked or answered comes first, then refusals: 同意なし also begins with 同意.
_CONSENTS: Final = (
    (Consent.UNANSWERED, re.compile(r"|-|未.*|無回答|回答なし|返信なし|不明|確認中|保留")),
    (Consent.PRESUMED, re.compile(r".*(?:みなし|条例|推定|拒否なし|不同意の?申出なし).*")),
    (
        Consent.NO,
        re.compile(
            r"不同意.*|非同意|同意(?:し)?(?:なし|無し?|ない|せず)|拒否|無し?|なし|×|x|否|no|n"
        ),
    ),
    (
        Consent.YES,
        re.compile(r"同意(?:する|あり|有り?|済み?)?|有り?|あり|済み?|○|◯|〇|o|1|可|yes|y"),
    ),
)


def safe_text(text: str) -> str:
    """Take controls out of a cell and put 〓 where a character means nothing outside its town."""
    return _LOST.sub(LOST_GLYPH, _CONTROLS.sub("", _BREAKS.sub(" ", text))).strip()


def has_controls(text: str) -> bool:
    """Tell whether a cell held controls or direction marks besides line breaks."""
    return _CONTROLS.search(_BREAKS.sub(" ", text)) is not None


def lost_glyphs(text: str) -> bool:
    """Tell whether a cell has a character that this or an earlier conversion lost."""
    return LOST_GLYPH in text or _LOST.search(text) is not None


def may_be_my_number(text: str) -> bool:
    """Tell whether a cell holds or may hold a My Number, also when controls part its digits."""
    if len(_DIGIT.findall(text)) < LENGTH:  # most cells are settled by this
        return False
    safe = safe_text(text)
    return may_hold_my_number(text) or (safe != text and may_hold_my_number(safe))


def is_twelve_digits(text: str) -> bool:
    """Tell whether a cell is twelve digits and nothing else, as a town's own 宛名番号 may be."""
    return _TWELVE_DIGITS.fullmatch(unicodedata.normalize("NFKC", text).strip()) is not None


def read_sex(text: str) -> Sex | None:
    """Read a sex in words, letters or codes of ISO 5218; None when it is something else."""
    plain = _plain(text)
    return next((sex for sex, words in _SEXES.items() if words.fullmatch(plain)), None)


def read_consent(text: str) -> Consent | None:
    """Read a consent; None for what cannot be told, which must then count as not given.

    Of the codes only 1 is read as consent: what 0, 2 or 9 mean differs from town to town, and
    each of them keeps the line closed.
    """
    plain = _plain(text)
    if re.fullmatch(r"[023-9]", plain):
        return Consent.UNANSWERED
    return next((state for state, words in _CONSENTS if words.fullmatch(plain)), None)


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).casefold()
