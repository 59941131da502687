"""A camera plugged in, or one on the network, through OpenCV."""

import sys
from typing import Final

import cv2
import numpy as np

from shelter_app.devices.pictures import Colour
from shelter_app.devices.source import HEIGHT, WIDTH

_PATIENCE_MS: Final = 5_000
_CHANNELS: Final = 3


class Camera:
    """A camera by number, or a network camera by address."""

    is_live = True

    def __init__(self, which: int | str) -> None:
        self._which = which
        self._device: cv2.VideoCapture | None = None

    def open(self) -> bool:
        """Begin anew at 1280x720, as the camera's own pictures (MJPG) where it can."""
        self.close()
        try:
            self._device = _open_device(self._which)
        except cv2.error:
            return False
        return self._device.isOpened()

    def advance(self) -> bool:
        """Wait for the next frame and fetch it undecoded."""
        try:
            return self._device is not None and self._device.grab()
        except cv2.error:
            return False

    def read(self) -> Colour | None:
        """Decode the frame last fetched."""
        return retrieve(self._device) if self._device is not None else None

    def close(self) -> None:
        """Let the camera go, so that its light goes out."""
        if self._device is not None:
            self._device.release()
            self._device = None


def retrieve(device: cv2.VideoCapture) -> Colour | None:
    """Decode the frame that a device fetched last, as three channels; none when it cannot."""
    try:
        is_there, frame = device.retrieve()
    except cv2.error:
        return None
    return _three_channels(np.asarray(frame, np.uint8)) if is_there else None


def _three_channels(frame: Colour) -> Colour:
    if frame.ndim < _CHANNELS:
        return np.asarray(cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR), np.uint8)
    return frame[:, :, :_CHANNELS]


def _open_device(which: int | str) -> cv2.VideoCapture:
    # A camera that is not there is tried again all night, and need not fill the terminal.
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    if isinstance(which, str):
        timeouts = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _PATIENCE_MS]
        timeouts += [cv2.CAP_PROP_READ_TIMEOUT_MSEC, _PATIENCE_MS]
        return cv2.VideoCapture(which, cv2.CAP_FFMPEG, timeouts)
    # DirectShow opens in a second where Windows' Media Foundation takes up to half a minute.
    device = cv2.VideoCapture(which, cv2.CAP_DSHOW if sys.platform == "win32" else cv2.CAP_ANY)
    device.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    device.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
    device.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
    device.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return device
