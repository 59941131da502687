"""Read the frames of a live camera: zxing on each, the rest in turn on about every eighth failure.

Measured on photographs, zxing alone reads most of what can be read at 3 ms a frame. A retry with
the contrast spread (8 ms) and ZBar (30 ms) add cards under glare, unbending adds curled slips; all
of them can wait a few frames.
"""

from dataclasses import replace
from itertools import cycle
from typing import Final

from shelter_app.application.ports.camera import Gray, Symbol
from shelter_app.devices.retouch import soften, spread_contrast
from shelter_app.devices.symbols import Reader
from shelter_app.devices.unbend import read_unbent
from shelter_app.devices.zxing_reader import read_retouched, read_zxing

RETRY_EVERY: Final = 8
"""Frames without a code from one retry to the next."""
KEEP_EVERY: Final = 4
"""Frames from one look to the next at a code that only a retry can see."""


class LiveDecoder:
    """A decoder for one camera's frames in order; each camera has its own, since it counts."""

    def __init__(self, zbar: Reader | None) -> None:
        retries = (read_enhanced, zbar, read_flattened)
        self._retries = cycle([retry for retry in retries if retry is not None])
        self._retry = next(self._retries)
        self._wait = RETRY_EVERY
        self._failed = 0

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return the codes in this frame."""
        found = read_zxing(gray)
        self._failed = 0 if found else self._failed + 1
        return self._try_again(gray) if self._failed >= self._wait else found

    def _try_again(self, gray: Gray) -> list[Symbol]:
        """Take the retry whose turn it is; one that succeeds is confirmed on the next frame."""
        self._failed = 0
        found = self._retry(gray)
        if found:
            self._wait = 1 if self._wait == RETRY_EVERY else KEEP_EVERY
        else:
            self._wait = RETRY_EVERY
            self._retry = next(self._retries)
        return found


def read_enhanced(gray: Gray) -> list[Symbol]:
    """Read with the contrast of each part spread and its noise softened."""
    return read_retouched(soften(spread_contrast(gray)))


def read_flattened(gray: Gray) -> list[Symbol]:
    """Read a code on bent paper, whose grid was seen but not its bits."""
    for found in read_unbent(gray):
        if found:
            return [replace(symbol, corners=()) for symbol in found]
    return []
