"""Other cards that people put on a reader."""

from tests.devices.virtual_card.chip import App, Chip

FELICA_ATR = bytes.fromhex("3B8F8001804F0CA0000003061100 3B0000000042".replace(" ", ""))
STORAGE_ATR = bytes.fromhex("3B8F8001804F0CA000000306030001000000006A")
IDM = bytes.fromhex("0114B34C9D0A1B2C")


def felica(idm: bytes = IDM) -> Chip:
    """A Suica: an id, and no applications that a reader could select."""
    chip = Chip(card_id=idm)
    chip.atr = FELICA_ATR
    return chip


def storage(card_id: bytes = bytes.fromhex("5A0B0C0D")) -> Chip:
    """An employee card without a processor."""
    chip = Chip(card_id=card_id)
    chip.atr = STORAGE_ATR
    return chip


def licence() -> Chip:
    """A driving licence."""
    return Chip([App(bytes.fromhex("A0000002310100000000000000000000"))], b"\xab\xcd\xef\x01")


def residence() -> Chip:
    """A residence card."""
    return Chip([App(bytes.fromhex("D392F0004F0200000000000000000000"))], b"\xab\xcd\xef\x02")


def passport() -> Chip:
    """A passport."""
    return Chip([App(bytes.fromhex("A0000002471001"))], b"\x08\x11\x22\x33")


def phone() -> Chip:
    """A phone that answers, with an id drawn anew for each tap."""
    return Chip(card_id=b"\x08\x99\x88\x77")
