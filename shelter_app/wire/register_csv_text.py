"""Find out which letters a municipal CSV is written in, without ever guessing over a loss."""

import codecs
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, ClassVar, Final

from shelter_app.domain.errors import ShelterError

_CHUNK: Final = 65_536
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_IN_CP932: Final = frozenset("\x80\xa0\uf8f0\uf8f1\uf8f2\uf8f3")
"""What Python's decoder makes of bytes that CP932 leaves undefined."""
_NUL_SHARE: Final = 20
"""More than one NUL in so many bytes: UTF-16 without its mark, not a stray control."""


class RegisterUnreadable(ShelterError):
    """The file is in no known encoding; save it again as CSV in UTF-8."""

    code: ClassVar[str] = "R-02"


def detect_encoding(stream: BinaryIO) -> str:
    """Name the first encoding in which every byte of the file has a meaning.

    Tried are the byte order marks, UTF-16 without one, UTF-8 and CP932. Leaves the stream at its
    beginning.

    Raises:
        RegisterUnreadable: R-02, no encoding fits the whole file.
    """
    for encoding in _candidates(_head(stream)):
        if _fits(stream, encoding):
            stream.seek(0)
            return encoding
    raise RegisterUnreadable("neither UTF-8, UTF-16 nor CP932")


@contextmanager
def opened_text(stream: BinaryIO, encoding: str) -> Iterator[io.TextIOWrapper]:
    """Read the stream as text from its beginning; the stream itself stays open."""
    stream.seek(0)
    text = io.TextIOWrapper(stream, encoding=encoding, errors="strict", newline="")
    try:
        yield text
    finally:
        text.detach()


def _head(stream: BinaryIO) -> bytes:
    stream.seek(0)
    return stream.read(_CHUNK)


def _candidates(head: bytes) -> tuple[str, ...]:
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return (encoding,)
    if head.count(0) * _NUL_SHARE > len(head):
        low_byte_first = head[1::2].count(0) >= head[::2].count(0)
        return ("utf-16-le" if low_byte_first else "utf-16-be",)
    return ("utf-8", "cp932")


def _fits(stream: BinaryIO, encoding: str) -> bool:
    stream.seek(0)
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    try:
        for chunk in iter(lambda: stream.read(_CHUNK), b""):
            if not _has_meaning(decoder.decode(chunk), encoding):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _has_meaning(text: str, encoding: str) -> bool:
    return encoding != "cp932" or _NOT_IN_CP932.isdisjoint(text)
