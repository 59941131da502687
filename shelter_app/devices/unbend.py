"""Flatten a code printed on something bent: a crumpled slip, a cloth, a sleeve around an arm.

A decoder that saw the grid but could not make its bits add up has told us the four corners. The
code is laid out square between them and pushed back by guesses of how it bends, at most a module.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from shelter_app.application.ports.camera import Gray, Symbol
from shelter_app.devices.zxing_reader import Unread, find_unread, read_retouched
from shelter_app.domain.private import Private

_MODULE: Final = 6  # pixels
_QUIET: Final = 6  # modules
_MOST_MODULES: Final = 85  # version 17; larger codes have too many alignment patterns to need this
_MOST_CODES: Final = 3
_AMOUNTS: Final = (0.35, -0.35, 0.7, -0.7, 1.1, -1.1)
_Field = NDArray[np.float32]


@dataclass(frozen=True, slots=True, repr=False)
class _Bend(Private):
    across: _Field
    down: _Field


def read_unbent(gray: Gray) -> Iterator[list[Symbol]]:
    """Give what each guess reads, for the codes in a picture that were found but not read."""
    for code in find_unread(gray)[:_MOST_CODES]:
        for flat in flattened(gray, code):
            yield read_retouched(flat)


def flattened(gray: Gray, code: Unread) -> Iterator[Gray]:
    """Lay out one unread code square, then under each guess of how it bends, small bends first."""
    modules = 17 + 4 * code.version
    if modules > _MOST_MODULES:
        return
    flat = _square(gray, code, modules)
    yield flat
    x, y = _plane(modules)
    for amount in _AMOUNTS:
        for bend in _bends(modules):
            pushed = np.float32(amount * _MODULE)
            yield _pulled(flat, x + pushed * bend.across, y + pushed * bend.down)


def _square(gray: Gray, code: Unread, modules: int) -> Gray:
    low, high = _QUIET * _MODULE, (_QUIET + modules) * _MODULE
    corners = np.array([(low, low), (high, low), (high, high), (low, high)], np.float32)
    matrix = cv2.getPerspectiveTransform(code.corners, corners)
    side = low + high
    flat = cv2.warpPerspective(
        gray, matrix, (side, side), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(flat, np.uint8)


def _pulled(flat: Gray, x: _Field, y: _Field) -> Gray:
    picture = cv2.remap(flat, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(picture, np.uint8)


@lru_cache(maxsize=4)
def _plane(modules: int) -> tuple[_Field, _Field]:
    side = np.arange((modules + 2 * _QUIET) * _MODULE, dtype=np.float32)
    x, y = np.meshgrid(side, side)
    return x, y


@lru_cache(maxsize=4)
def _bends(modules: int) -> tuple[_Bend, ...]:
    """List bows, half bows, bulges and waves: nothing at the corners, one at most elsewhere."""
    x, y = _plane(modules)
    u = np.clip((x / _MODULE - _QUIET) / modules, 0, 1)
    v = np.clip((y / _MODULE - _QUIET) / modules, 0, 1)
    bow, rise = 4 * u * (1 - u), 4 * v * (1 - v)
    shapes = (bow, rise, bow * v, bow * (1 - v), rise * u, rise * (1 - u), bow * rise)
    still = _field(np.zeros_like(u))
    across = [_Bend(_field(shape), still) for shape in (*shapes, np.sin(2 * np.pi * u))]
    down = [_Bend(still, _field(shape)) for shape in (*shapes, np.sin(2 * np.pi * v))]
    return (*across, *down)


def _field(shape: NDArray[Any]) -> _Field:
    return np.asarray(shape, np.float32)
