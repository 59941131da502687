"""Sharpen a blurred still by undoing a guessed blur (Wiener's filter)."""

import math
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from shelter_app.application.ports.camera import Gray
from shelter_app.devices.retouch import fit

Kernel = NDArray[np.float32]

_MARGIN: Final = 24
_NOISE: Final = 0.004


def hazy(sigma: float) -> Kernel:
    """The blur of a poor lens: a Gaussian of so many pixels."""
    line = cv2.getGaussianKernel(int(3 * sigma) * 2 + 1, sigma)
    return np.asarray(line @ line.T, np.float32)


def out_of_focus(radius: float) -> Kernel:
    """The blur of a lens set to another distance: a disc of so many pixels."""
    reach = int(radius) + 2
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    return np.asarray(np.clip(radius + 0.5 - np.hypot(x, y), 0, 1), np.float32)


def moved(length: float, turn: float) -> Kernel:
    """The blur of a moving hand: a line of so many pixels at an angle in radians."""
    reach = int(length / 2) + 2
    across, down = math.cos(turn) * length / 2, math.sin(turn) * length / 2
    start = (round(reach - across), round(reach - down))
    end = (round(reach + across), round(reach + down))
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    return np.asarray(cv2.line(kernel, start, end, (1.0,)), np.float32)


class Blurred:
    """A picture, shrunk to ``longest`` pixels, from which several guesses of blur can be taken."""

    def __init__(self, gray: Gray, longest: int) -> None:
        small = fit(gray, longest)
        self._height, self._width = small.shape
        padded = np.pad(small.astype(np.float32), _MARGIN, mode="reflect")
        self._size = [cv2.getOptimalDFTSize(n) for n in padded.shape]
        grow = [(0, whole - n) for whole, n in zip(self._size, padded.shape, strict=True)]
        self._spectrum = np.fft.rfft2(np.pad(padded, grow, mode="reflect"))

    def without(self, blur: Kernel) -> Gray:
        """Give the picture as it may have been before this blur."""
        height, width = blur.shape
        spread = np.zeros(self._size, np.float32)
        spread[:height, :width] = blur / blur.sum()
        transfer = np.fft.rfft2(np.roll(spread, (-(height // 2), -(width // 2)), (0, 1)))
        sharp = self._spectrum * transfer.conj() / (np.abs(transfer) ** 2 + np.float32(_NOISE))
        whole = np.fft.irfft2(sharp, s=self._size)[_MARGIN:, _MARGIN:]
        return np.clip(whole[: self._height, : self._width], 0, 255).astype(np.uint8)
