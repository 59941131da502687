"""Cut a CSV text into rows, so that one broken row costs that row and no other."""

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TextIO

from shelter_app.domain.register_report import Problem

LONGEST_LINE: Final = 65_536
"""Characters of one line of the file."""
LONGEST_CELL: Final = 2_000
MOST_CELLS: Final = 300
_MOST_LINES: Final = 50
"""Lines that one quoted cell may span."""
_DELIMITERS: Final = (",", "\t")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it begins, its cells, or why it has none."""

    line: int
    """From 1."""
    cells: list[str] = field(default_factory=list, repr=False)
    problem: Problem | None = None


def read_rows(text: TextIO, delimiter: str) -> Iterator[Row]:
    """Yield every row that is not blank; a broken one carries its problem and no cells."""
    lines = _Lines(text)
    while (first := lines.take()) is not None:
        row = _row(lines, first, delimiter)
        if row.problem or any(cell.strip() for cell in row.cells):
            yield row


def delimiter_of(line: str) -> str:
    """Tell a comma file from a tab file (Excel's "Unicode text") by one line."""
    return max(_DELIMITERS, key=line.count)


class _Lines:
    """Physical lines with their numbers, which can be put back."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._number = 0
        self._returned: deque[tuple[int, str]] = deque()

    def take(self) -> tuple[int, str] | None:
        """Give the next line with its number; None at the end."""
        if self._returned:
            return self._returned.popleft()
        line = self._text.readline(LONGEST_LINE + 1)
        if not line:
            return None
        self._number += 1
        if len(line) > LONGEST_LINE:
            self._skip_rest(line)
        return self._number, line

    def put_back(self, lines: list[tuple[int, str]]) -> None:
        """Have these lines come again, in their order."""
        self._returned.extendleft(reversed(lines))

    def _skip_rest(self, line: str) -> None:
        while line and not line.endswith(("\n", "\r")):
            line = self._text.readline(LONGEST_LINE)


def _row(lines: _Lines, first: tuple[int, str], delimiter: str) -> Row:
    number, text = first
    if len(text) > LONGEST_LINE:
        return Row(number, problem=Problem.TOO_LONG)
    more: list[tuple[int, str]] = []
    while (cells := _cells(text, delimiter)) is None:
        following = lines.take() if len(more) < _MOST_LINES and len(text) < LONGEST_LINE else None
        if following is None:
            break
        more.append(following)
        text += following[1]
    if cells is None:
        # The quote never closes: only the line it began on is lost.
        lines.put_back(more)
        return Row(number, problem=Problem.BROKEN_QUOTES)
    return Row(number, cells, _fault(cells))


def _cells(text: str, delimiter: str) -> list[str] | None:
    """Split one logical line; None while a quoted cell is open or its quotes make no sense."""
    try:
        return next(csv.reader([text], delimiter=delimiter, strict=True))
    except (csv.Error, StopIteration):
        return None


def _fault(cells: list[str]) -> Problem | None:
    if not cells:
        return None
    too_long = len(cells) > MOST_CELLS or max(map(len, cells)) > LONGEST_CELL
    return Problem.TOO_LONG if too_long else None
