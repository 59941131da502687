"""The number of a paper form: printed on our own, or whatever somebody wrote on another.

Ours is ``K-`` and a spoken code, so that a wrong digit is found and no slip is taken for a form.
"""

import unicodedata
from typing import Final

from shelter_app.domain.my_number import blank_my_numbers
from shelter_app.domain.names import clean_name
from shelter_app.domain.spoken import SpokenCode, parse_spoken

LONGEST: Final = 40
_PREFIX: Final = "K"
_DASHES: Final = str.maketrans(dict.fromkeys("‐-―−ーｰ─━_", "-"))


def made_number(code: SpokenCode) -> str:
    """Write the number of a form that we print."""
    return f"{_PREFIX}-{code}"


def form_number(text: str) -> str:
    """Bring a typed or scanned form number to one form; empty when nothing was written."""
    without, _ = blank_my_numbers(clean_name(text))
    plain = unicodedata.normalize("NFKC", without).translate(_DASHES).strip().upper()
    ours = _ours(plain)
    return made_number(ours) if ours else plain[:LONGEST].strip()


def is_misread(text: str) -> bool:
    """Tell whether this looks like a number of ours with something heard or typed wrong."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).strip().upper()
    digits = sum(letter.isdigit() for letter in plain)
    return plain.startswith(_PREFIX) and digits > len("03") and _ours(plain) is None


def _ours(plain: str) -> SpokenCode | None:
    if not plain.startswith(_PREFIX):
        return None
    return parse_spoken(plain.removeprefix(_PREFIX).removeprefix("-"))
