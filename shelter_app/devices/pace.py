"""How often to look: at the camera's rate while something moves, rarely while nothing does."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from shelter_app.devices.pictures import Colour

BRISK: Final = 1 / 30
"""Seconds from look to look while something moves."""
CALM: Final = 1 / 8
"""Seconds from look to look while nothing does."""
CALM_AFTER: Final = 2.0
"""Seconds without movement."""

_EVERY: Final = 4
_CELL: Final = 4
_NOTICED: Final = 8
_SHARE: Final = 0.004
_DARK: Final = 12


class Pace:
    """Watches the means of 3,600 cells of a 720p frame, so that noise is no movement."""

    def __init__(self) -> None:
        self._still: NDArray[np.int16] | None = None
        self._moved_at = 0.0
        self._now = 0.0

    def see(self, frame: Colour, now: float) -> None:
        """Compare a frame, at ``now`` seconds, with the last one that differed."""
        grid = _cells(frame)
        self._now = now
        if self._still is None or self._still.shape != grid.shape or _moved(self._still, grid):
            self._still, self._moved_at = grid, now

    @property
    def wait(self) -> float:
        """Seconds until the next look is due."""
        return CALM if self._now - self._moved_at > CALM_AFTER else BRISK


def is_dark(frame: Colour) -> bool:
    """Tell a lens cover, or a camera that gives black."""
    return int(frame[::_EVERY, ::_EVERY].max()) < _DARK


def _cells(frame: Colour) -> NDArray[np.int16]:
    thin = np.ascontiguousarray(frame[::_EVERY, ::_EVERY, 1])
    size = (max(1, thin.shape[1] // _CELL), max(1, thin.shape[0] // _CELL))
    return np.asarray(cv2.resize(thin, size, interpolation=cv2.INTER_AREA), np.int16)


def _moved(before: NDArray[np.int16], now: NDArray[np.int16]) -> bool:
    return float(np.mean(np.abs(now - before) > _NOTICED)) > _SHARE
