"""``register import FILE``: the municipality's CSV into the register store."""

from argparse import Namespace
from typing import BinaryIO

from shelter_app.application.opening.shown import Opener
from shelter_app.application.ports.stores import Keyring, RegisterWriter
from shelter_app.application.register.import_register import (
    ImportOrder,
    import_register,
    rehearse_import,
)
from shelter_app.application.register.installed import note_installed
from shelter_app.bootstrap.assembly import Assembly, assemble
from shelter_app.bootstrap.terminal import (
    NoStoreHere,
    ask_passphrase,
    say,
    sit_down,
    the_store,
)
from shelter_app.cli.report import report_lines
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.register_report import ReadingOrder
from shelter_app.domain.town import town_code
from shelter_app.settings import Settings
from shelter_app.storage.keys.phrase import is_mistyped


class TownNeeded(ShelterError):
    """The municipality's code must be given: ids are made from it."""

    code = "A-14"


class FileUnreadable(ShelterError):
    """The file is missing or cannot be read."""

    code = "A-15"


def run(arguments: Namespace, settings: Settings) -> int:
    """Import, or only look, and say what was found line by line."""
    try:
        with arguments.file.open("rb") as source:
            return _run(arguments, settings, source)
    except OSError as error:
        raise FileUnreadable("the file cannot be read") from error


def _run(arguments: Namespace, settings: Settings, source: BinaryIO) -> int:
    assembly = assemble(settings)
    if arguments.dry_run:
        return _rehearsed(arguments, assembly, source)
    if not arguments.town and not assembly.stores.has_register():
        raise TownNeeded("no town code, and no pack that names one")
    passphrase = ask_passphrase(arguments)
    register = _opened(assembly, passphrase)
    try:
        order = ImportOrder(
            reading=_order(arguments, _town(arguments, register)), source=arguments.file.name
        )
        imported = import_register(register, source, order)
    finally:
        register.close()
    for line in report_lines(imported.report):
        say(line)
    say(f"名簿の版 {imported.version.version}: {imported.version.entries} 人")
    if imported.sealed or imported.withheld:
        say(f"同意のない人: 封じた名簿へ {imported.sealed} 人、取り込まず {imported.withheld} 人")
    _tell_the_ledger(assembly, passphrase)
    return 0


def _tell_the_ledger(assembly: Assembly, passphrase: str) -> None:
    """Say in the one store that lies here which register is in use, where the phrase opens it."""
    try:
        sit_down(assembly, the_store(assembly), passphrase)
        note_installed(assembly.room.table)
    except NoStoreHere:
        return
    except ShelterError:
        say("受付の記録には、責任者が次に入ったときに書き込みます。")
    else:
        say("受付の記録に、名簿が替わったことを書き込みました。")
    finally:
        assembly.room.leave()


def _rehearsed(arguments: Namespace, assembly: Assembly, source: BinaryIO) -> int:
    """Only look; a register is opened when the town's code must come from its pack."""
    town = arguments.town
    if not town:
        if not assembly.stores.has_register():
            raise TownNeeded("no town code, and no pack that names one")
        register = _opened(assembly, ask_passphrase(arguments))
        try:
            town = _town(arguments, register)
        finally:
            register.close()
    for line in report_lines(rehearse_import(source, _order(arguments, town))):
        say(line)
    say("調べただけで、取り込んでいません。")
    return 0


def _town(arguments: Namespace, register: RegisterWriter) -> str:
    briefing = register.briefing()
    town: str = arguments.town or (briefing.town.code if briefing else "")
    if not town:
        raise TownNeeded("no town code, and no pack that names one")
    return town


def _order(arguments: Namespace, town: str) -> ReadingOrder:
    return ReadingOrder(town=town_code(town), key_column=arguments.key_column)


def _opened(assembly: Assembly, passphrase: str) -> RegisterWriter:
    """Open the register store, or make it where there is none."""
    stores = assembly.stores
    if stores.has_register():
        return stores.open_register(Opener.PASSPHRASE, passphrase)
    return stores.create_register(Keyring(passphrase, is_generated=not is_mistyped(passphrase)))
