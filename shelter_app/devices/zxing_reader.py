"""QR codes by zxing-cpp: model 2 and nothing else, payload bytes exact.

``BarcodeFormat.QRCode`` would also take Micro QR and others, and misread a half-hidden code as one.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from shelter_app.application.ports.camera import Corner, Gray, Symbol
from shelter_app.devices.symbols import symbol_of
from shelter_app.domain.private import Private

Binarizer = zxingcpp.Binarizer
_MODEL_1 = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel1)
_MODEL_2 = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)

_WEAK_VERSION = 2
_LEAST_SPARE = 0.2


@dataclass(frozen=True, slots=True, repr=False)
class Unread(Private):
    """A code that was found but not read: its corners, clockwise from top left, and its version."""

    corners: NDArray[np.float32]
    version: int


def read_zxing(gray: Gray, binarizer: Binarizer = Binarizer.LocalAverage) -> list[Symbol]:
    """Read a picture as the camera gave it."""
    return [_symbol(code) for code in _codes(gray, binarizer)]


def read_retouched(gray: Gray, binarizer: Binarizer = Binarizer.LocalAverage) -> list[Symbol]:
    """Read a picture that was changed to make a code readable, a little more warily.

    A small code whose error correction is used up to the last is let go: of all codes it is the one
    that chance could make.
    """
    return [_symbol(code) for code in _codes(gray, binarizer) if _has_spare_correction(code)]


def read_model_1(gray: Gray) -> list[Symbol]:
    """Read the QR code of 1994, which a few old labels still carry."""
    codes = zxingcpp.read_barcodes(gray, formats=_MODEL_1, text_mode=zxingcpp.TextMode.Plain)
    return [_symbol(code) for code in codes if _has_spare_correction(code)]


def find_unread(gray: Gray) -> list[Unread]:
    """Find codes whose grid was seen but whose bits did not add up."""
    codes = zxingcpp.read_barcodes(gray, formats=_MODEL_2, return_errors=True)
    return [
        Unread(np.array(_corners(code), np.float32), int(_extra(code)["Version"]))
        for code in codes
        if code.error is not None and "Version" in _extra(code)
    ]


def _codes(gray: Gray, binarizer: Binarizer) -> list[zxingcpp.Barcode]:
    return zxingcpp.read_barcodes(
        gray, formats=_MODEL_2, binarizer=binarizer, text_mode=zxingcpp.TextMode.Plain
    )


def _has_spare_correction(code: zxingcpp.Barcode) -> bool:
    extra = _extra(code)
    return int(extra.get("Version", 1)) > _WEAK_VERSION or extra.get("UEC", 0) >= _LEAST_SPARE


def _extra(code: zxingcpp.Barcode) -> dict[str, Any]:
    return code.extra if isinstance(code.extra, dict) else {}


def _symbol(code: zxingcpp.Barcode) -> Symbol:
    return symbol_of(code.bytes, code.text, _corners(code))


def _corners(code: zxingcpp.Barcode) -> tuple[Corner, ...]:
    place = code.position
    around = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return tuple((corner.x, corner.y) for corner in around)
