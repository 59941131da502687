"""What kind of card lies there, by asking it, never by how it wakes up."""

from typing import Final

from shelter_app.application.ports.card import CardKind, CardMark, Tap
from shelter_app.application.ports.card_faults import CardUnreadable
from shelter_app.devices.apdu import Transport
from shelter_app.devices.my_number_card.certificate import read_mark
from shelter_app.devices.my_number_card.commands import CARD_ID
from shelter_app.devices.my_number_card.files import is_offered, read_start
from shelter_app.devices.my_number_card.layout import (
    JPKI,
    OTHER_APPLICATIONS,
    TEXT,
    TOKEN_LABEL,
)

_LABEL_SIZE: Final = 32
_LABELS: Final = {
    "JPKIAPGPSETOKEN": CardKind.PHONE,
    "JPKIAPIOSTOKEN": CardKind.PHONE,
    "JPKIAPICCTOKEN": CardKind.UNKNOWN,  # the 住基 card of before 2016, no longer valid
}
_OTHERS: Final = (
    (CardKind.MY_NUMBER, TEXT.aid),
    *zip(
        (CardKind.LICENCE, CardKind.RESIDENCE, CardKind.PASSPORT), OTHER_APPLICATIONS, strict=True
    ),
)
_FELICA_SIZE: Final = 8
_FIXED_SIZES: Final = (7, 10)
_SHORT_SIZE: Final = 4
_DRAWN_ANEW: Final = 0x08
"""First byte of an ISO 14443 id that a phone or card draws for each tap."""
_STORAGE_CARD: Final = bytes.fromhex("804F0CA000000306")
"""In the answer to reset that a reader makes up for a card without a processor (PC/SC part 3)."""


def recognise(card: Transport, atr: bytes) -> Tap:
    """Tell what was put on the reader; no PIN, no digits, at most a certificate is read.

    Raises:
        CardGone: D-33, when it is taken away meanwhile.
    """
    card_id = _card_id(card)
    if len(card_id) == _FELICA_SIZE:
        return _marked(CardKind.FELICA, card_id)
    if is_offered(card, JPKI.aid):
        return _of_jpki(card)
    for kind, aid in _OTHERS:
        if is_offered(card, aid):
            return Tap(kind)
    if is_lasting(card_id, atr):
        return _marked(CardKind.CONTACTLESS, card_id)
    return Tap(CardKind.UNKNOWN)


def is_lasting(card_id: bytes, atr: bytes) -> bool:
    """Tell whether a contactless card will show the same id at its next tap.

    Four bytes are a type B card's, drawn anew, unless the reader says that it is a storage card.
    """
    if len(card_id) in _FIXED_SIZES:
        return True
    is_storage = _STORAGE_CARD in atr
    return len(card_id) == _SHORT_SIZE and is_storage and card_id[0] != _DRAWN_ANEW


def _of_jpki(card: Transport) -> Tap:
    """Read the certificate of a plastic card; one without a certificate is a card all the same."""
    kind = _LABELS.get(_label(card), CardKind.MY_NUMBER)
    if kind is not CardKind.MY_NUMBER:
        return Tap(kind)
    try:
        return Tap(kind, read_mark(card))
    except CardUnreadable:
        return Tap(kind)


def _label(card: Transport) -> str:
    try:
        return read_start(card, TOKEN_LABEL)[:_LABEL_SIZE].decode("ascii", "replace").strip("\0 ")
    except CardUnreadable:
        return ""


def _marked(kind: CardKind, card_id: bytes) -> Tap:
    return Tap(kind, CardMark(kind, card_id))


def _card_id(card: Transport) -> bytes:
    answer = card.transmit(CARD_ID)
    return answer.data if answer.is_ok else b""
