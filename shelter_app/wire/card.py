"""The payloads of our QR codes: reception card and slip, as QR-alphanumeric ASCII.

::

    HNJ 1 R 13221 <id 26> <sum 7>            reception card, 42 characters
    HNJ 1 S <id 26> 03B00427 <sum 7>         slip, 46 characters or a few more
    HNJ 1 H <body> <sum 7>                   household made at home, see household.py

``HNJ`` tells ours from others, then come the grammar's version and the kind. A town is the first
five digits of its 全国地方公共団体コード (the sixth is their check digit). Ids are 128 bits and
sums 32, in Crockford's base 32, most significant first. The sum is the CRC-32 of all characters
before it: it finds every change within four neighbouring characters for certain, and lets one
random payload in four thousand million through. It is against wear and misreading, not forgery:
a card is genuine because the pack knows its id.

Both fit a version 3 code at error correction M (61 characters), usually at Q (47). Only characters
that Japanese and American keyboards share are used, so that a handheld scanner types them unharmed.

What no later version may change: ``HNJ``, version, kind, and the sum over everything at the end. So
an older desk can tell a newer code from a damaged one.
"""

import re
import unicodedata
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ID_SIZE, TokenId
from shelter_app.domain.my_number import is_my_number_payload
from shelter_app.domain.private import Private
from shelter_app.domain.spoken import SpokenCode, parse_spoken
from shelter_app.wire.household import MOST_CHARACTERS as MOST_IN_HOUSEHOLD
from shelter_app.wire.household import HouseholdPresented, body_of, household_of

VERSION: Final = 1
PREFIX: Final = "HNJ"
_CARD: Final = "R"
_SLIP: Final = "S"
_HOUSEHOLD: Final = "H"
_KINDS: Final = frozenset((_CARD, _SLIP, _HOUSEHOLD))
MOST_CHARACTERS: Final = 61
"""The alphanumerics of a QR code of version 3 at error correction M."""

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES: Final = {letter: value for value, letter in enumerate(_ALPHABET)}
_BITS: Final = 5
_ID_CHARACTERS: Final = 26
_SUM_CHARACTERS: Final = 7
_MOST_IN_A_HOUSEHOLD: Final = MOST_IN_HOUSEHOLD + len("HNJ1H") + _SUM_CHARACTERS
_MOST_IN_ANY_QR: Final = 4_296
_OURS: Final = re.compile(r"HNJ([0-9A-Z])([A-Z])([0-9A-Z $%*+\-./:]*)([0-9A-Z]{7})", re.ASCII)
_TOWN: Final = re.compile(r"[0-9]{5}", re.ASCII)
_TOWN_CHARACTERS: Final = 5


@dataclass(frozen=True, slots=True, repr=False)
class CardPresented(Private):
    """A municipal reception card: whose it is, only the pack knows."""

    town: str
    card_id: TokenId


@dataclass(frozen=True, slots=True, repr=False)
class SlipPresented(Private):
    """A slip or wristband: the id of the person or party it was printed for is the truth."""

    id: bytes
    spoken: SpokenCode


@dataclass(frozen=True, slots=True)
class MyNumberRefused:
    """The back of a My Number card was shown; the number itself is already gone."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """Not one of ours; what it said is not kept."""


@dataclass(frozen=True, slots=True)
class Damaged:
    """One of ours, but worn or misread; what it said is not kept."""


@dataclass(frozen=True, slots=True, repr=False)
class Newer(Private):
    """One of ours and whole, but of a version or kind that this program does not know yet."""

    version: str
    kind: str


Presented = (
    CardPresented | SlipPresented | HouseholdPresented | MyNumberRefused | Foreign | Damaged | Newer
)


class NotACard(ShelterError):
    """A town or id that no card or slip can carry."""

    code: ClassVar[str] = "C-12"


def render_card(town: str, card_id: bytes) -> str:
    """Write the payload of a reception card.

    Raises:
        NotACard: If the town is not five digits or the id not 16 bytes.
    """
    if not _TOWN.fullmatch(town):
        raise NotACard
    return _sealed(f"{PREFIX}{VERSION}{_CARD}{town}{_written(card_id)}")


def render_slip(slip_id: bytes, spoken: SpokenCode) -> str:
    """Write the payload of a slip or wristband.

    Raises:
        NotACard: If the id is not 16 bytes.
    """
    return _sealed(f"{PREFIX}{VERSION}{_SLIP}{_written(slip_id)}{spoken.compact}")


def render_household(household: HouseholdPresented) -> str:
    """Write the payload of a household code.

    Raises:
        HouseholdTooLarge: When a code cannot hold it.
    """
    return _sealed(f"{PREFIX}{VERSION}{_HOUSEHOLD}{body_of(household)}")


def parse_card(payload: bytes) -> Presented:
    """Say what a QR payload is; any bytes are answered, and nothing of a stranger's is kept."""
    if is_my_number_payload(payload):
        return MyNumberRefused()
    if len(payload) > _MOST_IN_ANY_QR or not payload.isascii():
        return Foreign()
    text = payload.decode("ascii")
    if ours := _OURS.fullmatch(text):
        is_whole = text == _sealed(text[:-_SUM_CHARACTERS])
        return _opened(ours[1], ours[2], ours[3]) if is_whole else Damaged()
    return Damaged() if _is_worn(text) else Foreign()


def parse_typed_card(text: str) -> Presented:
    """Say what a handheld scanner typed, also through an IME or with caps lock on."""
    folded = unicodedata.normalize("NFKC", text[:_MOST_IN_ANY_QR]).strip().upper()
    return parse_card(folded.encode(errors="surrogatepass"))  # half a character is foreign


def _opened(version: str, kind: str, body: str) -> Presented:
    if version != str(VERSION) or kind not in _KINDS:
        return Newer(version, kind)
    return _READERS[kind](body) or Damaged()


def _card(body: str) -> CardPresented | None:
    town, card_id = body[:_TOWN_CHARACTERS], _read(body[_TOWN_CHARACTERS:])
    if card_id is None or not _TOWN.fullmatch(town):
        return None
    return CardPresented(town, TokenId(card_id))


def _slip(body: str) -> SlipPresented | None:
    slip_id, spoken = _read(body[:_ID_CHARACTERS]), parse_spoken(body[_ID_CHARACTERS:])
    if slip_id is None or spoken is None or spoken.compact != body[_ID_CHARACTERS:]:
        return None
    return SlipPresented(slip_id, spoken)


def _is_worn(text: str) -> bool:
    """Tell our prefix on something too short, or with letters that a code of ours never has."""
    is_household = text.startswith(f"{PREFIX}{VERSION}{_HOUSEHOLD}")
    longest = _MOST_IN_A_HOUSEHOLD if is_household else MOST_CHARACTERS
    return text.startswith(PREFIX) and len(text) <= longest and text.isprintable()


def _sealed(text: str) -> str:
    return text + _base32(zlib.crc32(text.encode("ascii")), _SUM_CHARACTERS)


def _written(whole_id: bytes) -> str:
    if len(whole_id) != ID_SIZE:
        raise NotACard
    return _base32(int.from_bytes(whole_id), _ID_CHARACTERS)


def _read(letters: str) -> bytes | None:
    """Read an id back; None unless it is written the one way there is."""
    if len(letters) != _ID_CHARACTERS or not set(letters) <= _VALUES.keys():
        return None
    value = 0
    for letter in letters:
        value = value << _BITS | _VALUES[letter]
    return value.to_bytes(ID_SIZE) if value.bit_length() <= ID_SIZE * 8 else None


def _base32(value: int, width: int) -> str:
    places = range((width - 1) * _BITS, -1, -_BITS)
    return "".join(_ALPHABET[value >> place & 31] for place in places)


_READERS: Final[Mapping[str, Callable[[str], Presented | None]]] = {
    _CARD: _card,
    _SLIP: _slip,
    _HOUSEHOLD: household_of,
}
