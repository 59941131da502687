"""The photograph on the card, for one glance: never stored, never written to a file."""

import warnings
from io import BytesIO
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image

from shelter_app.application.ports.card_faults import CardUnreadable
from shelter_app.devices.apdu import Transport
from shelter_app.devices.my_number_card.files import read_element
from shelter_app.devices.my_number_card.layout import FACE
from shelter_app.devices.my_number_card.tlv import elements, value_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FILE: Final = 0xFF20
_PHOTO: Final = 0xDF27
_FORMATS: Final = ("JPEG2000", "JPEG")
_MOST_PIXELS: Final = 2_000_000


def read_face(card: Transport) -> "NDArray[np.uint8]":
    """Read the photograph, which must have been opened in the visual application.

    Raises:
        CardUnreadable: D-34, when it cannot be read or drawn.
    """
    return draw_face(photo_in(read_element(card, FACE, _FILE.to_bytes(2))))


def photo_in(data: bytes) -> bytes:
    """Find the photograph in the bytes of the file.

    Raises:
        CardUnreadable: D-34, when there is none.
    """
    photo = dict(elements(value_of(data, _FILE))).get(_PHOTO, b"")
    if not photo:
        raise CardUnreadable("no photograph on the card")
    return photo


def draw_face(photo: bytes) -> "NDArray[np.uint8]":
    """Decode JPEG 2000 to RGB of shape (height, width, 3).

    Raises:
        CardUnreadable: D-34, when it is no picture, or an unreasonably large one.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(photo), formats=_FORMATS) as picture:
                if picture.width * picture.height > _MOST_PIXELS:
                    raise CardUnreadable("the photograph is too large")
                return np.asarray(picture.convert("RGB"), np.uint8)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise CardUnreadable("the photograph is damaged") from error
