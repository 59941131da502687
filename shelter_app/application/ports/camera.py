"""What use cases ask of pictures and of the decoder behind them."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shelter_app.domain.private import Private

Gray = NDArray[np.uint8]
"""A picture of shape (height, width), 0 black to 255 white."""

Corner = tuple[int, int]


class SymbolKind(StrEnum):
    """What a decoder found; the values are those of the command line's answer."""

    QR = "qr"
    MY_NUMBER_REFUSED = "my_number_refused"


@dataclass(frozen=True, slots=True, repr=False)
class Symbol(Private):
    """One QR code in a picture; of a My Number nothing is here but where it was.

    ``payload`` is what the code holds, bit for bit where the decoder can tell; ``text`` is the same
    read by its declared or likely character set. ``corners`` go round the code, or are empty.
    """

    kind: SymbolKind
    payload: bytes = b""
    text: str = ""
    corners: tuple[Corner, ...] = ()


class Decoder(Protocol):
    """Finds QR codes in a picture."""

    def decode(self, gray: Gray) -> list[Symbol]:
        """Return what was found, perhaps nothing; never raises for what the picture shows."""
        ...


class Pictures(Protocol):
    """Reads picture files."""

    def load(self, path: Path) -> Gray:
        """Return the picture in grey.

        Raises:
            ShelterError: If the file is missing, no picture, damaged or too large.
        """
        ...
