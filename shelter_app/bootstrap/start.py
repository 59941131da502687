"""Choose what to start; each part is loaded only when it is asked for.

The desk must be on screen two seconds after the second start, and a server never loads Qt.
"""

import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from shelter_app.cli.parser import build_parser
from shelter_app.domain.errors import ShelterError
from shelter_app.settings import Settings, read_settings

_PARTS = {
    None: "desk",
    "demo": "demo",
    "decode": "decode",
    "card": "card",
    "register": "register",
    "print": "papers",
    "household-page": "household_page",
    "check": "check",
    "recipient": "exchange",
    "enrol": "exchange",
    "sync": "exchange",
    "bundle": "exchange",
}


class _Part(Protocol):
    def run(self, arguments: Namespace, settings: Settings) -> int: ...


def run(argv: Sequence[str]) -> int:
    """Parse the command line and run one part; returns the exit code."""
    arguments = build_parser().parse_args(argv)
    settings = read_settings(arguments.data, arguments.camera)
    part = cast("_Part", import_module(f"shelter_app.bootstrap.{_PARTS[arguments.command]}"))
    try:
        return part.run(arguments, settings)
    except ShelterError as error:
        words = import_module("shelter_app.bootstrap.words")
        sys.stderr.write(f"{words.sentence(error)}\n")
        return 1
