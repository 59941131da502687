"""Two short sounds through whatever the system offers; without a sound device, silence.

This is the one file of the screens that knows platforms: QtMultimedia is not in the packages we
ship, Windows brings ``winsound``, and Linux desktops bring one of three players.
"""

import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from shutil import which

_PLAYERS = ("pw-play", "paplay", "aplay")
_LONGEST = 3.0
"""Seconds after which a player that hangs on a broken device is ended."""


class FileChime:
    """Play two files, one at a time, and never make the desk wait."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._player = next(filter(None, map(which, _PLAYERS)), None)
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sound")
        self._playing: Future[None] | None = None

    def accepted(self) -> None:
        """Two rising tones."""
        self._play(self._folder / "accepted.wav")

    def refused(self) -> None:
        """One low, rough tone."""
        self._play(self._folder / "refused.wav")

    def close(self) -> None:
        """End after the sound that is playing."""
        self._lane.shutdown(wait=True, cancel_futures=True)

    def _play(self, sound: Path) -> None:
        if self._playing is None or self._playing.done():
            self._playing = self._lane.submit(_play_now, sound, self._player)


def _play_now(sound: Path, player: str | None) -> None:
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - exists on Windows only

        flags = winsound.SND_FILENAME | winsound.SND_NODEFAULT
        try:
            winsound.PlaySound(str(sound), flags)
        except RuntimeError:
            return  # no device, or it is taken
    elif player is not None:
        command = [player, str(sound)]
        quiet = subprocess.DEVNULL
        try:
            subprocess.run(  # noqa: S603 - a player found on the path and a file of ours
                command, stdin=quiet, stdout=quiet, stderr=quiet, timeout=_LONGEST, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return
