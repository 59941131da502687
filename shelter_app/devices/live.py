"""Read the frames of a live camera: zxing on each, the rest in turn on about every eighth failure.

Measured on photographs, zxing alone reads most of what can be read at 3 ms a frame; ZBar (30 ms)
and a contrast-enhanced retry (8 ms) add the cards under glare, and can wait a few frames.
"""

from itertools import cycle
from typing import Final

from shelter_app.application.ports.camera import Gray, Symbol
from shelter_app.devices.retouch import soften, spread_contrast
from shelter_app.devices.symbols import Reader
from shelter_app.devices.zxing_reader import read_retouched, read_zxing

RETRY_EVERY: Final = 8
"""Frames without a code from one retry to the next."""


class LiveDecoder:
    """A decoder for one camera's frames in order; each camera has its own, since it counts."""

    def __init__(self, zbar: Reader | None) -> None:
        retries = [read_enhanced] if zbar is None else [zbar, read_enhanced]
        self._retries = cycle(retries)
        self._failed = 0

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return the codes in this frame."""
        found = read_zxing(gray)
        self._failed = 0 if found else self._failed + 1
        if self._failed and self._failed % RETRY_EVERY == 0:
            found = next(self._retries)(gray)
        return found


def read_enhanced(gray: Gray) -> list[Symbol]:
    """Read with the contrast of each part spread and its noise softened."""
    return read_retouched(soften(spread_contrast(gray)))
