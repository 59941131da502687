"""The two sounds, and silence where nothing can sound."""

import runpy
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from shelter_app.ui.widgets import sound
from shelter_app.ui.widgets.sound import FileChime
from tests.ui.rig import RESOURCES

SOUNDS = RESOURCES / "sounds"
posix = pytest.mark.skipif(sys.platform == "win32", reason="players are programs on Linux only")


def samples(name: str) -> np.ndarray:
    """Read a sound."""
    with wave.open(str(SOUNDS / name)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22_050)
        return np.frombuffer(file.readframes(file.getnframes()), np.int16)


def loudest_pitch(name: str) -> float:
    """Return the strongest frequency of a sound in hertz."""
    heard = samples(name).astype(float)
    return float(np.fft.rfftfreq(heard.size, 1 / 22_050)[np.abs(np.fft.rfft(heard)).argmax()])


def test_yes_and_no_are_short_and_far_apart_in_pitch() -> None:
    assert all(samples(name).size < 0.5 * 22_050 for name in ("accepted.wav", "refused.wav"))
    assert loudest_pitch("accepted.wav") > 3 * loudest_pitch("refused.wav")


def test_the_sounds_are_what_their_formula_makes() -> None:
    maker = runpy.run_path(str(RESOURCES.parent / "packaging" / "make_sounds.py"))
    for name, made in maker["sounds"]().items():
        assert np.abs(samples(name).astype(int) - np.array(made)).max() <= 1


@posix
def test_a_player_is_asked_once_and_its_failure_is_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def run(command: list[str], **_: object) -> None:
        asked.append(command)
        raise OSError

    monkeypatch.setattr(
        sound, "which", lambda name: f"/usr/bin/{name}" if name == "aplay" else None
    )
    monkeypatch.setattr(subprocess, "run", run)
    chime = FileChime(SOUNDS)
    chime.accepted()
    chime.close()
    assert asked == [["/usr/bin/aplay", str(SOUNDS / "accepted.wav")]]


@posix
def test_without_a_player_there_is_silence_and_nothing_waits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sound, "which", lambda _: None)
    chime = FileChime(SOUNDS)
    chime.accepted()
    chime.refused()
    chime.close()
