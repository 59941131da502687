"""The key of one store, as it is while the store is open."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

import nacl.encoding
import nacl.hash
from nacl.utils import random as random_bytes

from shelter_app.domain.private import Private
from shelter_app.storage.engine import KEY_SIZE, SALT_SIZE

STORE_ID_SIZE = 16


@dataclass(frozen=True, slots=True, repr=False)
class StoreKey(Private):
    """A store's id, its random 32-byte SQLCipher key and the 16-byte salt of its file."""

    store: bytes
    key: bytes
    salt: bytes

    def __post_init__(self) -> None:
        """Refuse anything of another size; that is damage, or a bug."""
        if [len(self.store), len(self.key), len(self.salt)] != [STORE_ID_SIZE, KEY_SIZE, SALT_SIZE]:
            raise ValueError("a store key has parts of 16, 32 and 16 bytes")

    @classmethod
    def new(cls, random: Callable[[int], bytes] = random_bytes) -> Self:
        """Make the key of a new store from the system's randomness."""
        return cls(random(STORE_ID_SIZE), random(KEY_SIZE), random(SALT_SIZE))

    def check(self) -> bytes:
        """Derive 16 bytes that tell this key from any other and say nothing about it."""
        return nacl.hash.blake2b(
            self.store + self.salt,
            digest_size=16,
            key=self.key,
            person=b"shelter-keycheck",
            encoder=nacl.encoding.RawEncoder,
        )
