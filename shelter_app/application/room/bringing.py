"""The import of a register file at the open desk."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, ClassVar

from shelter_app.application.ports.ledger import Act
from shelter_app.application.ports.stores import RegisterWriter
from shelter_app.application.register.bringing import (
    ImportChoice,
    ImportStopped,
    ImportWatch,
    NotForImport,
    TownUnknown,
)
from shelter_app.application.register.import_register import (
    Imported,
    ImportOrder,
    import_register,
    rehearse_import,
    survey_file,
)
from shelter_app.application.register.installed import installed_draft
from shelter_app.application.room.room import Room
from shelter_app.domain.deeds import Deed, may
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId
from shelter_app.domain.register_report import ImportReport, ReadingOrder, Survey
from shelter_app.domain.town import town_code
from shelter_app.domain.town_pack import RegisterVersion

_TELL_EVERY = 200
"""Rows between two words about progress."""


class FileNotRead(ShelterError):
    """The file is missing or cannot be read; nothing was changed."""

    code: ClassVar[str] = "R-17"


class RegisterShut(ShelterError):
    """The register is not open at this desk; open it first."""

    code: ClassVar[str] = "R-18"


class OpenedBringing:
    """The import's use cases at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def look(self, path: Path) -> Survey:
        """Say what a file looks like; nothing is taken from it."""
        self._check_seat()
        with _opened(path) as source:
            return survey_file(source)

    def rehearse(self, choice: ImportChoice, watch: ImportWatch) -> ImportReport:
        """Read the whole file as an import would and change nothing."""
        self._check_seat()
        order = self._reading(self._register(), choice)
        with _opened(choice.path) as source:
            return rehearse_import(source, order, _heeding(watch))

    def bring_in(self, choice: ImportChoice, watch: ImportWatch) -> Imported:
        """Replace the register by the file's lines and say so in the ledger.

        Raises:
            NotForImport: R-15; RegisterShut: R-18; TownUnknown: R-16; FileNotRead: R-17.
            ImportStopped: R-14, and whatever ``import_register`` raises.
        """
        self._check_seat()
        register = self._register()
        order = ImportOrder(
            reading=self._reading(register, choice),
            source=choice.path.suffix.lstrip(".").lower(),  # a file's name may be somebody's
            token=_token(choice),
        )
        with _opened(choice.path) as source:
            imported = import_register(register, source, order, _heeding(watch))
        self._say(imported.version)
        return imported

    def _check_seat(self) -> None:
        author = self._room.table.author
        if not may(Deed.INSTALL_REGISTER, author.affiliation, author.role):
            raise NotForImport("a lead of the public staff must sit here")

    def _register(self) -> RegisterWriter:
        if self._room.register is None:
            raise RegisterShut("the register is not open")
        return self._room.register

    def _reading(self, register: RegisterWriter, choice: ImportChoice) -> ReadingOrder:
        briefing = register.briefing()
        if briefing is None:
            raise TownUnknown("no pack names the town")
        return ReadingOrder(
            town=town_code(briefing.town.code),
            mapping=choice.mapping,
            own_number_columns=choice.own_number_columns,
        )

    def _say(self, version: RegisterVersion) -> None:
        table = self._room.table
        table.writer.append(Act(ActId(table.new_id()), table.author, (installed_draft(version),)))


def _heeding(watch: ImportWatch) -> Callable[[int], None]:
    def passed(rows: int) -> None:
        if watch.stopped:
            raise ImportStopped("somebody stopped it")
        if rows % _TELL_EVERY == 0:
            watch.told(rows)

    return passed


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file; one that vanishes while it is read is told as one that cannot be read."""
    try:
        with path.open("rb") as source:
            yield source
    except OSError as error:
        raise FileNotRead("the file cannot be read") from error


def _token(choice: ImportChoice) -> bytes:
    """Name a file by its bytes and how its columns are read, so that only the same goes on."""
    summed = sha256()
    with _opened(choice.path) as source:
        while block := source.read(1 << 20):
            summed.update(block)
    columns = sorted((str(column), at) for column, at in choice.mapping.items())
    summed.update(repr((columns, sorted(choice.own_number_columns))).encode())
    return summed.digest()
