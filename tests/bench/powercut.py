"""Cut the power of a desk at random moments, on a disk that loses what was not synced.

    python -m tests.bench.powercut [--rounds 30] [--seed 1]

Linux with /dev/fuse only. It needs the packages ``fuse3`` and ``libfuse2`` of the system and
``fusepy`` from the package index, which the program itself does not use:

    .venv/bin/python -m pip install fusepy

Each round mounts the disk, starts a desk on it, cuts, and then opens what is left: every person
who had a tick must be there, chains and signatures verify, and a refold says what is stored.
"""

import argparse
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.bench.crash import PATIENCE, Places, Tally, look, writing

_LONGEST = 1.2
_STEP = 0.05


def cut_rounds(folder: Path, rounds: int, chance: Random) -> Iterator[Tally]:
    """Cut the power that many times, and look after each."""
    disk, mountpoint = folder / "disk", folder / "mounted"
    mountpoint.mkdir()
    lasting, running = Places(disk, folder / "machine"), Places(mountpoint, folder / "machine")
    lasting.make()
    tally, ticks = Tally(), list[str]()
    for number in range(rounds):
        with mounted(disk, mountpoint, number) as server, writing(running) as desk:
            desk.wait(chance.uniform(0.1, _LONGEST))
            cut(server, disk, mountpoint)
        ticks += desk.ticks
        tally.rounds += 1
        tally.ticks = len(ticks)
        look(lasting, ticks, tally)
        yield tally


@contextmanager
def mounted(disk: Path, mountpoint: Path, seed: int) -> Iterator["subprocess.Popen[bytes]"]:
    """Serve the disk at the mountpoint."""
    disk.with_suffix(".cut").unlink(missing_ok=True)
    module = [sys.executable, "-m", "tests.bench.crash_disk", str(disk), str(mountpoint)]
    server = subprocess.Popen([*module, "--seed", str(seed)])  # noqa: S603 - our own module
    try:
        _wait(lambda: os.path.ismount(mountpoint))
        yield server
    finally:
        unmount = shutil.which("fusermount") or "fusermount3"
        subprocess.run([unmount, "-u", "-z", str(mountpoint)], check=False)  # noqa: S603
        server.wait(PATIENCE)


def cut(server: "subprocess.Popen[bytes]", disk: Path, mountpoint: Path) -> None:
    """Cut, and wait until what is left lies on the platter."""
    server.send_signal(signal.SIGUSR1)
    with suppress(OSError):
        list(mountpoint.iterdir())  # an operation, so that the server gets to its signal
    _wait(disk.with_suffix(".cut").exists)


def _wait(is_so: Callable[[], bool]) -> None:
    for _ in range(int(PATIENCE / _STEP)):
        if is_so():
            return
        threading.Event().wait(_STEP)
    raise TimeoutError("the disk does not answer")


def main() -> int:
    """Run the rounds; 1 when a tick was lost or something was torn, 2 when it cannot be run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if importlib.util.find_spec("fuse") is None or not Path("/dev/fuse").exists():
        sys.stderr.write(__doc__ or "")
        return 2
    tally = Tally()
    with TemporaryDirectory() as folder:
        chance = Random(asked.seed)  # noqa: S311 - moments that can be repeated
        for tally in cut_rounds(Path(folder), asked.rounds, chance):
            sys.stdout.write(f"{tally.line()}\n")
            sys.stdout.flush()
            if not tally.is_good:
                break
    return int(not tally.is_good)


if __name__ == "__main__":
    sys.exit(main())
