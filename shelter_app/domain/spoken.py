"""The spoken code on a slip, such as ``03-B-0042-7``: what people call out and write down.

It is a name for the id on the slip, which alone is the truth. The check digit is Damm's: over the
digits it finds every single wrong digit and every swap of neighbours. A letter enters it as two
digits; letters that sound alike share the first, so hearing one for another is always found too.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import ClassVar, Final

from typing_extensions import override

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private

# Rows sound alike over radio. I, O, Q, S and Z are left out: on paper they are 1, 0, 0, 5 and 2.
_ROWS: Final = ("BCDEGPTVFX", "AHJKMNLR", "UWY")
_LETTER_DIGITS: Final = {
    letter: (row, column)
    for row, letters in enumerate(_ROWS)
    for column, letter in enumerate(letters)
}
DESK_LETTERS: Final = "".join(sorted(_LETTER_DIGITS))
"""The letters a desk may have, in the order in which epochs take them."""

NO_PACK_SHELTER: Final = 0
_NO_PACK_LETTERS: Final = 2
_MOST_LETTERS: Final = 2
MOST_SHELTERS: Final = 999
MOST_NUMBERS: Final = 9_999_999
# No zero more than is printed: else 10234 with its first digits swapped would be read as 1234, over
# whose fewer digits the check digit proves nothing.
_BARE_SHAPE: Final = re.compile(r"(\d{2}|[1-9]\d{2})([A-Z]{1,2})(\d{4}|[1-9]\d{4,6})(\d)", re.ASCII)
_SHAPE: Final = re.compile(
    r"(\d{1,2}|[1-9]\d{2})-([A-Z]{1,2})-(\d{1,4}|[1-9]\d{4,6})-(\d)", re.ASCII
)
_JOINS: Final = re.compile(r"[\s\-‐-―−ーｰ─━_.・/]+")
_MOST_TYPED: Final = 40

# The quasigroup of order 10 from H. M. Damm's thesis (2004): totally anti-symmetric, zero diagonal.
_DAMM: Final = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


class NotASpokenCode(ShelterError):
    """A shelter, desk letter or number that no spoken code can have."""

    code: ClassVar[str] = "C-11"


@dataclass(frozen=True, slots=True, order=True, repr=False)
class SpokenCode(Private):
    """Shelter (0 to 999, 0 without a pack), desk (one letter, or two) and number (from 1).

    A desk without a pack has shelter 0 and two random letters; elsewhere a second letter comes only
    when the single ones are used up. The repr tells nothing, because the code leads to a person.
    """

    shelter: int
    desk: str
    number: int

    def __post_init__(self) -> None:
        """Refuse what cannot be printed.

        Raises:
            NotASpokenCode: If a part is out of range or a letter is not a desk letter.
        """
        if not (0 <= self.shelter <= MOST_SHELTERS and 1 <= self.number <= MOST_NUMBERS):
            raise NotASpokenCode
        if not (
            self.desk
            and len(self.desk) <= _MOST_LETTERS
            and set(self.desk) <= _LETTER_DIGITS.keys()
        ):
            raise NotASpokenCode
        if self.shelter == NO_PACK_SHELTER and len(self.desk) != _NO_PACK_LETTERS:
            raise NotASpokenCode

    @property
    def check(self) -> int:
        """The check digit, 0 to 9."""
        state = 0
        for digit in self._digits():
            state = _DAMM[state][digit]
        return state

    @property
    def compact(self) -> str:
        """The code without hyphens, as it stands in a QR payload: ``03B00427``."""
        return str(self).replace("-", "")

    @override
    def __str__(self) -> str:
        return f"{self.shelter:02}-{self.desk}-{self.number:04}-{self.check}"

    def _digits(self) -> list[int]:
        letters = [digit for letter in self.desk for digit in _LETTER_DIGITS[letter]]
        return [*map(int, f"{self.shelter:02}"), *letters, *map(int, f"{self.number:04}")]


def parse_spoken(text: str) -> SpokenCode | None:
    """Read a code as people type it: full width, small letters, odd or missing hyphens, spaces.

    None when it is not one, or when the check digit says that something was heard wrong. Leading
    zeros may be missing only where hyphens or spaces show which part they belong to.
    """
    if len(text) > _MOST_TYPED:
        return None
    folded = unicodedata.normalize("NFKC", text.strip()).upper()
    shape = _SHAPE.fullmatch(_JOINS.sub("-", folded))
    shape = shape or _BARE_SHAPE.fullmatch(_JOINS.sub("", folded))
    if shape is None:
        return None
    try:
        code = SpokenCode(int(shape[1]), shape[2], int(shape[3]))
    except NotASpokenCode:
        return None
    return code if code.check == int(shape[4]) else None


def desk_letters_without_pack(random: bytes) -> str:
    """Turn two random bytes into the two letters of a desk that has no pack."""
    if len(random) != _NO_PACK_LETTERS:
        msg = "two random bytes are needed"
        raise ValueError(msg)
    return "".join(DESK_LETTERS[value % len(DESK_LETTERS)] for value in random)
