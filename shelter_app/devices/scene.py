"""Draw what a webcam would see of a card held before it: for the demonstration and the tests.

A pinhole camera of 65 degrees looks at a flat or bent card over a cluttered table; lens, light and
sensor spoil the picture as they do. The same shot gives the same frame, byte for byte.
"""

import math
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import segno
from numpy.typing import NDArray

from shelter_app.application.ports.camera import Gray
from shelter_app.devices.pictures import Colour
from shelter_app.devices.source import HEIGHT, WIDTH

CARD_MM: Final = (85.6, 54.0)
"""A card's sides (ISO/IEC 7810 ID-1)."""
QR_MM: Final = 28.0
"""The side of the QR code on a reception card."""
DOTS_PER_MM: Final = 300 / 25.4

_FIELD_OF_VIEW: Final = math.radians(65)
_FOCAL: Final = WIDTH / 2 / math.tan(_FIELD_OF_VIEW / 2)
_PAPER: Final = 246
_QUIET: Final = 4
_Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """How the card is held and how badly it is seen.

    Args:
        distance: Millimetres from the lens; 220 is comfortable.
        roll: Degrees turned in the plane of the picture.
        yaw: Degrees turned about the upright axis.
        pitch: Degrees turned about the level axis.
        across: Millimetres to the right of the middle.
        down: Millimetres below the middle.
        bend: Millimetres by which the middle appears bowed up.
        blur: Standard deviation in pixels.
        light: 1 is a lit room, 0.2 a gym by torchlight.
        glare: 0 to 1, a lamp mirrored beside the middle of the card.
        noise: Standard deviation in grey levels.
        inverted: Light on dark, as some screens show a code.
        seed: Chooses table and noise.
    """

    distance: float = 220
    roll: float = 0
    yaw: float = 0
    pitch: float = 0
    across: float = 0
    down: float = 0
    bend: float = 0
    blur: float = 0.7
    light: float = 1
    glare: float = 0
    noise: float = 3
    inverted: bool = False
    seed: int = 0


def photograph(face: Gray | Colour, shot: Shot) -> Colour:
    """Show a card's face to the camera: 1280x720, blue first. The face is of any resolution."""
    chance = np.random.default_rng(shot.seed)
    colour = face if face.ndim == len(("row", "column", "channel")) else _coloured(face)
    if shot.inverted:
        colour = 255 - colour
    table = _table(chance)
    corners = _corners(shot)
    scene = _held(_bowed(_filtered(colour, shot), shot), corners, table)
    return _sensed(_lit(scene, corners, shot), shot, chance)


def empty_table(seed: int = 0) -> Colour:
    """Show the table with no card on it."""
    chance = np.random.default_rng(seed)
    return _sensed(_table(chance).astype(np.float32), Shot(), chance)


def plain_card(payload: str | bytes, error: str = "m") -> Gray:
    """Print a bare card with one QR code of 28 mm at its right, at 300 dots an inch."""
    code = segno.make(payload, error=error, micro=False)
    modules = np.array([[0 if dark else 255 for dark in row] for row in code.matrix], np.uint8)
    side = round(QR_MM * DOTS_PER_MM)
    printed = cv2.resize(modules, (side, side), interpolation=cv2.INTER_NEAREST)
    width, height = (round(mm * DOTS_PER_MM) for mm in CARD_MM)
    card = np.full((height, width), _PAPER, np.uint8)
    margin = _QUIET * side // len(modules)
    top, left = (height - side) // 2, width - side - margin
    card[top : top + side, left : left + side] = np.minimum(printed, _PAPER)
    return card


def _corners(shot: Shot) -> NDArray[np.float32]:
    """Project the four corners of the card into the picture, clockwise from top left."""
    pitch, yaw, roll = (math.radians(angle) for angle in (shot.pitch, shot.yaw, shot.roll))
    turned = _about(2, roll) @ _about(1, yaw) @ _about(0, pitch)
    unit = np.array([(-1, -1, 0), (1, -1, 0), (1, 1, 0), (-1, 1, 0)]) / 2
    points = unit * (*CARD_MM, 0) @ turned.T + (shot.across, shot.down, shot.distance)
    seen = points[:, :2] / points[:, 2:] * _FOCAL + (WIDTH / 2, HEIGHT / 2)
    return seen.astype(np.float32)


def _about(axis: int, angle: float) -> _Matrix:
    turn = np.eye(3)
    one, other = (place for place in range(3) if place != axis)
    turn[one, one] = turn[other, other] = math.cos(angle)
    turn[other, one] = math.sin(angle)
    turn[one, other] = -math.sin(angle)
    return turn


def _filtered(face: Colour, shot: Shot) -> Colour:
    """Blur a face that is printed finer than the camera can see, so that it does not shimmer."""
    dots_a_pixel = face.shape[1] / CARD_MM[0] / (_FOCAL / shot.distance)
    if dots_a_pixel <= 1:
        return face
    return _bytes(cv2.GaussianBlur(face, (0, 0), 0.35 * dots_a_pixel))


def _bowed(face: Colour, shot: Shot) -> Colour:
    """Bow the face as paper in a sleeve bows, seen from above: level lines become arches."""
    if not shot.bend:
        return face
    height, width = face.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    dots = shot.bend * width / CARD_MM[0]
    rows = np.asarray(y + dots * np.sin(math.pi * x / width), np.float32)
    border = cv2.BORDER_REPLICATE
    return _bytes(cv2.remap(face, x, rows, cv2.INTER_LINEAR, borderMode=border))


def _held(face: Colour, corners: NDArray[np.float32], table: Colour) -> NDArray[np.float32]:
    height, width = face.shape[:2]
    edges = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(edges, corners)
    size = (WIDTH, HEIGHT)
    card = cv2.warpPerspective(face, matrix, size)
    whole = np.full((height, width), 255, np.uint8)
    mask = np.asarray(cv2.warpPerspective(whole, matrix, size), np.float32)[:, :, None] / 255
    return np.asarray(table * (1 - mask) + card * mask, np.float32)


def _lit(
    scene: NDArray[np.float32], corners: NDArray[np.float32], shot: Shot
) -> NDArray[np.float32]:
    lit = scene * np.float32(shot.light)
    if shot.glare:
        middle = corners.mean(axis=0) + (corners[1] - corners[0]) * np.float32(0.1)
        y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
        lamp = np.exp(-(((x - middle[0]) / 80) ** 2) - ((y - middle[1]) / 60) ** 2)
        lit = lit + np.float32(330 * shot.glare) * lamp[:, :, None]
    return np.asarray(lit, np.float32)


def _sensed(scene: NDArray[np.float32], shot: Shot, chance: np.random.Generator) -> Colour:
    """Blur, add noise, and squeeze through JPEG as a webcam does."""
    seen = np.asarray(cv2.GaussianBlur(scene, (0, 0), shot.blur) if shot.blur else scene)
    noisy = seen + chance.normal(0, max(shot.noise, 0.01), (HEIGHT, WIDTH, 1))
    _, jpeg = cv2.imencode(".jpg", _bytes(noisy), [cv2.IMWRITE_JPEG_QUALITY, 80])
    return _bytes(cv2.imdecode(jpeg, cv2.IMREAD_COLOR))


def _table(chance: np.random.Generator) -> Colour:
    """Clutter a table with papers and pens, in warm greys and out of focus."""
    table = np.full((HEIGHT, WIDTH, 3), chance.integers(70, 130), np.uint8)
    for _ in range(24):
        centre = tuple(int(n) for n in chance.integers((0, 0), (WIDTH, HEIGHT)))
        size = tuple(float(n) for n in chance.integers(12, 420, 2))
        shade = int(chance.integers(30, 235))
        box = cv2.boxPoints((centre, size, float(chance.uniform(0, 180))))
        tint = (shade * 0.9, shade * 0.96, shade)
        cv2.fillConvexPoly(table, np.asarray(box, np.int32), tint, cv2.LINE_AA)
    return _bytes(cv2.GaussianBlur(table, (0, 0), 2.2))


def _coloured(face: Gray) -> Colour:
    return _bytes(cv2.cvtColor(face, cv2.COLOR_GRAY2BGR))


def _bytes(picture: Any) -> NDArray[np.uint8]:
    return np.asarray(np.clip(picture, 0, 255), np.uint8)
