"""A real pcscd of the test run's own: its socket, its port and its reader meet no other run's."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import mkdtemp

DRIVERS = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
NAME = "SONY FeliCa RC-S300/S (0000000)"
SOCKET = "PCSCLITE_CSOCK_NAME"
_STARTED_WITHIN = 10.0


class NoDaemon(Exception):
    """No pcscd can be run here; the text says why."""


class Daemon:
    """One pcscd with one virtual reader of two slots."""

    def __init__(self) -> None:
        # tests/conftest.py names it; a bench does not.
        named = os.environ.get(SOCKET) or f"{mkdtemp(prefix='pcscd-')}/run/pcscd.comm"
        os.environ[SOCKET] = named
        self.socket = Path(named)
        self.folder = self.socket.parent.parent
        self.port = free_ports()
        self._process: subprocess.Popen[bytes] | None = None
        self._write_configuration()

    def start(self) -> None:
        """Start it, and wait until it listens on its socket and for a card."""
        for way in ways_in(self.folder):
            self._process = subprocess.Popen(  # noqa: S603 - our own command
                way, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            if self._is_up():
                return
            self.stop()
        raise NoDaemon("pcscd does not start in a mount namespace of its own")

    def stop(self) -> None:
        """End it, as a service is ended."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
            self._process = None
        for left in ("pcscd.comm", "pcscd.pid"):
            (self.folder / "run" / left).unlink(missing_ok=True)

    def close(self) -> None:
        """End it and remove what it wrote."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _write_configuration(self) -> None:
        (self.folder / "run").mkdir(parents=True, exist_ok=True)
        readers = self.folder / "readers"
        readers.mkdir(exist_ok=True)
        (readers / "vpcd").write_text(
            f'FRIENDLYNAME "{NAME}"\nDEVICENAME /dev/null:0x{self.port:04X}\n'
            f"LIBPATH {DRIVERS}\nCHANNELID 0x{self.port:04X}\n"
        )

    def _is_up(self) -> bool:
        process = self._process
        assert process is not None
        until = time.monotonic() + _STARTED_WITHIN
        while time.monotonic() < until and process.poll() is None:
            if self.socket.exists() and listens(self.port):
                return True
            time.sleep(0.02)
        return False


def why_not() -> str:
    """Say why there can be no pcscd here, or nothing."""
    if not sys.platform.startswith("linux"):
        return "pcscd is Linux's"
    missing = [
        name for name in ("pcscd", "unshare", "mount") if shutil.which(name, path=PATH) is None
    ]
    if missing:
        return f"not installed: {', '.join(missing)} (packaging/setup.sh installs pcscd)"
    return "" if DRIVERS.exists() else "not installed: vsmartcard-vpcd (packaging/setup.sh does)"


PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"


def ways_in(folder: Path) -> Iterator[Sequence[str]]:
    """Give the commands to try: as root, then in a user namespace of our own."""
    daemon = shutil.which("pcscd", path=PATH) or "pcscd"
    inside = (
        "mkdir -p /run/pcscd && "
        f"mount --bind {folder}/run /run/pcscd && "
        f"exec {daemon} --foreground --config {folder}/readers --disable-polkit"
    )
    older = inside.removesuffix(" --disable-polkit")
    unshare = shutil.which("unshare", path=PATH) or "unshare"
    for flags in (("-m",), ("-r", "-m")):
        yield (unshare, *flags, "sh", "-c", inside)
        yield (unshare, *flags, "sh", "-c", older)


def free_ports() -> int:
    """Find two ports side by side that nobody listens on."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port = int(first.getsockname()[1])
            try:
                second.bind(("127.0.0.1", port + 1))
            except (OSError, OverflowError):
                continue
            return port


def listens(port: int) -> bool:
    """Tell whether somebody listens there, without meeting them."""
    hexed = f":{port:04X} "
    lines = Path("/proc/net/tcp").read_text().splitlines()
    return any(hexed in line.split(None, 2)[1] + " " and " 0A " in line for line in lines[1:])
