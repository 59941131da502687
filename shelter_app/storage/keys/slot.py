"""One opener of a store: its key, wrapped so that only the right secret gives it back."""

from enum import StrEnum
from typing import Final

import msgspec
import pyrage
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError
from nacl.utils import random as random_bytes

from shelter_app.storage.keys.cost import ARGON_SALT_SIZE, FLOOR, Cost, as_typed, derive
from shelter_app.storage.keys.phrase import is_long_enough
from shelter_app.storage.keys.refusals import PassphraseTooShort
from shelter_app.storage.keys.store_key import StoreKey

_NONCE_SIZE: Final = 24
_CONTEXT: Final = b"shelter-slot-1\0"


class Opener(StrEnum):
    """Who a slot is for."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a kind, not a secret
    ENVELOPE = "envelope"
    HQ = "hq"


class Slot(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """One wrapped copy of the store's key.

    ``recipient`` is empty for a secret that is typed; for HQ it is an age X25519 public key, and
    cost, salt and nonce are not used. ``generated`` says that the phrase carries our check.
    """

    opener: str
    recipient: str
    generated: bool
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def is_typed(self) -> bool:
        """Tell whether a person opens this slot by typing."""
        return self.opener in {Opener.PASSPHRASE, Opener.ENVELOPE}


def typed_slot(
    key: StoreKey, opener: Opener, phrase: str, *, generated: bool, cost: Cost = FLOOR
) -> Slot:
    """Wrap a store's key under a passphrase or an envelope code.

    Raises:
        PassphraseTooShort: V-05, a phrase of one's own under 15 characters.
    """
    if not generated and not is_long_enough(phrase):
        raise PassphraseTooShort("a phrase of one's own needs 15 characters")
    return wrap_typed(key, opener, phrase, generated=generated, cost=cost)


def wrap_typed(
    key: StoreKey, opener: Opener, phrase: str, *, generated: bool, cost: Cost = FLOOR
) -> Slot:
    """Wrap a store's key under a phrase that has been accepted before."""
    bare = Slot(
        opener=opener,
        recipient="",
        generated=generated,
        cost=cost,
        salt=random_bytes(ARGON_SALT_SIZE),
        nonce=random_bytes(_NONCE_SIZE),
        wrapped=b"",
    )
    wrapped = crypto_aead_xchacha20poly1305_ietf_encrypt(
        key.key, _bound_to(bare, key.store, key.salt), bare.nonce, _wrapping_key(bare, phrase)
    )
    return msgspec.structs.replace(bare, wrapped=wrapped)


def hq_slot(key: StoreKey, recipient: str) -> Slot:
    """Wrap a store's key to HQ's recovery key, an age public key (``age1...``)."""
    content = _CONTEXT + key.store + key.salt + key.key
    wrapped = pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(recipient)])
    return Slot(
        opener=Opener.HQ,
        recipient=recipient,
        generated=False,
        cost=Cost(0, 0, 0),
        salt=b"",
        nonce=b"",
        wrapped=wrapped,
    )


def unwrap_typed(slot: Slot, phrase: str, store: bytes, salt: bytes) -> StoreKey | None:
    """Open a typed slot of the store with that id and file salt; None when the phrase is wrong."""
    if not slot.cost.is_bearable() or len(slot.salt) != ARGON_SALT_SIZE:
        return None
    try:
        key = crypto_aead_xchacha20poly1305_ietf_decrypt(
            slot.wrapped, _bound_to(slot, store, salt), slot.nonce, _wrapping_key(slot, phrase)
        )
        return StoreKey(store, key, salt)
    except (CryptoError, ValueError):
        return None


def unwrap_hq(slot: Slot, identity: str, store: bytes, salt: bytes) -> StoreKey | None:
    """Open an HQ slot with HQ's secret age identity; None when it is another's."""
    try:
        known = pyrage.x25519.Identity.from_str(identity)
        content = pyrage.decrypt(slot.wrapped, [known])
    except (pyrage.DecryptError, pyrage.IdentityError):
        return None
    prefix = _CONTEXT + store + salt
    if not content.startswith(prefix):
        return None
    return StoreKey(store, content[len(prefix) :], salt)


def _wrapping_key(slot: Slot, phrase: str) -> bytes:
    return derive(as_typed(phrase), slot.salt, slot.cost)


def _bound_to(slot: Slot, store: bytes, salt: bytes) -> bytes:
    """Everything that an opened slot vouches for: a slot moved to another store stays shut."""
    stated = msgspec.msgpack.encode([slot.opener, slot.generated, slot.cost, slot.salt])
    return _CONTEXT + store + salt + stated
