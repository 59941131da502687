"""Choose where frames come from: a camera, or a file, folder or address in its place."""

from pathlib import Path

from shelter_app.devices.camera_device import Camera
from shelter_app.devices.recordings import PICTURE_SUFFIXES, PictureSource, VideoSource
from shelter_app.devices.source import Monotonic, Source


def source_of(text: str, monotonic: Monotonic) -> Source:
    """Read a setting: a camera's number, an address, or the path of a picture, folder or video."""
    if text.isascii() and text.isdigit():
        return Camera(int(text))
    if "://" in text:
        return Camera(text)
    path = Path(text).expanduser()
    if path.is_dir() or path.suffix.lower() in PICTURE_SUFFIXES:
        return PictureSource(path, monotonic)
    return VideoSource(path, monotonic)
