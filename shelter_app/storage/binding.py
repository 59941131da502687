"""Notice that a store was restored or copied, before it speaks twice under one number.

Outside of the store's folder stands how far this store had come on this machine. A store that is
behind it was restored from a backup; one that is elsewhere, or has another epoch, was copied. In
each case it goes on in a new epoch, and nothing is lost. A mark that is missing, damaged or late
can only lead to a new epoch too many, or to one noticed later by a peer, never to a refusal.
"""

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from shelter_app.storage.durable import make_folder, write_durably
from shelter_app.storage.faults import StoreFault

_SUM_SIZE: Final = 8


class Mark(msgspec.Struct, frozen=True, array_like=True):
    """How far a store had come: its epoch, the machine, and the count of its own events."""

    store: bytes
    epoch: bytes
    machine: bytes
    count: int


@dataclass(frozen=True, slots=True)
class Binding:
    """The mark of one store, in a folder of this machine's own (``folder``)."""

    folder: Path
    store: bytes

    def is_same(self, epoch: bytes, count: int, machine: bytes) -> bool:
        """Tell whether the store may go on in its epoch, having written ``count`` own events."""
        mark = self.read()
        return (
            mark is not None
            and (mark.store, mark.epoch, mark.machine) == (self.store, epoch, machine)
            and mark.count <= count
        )

    def read(self) -> Mark | None:
        """Read the mark; None when there is none, or it cannot be read."""
        try:
            content = self._place().read_bytes()
            body, checksum = content[:-_SUM_SIZE], content[-_SUM_SIZE:]
            is_whole = _sum(body) == checksum
            return msgspec.msgpack.decode(body, type=Mark) if is_whole else None
        except (OSError, msgspec.MsgspecError):
            return None

    def bind(self, epoch: bytes, count: int, machine: bytes) -> None:
        """Mark the store durably as this machine's, when it is opened or gets a new epoch.

        A mark that cannot be written keeps nobody out: the next opening begins one more epoch.
        """
        with suppress(StoreFault):
            make_folder(self.folder)
            write_durably(self._place(), self._encoded(epoch, count, machine))

    def advance(self, epoch: bytes, count: int, machine: bytes) -> None:
        """Note progress after a commit, without waiting for the disk: late is harmless."""
        with suppress(OSError), self._place().open("r+b") as mark:
            mark.write(self._encoded(epoch, count, machine))  # in place, also on a full disk
            mark.truncate()

    def forget(self) -> None:
        """Drop the mark of a store that was destroyed."""
        with suppress(OSError, StoreFault):
            self._place().unlink(missing_ok=True)

    def _encoded(self, epoch: bytes, count: int, machine: bytes) -> bytes:
        body = msgspec.msgpack.encode(Mark(self.store, epoch, machine, count))
        return body + _sum(body)

    def _place(self) -> Path:
        return self.folder / f"{self.store.hex()}.mark"


def _sum(body: bytes) -> bytes:
    return hashlib.sha256(body).digest()[:_SUM_SIZE]
