"""The municipal root's secrets in one file that lives in the safe, not on the server."""

from pathlib import Path
from typing import Final, Self

import msgspec
import pyrage
from nacl.signing import SigningKey

from shelter_app.application.ports.clock import Chance
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private
from shelter_app.storage.durable import write_durably

_SEED_SIZE: Final = 32
_LARGEST: Final = 64 * 1024


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


def write_root(path: Path, keys: RootKeys, phrase: str) -> None:
    """Write the file, encrypted under a passphrase (age, scrypt)."""
    sealed: bytes = pyrage.passphrase.encrypt(msgspec.msgpack.encode(keys), phrase)
    write_durably(path, sealed)


def read_root(path: Path, phrase: str) -> RootKeys:
    """Open the file.

    Raises:
        RootFileUnreadable: H-01, missing or something else.
        RootPhraseWrong: H-02, another passphrase.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise RootFileUnreadable("the root file cannot be read") from error
    if len(content) > _LARGEST:
        raise RootFileUnreadable("not a root file")
    try:
        plain = pyrage.passphrase.decrypt(content, phrase)
    except pyrage.DecryptError as error:
        raise RootPhraseWrong("the root file stays shut") from error
    try:
        return msgspec.msgpack.decode(plain, type=RootKeys)
    except (msgspec.MsgspecError, ValueError) as error:
        raise RootFileUnreadable("not a root file") from error
