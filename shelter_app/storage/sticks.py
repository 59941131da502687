"""Sticks: the removable drives that are plugged in, and the folder of ours on them."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from string import ascii_uppercase
from typing import Final

COPY_FOLDER: Final = "shelter-copy"
"""Where the second copy lies on a stick."""


def sticks() -> tuple[Path, ...]:
    """List the tops of removable drives that are plugged in now."""
    return tuple(_drives())


if sys.platform == "win32":

    def _drives() -> Iterable[Path]:
        import ctypes  # noqa: PLC0415 - only Windows has what is asked

        removable = 2
        for letter in ascii_uppercase:
            if ctypes.windll.kernel32.GetDriveTypeW(f"{letter}:\\") == removable:
                yield Path(f"{letter}:\\")

else:

    def _drives() -> Iterable[Path]:
        user = os.environ.get("USER", "")
        for top in (Path("/media") / user, Path("/run/media") / user):
            if user and top.is_dir():
                yield from (drive for drive in sorted(top.iterdir()) if os.path.ismount(drive))
