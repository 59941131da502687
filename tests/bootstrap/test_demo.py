"""The demonstration, once from end to end, as the command runs it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHOWN = ("opening", "desk", "card-shown", "received", "match-proposed", "roster", "locked")


@pytest.mark.journey
def test_the_demonstration_plays_a_night_and_leaves_pictures_and_the_roster(
    tmp_path: Path,
) -> None:
    out = tmp_path / "demo"
    (done := out / "old.png").parent.mkdir()
    (out / "shelter-desk-demonstration.txt").write_text("made before", encoding="ascii")
    done.write_bytes(b"of an earlier run")
    command = [sys.executable, "-m", "shelter_app", "demo", "--headless", "--out", str(out)]

    ended = subprocess.run(  # noqa: S603 - this very program
        command,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines()[-1] == str(out)
    assert "Traceback" not in ended.stderr
    assert "leaked" not in ended.stderr  # something outlived the interpreter
    assert not done.exists()
    pictures = {path.stem.split("-", 1)[1] for path in out.glob("*.png")}
    assert [name for name in SHOWN if name not in pictures] == []
    assert (out / "roster.pdf").read_bytes().startswith(b"%PDF")
