"""A chip that answers commands: applications, files, keys with counters that survive a reset.

It follows what is known of real cards: a wrong VERIFY answers 63Cx, the one that uses the last try
63C0, every later one 6984; a counter is asked by an empty VERIFY; what a VERIFY opened stays open
until power is taken away, also over a reset; the first command after power may answer 6F00.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Event
from typing import ClassVar

OK = b"\x90\x00"
NOT_OPENED = b"\x69\x82"
BLOCKED = b"\x69\x84"
NOT_FOUND = b"\x6a\x82"
NO_FILE = b"\x69\x86"
PAST_THE_END = b"\x6b\x00"
NO_KEY = b"\x6a\x88"
NOT_KNOWN = b"\x6d\x00"
NO_CLASS = b"\x6e\x00"
JUST_WOKEN = b"\x6f\x00"
WRONG_LENGTH = b"\x67\x00"
UNLIMITED = b"\x63\x00"


@dataclass
class Key:
    """What opens files; ``left`` survives everything but a success."""

    digits: bytes
    most: int
    left: int = -1

    def __post_init__(self) -> None:
        self.left = self.most if self.left < 0 else self.left

    def offer(self, digits: bytes) -> bool:
        """Check digits, counting."""
        if digits == self.digits:
            self.left = self.most
            return True
        self.left -= 1
        return False


@dataclass
class File:
    """Bytes, and the keys of which one must have opened them; none for everyone."""

    data: bytes
    needs: frozenset[int] = frozenset()


@dataclass
class App:
    """One application."""

    aid: bytes
    files: dict[int, File] = field(default_factory=dict)
    keys: dict[int, Key] = field(default_factory=dict)
    opened: set[int] = field(default_factory=set)


class Chip:
    """One card; ``card_id`` is what a contactless reader would say of it."""

    atr = bytes.fromhex("3B888001000005E0B381A1007F")
    touched: ClassVar[set[tuple[str, bytes, int]]] = set()
    """Every file read and key offered digits on any card, as ("read" or "verify", AID, EF)."""

    def __init__(
        self, apps: Sequence[App] = (), card_id: bytes = b"", *, sleepy: bool = False
    ) -> None:
        self.apps = {app.aid: app for app in apps}
        self.card_id = card_id
        self.sleepy = sleepy
        self.seen: list[bytes] = []
        self.let_go = Event()
        """Set once the card lost its power after it was asked something."""
        self._woken = False
        self._app: App | None = None
        self._file: int | None = None

    def power_on(self) -> None:
        """Wake up; what was opened is closed."""
        self._woken = False
        self._forget()

    def power_off(self) -> None:
        """Forget what was opened, and where one was."""
        self._forget()
        if self.seen:
            self.let_go.set()

    def _forget(self) -> None:
        self.reset()
        for app in self.apps.values():
            app.opened.clear()

    def reset(self) -> None:
        """Forget where one was; what was opened stays open."""
        self._app = self._file = None

    def answer(self, command: bytes) -> bytes:
        """Answer one command."""
        self.seen.append(command)
        if self.sleepy and not self._woken and command[:1] != b"\xff":
            self._woken = True
            return JUST_WOKEN
        if command[:2] == b"\xff\xca":
            return self.card_id + OK if self.card_id else NOT_KNOWN
        if command[:1] != b"\x00" or len(command) < 4:
            return NO_CLASS
        known = {0xA4: self._select, 0xB0: self._read, 0x20: self._verify}
        act = known.get(command[1])
        return act(command) if act else NOT_KNOWN

    def _select(self, command: bytes) -> bytes:
        wanted = command[5 : 5 + command[4]] if len(command) > 4 else b""
        if command[2] == 0x04:
            if wanted not in self.apps:
                return NOT_FOUND
            self._app, self._file = self.apps[wanted], None
            self._app.opened.clear()
            return OK
        if command[2] == 0x02 and self._app is not None:
            file = int.from_bytes(wanted)
            if file not in self._app.files and file not in self._app.keys:
                return NOT_FOUND
            self._file = file
            return OK
        return NOT_FOUND

    def _read(self, command: bytes) -> bytes:
        if self._app is None:
            return NO_FILE
        file, offset = self._file, int.from_bytes(command[2:4])
        if command[2] & 0x80:
            file, offset = command[2] & 0x1F, command[3]
        found = self._app.files.get(file or 0)
        self.touched.add(("read", self._app.aid, file or 0))
        if found is None:
            return NO_FILE
        if found.needs and not found.needs & self._app.opened:
            return NOT_OPENED
        if offset > len(found.data):
            return PAST_THE_END
        return found.data[offset : offset + (command[4] or 256)] + OK

    def _verify(self, command: bytes) -> bytes:
        if self._app is None:
            return NO_FILE
        number = command[3] & 0x1F or self._file or 0
        self.touched.add(("verify", self._app.aid, number))
        key = self._app.keys.get(number)
        if key is None:
            return NO_KEY
        if len(command) == 4:
            return self._counter(key)
        if len(command) != 5 + command[4]:
            return WRONG_LENGTH
        return self._offer(self._app, number, command[5:])

    def _offer(self, app: App, number: int, digits: bytes) -> bytes:
        key = app.keys[number]
        if key.left <= 0:
            return BLOCKED
        app.opened.discard(number)
        if not key.offer(digits):
            return self._counter(key)
        app.opened.add(number)
        return OK

    def _counter(self, key: Key) -> bytes:
        return bytes((0x63, 0xC0 | max(0, key.left)))
