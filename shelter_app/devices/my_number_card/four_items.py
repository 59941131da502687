"""基本4情報: the file of the text application as values."""

from datetime import date
from typing import Final

from shelter_app.application.ports.card import FourItems
from shelter_app.application.ports.card_faults import CardUnreadable
from shelter_app.devices.apdu import Transport
from shelter_app.devices.my_number_card.files import read_element
from shelter_app.devices.my_number_card.layout import FOUR_ITEMS
from shelter_app.devices.my_number_card.tlv import elements, value_of
from shelter_app.domain.names import clean_name
from shelter_app.domain.people import Sex

_FILE: Final = 0xFF20
_NAME: Final = 0xDF22
_ADDRESS: Final = 0xDF23
_BIRTH: Final = 0xDF24
_SEX: Final = 0xDF25
_SEXES: Final = {b"1": Sex.MALE, b"2": Sex.FEMALE, b"3": Sex.OTHER}
"""JIS X 0303 as the card writes it; 0 and 9 say nothing of a person."""
_DATE_SIZE: Final = 8


def read_four_items(card: Transport) -> FourItems:
    """Read the file, which must have been opened in the text application.

    Raises:
        CardUnreadable: D-34, when it is not of that shape.
    """
    return parse_four_items(read_element(card, FOUR_ITEMS, _FILE.to_bytes(2)))


def parse_four_items(data: bytes) -> FourItems:
    """Read the four items from the bytes of the file.

    A birth date that is no day stays empty: the rest of the person is worth having.

    Raises:
        CardUnreadable: D-34, when there is no name in it, or it is not of that shape.
    """
    found = dict(elements(value_of(data, _FILE)))
    name = _text(found.get(_NAME, b""))
    if not name:
        raise CardUnreadable("no name on the card")
    return FourItems(
        name=name,
        address=_text(found.get(_ADDRESS, b"")),
        birth=_day(found.get(_BIRTH, b"")),
        sex=_SEXES.get(found.get(_SEX, b""), Sex.UNKNOWN),
    )


def _text(value: bytes) -> str:
    try:
        return clean_name(value.decode())
    except UnicodeDecodeError:
        raise CardUnreadable("text on the card that is none") from None


def _day(value: bytes) -> date | None:
    if len(value) != _DATE_SIZE or not value.isdigit():
        return None
    try:
        return date(int(value[:4]), int(value[4:6]), int(value[6:]))
    except ValueError:
        return None
