"""The one gate that every decoded payload goes through on its way out of a decoder."""

from collections.abc import Callable

from shelter_app.application.ports.camera import Corner, Gray, Symbol, SymbolKind
from shelter_app.domain.my_number import is_my_number_payload

Reader = Callable[[Gray], list[Symbol]]


def symbol_of(payload: bytes, text: str, corners: tuple[Corner, ...]) -> Symbol:
    """Make a symbol; twelve digits are dropped here, before anything else can see them."""
    if is_my_number_payload(payload) or is_my_number_payload(text):
        return Symbol(SymbolKind.MY_NUMBER_REFUSED, corners=corners)
    return Symbol(SymbolKind.QR, payload, text, corners)
