# ruff: noqa: ARG002 - a fake takes what the real thing takes
"""PC/SC without a daemon: readers, cards and every fault that a real one can have."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Condition

from shelter_app.devices.pcsc.scard import (
    NEWS_OF_READERS,
    Code,
    Context,
    Flag,
    Handle,
    ScardFault,
    Watched,
)
from tests.devices.virtual_card.chip import Chip

READER = "SONY FeliCa RC-S300/S (0000000) 00 00"


class FakeScard:
    """As many readers as a test plugs in; a card's answers may be bent by ``bend``."""

    def __init__(self, *readers: str) -> None:
        self._changed = Condition()
        self._readers = dict.fromkeys(readers or (READER,), 0)
        self._cards: dict[str, Chip] = {}
        self._open: dict[int, Chip] = {}
        self._opened = 0
        self._cancelled = False
        self.service = True
        self.mute: set[str] = set()
        self.connect_faults: list[int] = []
        self.bend: Callable[[Chip, bytes], bytes] | None = None
        self.unpowered = 0
        self.released = 0

    def put(self, chip: Chip, reader: str = READER) -> None:
        """Lay a card on a reader."""
        with self._changed:
            chip.power_on()
            self._cards[reader] = chip
            self._readers[reader] += 1
            self._changed.notify_all()

    def take(self, reader: str = READER) -> None:
        """Take the card away."""
        with self._changed:
            self._cards.pop(reader).power_off()
            self._readers[reader] += 1
            self._changed.notify_all()

    def plug(self, reader: str) -> None:
        """Plug a reader in."""
        with self._changed:
            self._readers[reader] = 0
            self._changed.notify_all()

    def unplug(self, reader: str = READER) -> None:
        """Pull a reader out."""
        with self._changed:
            self._cards.pop(reader, None)
            del self._readers[reader]
            self._changed.notify_all()

    def establish(self) -> Context:
        self._cancelled = False
        self._check_service()
        return Context(1)

    def release(self, context: Context) -> None:
        self.released += 1

    def readers(self, context: Context) -> list[str]:
        self._check_service()
        return list(self._readers)

    def await_change(
        self, context: Context, known: Sequence[Watched], seconds: float
    ) -> list[Watched]:
        with self._changed:
            self._changed.wait_for(lambda: self._cancelled or self._differs(known), seconds)
            self._check_service()
            if self._cancelled:
                raise ScardFault(Code.CANCELLED)
            if not self._differs(known):
                raise ScardFault(Code.TIMEOUT)
            return [self._now(one) for one in known]

    def cancel(self, context: Context) -> None:
        with self._changed:
            self._cancelled = True
            self._changed.notify_all()

    def stop_service(self) -> None:
        """Let the daemon die."""
        with self._changed:
            self.service = False
            self._changed.notify_all()

    def connect(self, context: Context, reader: str) -> Handle:
        if self.connect_faults:
            raise ScardFault(self.connect_faults.pop(0))
        if reader not in self._readers:
            raise ScardFault(Code.READER_UNAVAILABLE)
        if reader not in self._cards:
            raise ScardFault(Code.NO_SMARTCARD)
        self._opened += 1
        number = self._opened
        self._open[number] = self._cards[reader]
        return Handle(number, 2)

    def transmit(self, handle: Handle, command: bytes | bytearray) -> bytes:
        chip = self._open[handle.card]
        if chip not in self._cards.values():
            raise ScardFault(Code.REMOVED_CARD)
        return self.bend(chip, bytes(command)) if self.bend else chip.answer(bytes(command))

    def disconnect(self, handle: Handle) -> None:
        self.unpowered += 1
        self._open.pop(handle.card).power_off()

    def _check_service(self) -> None:
        if not self.service:
            raise ScardFault(Code.NO_SERVICE)

    def _now(self, one: Watched) -> Watched:
        if one.reader == NEWS_OF_READERS:
            return replace(one, state=len(self._readers) << 16)
        count = self._readers.get(one.reader)
        if count is None:
            return replace(one, state=Flag.UNAVAILABLE)
        chip = self._cards.get(one.reader)
        flags = Flag.PRESENT if chip else Flag.EMPTY
        flags |= Flag.MUTE if one.reader in self.mute and chip else Flag(0)
        return Watched(one.reader, count << 16 | int(flags), chip.atr if chip else b"")

    def _differs(self, known: Sequence[Watched]) -> bool:
        return not self.service or any(self._now(one).state != one.state for one in known)
