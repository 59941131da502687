"""What a card is known by in the record: a keyed digest, never its serial or number.

The key is the municipality's: ``tokens.key`` of the policy in its pack, so that a card bound at
one desk of the town is known at every other. Without it (no pack, or the register is closed) the
incident and scope of this shelter stand in: random ids that its desks, its spare laptop and its
reception-only laptops share, and nobody outside needs. A card is looked for under every key, and
bound under the first. 公的個人認証法 limits what may be done with the serial of a certificate;
a town that reads the law narrowly switches ``tokens.my_number_card`` off.
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from shelter_app.application.ports.card import CardKind, CardMark
from shelter_app.application.ports.ledger import Home
from shelter_app.domain.ids import ID_SIZE, TokenId
from shelter_app.domain.private import Private
from shelter_app.domain.town_pack import Setting

KEY_SETTING: Final = "tokens.key"
"""64 hexadecimal digits, drawn once by headquarters and the same in each of its packs."""
SWITCHES: Final = {CardKind.MY_NUMBER: "tokens.my_number_card", CardKind.FELICA: "tokens.felica"}
_KEY_SIZE: Final = 32
_CONTEXT: Final = b"shelter card token 1\0"


@dataclass(frozen=True, slots=True, repr=False)
class TokenRules(Private):
    """By which keys cards are known, and which kinds may be."""

    keys: tuple[bytes, ...]
    switched_off: frozenset[CardKind] = frozenset()


def rules_of(home: Home, policy: Mapping[str, Setting]) -> TokenRules:
    """Read the town's policy; a setting that is missing means that tokens are used."""
    own = hashlib.sha256(_CONTEXT + home.incident + home.scope).digest()
    off = frozenset(kind for kind, name in SWITCHES.items() if policy.get(name) is False)
    town = _town_key(policy.get(KEY_SETTING))
    return TokenRules((own,) if town is None else (town, own), off)


def tokens_of(rules: TokenRules, mark: CardMark | None) -> tuple[TokenId, ...]:
    """Name a card under every key, the one to bind it under first; none where that is off."""
    if mark is None or mark.kind in rules.switched_off:
        return ()
    named = f"{mark.kind.value}\0".encode() + mark.material
    digests = (hmac.digest(key, _CONTEXT + named, "sha256") for key in rules.keys)
    return tuple(TokenId(digest[:ID_SIZE]) for digest in digests)


def _town_key(setting: Setting | None) -> bytes | None:
    """A key that is damaged is none: cards are then known within the shelter."""
    if not isinstance(setting, str):
        return None
    try:
        key = bytes.fromhex(setting)
    except ValueError:
        return None
    return key if len(key) == _KEY_SIZE else None
