"""Read a single picture with everything we have, until something is found.

Stages come cheap and fruitful first. None is allowed to invent: zxing's retouched reads must leave
error correction unused, ZBar's must be ASCII (tests/bench/decode.py counts misreads).
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from shelter_app.application.ports.camera import Gray, Symbol
from shelter_app.devices.retouch import (
    despeckle,
    even_out,
    fit,
    soften,
    spread_contrast,
    stretch,
    turn,
)
from shelter_app.devices.symbols import Reader
from shelter_app.devices.unbend import read_unbent
from shelter_app.devices.unblur import Blurred, hazy, moved, out_of_focus
from shelter_app.devices.zxing_reader import (
    Binarizer,
    read_model_1,
    read_retouched,
    read_zxing,
)

_WORKING: Final = 1600
_SMALL: Final = 500
_COARSE: Final = 800
_FINE: Final = 1280
_SLANT: Final = 2.0

_COARSE_BLURS: Final = (
    *(hazy(2.5), hazy(4), hazy(1.5), hazy(5.5)),
    *(out_of_focus(4), out_of_focus(8), out_of_focus(2.5), out_of_focus(6)),
)
_FINE_BLURS: Final = (hazy(3), hazy(6), out_of_focus(6), out_of_focus(10))
_SHAKES: Final = tuple(moved(length, i * math.pi / 6) for length in (6, 10, 15) for i in range(6))


class StillDecoder:
    """A decoder for one picture at a time; up to two seconds for one that shows nothing."""

    def __init__(self, zbar: Reader | None) -> None:
        self._read_zbar: Reader = zbar or (lambda _: [])

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return what the first successful stage found; corners only where nothing was moved."""
        if found := read_zxing(gray):
            return found
        for found in self._retouched(gray):
            if found:
                return [replace(symbol, corners=()) for symbol in found]
        return []

    def _retouched(self, gray: Gray) -> Iterator[list[Symbol]]:
        yield read_retouched(gray, Binarizer.GlobalHistogram)
        if max(gray.shape) > _WORKING:
            yield read_retouched(soften(spread_contrast(gray)))
            gray = fit(gray, _WORKING)
        yield from self._lit(gray)
        yield from read_unbent(gray)
        yield from self._evened(gray)
        yield from self._sharpened(gray)
        yield from self._turned(gray)
        yield from read_unbent(soften(even_out(gray)))
        yield from read_unbent(stretch(gray, 0.5, 0.5))
        yield from _steadied(gray)
        yield read_model_1(gray)

    def _lit(self, gray: Gray) -> Iterator[list[Symbol]]:
        contrast = spread_contrast(gray)
        yield read_retouched(soften(contrast))
        yield read_retouched(contrast)
        yield read_retouched(soften(gray))
        yield read_retouched(stretch(gray, 0.5, 0.5))
        if max(gray.shape) < _SMALL:
            yield from _both(soften(stretch(gray, 2, 2)))
        yield self._read_zbar(gray)
        yield self._read_zbar(soften(contrast))

    def _evened(self, gray: Gray) -> Iterator[list[Symbol]]:
        yield from _both(soften(even_out(gray)))
        clean = even_out(despeckle(gray))
        yield read_retouched(clean)
        yield self._read_zbar(clean)
        yield read_retouched(even_out(stretch(gray, 2, 2), 0.02))

    def _sharpened(self, gray: Gray) -> Iterator[list[Symbol]]:
        for longest, blurs in ((_COARSE, _COARSE_BLURS), (_FINE, _FINE_BLURS)):
            blurred = Blurred(gray, longest)
            for blur in blurs:
                sharp = blurred.without(blur)
                yield read_retouched(sharp)
                if longest == _COARSE:
                    yield self._read_zbar(sharp)

    def _turned(self, gray: Gray) -> Iterator[list[Symbol]]:
        for picture in (gray, turn(gray, 45)):
            for slanted in (stretch(picture, 1, _SLANT), stretch(picture, _SLANT, 1)):
                yield read_retouched(slanted)
                yield self._read_zbar(slanted)
        yield self._read_zbar(turn(gray, 45))


def _both(gray: Gray) -> Iterator[list[Symbol]]:
    yield read_retouched(gray)
    yield read_retouched(gray, Binarizer.GlobalHistogram)


def _steadied(gray: Gray) -> Iterator[list[Symbol]]:
    blurred = Blurred(gray, _COARSE)
    for shake in _SHAKES:
        yield read_retouched(blurred.without(shake))
