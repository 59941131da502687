"""Ways to change a grey picture so that a code in it becomes readable."""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from shelter_app.application.ports.camera import Gray

Retouch = Callable[[Gray], Gray]
_Field = NDArray[np.float32]

_GREY = 128.0
_CONTRAST = 50.0
_NOISE = 25.0
_WIDE = 24.0
_TWO_BOXES = 2.4  # a box blurred twice by this much reaches as far as a Gaussian of 1


def spread_contrast(gray: Gray) -> Gray:
    """Stretch the contrast of each part of the picture by itself (CLAHE)."""
    return _gray(cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(gray))


def soften(gray: Gray, sigma: float = 1.5) -> Gray:
    """Blur by so many pixels, against noise and the grid of a screen."""
    return _gray(cv2.GaussianBlur(gray, (0, 0), sigma))


def despeckle(gray: Gray) -> Gray:
    """Take out specks of two pixels."""
    return _gray(cv2.medianBlur(gray, 5))


def stretch(gray: Gray, across: float, down: float) -> Gray:
    """Scale the two sides, so that a code seen from a low angle becomes square again."""
    way = cv2.INTER_AREA if max(across, down) < 1 else cv2.INTER_CUBIC
    size = (max(1, round(gray.shape[1] * across)), max(1, round(gray.shape[0] * down)))
    return _gray(cv2.resize(gray, size, interpolation=way))


def fit(gray: Gray, longest: int) -> Gray:
    """Shrink until the longer side is at most so many pixels."""
    factor = longest / max(gray.shape)
    return gray if factor >= 1 else stretch(gray, factor, factor)


def turn(gray: Gray, degrees: float) -> Gray:
    """Turn the whole picture, enlarging the canvas so that nothing is cut off."""
    height, width = gray.shape
    side = int(np.hypot(height, width))
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    matrix[:, 2] += ((side - width) / 2, (side - height) / 2)
    return _gray(cv2.warpAffine(gray, matrix, (side, side), borderMode=cv2.BORDER_REPLICATE))


def even_out(gray: Gray, share: float = 0.03) -> Gray:
    """Give every neighbourhood, ``share`` of the longer side wide, the same mean and contrast.

    This takes away shadow, darkness, and glare that is not quite white.
    """
    size = (gray.shape[1], gray.shape[0])
    mean, spread = _mean_and_spread(gray, max(size) * share * _TWO_BOXES)
    gain = cv2.resize(_CONTRAST / spread, size)
    shift = cv2.resize(_GREY - _CONTRAST * mean / spread, size)
    return _gray(np.clip(cv2.multiply(gray, gain, dtype=cv2.CV_32F) + shift, 0, 255))


def _mean_and_spread(gray: Gray, width: float) -> tuple[_Field, _Field]:
    """Measure neighbourhoods, on a sixteenth of the pixels where they are wide enough for that."""
    step = 4 if width > _WIDE else 1
    size = (max(1, gray.shape[1] // step), max(1, gray.shape[0] // step))
    squares = cv2.multiply(gray, gray, dtype=cv2.CV_32F)
    box = (int(width / step) | 1, int(width / step) | 1)
    mean = _blurred(cv2.resize(gray, size, interpolation=cv2.INTER_AREA), box)
    square = _blurred(cv2.resize(squares, size, interpolation=cv2.INTER_AREA), box)
    return mean, np.sqrt(np.maximum(square - mean * mean, 0) + np.float32(_NOISE))


def _blurred(picture: Any, box: tuple[int, int]) -> _Field:
    once = cv2.blur(np.asarray(picture, np.float32), box)
    return np.asarray(cv2.blur(once, box), np.float32)


def _gray(picture: Any) -> Gray:
    return np.asarray(picture, np.uint8)
