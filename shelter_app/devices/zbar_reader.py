"""QR codes by ZBar, where its library is there; it sees through glare that zxing does not."""

from collections.abc import Sequence
from importlib import import_module
from typing import Protocol

from shelter_app.application.ports.camera import Corner, Gray, Symbol
from shelter_app.devices.symbols import Reader, symbol_of


class _Found(Protocol):
    data: bytes
    polygon: Sequence[Corner]


def load_zbar() -> Reader | None:
    """Give the reader, or none where libzbar (or Windows' C++ runtime under it) is missing."""
    try:
        zbar = import_module("pyzbar.pyzbar")
    except (ImportError, OSError):
        return None
    qr_only = [zbar.ZBarSymbol.QRCODE]

    def read(gray: Gray) -> list[Symbol]:
        return _symbols(zbar.decode(gray, symbols=qr_only))

    return read


def _symbols(found: Sequence[_Found]) -> list[Symbol]:
    """Keep what is ASCII: ZBar guesses Japanese character sets, and often wrongly."""
    return [
        symbol_of(one.data, one.data.decode("ascii"), tuple((x, y) for x, y in one.polygon))
        for one in found
        if one.data.isascii()
    ]
