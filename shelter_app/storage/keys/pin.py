"""What an operator's PIN is checked against; it is kept in the open store and never travels."""

import hmac
from typing import Self

import msgspec
from nacl.utils import random as random_bytes

from shelter_app.domain.private import Private
from shelter_app.storage.keys.cost import ARGON_SALT_SIZE, FLOOR, Cost, as_typed, derive


class PinVerifier(Private, msgspec.Struct, frozen=True, array_like=True):
    """A PIN's Argon2id value with its own salt and cost."""

    cost: Cost
    salt: bytes
    value: bytes

    @classmethod
    def of(cls, pin: str, cost: Cost = FLOOR) -> Self:
        """Make the verifier of a new PIN."""
        salt = random_bytes(ARGON_SALT_SIZE)
        return cls(cost, salt, derive(as_typed(pin), salt, cost))

    def accepts(self, pin: str) -> bool:
        """Tell whether that is the PIN; it takes as long for a wrong one."""
        return hmac.compare_digest(derive(as_typed(pin), self.salt, self.cost), self.value)
