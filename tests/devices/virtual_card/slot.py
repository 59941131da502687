"""Laying a virtual card into the virtual reader: vpcd's protocol, of which the card is the client.

Every message is a length of two bytes and a payload. From the reader, one byte: 00 power off,
01 power on, 02 reset, 04 give the answer to reset (also how it asks whether a card is there).
Anything else is a command. Closing the socket takes the card away.
"""

import socket
import time
from contextlib import suppress
from threading import Thread

from tests.devices.virtual_card.chip import Chip

GAP = 0.6
"""Seconds that a slot must stay empty: pcscd looks every 0.4 s and must see it."""
_OFF, _ON, _RESET, _ATR = 0x00, 0x01, 0x02, 0x04


_taken_at: dict[int, float] = {}
"""When each slot was emptied last, whoever emptied it."""


class Slot:
    """One slot of the virtual reader."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._socket: socket.socket | None = None
        self._thread: Thread | None = None

    def put(self, chip: Chip, pull_at: int = 0) -> None:
        """Lay a card in; it is pulled instead of answering its ``pull_at``-th command."""
        time.sleep(max(0.0, _taken_at.get(self._port, 0.0) + GAP - time.monotonic()))
        line = socket.create_connection(("127.0.0.1", self._port), 5)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.settimeout(None)
        self._socket = line
        self._thread = Thread(target=self._serve, args=(line, chip, pull_at), daemon=True)
        self._thread.start()

    def take(self) -> None:
        """Take the card away."""
        if self._socket is not None:
            _shut(self._socket)
            assert self._thread is not None
            self._thread.join(5)
            self._socket = None
            _taken_at[self._port] = time.monotonic()

    def _serve(self, line: socket.socket, chip: Chip, pull_at: int) -> None:
        commands = 0
        while (message := _receive(line)) is not None:
            if len(message) == 1:
                _control(line, chip, message[0])
                continue
            commands += 1
            if commands == pull_at:
                break
            _send(line, chip.answer(message))
        chip.power_off()
        _shut(line)


def _control(line: socket.socket, chip: Chip, code: int) -> None:
    if code == _ATR:
        _send(line, chip.atr)
    elif code == _ON:
        chip.power_on()
    elif code == _OFF:
        chip.power_off()
    elif code == _RESET:
        chip.reset()


def _receive(line: socket.socket) -> bytes | None:
    head = _exactly(line, 2)
    return None if head is None else _exactly(line, int.from_bytes(head))


def _exactly(line: socket.socket, size: int) -> bytes | None:
    data = b""
    while len(data) < size:
        try:
            # vpcd sends length and payload apart: without this each command takes 43 ms more.
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
            more = line.recv(size - len(data))
        except OSError:
            return None
        if not more:
            return None
        data += more
    return data


def _send(line: socket.socket, data: bytes) -> None:
    with suppress(OSError):
        line.sendall(len(data).to_bytes(2) + data)


def _shut(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
    line.close()
