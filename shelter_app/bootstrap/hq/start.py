"""Choose which command of headquarters to run; each part is loaded only when it is asked for."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from shelter_app.bootstrap.hq.words import sentence
from shelter_app.cli.hq_parser import build_hq_parser
from shelter_app.domain.errors import ShelterError
from shelter_app.settings import Settings, read_hq_settings

_PARTS = {
    "init": "founding",
    "serve": "serving",
    "status": "status",
    "device": "devices",
    "pack": "packs",
    "bundle": "bundles",
    "backup": "backups",
    "restore": "backups",
}


class _Part(Protocol):
    def run(self, arguments: Namespace, settings: Settings) -> int: ...


def run(argv: Sequence[str]) -> int:
    """Parse the command line and run one part; returns the exit code."""
    arguments = build_hq_parser().parse_args(argv)
    settings = read_hq_settings(arguments.data)
    module = import_module(f"shelter_app.bootstrap.hq.{_PARTS[arguments.command]}")
    try:
        return cast("_Part", module).run(arguments, settings)
    except ShelterError as error:
        sys.stderr.write(f"{sentence(error)}\n")
        return 1


def main() -> int:
    """Run the program with the arguments it was started with."""
    return run(sys.argv[1:])
