"""The last gate before the reader: what is not on the list of this program's commands stays here.

It follows which application and file are selected, so that no command can touch the My Number's
file or offer digits to 照合番号A's key, whatever a caller does wrong.
"""

from shelter_app.devices.apdu import Answer, Transport
from shelter_app.devices.my_number_card.commands import CARD_ID
from shelter_app.devices.my_number_card.layout import (
    APPLICATIONS,
    OTHER_APPLICATIONS,
    Application,
)

_HEADER = 4
_SELECT_APPLICATION = bytes((0x00, 0xA4, 0x04, 0x0C))
_SELECT_FILE = bytes((0x00, 0xA4, 0x02, 0x0C))
_VERIFY = bytes((0x00, 0x20, 0x00, 0x80))
_READ = bytes((0x00, 0xB0))
_READ_SIZE = 5
_FILE_SIZE = 7
_SHORT_NAME = 0x80
"""In P1 of READ BINARY: a file named by the command itself instead of by SELECT."""


class CommandRefused(Exception):
    """A command that this program never sends: a bug, and the card did not see it."""


class Guarded:
    """A transport that passes only what this program may ask of a card."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._application: Application | None = None
        self._file: int | None = None

    def transmit(self, command: bytes | bytearray) -> Answer:
        """Send one command, or refuse it.

        Raises:
            CommandRefused: it is not on the list; its text is not told.
        """
        if not self._permits(command):
            raise CommandRefused("a command that is never sent")
        answer = self._transport.transmit(command)
        self._follow(command, answer)
        return answer

    def _permits(self, command: bytes | bytearray) -> bool:
        header = bytes(command[:_HEADER])
        if header == _SELECT_APPLICATION:
            return _aid_of(command) in _KNOWN
        if header == _SELECT_FILE:
            return self._may_go_to(command)
        if header == _VERIFY:
            return self._application is not None and self._file in self._application.keys
        if header[:2] == _READ:
            return self._may_read(command)
        return command == CARD_ID

    def _may_go_to(self, command: bytes | bytearray) -> bool:
        here = self._application
        return here is not None and _file_of(command) in here.files | here.keys

    def _may_read(self, command: bytes | bytearray) -> bool:
        here = self._application
        plain = len(command) == _READ_SIZE and not command[2] & _SHORT_NAME
        return plain and here is not None and self._file in here.files

    def _follow(self, command: bytes | bytearray, answer: Answer) -> None:
        """Note what is selected now; after a refusal nothing is taken for selected."""
        header = bytes(command[:_HEADER])
        if header == _SELECT_APPLICATION:
            self._file = None
            self._application = _BY_AID.get(_aid_of(command)) if answer.is_ok else None
        elif header == _SELECT_FILE:
            self._file = _file_of(command) if answer.is_ok else None


_BY_AID = {application.aid: application for application in APPLICATIONS}
_KNOWN = frozenset(_BY_AID) | frozenset(OTHER_APPLICATIONS)


def _aid_of(command: bytes | bytearray) -> bytes:
    aid = bytes(command[5:])
    return aid if len(command) > _HEADER and len(aid) == command[4] else b""


def _file_of(command: bytes | bytearray) -> int | None:
    whole = len(command) == _FILE_SIZE and command[4] == 2  # noqa: PLR2004 - bytes of a file id
    return int.from_bytes(command[5:7]) if whole else None
