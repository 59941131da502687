"""The scripts that bring a bare machine up, tried against a made-up package system."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "packaging"

posix = pytest.mark.skipif(os.name != "posix", reason="runs /bin/sh")

TOOLS = {
    "dpkg-query": 'grep -qx "$4" "$STATE/installed" && printf installed',
    "apt-cache": 'grep -qx "$3" "$STATE/offered"',
    "apt-get": 'echo "$*" >> "$STATE/calls"',
    "id": "echo 0",
}


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder of fake tools before the real ones, and what they know."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, body in TOOLS.items():
        (tools / name).write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        (tools / name).chmod(0o755)
    for name in ("installed", "offered", "calls"):
        (tmp_path / name).touch()
    return tmp_path


def run(*words: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own scripts with our own arguments
        ["/bin/sh", *words],
        cwd=ROOT,
        env=env or None,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def sh(machine: Path, script: str, *, yes: bool = True) -> subprocess.CompletedProcess[str]:
    """Run a piece of shell in which ``setup.sh`` has been read."""
    path = [str(machine / "bin"), str(Path(sys.executable).parent), "/usr/bin", "/bin"]
    text = f"YES={int(yes)}\n. packaging/setup.sh\n{script}"
    return run("-euc", text, PATH=os.pathsep.join(path), STATE=str(machine))


@posix
@pytest.mark.parametrize("name", ["libglib2.0-0", "libglib2.0-0t64"])
def test_a_library_counts_as_there_under_its_old_and_its_new_name(machine: Path, name: str) -> None:
    (machine / "installed").write_text(f"{name}\nlibgl1\n", encoding="utf-8")
    assert sh(machine, "absent libglib2.0-0 libgl1 libegl1").stdout.split() == ["libegl1"]


@posix
def test_a_library_is_asked_for_by_the_name_that_this_release_offers(machine: Path) -> None:
    (machine / "offered").write_text("libcups2t64\n", encoding="utf-8")
    done = sh(machine, "need_system libcups2 libegl1")
    assert done.returncode == 0, done.stderr
    assert "libcups2t64 libegl1" in (machine / "calls").read_text(encoding="utf-8")


@posix
def test_nothing_is_asked_of_the_network_when_everything_is_there(machine: Path) -> None:
    (machine / "installed").write_text("libegl1\n", encoding="utf-8")
    assert sh(machine, "need_system libegl1", yes=False).returncode == 0
    assert (machine / "calls").read_text(encoding="utf-8") == ""


@posix
def test_without_yes_and_without_a_person_nothing_is_installed(machine: Path) -> None:
    refused = sh(machine, "need_system libegl1", yes=False)
    assert refused.returncode != 0
    assert "libegl1" in refused.stderr
    assert (machine / "calls").read_text(encoding="utf-8") == ""


@posix
@pytest.mark.parametrize("script", ["demo.sh", "test.sh"])
def test_an_unknown_option_is_refused_before_anything_happens(script: str) -> None:
    done = run(str(SCRIPTS / script), "--bogus")
    assert done.returncode == 2
    assert "--yes" in done.stderr


@posix
@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("*.sh")), ids=lambda path: path.name)
def test_a_shell_script_parses(script: Path) -> None:
    parsed = run("-n", str(script))
    assert parsed.returncode == 0, parsed.stderr


@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("*.ps1")), ids=lambda path: path.name)
def test_a_powershell_script_starts_with_the_mark_that_old_powershell_needs(script: Path) -> None:
    assert script.read_bytes().startswith(b"\xef\xbb\xbf")


def test_both_systems_install_from_the_same_locks() -> None:
    for name, lock in (("demo", "requirements.txt"), ("test", "requirements-test.txt")):
        assert f"packaging/{lock}" in (SCRIPTS / f"{name}.sh").read_text(encoding="utf-8")
        assert f"packaging\\{lock}" in (SCRIPTS / f"{name}.ps1").read_text(encoding="utf-8")
