"""照合番号B, the 14 digits on the front of a My Number card: birth date, expiry year, code.

The birth date is YYMMDD in years of the Japanese era without the era itself, the expiry a western
year, the security code four digits. 照合番号A is the My Number and has no place in this program.
"""

from datetime import date
from typing import Final

from shelter_app.domain.eras import ERAS
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.secret import Secret

SIZE: Final = 14
CODE_SIZE: Final = 4
PIN_SIZE: Final = 4
_YEARS: Final = range(2015, 2100)
"""The first cards were handed out in January 2016."""


class CodeMistyped(ShelterError):
    """What was typed cannot be 照合番号B or a PIN, so nothing was sent to the card."""

    code = "D-42"


def number_b(birth: date, expiry_year: int, code: Secret) -> Secret:
    """Put 照合番号B together; ``code`` is taken over and empty afterwards.

    Raises:
        CodeMistyped: D-42, when a part cannot stand on a card.
    """
    era = next((one for one in ERAS if one.first <= birth <= one.last), None)
    if era is None or expiry_year not in _YEARS or len(code) != CODE_SIZE or not code.is_digits:
        code.wipe()
        raise CodeMistyped("a part of the number cannot stand on a card")
    year = birth.year - era.first.year + 1
    number = Secret(f"{year:02}{birth:%m%d}{expiry_year:04}")
    number.join(code)
    return number


def checked_number_b(typed: Secret) -> Secret:
    """Let 14 digits pass whose month, day and expiry year can stand on a card.

    Raises:
        CodeMistyped: D-42; what was typed is wiped.
    """
    digits = bytearray()
    typed.put_into(digits)
    fits = len(digits) == SIZE and digits.isdigit() and _can_stand(digits)
    digits[:] = bytes(len(digits))
    if not fits:
        typed.wipe()
        raise CodeMistyped("not the 14 digits of a card")
    return typed


def checked_pin(typed: Secret) -> Secret:
    """Let four digits pass.

    Raises:
        CodeMistyped: D-42; what was typed is wiped.
    """
    if len(typed) != PIN_SIZE or not typed.is_digits:
        typed.wipe()
        raise CodeMistyped("a PIN has four digits")
    return typed


def _can_stand(digits: bytearray) -> bool:
    year, month, day = int(digits[0:2]), int(digits[2:4]), int(digits[4:6])
    return year > 0 and 1 <= month <= 12 and 1 <= day <= 31 and int(digits[6:10]) in _YEARS  # noqa: PLR2004 - a calendar
