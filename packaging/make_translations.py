"""Bring the translation files up to the texts of the screens.

Run ``python packaging/make_translations.py`` from the project's folder.
Japanese is the language of the source. A translator opens ``resources/translations/*.ts`` in Qt
Linguist; this script adds new texts and drops those that are gone.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": "en_US", "ja_easy": "ja_JP"}
"""English, and やさしい日本語: what is left unfinished there is easy enough as it is."""
_TOOLS = Path(PySide6.__file__).parent


def tool(name: str) -> str:
    """Find a tool of Qt Linguist in the package that brings it."""
    return str(_TOOLS / (f"{name}.exe" if sys.platform == "win32" else name))


def update(ts: Path, language: str) -> None:
    """Read every text of the screens into one file, keeping what is translated."""
    sources = [
        str(path.relative_to(ROOT)) for path in sorted((ROOT / "shelter_app" / "ui").rglob("*.py"))
    ]
    command = [tool("lupdate"), "-silent", "-extensions", "py", *sources]
    command += ["-locations", "none", "-no-obsolete", "-source-language", "ja_JP"]
    command += ["-target-language", language, "-ts", str(ts)]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603 - Qt's own tool on our own files


def release(ts: Path) -> None:
    """Make the compiled file that the program loads; unfinished texts stay Japanese."""
    command = [tool("lrelease"), "-silent", str(ts), "-qm", str(ts.with_suffix(".qm"))]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603 - Qt's own tool on our own files


if __name__ == "__main__":
    for name, target in LANGUAGES.items():
        update(FOLDER / f"{name}.ts", target)
        release(FOLDER / f"{name}.ts")
