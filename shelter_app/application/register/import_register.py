"""Import a municipality's register file: look, rehearse, import."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import BinaryIO, ClassVar

from shelter_app.application.ports.register_install import RegisterInstaller
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private
from shelter_app.domain.register import Entry
from shelter_app.domain.register_report import ImportReport, ReadingOrder, Survey
from shelter_app.domain.town_pack import RegisterVersion, SealedPart
from shelter_app.wire.pack_sealed import seal
from shelter_app.wire.register_csv import plan_reading, read_register, survey_register


class NothingToImport(ShelterError):
    """No row of the file could be taken; the register in use stays in use."""

    code: ClassVar[str] = "R-09"


class RegisterOfAnotherTown(ShelterError):
    """The town code given is not that of the pack installed here."""

    code: ClassVar[str] = "R-11"


Passed = Callable[[int], None]
"""Told of every row read, counted from 1; what it raises stops the reading."""


def unheeded(rows: int) -> None:
    """Let rows pass."""
    del rows


class Disclosure(Enum):
    """Which lines may become readable where the register is installed."""

    WITH_CONSENT = auto()
    """At a shelter: with consent or by ordinance (災害対策基本法49条の11第2項)."""
    INTERNAL = auto()
    """At the municipality itself, for its own use: every line (同条第1項)."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ImportOrder(Private):
    """What is asked of an import."""

    reading: ReadingOrder
    as_of: str = ""
    """The municipality's date of the data, ISO 8601."""
    source: str = "csv"
    disclosure: Disclosure = Disclosure.WITH_CONSENT
    token: bytes = b""
    """Names the file, so that the same one goes on where it was broken off."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import; version and hash go into the ledger (``register.installed``)."""

    version: RegisterVersion
    report: ImportReport
    sealed: int = 0
    """Lines without consent that went into the sealed part."""
    withheld: int = 0
    """Lines without consent that were not kept, since no opening key is known here."""


def survey_file(source: BinaryIO) -> Survey:
    """Say what a register file looks like; nothing is taken from it.

    Raises:
        RegisterUnreadable: R-02; NoTitleRow: R-03.
    """
    return survey_register(source)


def rehearse_import(
    source: BinaryIO, order: ReadingOrder, passed: Passed = unheeded
) -> ImportReport:
    """Read the whole file as an import would and install nothing.

    Raises as ``import_register`` does, but for R-09.
    """
    report = ImportReport()
    for _ in _lines(source, order, report, passed):
        pass
    return report


def import_register(
    register: RegisterInstaller, source: BinaryIO, order: ImportOrder, passed: Passed = unheeded
) -> Imported:
    """Replace the register's lines by those of a file; ``source`` must be seekable.

    Lines without consent are encrypted to the opening key that the installed pack names; without
    a pack they are counted and left out. Card bindings stay.

    Raises:
        RegisterUnreadable: R-02; NoTitleRow: R-03; ColumnMissing: R-07; NameColumnMissing: R-08.
        KeyColumnMissing: R-04; KeyColumnDoubtful: R-05; KeyColumnIsMyNumber: R-06.
        NothingToImport: R-09; RegisterOfAnotherTown: R-11.
    """
    briefing = register.briefing()
    if briefing is not None and briefing.town.code != order.reading.town:
        raise RegisterOfAnotherTown("the pack here is another town's")
    report = ImportReport()
    division = _Division(
        order.disclosure, briefing.sealing_recipient if briefing is not None else ""
    )
    version = register.install_lines(
        _at_least_one(division.readable(_lines(source, order.reading, report, passed)), report),
        as_of=order.as_of,
        source=order.source,
        sealed=division.sealed,
        token=order.token,
    )
    return Imported(version, report, version.sealed_entries, division.withheld)


class _Division:
    """Parts lines as they pass, and keeps those that must be sealed."""

    def __init__(self, disclosure: Disclosure, recipient: str) -> None:
        self._opens_all = disclosure is Disclosure.INTERNAL
        self._recipient = recipient
        self._closed: list[Entry] = []
        self.withheld = 0

    def readable(self, lines: Iterable[Entry]) -> Iterator[Entry]:
        for line in lines:
            if self._opens_all or line.consent.permits_disclosure:
                yield line
            elif self._recipient:
                self._closed.append(line)
            else:
                self.withheld += 1

    def sealed(self) -> SealedPart | None:
        # Whose card was whose does not come with a file; the sealed part has lines only.
        return seal(self._closed, (), self._recipient) if self._closed else None


def _lines(
    source: BinaryIO, order: ReadingOrder, report: ImportReport, passed: Passed
) -> Iterator[Entry]:
    survey = survey_register(source)
    for entry in read_register(source, survey, plan_reading(survey, order), report):
        passed(report.rows)
        yield entry


def _at_least_one(lines: Iterator[Entry], report: ImportReport) -> Iterator[Entry]:
    yield from lines
    if not report.taken:
        raise NothingToImport("no row could be taken")
