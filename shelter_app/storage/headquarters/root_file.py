"""The municipal root's secrets in one file that lives in the safe, not on the server."""

from pathlib import Path
from typing import Final, Self

import msgspec
import pyrage
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError
from nacl.signing import SigningKey
from nacl.utils import random as random_bytes

from shelter_app.application.ports.clock import Chance
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private
from shelter_app.storage.durable import write_durably
from shelter_app.storage.keys.cost import ARGON_SALT_SIZE, FLOOR, Cost, as_typed, derive

_SEED_SIZE: Final = 32
_LARGEST: Final = 64 * 1024
_NONCE_SIZE: Final = 24
_MARK: Final = "shelter-root"
_CONTEXT: Final = b"shelter root file 1\0"


class RootFileUnreadable(ShelterError):
    """The file of the municipal root is missing, or is something else."""

    code = "H-01"


class RootPhraseWrong(ShelterError):
    """That passphrase does not open the file of the municipal root."""

    code = "H-02"


class RootKeys(Private, msgspec.Struct, frozen=True, kw_only=True):
    """What signs for the town, and what opens laptops and the sealed list when all else fails."""

    seed: bytes
    """Ed25519 secret of the municipal root."""
    recovery: str
    """age identity that opens the key slots of every desk's stores."""
    opening: str
    """age identity that opens the sealed part of the register."""

    @classmethod
    def new(cls, chance: Chance) -> Self:
        """Make the secrets of a new town."""
        identity = pyrage.x25519.Identity.generate
        return cls(seed=chance(_SEED_SIZE), recovery=str(identity()), opening=str(identity()))

    @property
    def key(self) -> SigningKey:
        """The root's signing key."""
        return SigningKey(self.seed)

    @property
    def public(self) -> bytes:
        """The root's public key: the town's name to every desk."""
        return bytes(self.key.verify_key)

    @property
    def recovery_recipient(self) -> str:
        """The public half of the recovery key."""
        return str(pyrage.x25519.Identity.from_str(self.recovery).to_public())

    @property
    def opening_recipient(self) -> str:
        """The public half of the opening key."""
        return str(pyrage.x25519.Identity.from_str(self.opening).to_public())


class _Sealed(Private, msgspec.Struct, frozen=True, array_like=True):
    """The file: how dear a guess is, and what only the passphrase opens."""

    mark: str
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


def write_root(path: Path, keys: RootKeys, phrase: str) -> None:
    """Write the file, encrypted under a passphrase (Argon2id, XChaCha20-Poly1305).

    Not age's own passphrases: they time the machine, and refuse on one that is slow or busy.
    """
    salt, nonce = random_bytes(ARGON_SALT_SIZE), random_bytes(_NONCE_SIZE)
    key = derive(as_typed(phrase), salt, FLOOR)
    plain = msgspec.msgpack.encode(keys)
    wrapped = crypto_aead_xchacha20poly1305_ietf_encrypt(plain, _CONTEXT, nonce, key)
    sealed = _Sealed(_MARK, FLOOR, salt, nonce, wrapped)
    write_durably(path, msgspec.msgpack.encode(sealed))


def read_root(path: Path, phrase: str) -> RootKeys:
    """Open the file.

    Raises:
        RootFileUnreadable: H-01, missing or something else.
        RootPhraseWrong: H-02, another passphrase.
    """
    sealed = _read(path)
    try:
        key = derive(as_typed(phrase), sealed.salt, sealed.cost)
        plain = crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed.wrapped, _CONTEXT, sealed.nonce, key
        )
    except CryptoError as error:
        raise RootPhraseWrong("the root file stays shut") from error
    return msgspec.msgpack.decode(plain, type=RootKeys)


def _read(path: Path) -> _Sealed:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST)
        sealed = msgspec.msgpack.decode(content, type=_Sealed)
    except (OSError, msgspec.MsgspecError, ValueError) as error:
        raise RootFileUnreadable("the root file cannot be read") from error
    sizes = (len(sealed.salt), len(sealed.nonce))
    if sealed.mark != _MARK or sizes != (ARGON_SALT_SIZE, _NONCE_SIZE):
        raise RootFileUnreadable("not a root file")
    if not sealed.cost.is_bearable():
        raise RootFileUnreadable("a cost that no root file has")
    return sealed
