"""The rooms keep their doors: the import contracts of ``pyproject.toml`` hold."""

import tomllib
from typing import Any

import pytest
from importlinter.cli import lint_imports

from tests.architecture.source_tree import ROOT

FREE = {"bootstrap", "domain", "application", "matching", "wire"}
"""Rooms that a contract of their own looks after."""


def contracts() -> dict[str, dict[str, Any]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {item["name"]: item for item in settings["tool"]["importlinter"]["contracts"]}


def test_every_import_keeps_to_the_contracts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    failed = lint_imports(config_filename="pyproject.toml", no_cache=True)
    assert not failed, capsys.readouterr().out


@pytest.mark.parametrize(
    ("contract", "exempt"),
    [("Qt lives in ui", "ui"), ("Only storage touches a database", "storage")],
)
def test_every_outer_room_is_under_the_contract(contract: str, exempt: str) -> None:
    rooms = {
        path.name for path in (ROOT / "shelter_app").iterdir() if (path / "__init__.py").exists()
    }
    held = {name.rpartition(".")[2] for name in contracts()[contract]["source_modules"]}
    assert rooms - FREE - {exempt} == held
