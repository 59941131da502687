"""What the screen of the register's import asks of the use cases."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Protocol

from shelter_app.application.register.import_register import Imported, unheeded
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private
from shelter_app.domain.register_report import ColumnMapping, ImportReport, Survey


class ImportStopped(ShelterError):
    """Somebody stopped the import; the register in use stays, and the same file goes on later."""

    code: ClassVar[str] = "R-14"


class NotForImport(ShelterError):
    """Only a lead of the public staff may replace the register (災害対策基本法49条の11)."""

    code: ClassVar[str] = "R-15"


class TownUnknown(ShelterError):
    """No town pack says which municipality this is; ids of people are made from its code."""

    code: ClassVar[str] = "R-16"


@dataclass(slots=True)
class ImportWatch:
    """Follows an import from another thread: how far it is, and whether it is to stop."""

    told: Callable[[int], None] = unheeded
    """Called now and then with the number of rows read."""
    stopped: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class ImportChoice(Private):
    """What a person settled about a file: its columns, and which twelve digits are the town's."""

    path: Path
    mapping: ColumnMapping
    own_number_columns: frozenset[str] = field(default=frozenset())


class Bringing(Protocol):
    """Bringing a municipality's file to this desk: look, rehearse, bring in."""

    def look(self, path: Path) -> Survey:
        """Say what a file looks like; nothing is taken from it."""
        ...

    def rehearse(self, choice: ImportChoice, watch: ImportWatch) -> ImportReport:
        """Read the whole file as an import would and change nothing."""
        ...

    def bring_in(self, choice: ImportChoice, watch: ImportWatch) -> Imported:
        """Replace the register by the file's lines, whole or not at all."""
        ...
