"""Videos and pictures in a camera's place."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from shelter_app.devices.camera_device import retrieve
from shelter_app.devices.pictures import Colour, PictureFiles
from shelter_app.devices.source import WIDTH, Monotonic
from shelter_app.domain.errors import ShelterError

PICTURE_SUFFIXES: Final = frozenset(
    (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".ppm", ".avif")
)
EACH_PICTURE: Final = 1.5
"""Seconds that each picture of a folder is shown."""

_USUAL_RATE: Final = 30.0


class VideoSource:
    """A video played in real time, again and again; late readers miss frames, as with a camera."""

    is_live = False

    def __init__(self, path: Path, monotonic: Monotonic) -> None:
        self._path = path
        self._monotonic = monotonic
        self._device: cv2.VideoCapture | None = None
        self._frame: Colour | None = None
        self._began = 0.0
        self._passed = 0

    def open(self) -> bool:
        """Begin at the first frame."""
        self.close()
        if not self._path.is_file():
            return False
        self._device = cv2.VideoCapture(str(self._path))
        self._began = self._monotonic()
        return self._device.isOpened()

    def advance(self) -> bool:
        """Do nothing: a file waits."""
        return self._device is not None

    def read(self) -> Colour | None:
        """Give the frame that is due now, from the beginning again after the last one."""
        if not self._advance() and self._passed and self.open():
            self._advance()
        return self._frame

    def close(self) -> None:
        """Close the file and forget its last frame."""
        self._passed, self._frame = 0, None
        if self._device is not None:
            self._device.release()
            self._device = None

    def _advance(self) -> bool:
        """Go on to the frame of this moment; false after the last one."""
        if self._device is None:
            return False
        rate = self._device.get(cv2.CAP_PROP_FPS) or _USUAL_RATE
        due = 1 + int((self._monotonic() - self._began) * rate)
        if due <= self._passed:
            return True
        while self._passed < due:
            if not self._device.grab():
                self._frame = None
                return False
            self._passed += 1
        self._frame = retrieve(self._device)
        return self._frame is not None


class PictureSource:
    """One picture, or those of a folder in the order of their names, the last one staying.

    Pictures put into the folder later are shown too. Broken files are passed over.
    """

    is_live = False

    def __init__(self, path: Path, monotonic: Monotonic) -> None:
        self._path = path
        self._monotonic = monotonic
        self._files = PictureFiles()
        self._shown: set[Path] = set()
        self._frame: Colour | None = None
        self._until = 0.0

    def open(self) -> bool:
        """Begin with the first picture."""
        self._shown, self._frame, self._until = set(), None, 0.0
        return self._path.exists()

    def advance(self) -> bool:
        """Do nothing: a picture waits."""
        return self._path.exists()

    def read(self) -> Colour | None:
        """Give the picture that is due now."""
        if self._monotonic() >= self._until:
            self._turn_over()
        return self._frame if self._path.exists() else None

    def close(self) -> None:
        """Put the picture away."""
        self._frame = None

    def _turn_over(self) -> None:
        for path in self._unshown():
            self._shown.add(path)
            try:
                self._frame = _as_camera(self._files.load_colour(path))
            except ShelterError:
                continue
            self._until = self._monotonic() + EACH_PICTURE
            return

    def _unshown(self) -> Iterator[Path]:
        for path in _listed(self._path):
            if path not in self._shown and path.suffix.lower() in PICTURE_SUFFIXES:
                yield path


def _listed(path: Path) -> list[Path]:
    try:
        return sorted(path.iterdir()) if path.is_dir() else [path]
    except OSError:  # the stick was pulled between two looks
        return []


def _as_camera(picture: Colour) -> Colour:
    """Shrink a photograph of many megapixels to what a camera would have sent."""
    factor = min(1.0, 1.5 * WIDTH / max(picture.shape[:2]))
    if factor == 1:
        return picture
    size = (round(picture.shape[1] * factor), round(picture.shape[0] * factor))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
