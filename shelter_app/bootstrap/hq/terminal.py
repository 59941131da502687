"""Secrets for headquarters' commands: from the environment or the keyboard, never an argument."""

import os
import sys
from getpass import getpass
from typing import Final

from shelter_app.domain.errors import ShelterError

PHRASE: Final = "SHELTER_HQ_PASSPHRASE"
ROOT_PHRASE: Final = "SHELTER_ROOT_PASSPHRASE"
OPERATOR_SECRET: Final = "SHELTER_HQ_SECRET"  # noqa: S105 - the name of a variable


class NoSecretGiven(ShelterError):
    """No passphrase came: nobody sits at the keyboard, and the environment names none."""

    code = "H-07"


def ask(variable: str, prompt: str) -> str:
    """Take a secret from the environment or the keyboard.

    Raises:
        NoSecretGiven: H-07.
    """
    known = os.environ.get(variable)
    if known is not None:
        return known
    try:
        return getpass(f"{prompt}: ")
    except EOFError as error:
        raise NoSecretGiven("nobody at the keyboard") from error


def given(variable: str) -> str | None:
    """Take a secret from the environment only."""
    return os.environ.get(variable)


def say(text: str) -> None:
    """Write a line for the person at the terminal."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
