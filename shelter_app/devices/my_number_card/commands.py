"""The commands that this program sends to a card: four shapes, nothing else."""

from typing import Final

from shelter_app.domain.secret import Secret

CARD_ID: Final = bytes.fromhex("FFCA000000")
"""GET DATA of PC/SC part 3: the reader itself answers with a contactless card's id."""
FULL_READ: Final = 256


def select_application(aid: bytes) -> bytes:
    """Go to an application; it need not describe itself (P2 = 0C)."""
    return bytes((0x00, 0xA4, 0x04, 0x0C, len(aid))) + aid


def select_file(file: int) -> bytes:
    """Go to a file or key of the application."""
    return bytes((0x00, 0xA4, 0x02, 0x0C, 0x02)) + file.to_bytes(2)


def read_binary(offset: int) -> bytes:
    """Read up to 256 bytes of the file from an offset below 32,768."""
    return bytes((0x00, 0xB0, offset >> 8 & 0x7F, offset & 0xFF, 0x00))


def ask_tries() -> bytes:
    """Ask how many tries the key has left: a VERIFY without digits costs none."""
    return bytes((0x00, 0x20, 0x00, 0x80))


def verify(digits: Secret) -> bytearray:
    """Offer digits to the key; the caller wipes what this returns."""
    command = bytearray((0x00, 0x20, 0x00, 0x80, len(digits)))
    digits.put_into(command)
    return command
