"""The cameras that are plugged in, by the names their makers gave them."""

import logging
import sys

import cv2
from cv2_enumerate_cameras import enumerate_cameras

from shelter_app.application.camera.choosing import CameraOffer

_log = logging.getLogger(__name__)


def plugged_cameras() -> tuple[CameraOffer, ...]:
    """List them in the order of their numbers; none where the system cannot say."""
    backend = cv2.CAP_DSHOW if sys.platform == "win32" else cv2.CAP_V4L2
    try:
        found = enumerate_cameras(backend)
    except Exception as error:  # noqa: BLE001 - a driver's trouble leaves the number to be typed
        _log.info("cameras cannot be listed: %s", type(error).__name__)
        return ()
    named = {camera.index: camera.name or str(camera.index) for camera in found}
    return tuple(CameraOffer(str(index), named[index]) for index in sorted(named))
