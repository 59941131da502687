"""Open picture files that anybody may have made: broken, enormous, or not pictures at all."""

import warnings
from functools import cache
from pathlib import Path
from typing import ClassVar, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shelter_app.application.ports.camera import Gray
from shelter_app.domain.errors import ShelterError

MOST_PIXELS: Final = 60_000_000
"""More than any phone's sensor needs, and 60 MB once opened in grey."""

# By name, because Pillow would hand some formats (PostScript) to other programs.
_FORMATS: Final = frozenset(
    ("PNG", "JPEG", "WEBP", "BMP", "GIF", "TIFF", "PPM", "JPEG2000", "AVIF", "ICO")
)
_SIXTEEN_BITS: Final = ("I;16", "I;16B", "I;16L", "I")
_MAYBE_TRANSPARENT: Final = ("RGBA", "LA", "PA", "P")

Colour = NDArray[np.uint8]
"""A picture of shape (height, width, 3), blue first, as cameras give it."""


class PictureMissing(ShelterError):
    """There is no such file, or it may not be read."""

    code: ClassVar[str] = "D-21"


class PictureUnreadable(ShelterError):
    """The file is no picture, or a damaged one."""

    code: ClassVar[str] = "D-22"


class PictureTooLarge(ShelterError):
    """The picture has more pixels than any camera makes; it was not opened."""

    code: ClassVar[str] = "D-23"


class PictureFiles:
    """The pictures of this machine's disks."""

    def load(self, path: Path) -> Gray:
        """Open a picture in grey; what is transparent becomes white.

        Raises:
            PictureMissing: If there is no such file.
            PictureUnreadable: If it is no picture, or damaged.
            PictureTooLarge: If it has more than ``MOST_PIXELS``.
        """
        return np.asarray(_opened(path, "L"), np.uint8)

    def load_colour(self, path: Path) -> Colour:
        """Open a picture as a camera would have seen it; raises like ``load``."""
        return np.ascontiguousarray(np.asarray(_opened(path, "RGB"), np.uint8)[:, :, ::-1])


def _opened(path: Path, mode: str) -> Image.Image:
    if not path.is_file():
        raise PictureMissing
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's own warnings of large or odd files
            return _converted(path, mode)
    except (PictureTooLarge, PictureMissing):
        raise
    except PermissionError as error:
        raise PictureMissing from error
    except Image.DecompressionBombError as error:
        raise PictureTooLarge from error
    except Exception as error:  # a hostile file makes a parser raise anything
        raise PictureUnreadable from error


@cache
def _formats() -> tuple[str, ...]:
    Image.init()
    return tuple(sorted(_FORMATS & Image.OPEN.keys()))


def _converted(path: Path, mode: str) -> Image.Image:
    with Image.open(path, formats=_formats()) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise PictureTooLarge
        if picture.mode in _SIXTEEN_BITS:
            return Image.fromarray((np.asarray(picture) // 257).astype(np.uint8)).convert(mode)
        if picture.mode in _MAYBE_TRANSPARENT:
            seen = picture.convert("RGBA")
            white = Image.new("RGBA", seen.size, (255, 255, 255, 255))
            return Image.alpha_composite(white, seen).convert(mode)
        return picture.convert(mode)
