"""Frames as the decoders take them."""

import cv2
import numpy as np

from shelter_app.application.ports.camera import Gray
from shelter_app.devices.pictures import Colour


def grey(frame: Colour) -> Gray:
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), np.uint8)
