"""Reading a register file: what is asked before, and what was found in rows and cells."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from shelter_app.domain.private import Private
from shelter_app.domain.register import Consent
from shelter_app.domain.town import TownCode

LISTED_PROBLEMS: Final = 1_000
"""How many problems are listed one by one; all of them are counted."""


class Column(StrEnum):
    """What a column of a register file can mean."""

    MANAGEMENT = "management"
    NAME = "name"
    SURNAME = "surname"
    GIVEN = "given"
    KANA = "kana"
    KANA_SURNAME = "kana-surname"
    KANA_GIVEN = "kana-given"
    FORMER_SURNAME = "former-surname"
    BIRTH = "birth"
    SEX = "sex"
    ADDRESS = "address"
    RESIDENCE = "residence"
    PHONE = "phone"
    FAX = "fax"
    EMERGENCY_CONTACT = "emergency-contact"
    REASON = "reason"
    REMARKS = "remarks"
    HOUSEHOLD = "household"
    DISTRICT = "district"
    CONSENT = "consent"
    HELPER_NAME = "helper-name"
    HELPER_ADDRESS = "helper-address"
    HELPER_PHONE = "helper-phone"
    PLANNED_SHELTER = "planned-shelter"
    ROUTE = "route"
    LIVING_WITH = "living-with"
    PLAN_REMARKS = "plan-remarks"


ColumnMapping = Mapping[Column, tuple[int, ...]]
"""Which columns, counted from 0, make up each meaning; several are joined."""


class Problem(StrEnum):
    """What was wrong with a row or a cell."""

    NO_NAME = "no-name"
    NO_KEY = "no-key"
    KEY_REPEATED = "key-repeated"
    WRONG_WIDTH = "wrong-width"
    BROKEN_QUOTES = "broken-quotes"
    TOO_LONG = "too-long"
    MY_NUMBER = "my-number"
    CONTROL_REMOVED = "control-removed"
    GLYPH_LOST = "glyph-lost"
    BIRTH_UNREAD = "birth-unread"
    SEX_UNREAD = "sex-unread"
    CONSENT_UNREAD = "consent-unread"

    @property
    def loses_the_row(self) -> bool:
        """Tell whether the row was left out; otherwise only the cell was treated."""
        return self in _LOSES_THE_ROW


_LOSES_THE_ROW: Final = frozenset(
    {
        Problem.NO_NAME,
        Problem.NO_KEY,
        Problem.KEY_REPEATED,
        Problem.WRONG_WIDTH,
        Problem.BROKEN_QUOTES,
        Problem.TOO_LONG,
    }
)


@dataclass(frozen=True, slots=True)
class Found:
    """One problem: where it is and what it is, never what the cell said."""

    line: int
    """Line of the file, from 1, where the row begins."""
    problem: Problem
    column: str = ""
    """The column's own title."""


@dataclass(frozen=True, slots=True)
class TwelveDigits:
    """How many cells of one column hold twelve digits, and how many may be a My Number."""

    cells: int = 0
    may_be_my_number: int = 0

    @property
    def looks_like_my_numbers(self) -> bool:
        """Tell a column of My Numbers from a town's own: of random numbers one in ten passes."""
        return self.cells > 1 and self.may_be_my_number * 2 > self.cells


@dataclass(frozen=True, slots=True)
class Survey:
    """What a register file looks like before anything is taken from it."""

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    header_line: int
    mapping: ColumnMapping
    """Proposed from the titles; a person may change it."""
    rows: int
    twelve_digits: tuple[TwelveDigits, ...]
    """One for each column."""

    @property
    def unused(self) -> tuple[str, ...]:
        """Titles of columns that nothing is taken from."""
        used = {index for indexes in self.mapping.values() for index in indexes}
        return tuple(title for index, title in enumerate(self.header) if index not in used)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReadingOrder(Private):
    """What a person says about a register file before it is read."""

    town: TownCode
    mapping: ColumnMapping | None = None
    """None takes what the survey proposes."""
    key_column: str | None = None
    """Title of the column that holds an unchanging number for each person."""
    own_number_columns: frozenset[str] = field(default=frozenset())
    """Titles of columns whose twelve digits are the town's own numbers (宛名番号)."""


@dataclass(slots=True)
class ImportReport:
    """What came of reading a register file, row by row."""

    rows: int = 0
    taken: int = 0
    counts: Counter[Problem] = field(default_factory=Counter)
    found: list[Found] = field(default_factory=list)
    my_numbers: Counter[str] = field(default_factory=Counter)
    """Cells blanked because they held or may have held a My Number, by column title."""
    consents: Counter[Consent] = field(default_factory=Counter)

    def note(self, found: Found) -> None:
        """Count a problem and list it while the list is short enough to read."""
        self.counts[found.problem] += 1
        if found.problem is Problem.MY_NUMBER:
            self.my_numbers[found.column] += 1
        if len(self.found) < LISTED_PROBLEMS:
            self.found.append(found)

    @property
    def left_out(self) -> int:
        """Rows that were not taken."""
        return sum(count for problem, count in self.counts.items() if problem.loses_the_row)
