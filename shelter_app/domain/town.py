"""A municipality, known by its national code."""

import re
import unicodedata
from typing import ClassVar, Final, NewType

from shelter_app.domain.errors import ShelterError

TownCode = NewType("TownCode", str)
"""Five digits of 全国地方公共団体コード (JIS X 0401 and 0402), without the check digit."""

_WEIGHTS: Final = (6, 5, 4, 3, 2)


class TownCodeUnreadable(ShelterError):
    """A municipal code that is neither five digits nor six with a right check digit."""

    code: ClassVar[str] = "R-01"


def town_code(text: str) -> TownCode:
    """Read a municipal code of five digits, or of six with its check digit.

    Raises:
        TownCodeUnreadable: R-01, other lengths, other signs or a wrong check digit.
    """
    digits = unicodedata.normalize("NFKC", text).strip().replace("-", "")
    if re.fullmatch(r"[0-9]{5,6}", digits) is None:
        raise TownCodeUnreadable("a municipal code has five or six digits")
    code = TownCode(digits[:5])
    if len(digits) > len(code) and with_check_digit(code) != digits:
        raise TownCodeUnreadable("the check digit of the municipal code is wrong")
    return code


def with_check_digit(code: TownCode) -> str:
    """Write the six-digit form that open data and most municipal systems use."""
    total = sum(int(digit) * weight for digit, weight in zip(code, _WEIGHTS, strict=True))
    return f"{code}{(11 - total % 11) % 10}"
