"""Where things are on the card: applications, files and keys that this program uses, no others.

Text application EF 0014 and visual application EF 0013 are the keys of 照合番号A, which is the
My Number; text EF 0001 and visual EF 0005 hold the number itself. They have no name here, and
``guard.py`` lets no command near them.
"""

from dataclasses import dataclass
from typing import Final

from shelter_app.application.ports.card import OpenedBy


@dataclass(frozen=True, slots=True)
class Application:
    """One application of the card: its AID, the files that may be read, the keys that may open."""

    aid: bytes
    files: frozenset[int]
    keys: frozenset[int]


AUTH_CERTIFICATE: Final = 0x000A
"""利用者証明用電子証明書, free to read on the plastic card."""
TOKEN_LABEL: Final = 0x0006
"""Which of the JPKI's makes this is: card, old 住基 card, Android, iPhone."""
FOUR_ITEMS: Final = 0x0002
"""基本4情報 in the text application."""
FACE: Final = 0x0002
"""The front of the card as pictures, in the visual application."""
TEXT_KEY: Final = {OpenedBy.PIN: 0x0011, OpenedBy.NUMBER_B: 0x0015}
FACE_KEY: Final = 0x0012
"""照合番号B in the visual application; numbered otherwise than in the text application."""

JPKI: Final = Application(
    bytes.fromhex("D392F000260100000001"), frozenset({AUTH_CERTIFICATE, TOKEN_LABEL}), frozenset()
)
TEXT: Final = Application(
    bytes.fromhex("D3921000310001010408"),
    frozenset({FOUR_ITEMS}),
    frozenset(TEXT_KEY.values()),
)
VISUAL: Final = Application(
    bytes.fromhex("D3921000310001010402"), frozenset({FACE}), frozenset({FACE_KEY})
)
APPLICATIONS: Final = (JPKI, TEXT, VISUAL)

OTHER_APPLICATIONS: Final = (
    bytes.fromhex("A0000002310100000000000000000000"),  # 運転免許証 DF1
    bytes.fromhex("D392F0004F0200000000000000000000"),  # 在留カード・特別永住者証明書 DF1
    bytes.fromhex("A0000002471001"),  # passport (ICAO 9303)
)
"""Applications that are selected only to tell what kind of card lies there."""
