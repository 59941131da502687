"""What the commands without a window share: the passphrase, and the one store that is meant."""

import os
import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path

from shelter_app.application.opening.operators import operators
from shelter_app.application.opening.shown import Opener
from shelter_app.bootstrap.assembly import Assembly
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.roles import Role


class NoStoreHere(ShelterError):
    """No reception store lies in the data folder yet."""

    code = "A-11"


class SeveralStores(ShelterError):
    """More than one reception store lies here; open the one that is meant in the window."""

    code = "A-12"


class NoOperatorYet(ShelterError):
    """Nobody works at this desk yet, so nothing can be done in anybody's name."""

    code = "A-13"


class NoPassphraseGiven(ShelterError):
    """No passphrase came: its file cannot be read, or nobody sits at the keyboard."""

    code = "A-18"


def ask_passphrase(arguments: Namespace) -> str:
    """Take the passphrase from its file, the environment, or the keyboard; never an argument.

    Raises:
        NoPassphraseGiven: A-18, when the file cannot be read or the keyboard gives nothing.
    """
    if arguments.passphrase_file is not None:
        return _first_line(arguments.passphrase_file)
    known = os.environ.get("SHELTER_PASSPHRASE")
    if known is not None:
        return known
    try:
        return getpass("合言葉: ")
    except EOFError as error:
        raise NoPassphraseGiven("nobody at the keyboard") from error


def _first_line(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise NoPassphraseGiven("the file cannot be read") from error
    return text.partition("\n")[0].strip("\r")


def the_store(assembly: Assembly) -> str:
    """Name the one store that lies here.

    Raises:
        NoStoreHere, SeveralStores.
    """
    found = [store for store in assembly.stores.survey() if not store.on_stick]
    own = [store for store in found if not store.reception_only] or found
    if not own:
        raise NoStoreHere("no store in the data folder")
    if len(own) > 1:
        raise SeveralStores("several stores in the data folder")
    return own[0].ref


def open_the_store(assembly: Assembly, arguments: Namespace) -> None:
    """Open the one store that lies here, in the name of its lead.

    Raises as ``the_store`` before it asks for the passphrase, and when that does not open it.
    """
    ref = the_store(assembly)
    sit_down(assembly, ref, ask_passphrase(arguments))


def sit_down(assembly: Assembly, ref: str, passphrase: str) -> None:
    """Open a store in the name of its lead."""
    assembly.doorway.open_with(ref, Opener.PASSPHRASE, passphrase)
    table = assembly.room.table
    known = sorted(operators(table), key=lambda one: one.role is not Role.LEAD)
    if not known:
        raise NoOperatorYet("no operator")
    table.operator = Author(known[0].id, known[0].affiliation, known[0].role)
    table.operator_name = known[0].name


def say(text: str) -> None:
    """Write a line for the person at the terminal."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
