"""Compress, and decompress what a stranger may have made."""

from typing import Final

import zstandard

_LEVEL: Final = 10


class TooLargeInside(Exception):
    """The data would grow beyond what the reader allows."""


def compress(data: bytes, level: int = _LEVEL) -> bytes:
    """Compress to one zstd frame that says how large its content is."""
    return zstandard.ZstdCompressor(level=level, write_checksum=True).compress(data)


def decompress(data: bytes, limit: int) -> bytes:
    """Give back the content of one whole frame, at most ``limit`` bytes.

    A frame that does not say how large it is, is refused: no memory is taken before the size is
    known and allowed.

    Raises:
        TooLargeInside: the frame says more than ``limit``.
        ValueError: the data is no zstd frame, a broken one, or more than one.
    """
    try:
        size = zstandard.frame_content_size(data)
        if size > limit:
            raise TooLargeInside
        if size < 0:
            raise ValueError("a zstd frame that hides its size")
        plain = zstandard.ZstdDecompressor().decompress(
            data, max_output_size=limit, allow_extra_data=False
        )
    except zstandard.ZstdError as error:
        raise ValueError("not a whole zstd frame") from error
    return plain
