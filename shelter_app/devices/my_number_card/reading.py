"""One sitting with a My Number card: its mark, its four items, its face, its counters."""

from typing import TYPE_CHECKING

from shelter_app.application.ports.card import (
    CardMark,
    CardOpening,
    CardRead,
    OpenedBy,
    TriesLeft,
)
from shelter_app.application.ports.card_faults import CardFault, CardGone, CardUnreadable
from shelter_app.devices.apdu import Transport
from shelter_app.devices.my_number_card.certificate import read_mark
from shelter_app.devices.my_number_card.face import read_face
from shelter_app.devices.my_number_card.files import enter, is_offered
from shelter_app.devices.my_number_card.four_items import read_four_items
from shelter_app.devices.my_number_card.layout import FACE_KEY, JPKI, TEXT, TEXT_KEY, VISUAL
from shelter_app.devices.my_number_card.opening import open_with, tries_left

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def read_person(card: Transport, opening: CardOpening, *, face: bool = False) -> CardRead:
    """Read the certificate's mark, the four items, and the photograph if it is asked for.

    照合番号B opens the photograph, the PIN does not. A photograph that cannot be read is left out.

    Raises:
        CardFault: by what went wrong; the opening is wiped in every case.
    """
    with opening.digits:
        mark = _mark(card)
        enter(card, TEXT)
        open_with(card, TEXT_KEY[opening.by], opening.digits)
        items = read_four_items(card)
        wanted = face and opening.by is OpenedBy.NUMBER_B
        return CardRead(mark, items, _photo(card, opening) if wanted else None)


def _photo(card: Transport, opening: CardOpening) -> "NDArray[np.uint8] | None":
    try:
        enter(card, VISUAL)
        open_with(card, FACE_KEY, opening.digits)
        return read_face(card)
    except CardGone:
        raise
    except CardFault:
        return None


def read_tries(card: Transport) -> TriesLeft:
    """Ask how many tries are left; costs none.

    Raises:
        CardFault: by what went wrong.
    """
    enter(card, TEXT)
    number_b = _tries(card, TEXT_KEY[OpenedBy.NUMBER_B])
    return TriesLeft(number_b, _tries(card, TEXT_KEY[OpenedBy.PIN]))


def _tries(card: Transport, key: int) -> int | None:
    try:
        return tries_left(card, key)
    except CardGone:
        raise
    except CardFault:
        return None


def _mark(card: Transport) -> CardMark | None:
    """Read the mark where there is a certificate: small children have none."""
    if not is_offered(card, JPKI.aid):
        return None
    try:
        return read_mark(card)
    except CardUnreadable:
        return None
