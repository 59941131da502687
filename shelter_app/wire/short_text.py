"""Japanese names in few bytes, for a QR code: one byte for kana and digits, two for kanji.

::

    80..FE    one of the 127 characters of ``ONE_BYTE``, in its order
    00..6F x  U+3000 and onwards: kana, kanji of the basic plane
    70..7F x  U+0000 and onwards: Latin, Greek, Cyrillic, Thai ...
    FF x x x  any character, as three bytes

The table never changes; a later version of the household code brings another one.
"""

from typing import Final

ONE_BYTE: Final = (
    "".join(map(chr, range(0x3041, 0x3097))) + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZー -・々"
)
_FIRST: Final = 0x80
_ESCAPE: Final = 0xFF
_JAPANESE: Final = 0x3000
_LATIN_FROM: Final = 0x7000
_LAST_PLANE: Final = 0x10FFFF
_SURROGATES: Final = range(0xD800, 0xE000)
_PLACES: Final = {letter: _FIRST + place for place, letter in enumerate(ONE_BYTE)}


def shorten(text: str) -> bytes:
    """Write a text; half a character, which no QR reader gives, is left out."""
    return b"".join(_written(letter) for letter in text if ord(letter) not in _SURROGATES)


def lengthen(data: bytes) -> str | None:
    """Read a text back; None when a character is cut off or is none."""
    letters: list[str] = []
    at = 0
    while at < len(data):
        size = 4 if data[at] == _ESCAPE else 1 if data[at] >= _FIRST else 2
        letter = _read(data[at : at + size]) if at + size <= len(data) else None
        if letter is None:
            return None
        letters.append(letter)
        at += size
    return "".join(letters)


def _written(letter: str) -> bytes:
    if letter in _PLACES:
        return bytes([_PLACES[letter]])
    code = ord(letter)
    if _JAPANESE <= code < _JAPANESE + _LATIN_FROM:
        return (code - _JAPANESE).to_bytes(2, "big")
    if code < _JAPANESE - 0x2000:
        return (_LATIN_FROM + code).to_bytes(2, "big")
    return bytes([_ESCAPE]) + code.to_bytes(3, "big")


def _read(data: bytes) -> str | None:
    if data[0] == _ESCAPE:
        code = int.from_bytes(data[1:], "big")
    elif data[0] >= _FIRST:
        return ONE_BYTE[data[0] - _FIRST]
    else:
        value = int.from_bytes(data, "big")
        code = value - _LATIN_FROM if value >= _LATIN_FROM else _JAPANESE + value
    return None if code > _LAST_PLANE or code in _SURROGATES else chr(code)
