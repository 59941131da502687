"""Read a municipality's register of people who need help, as CSV or Excel in whatever form.

``survey_register`` looks, ``plan_reading`` settles what each column means, ``read_register``
yields one entry after another, so that memory does not grow with the file.
"""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, ClassVar

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import EntryId
from shelter_app.domain.register import Entry
from shelter_app.domain.register_report import (
    Column,
    Found,
    ImportReport,
    Problem,
    ReadingOrder,
    Survey,
)
from shelter_app.wire.register_csv_columns import column_titled, names_my_number
from shelter_app.wire.register_csv_entries import Layout, RowReader
from shelter_app.wire.register_csv_rows import Row
from shelter_app.wire.register_csv_survey import opened_rows, survey_register

__all__ = ["plan_reading", "read_register", "survey_register"]


class KeyColumnMissing(ShelterError):
    """No column is known as 管理番号; name the one whose value never changes for a person."""

    code: ClassVar[str] = "R-04"


class KeyColumnDoubtful(ShelterError):
    """Some keys could be My Numbers; say that they are the town's own, or name another column."""

    code: ClassVar[str] = "R-05"


class KeyColumnIsMyNumber(ShelterError):
    """The column named as key holds My Numbers; name another column."""

    code: ClassVar[str] = "R-06"


class NameColumnMissing(ShelterError):
    """No column is said to hold the person's name."""

    code: ClassVar[str] = "R-08"


def plan_reading(survey: Survey, order: ReadingOrder) -> Layout:
    """Settle what each column means, or say what must be asked first.

    Raises:
        ColumnMissing: R-07, a title that the file does not have.
        NameColumnMissing: R-08.
        KeyColumnMissing: R-04; KeyColumnDoubtful: R-05; KeyColumnIsMyNumber: R-06.
    """
    mapping = dict(survey.mapping if order.mapping is None else order.mapping)
    if order.key_column is not None:
        mapping = _with_key(mapping, column_titled(survey.header, order.key_column))
    own = frozenset(column_titled(survey.header, title) for title in order.own_number_columns)
    own = frozenset(index for index in own if not _holds_my_numbers(survey, index))
    if not mapping.keys() & {Column.NAME, Column.SURNAME}:
        raise NameColumnMissing("no column holds the name")
    _check_key(survey, mapping.get(Column.MANAGEMENT, ()), own)
    return Layout(order.town, survey.header, mapping, own)


def read_register(
    stream: BinaryIO, survey: Survey, layout: Layout, report: ImportReport
) -> Iterator[Entry]:
    """Yield the good rows in file order, one person once; ``report`` fills as they pass."""
    seen: set[EntryId] = set()
    reader = RowReader(layout)
    with opened_rows(stream, survey) as rows:
        for row in rows:
            entry = _first_of_its_key(reader.entry(row), seen, reader, row)
            _record(report, reader.notes, entry)
            if entry is not None:
                yield entry


def _first_of_its_key(
    entry: Entry | None, seen: set[EntryId], reader: RowReader, row: Row
) -> Entry | None:
    if entry is None:
        return None
    if entry.id in seen:
        reader.notes.append(Found(row.line, Problem.KEY_REPEATED))
        return None
    seen.add(entry.id)
    return entry


def _record(report: ImportReport, notes: Iterable[Found], entry: Entry | None) -> None:
    report.rows += 1
    for note in notes:
        report.note(note)
    if entry is not None:
        report.taken += 1
        report.consents[entry.consent] += 1


def _with_key(mapping: dict[Column, tuple[int, ...]], key: int) -> dict[Column, tuple[int, ...]]:
    return {**mapping, Column.MANAGEMENT: (key,)}


def _check_key(survey: Survey, key: tuple[int, ...], own: frozenset[int]) -> None:
    if not key:
        raise KeyColumnMissing("no column holds a management number")
    if any(_holds_my_numbers(survey, index) for index in key):
        raise KeyColumnIsMyNumber("the key column holds My Numbers")
    if any(survey.twelve_digits[index].may_be_my_number for index in set(key) - own):
        raise KeyColumnDoubtful("some keys could be My Numbers")


def _holds_my_numbers(survey: Survey, index: int) -> bool:
    titled = names_my_number(survey.header[index])
    return titled or survey.twelve_digits[index].looks_like_my_numbers
