"""Make a register entry of one row of a municipal CSV."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from shelter_app.domain.dates import parse_birth
from shelter_app.domain.people import Sex
from shelter_app.domain.reasons import reason_codes
from shelter_app.domain.register import Consent, Entry, entry_id, management_number
from shelter_app.domain.register_report import Column, ColumnMapping, Found, Problem
from shelter_app.domain.town import TownCode
from shelter_app.wire.register_csv_columns import names_my_number
from shelter_app.wire.register_csv_rows import Row
from shelter_app.wire.register_csv_values import (
    has_controls,
    is_twelve_digits,
    lost_glyphs,
    may_be_my_number,
    read_consent,
    read_sex,
    safe_text,
)

_PARTS: Final = {
    Column.NAME: (Column.SURNAME, Column.GIVEN),
    Column.KANA: (Column.KANA_SURNAME, Column.KANA_GIVEN),
}
_NAME_GAP: Final = "　"


@dataclass(frozen=True, slots=True)
class Layout:
    """How the rows of one file are to be read."""

    town: TownCode
    header: tuple[str, ...]
    mapping: ColumnMapping
    own_numbers: frozenset[int] = frozenset()
    """Columns that a person has declared to hold the town's own numbers of twelve digits."""


class _RowLost(Exception):
    """A row that cannot be taken."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(slots=True)
class RowReader:
    """Turns rows into entries; ``notes`` are what was treated or wrong in the last row."""

    layout: Layout
    notes: list[Found] = field(default_factory=list)

    def entry(self, row: Row) -> Entry | None:
        """Give the row's entry, or None with the reason as the last note."""
        self.notes = []
        try:
            return self._entry(row)
        except _RowLost as lost:
            self.notes.append(Found(row.line, lost.problem))
            return None

    def _entry(self, row: Row) -> Entry:
        if row.problem is not None:
            raise _RowLost(row.problem)
        cells = _as_wide_as(self.layout.header, row.cells)
        safe = [self._safe(row.line, index, cell) for index, cell in enumerate(cells)]
        management = self._text(safe, Column.MANAGEMENT)
        name = self._whole(safe, Column.NAME)
        if not management_number(management):
            raise _RowLost(Problem.NO_KEY)
        if not name and not self._blanked_here():
            raise _RowLost(Problem.NO_NAME)
        return self._build(row.line, safe, management, name)

    def _blanked_here(self) -> bool:
        """Tell whether a My Number was dropped in this row: then it stays, even without a name."""
        return any(found.problem is Problem.MY_NUMBER for found in self.notes)

    def _build(self, line: int, safe: list[str], management: str, name: str) -> Entry:
        reason = self._titled(safe, Column.REASON)
        birth = self._text(safe, Column.BIRTH)
        if birth and parse_birth(birth) is None:
            self._note(line, Column.BIRTH, Problem.BIRTH_UNREAD)
        return Entry(
            id=entry_id(self.layout.town, management),
            management=management_number(management),
            name=name,
            kana=self._whole(safe, Column.KANA),
            birth_text=birth,
            sex=self._sex(line, safe),
            reason=reason,
            reason_codes=reason_codes(reason),
            consent=self._consent(line, safe),
            **{item: self._text(safe, column) for item, column in _PLAIN_ITEMS.items()},
        )

    def _safe(self, line: int, index: int, cell: str) -> str:
        """Blank what may be a My Number (番号法15条, 20条), make the rest safe, and say so."""
        title = self.layout.header[index]
        if self._may_be_my_number(index, title, cell):
            self.notes.append(Found(line, Problem.MY_NUMBER, title))
            return ""
        if has_controls(cell):
            self.notes.append(Found(line, Problem.CONTROL_REMOVED, title))
        if lost_glyphs(cell):
            self.notes.append(Found(line, Problem.GLYPH_LOST, title))
        return safe_text(cell)

    def _may_be_my_number(self, index: int, title: str, cell: str) -> bool:
        if names_my_number(title):
            return bool(cell.strip())
        is_own = index in self.layout.own_numbers and is_twelve_digits(cell)
        return not is_own and may_be_my_number(cell)

    def _sex(self, line: int, safe: list[str]) -> Sex:
        sex = read_sex(self._text(safe, Column.SEX))
        if sex is None:
            self._note(line, Column.SEX, Problem.SEX_UNREAD)
        return Sex.UNKNOWN if sex is None else sex

    def _consent(self, line: int, safe: list[str]) -> Consent:
        consent = read_consent(self._text(safe, Column.CONSENT))
        if consent is None:
            self._note(line, Column.CONSENT, Problem.CONSENT_UNREAD)
        return consent or Consent.UNANSWERED

    def _whole(self, safe: list[str], column: Column) -> str:
        """Give a name in one piece, of its own column or of surname and given name."""
        parts = [self._text(safe, part) for part in _PARTS[column]]
        return self._text(safe, column) or _NAME_GAP.join(filter(None, parts))

    def _text(self, safe: list[str], column: Column) -> str:
        """Join the columns of one meaning, leaving out a part that is already said."""
        joined = ""
        for part in self._parts(safe, column):
            if part not in joined:
                joined = f"{joined} {part}".strip()
        return joined

    def _titled(self, safe: list[str], column: Column) -> str:
        """Join several columns with their titles, since 要介護度 "3" says nothing alone."""
        indexes = self.layout.mapping.get(column, ())
        if len(indexes) <= 1:
            return self._text(safe, column)
        titled = [f"{self.layout.header[index]}:{safe[index]}" for index in indexes if safe[index]]
        return " ".join(titled)

    def _parts(self, safe: list[str], column: Column) -> Iterator[str]:
        return (safe[index] for index in self.layout.mapping.get(column, ()) if safe[index])

    def _note(self, line: int, column: Column, problem: Problem) -> None:
        index = self.layout.mapping[column][0]
        self.notes.append(Found(line, problem, self.layout.header[index]))


_PLAIN_ITEMS: Final = {
    "former_surname": Column.FORMER_SURNAME,
    "address": Column.ADDRESS,
    "residence": Column.RESIDENCE,
    "phone": Column.PHONE,
    "fax": Column.FAX,
    "emergency_contact": Column.EMERGENCY_CONTACT,
    "remarks": Column.REMARKS,
    "household": Column.HOUSEHOLD,
    "district": Column.DISTRICT,
    "helper_name": Column.HELPER_NAME,
    "helper_address": Column.HELPER_ADDRESS,
    "helper_phone": Column.HELPER_PHONE,
    "planned_shelter": Column.PLANNED_SHELTER,
    "route": Column.ROUTE,
    "living_with": Column.LIVING_WITH,
    "plan_remarks": Column.PLAN_REMARKS,
}
"""Items of an entry that are taken as the town wrote them."""


def _as_wide_as(header: Sequence[str], cells: list[str]) -> list[str]:
    """Cut empty cells beyond the last title; a row of another width has lost its meaning.

    A short row may be the half of one that an unquoted line break cut in two.
    """
    if len(cells) < len(header) or any(cell.strip() for cell in cells[len(header) :]):
        raise _RowLost(Problem.WRONG_WIDTH)
    return cells[: len(header)]
