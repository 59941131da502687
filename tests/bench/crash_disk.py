"""A disk that forgets, at a power cut, whatever it was not asked to keep (FUSE, Linux only).

    python -m tests.bench.crash_disk FOLDER MOUNTPOINT [--seed 1]

Writes stay in memory until the file is synced; a new, renamed or removed name until the file or
the folder is. SIGUSR1 is the power cut: between two operations everything that was not synced
goes, except that each 512-byte sector may have reached the platter by itself, half the time.
What is left is put in FOLDER; from then on every operation fails.
"""

import argparse
import errno
import os
import signal
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any

from fuse import FUSE, FuseOSError, Operations  # type: ignore[import-not-found] # see powercut.py
from typing_extensions import override

SECTOR = 512
CUT = ".cut"
"""Put beside FOLDER once the cut is done."""


class Blocks:
    """One file: what is on the platter, what was written, and the sectors that differ."""

    def __init__(self, content: bytes = b"") -> None:
        self.platter = bytearray(content)
        self.written = bytearray(content)
        self._dirty: set[int] = set()

    def write(self, data: bytes, offset: int) -> None:
        """Write into memory."""
        if len(self.written) < offset:
            self.truncate(offset)
        self.written[offset : offset + len(data)] = data
        self._dirty.update(range(offset // SECTOR, (offset + len(data) - 1) // SECTOR + 1))

    def truncate(self, length: int) -> None:
        """Change the length in memory."""
        before = len(self.written)
        self.written[length:] = bytes(max(length - before, 0))
        self._dirty.update(range(min(before, length) // SECTOR, max(before, length) // SECTOR + 1))

    def sync(self) -> None:
        """Put everything on the platter."""
        self._keep(self._dirty)
        del self.platter[len(self.written) :]
        self._dirty.clear()

    def cut(self, chance: Random) -> None:
        """Lose what was not synced; some sectors had got there by themselves."""
        self._keep(sector for sector in sorted(self._dirty) if chance.random() < 0.5)
        self.written = bytearray(self.platter)
        self._dirty.clear()

    def _keep(self, sectors: Iterable[int]) -> None:
        for sector in sectors:
            start = sector * SECTOR
            piece = self.written[start : start + SECTOR]
            if piece and len(self.platter) < start:
                self.platter.extend(bytes(start - len(self.platter)))
            self.platter[start : start + len(piece)] = piece


class ForgetfulDisk(Operations):  # type: ignore[misc] # untyped parent
    """One folder of such files."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._chance = Random(seed)  # noqa: S311 - losses that can be repeated
        self._names = {f"/{file.name}": Blocks(file.read_bytes()) for file in folder.iterdir()}
        self._kept_names = dict(self._names)
        self._open: dict[int, Blocks] = {}
        self._next = 1
        self._is_due = self._is_dead = False
        signal.signal(signal.SIGUSR1, lambda *_: setattr(self, "_is_due", True))

    @override
    def __call__(self, op: str, *args: Any) -> Any:
        if self._is_due and not self._is_dead:
            self._cut()
        if self._is_dead and op not in {"getattr", "readdir", "release", "destroy", "init"}:
            raise FuseOSError(errno.EIO)
        return super().__call__(op, *args)

    def _cut(self) -> None:
        self._is_dead = True
        for file in self._folder.iterdir():
            file.unlink()
        for name, blocks in self._kept_names.items():
            blocks.cut(self._chance)
            (self._folder / name[1:]).write_bytes(bytes(blocks.platter))
        self._folder.with_suffix(CUT).touch()

    def _blocks(self, path: str) -> Blocks:
        if path not in self._names:
            raise FuseOSError(errno.ENOENT)
        return self._names[path]

    def _opened(self, blocks: Blocks) -> int:
        self._next += 1
        self._open[self._next] = blocks
        return self._next

    @override
    def getattr(self, path: str, fh: int | None = None) -> dict[str, int]:
        if path == "/":
            return {"st_mode": 0o40777, "st_nlink": 2}
        length = len(self._blocks(path).written)
        return {"st_mode": 0o100666, "st_nlink": 1, "st_size": length, "st_uid": os.getuid()}

    @override
    def readdir(self, path: str, fh: int) -> list[str]:
        return [".", "..", *(name[1:] for name in self._names)]

    @override
    def create(self, path: str, mode: int, fi: object = None) -> int:
        self._names[path] = Blocks()
        return self._opened(self._names[path])

    @override
    def open(self, path: str, flags: int) -> int:
        return self._opened(self._blocks(path))

    @override
    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        return bytes(self._open[fh].written[offset : offset + size])

    @override
    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        self._open[fh].write(data, offset)
        return len(data)

    @override
    def truncate(self, path: str, length: int, fh: int | None = None) -> None:
        self._blocks(path).truncate(length)

    @override
    def fsync(self, path: str, datasync: int, fh: int) -> int:
        """Keep the content, and the name too, as ext4 and NTFS do for a new file."""
        blocks = self._open[fh]
        blocks.sync()
        if self._names.get(path) is blocks:
            self._kept_names[path] = blocks
        return 0

    @override
    def fsyncdir(self, path: str, datasync: int, fh: int) -> int:
        self._kept_names = dict(self._names)
        return 0

    @override
    def release(self, path: str, fh: int) -> int:
        self._open.pop(fh, None)
        return 0

    @override
    def unlink(self, path: str) -> None:
        self._blocks(path)
        del self._names[path]

    @override
    def rename(self, old: str, new: str) -> None:
        self._names[new] = self._blocks(old)
        del self._names[old]

    @override
    def chmod(self, path: str, mode: int) -> int:
        return 0

    @override
    def chown(self, path: str, uid: int, gid: int) -> int:
        return 0

    @override
    def utimens(self, path: str, times: object = None) -> int:
        return 0

    @override
    def statfs(self, path: str) -> dict[str, int]:
        room = 1 << 20
        return {
            "f_bsize": 4096,
            "f_frsize": 4096,
            "f_blocks": room,
            "f_bfree": room,
            "f_bavail": room,
        }


def main() -> None:
    """Serve until unmounted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("mountpoint", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    disk = ForgetfulDisk(asked.folder, asked.seed)
    FUSE(disk, str(asked.mountpoint), foreground=True, nothreads=True)


if __name__ == "__main__":
    main()
