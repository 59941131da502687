"""Register lines as bytes, and the hash that names a version of the register.

The names of an entry's items are part of the format: an added item is fine, a renamed one is not.
"""

from collections.abc import Iterable
from hashlib import sha256

import msgspec

from shelter_app.domain.register import Entry

_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Entry)


def encode_entry(entry: Entry) -> bytes:
    """Write one line as MessagePack; the same line always gives the same bytes."""
    return _ENCODER.encode(entry)


def decode_entry(data: bytes) -> Entry:
    """Read one line back; raises ``ValueError`` for anything else."""
    return _DECODER.decode(data)


class RegisterHash:
    """SHA-256 over the hashes of all lines in sorted order, so that their order does not count.

    It holds 32 bytes a line, not the lines.
    """

    def __init__(self, encoded: Iterable[bytes] = ()) -> None:
        self._lines = [sha256(line).digest() for line in encoded]

    def add(self, encoded: bytes) -> None:
        """Take in one encoded line."""
        self._lines.append(sha256(encoded).digest())

    def digest(self) -> bytes:
        """Give the hash of the lines taken in so far: 32 bytes."""
        return sha256(b"".join(sorted(self._lines))).digest()
