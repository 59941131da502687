"""Say in the ledger which register is in use."""

from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import ID_SIZE, ActId, Subject
from shelter_app.domain.ledger.facts.running import RegisterInstalled
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.town_pack import RegisterVersion

_SAID = "installed"


def installed_draft(version: RegisterVersion) -> Draft:
    """Name the version and its hash, never a line of it."""
    fact = RegisterInstalled(version=version.version, hash=version.hash)
    return Draft("register.installed", fact, (Subject("register", version.hash[:ID_SIZE]),))


def note_installed(table: Table) -> None:
    """Say so when the register was replaced beside the open desk, as from the terminal.

    Nobody sits at a terminal, so the first who signs in and may replace a register says it.
    """
    if table.register is None or not table.may(Deed.INSTALL_REGISTER):
        return
    version = table.register.current()
    if version is None or _is_said(table, version):
        return
    table.writer.append(Act(ActId(table.new_id()), table.author, (installed_draft(version),)))


def _is_said(table: Table, version: RegisterVersion) -> bool:
    """Tell whether the ledger knows of it, and of nothing that came after it."""
    rows = [row for row in table.reader.all_of("register") if row.heads(_SAID)]
    latest = max(map(_said_at, rows), default=0)
    return any(row.value(_SAID)["hash"] == version.hash and _said_at(row) == latest for row in rows)


def _said_at(row: Row) -> int:
    return row.attributes[_SAID][0].at_ms or 0
