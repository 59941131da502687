"""The small live picture for the screen."""

from threading import Lock
from typing import Final

import cv2
import numpy as np

from shelter_app.devices.pictures import Colour

WIDEST: Final = 640
EVERY: Final = 1 / 15
"""Seconds between two pictures at least; the screen shows no more."""
VEILED_FOR: Final = 1.5
"""Seconds after a My Number was seen in which only coarse squares are shown."""

_COARSE: Final = (32, 18)


class Preview:
    """The newest picture; while a My Number is in view, nothing that could be read."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._latest: Colour | None = None
        self._next = 0.0
        self._veiled_until = 0.0

    @property
    def latest(self) -> Colour | None:
        """The newest picture, red first, or none."""
        return self._latest

    def take(self, frame: Colour, now: float) -> None:
        """Make a picture of this frame if one is due at ``now`` seconds."""
        if now < self._next:
            return
        self._next = now + EVERY
        small = _small(frame)
        with self._lock:
            self._latest = _veiled(small) if now < self._veiled_until else small

    def veil(self, now: float) -> None:
        """Make the picture coarse at once, and those of the next moments."""
        with self._lock:
            self._veiled_until = now + VEILED_FOR
            if self._latest is not None:
                self._latest = _veiled(self._latest)

    def clear(self) -> None:
        """Show nothing."""
        with self._lock:
            self._latest = None


def _small(frame: Colour) -> Colour:
    height, width = frame.shape[:2]
    if width > WIDEST:
        size = (WIDEST, max(1, round(height * WIDEST / width)))
        return _red_first(cv2.resize(frame, size, interpolation=cv2.INTER_AREA))
    return _red_first(frame)


def _veiled(picture: Colour) -> Colour:
    size = (picture.shape[1], picture.shape[0])
    coarse = cv2.resize(picture, _COARSE, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(coarse, size, interpolation=cv2.INTER_NEAREST), np.uint8)


def _red_first(picture: cv2.typing.MatLike) -> Colour:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)
