"""What gets installed is pinned by hash and comes from nowhere in particular."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

RUNTIME = ROOT / "packaging" / "requirements.txt"
TEST = ROOT / "packaging" / "requirements-test.txt"
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)(.*(?:\n +.*)*)", re.MULTILINE)


def pins(lock: Path) -> dict[tuple[str, str], str]:
    """(package, version) to the rest of its entry; a package may be pinned once per Python."""
    text = lock.read_text(encoding="utf-8")
    return {(match[1], match[2]): match[3] for match in PIN.finditer(text)}


def asked() -> set[str]:
    """Names of the packages that ``pyproject.toml`` asks for at run time."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {re.split(r"[^\w-]", line)[0].lower() for line in project["dependencies"]}


@pytest.mark.parametrize("lock", [RUNTIME, TEST], ids=lambda path: path.name)
def test_every_package_is_pinned_by_hash(lock: Path) -> None:
    entries = pins(lock)
    starts = [line for line in lock.read_text(encoding="utf-8").splitlines() if line[:1].isalnum()]
    assert len(entries) == len(starts) > 0
    assert [name for name, rest in entries.items() if "--hash=sha256:" not in rest] == []


@pytest.mark.parametrize("lock", [RUNTIME, TEST], ids=lambda path: path.name)
def test_a_lock_names_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text


def test_the_locks_hold_what_the_project_asks_for() -> None:
    assert asked() <= {name for name, _ in pins(RUNTIME)}


def test_tests_run_on_what_a_desk_runs_on() -> None:
    assert pins(RUNTIME).keys() <= pins(TEST).keys()


def test_qt_stays_below_the_release_that_kills_the_process() -> None:
    versions = {version for name, version in pins(RUNTIME) if name == "pyside6-essentials"}
    assert versions
    assert all(tuple(map(int, version.split(".")[:2])) < (6, 12) for version in versions)


def test_every_package_that_a_desk_carries_has_its_licence_named() -> None:
    named = set(re.findall(r"[a-z0-9-]+", (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8")))
    assert {name for name, _ in pins(RUNTIME)} - named == set()
