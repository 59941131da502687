"""The repository's own files, with what tools and runs leave behind taken out."""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType

import shelter_app

ROOT = Path(__file__).resolve().parents[2]
MADE = frozenset({".git", ".venv", "build", "demo-out", "dist", "node_modules"})
"""Folders that are no part of the source; caches begin with a dot and end in ``_cache``."""
TEXT = {
    *(".cfg", ".csv", ".html", ".ini", ".json", ".mako", ".md", ".ps1", ".py", ".qss", ".sh"),
    *(".spec", ".sql", ".svg", ".toml", ".ts", ".tsv", ".txt", ".yaml", ".yml"),
}


def is_made(name: str) -> bool:
    """Tell whether a folder or file is what tools made, and not the source."""
    return (
        name in MADE
        or name in {"__pycache__", ".hypothesis"}
        or name.startswith(".coverage")
        or name.endswith(("_cache", ".egg-info"))
    )


def files(folder: Path = ROOT) -> Iterator[Path]:
    """Every source file below ``folder``."""
    for entry in sorted(folder.iterdir()):
        if is_made(entry.name):
            continue
        if entry.is_dir():
            yield from files(entry)
        else:
            yield entry


def text_files() -> list[Path]:
    """Every file that people read: by its ending, or without one (``LICENSE``, ``.ci/run``)."""
    return [path for path in files() if path.suffix in TEXT or not path.suffix]


def python_files() -> list[Path]:
    """Every Python file of the program, its tests and its tools."""
    return [path for path in files() if path.suffix == ".py"]


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Name and length in lines of every function in a file, nested ones too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def modules(*rooms: str) -> list[ModuleType]:
    """Import every module of the named rooms, or of the whole program."""
    names = [shelter_app.__name__] if not rooms else [f"shelter_app.{room}" for room in rooms]
    packages = [import_module(name) for name in names]
    below = [
        import_module(found.name)
        for package in packages
        for found in walk_packages(package.__path__, f"{package.__name__}.")
        if not found.name.endswith("__main__")
    ]
    return packages + below
