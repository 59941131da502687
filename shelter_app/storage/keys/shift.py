"""The PIN within a shift: it opens what an opener opened before, in this process only.

A PIN has few digits, so what it wraps must never be on a disk: the other half of the wrapping key
is a random secret in this process's memory. It is gone when tries or hours are used up, or the
process ends. (Python cannot wipe memory for certain; what we can do is let go of it.)
"""

from dataclasses import dataclass, field
from typing import Final

import msgspec
from nacl.exceptions import CryptoError
from nacl.secret import Aead
from nacl.utils import random as random_bytes

from shelter_app.domain.private import Private
from shelter_app.storage.keys.cost import ARGON_SALT_SIZE, FLOOR, Cost, as_typed, derive
from shelter_app.storage.keys.refusals import PinGone, PinWrong
from shelter_app.storage.keys.store_key import StoreKey

PIN_TRIES: Final = 5
_SECRET_SIZE: Final = 32


@dataclass(frozen=True, slots=True, repr=False)
class _Wrap(Private):
    salt: bytes
    sealed: bytes


@dataclass(slots=True, repr=False)
class Shift(Private):
    """The keys of the open stores, for the operators who gave their PIN in this shift.

    ``until`` is a reading of the monotonic clock, in seconds; changing the wall clock changes
    nothing. ``tries`` counts over all operators, and a right PIN gives them back.
    """

    until: float
    tries: int = PIN_TRIES
    cost: Cost = FLOOR
    _left: int = field(init=False)
    _secret: bytes = field(init=False)
    _wraps: dict[bytes, _Wrap] = field(init=False, default_factory=dict)
    _stores: set[bytes] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        """Draw the process's half of the wrapping keys."""
        self._left = self.tries
        self._secret = random_bytes(_SECRET_SIZE)

    def remember(self, operator: bytes, pin: str, keys: tuple[StoreKey, ...]) -> None:
        """Let this operator's PIN open these stores again until the shift ends."""
        salt = random_bytes(ARGON_SALT_SIZE)
        content = msgspec.msgpack.encode([[k.store, k.key, k.salt] for k in keys])
        sealed = Aead(self._wrapping_key(pin, salt)).encrypt(content, operator)
        self._wraps[operator] = _Wrap(salt, bytes(sealed))
        self._stores |= {key.store for key in keys}

    def open(self, operator: bytes, pin: str, now: float) -> tuple[StoreKey, ...]:
        """Give the keys back.

        Raises:
            PinWrong: V-06, and one try fewer is left.
            PinGone: V-07, hours or tries are used up, or this operator gave no PIN yet.
        """
        if now >= self.until:
            self.end()
        if operator not in self._wraps:
            raise PinGone("nothing is kept under this operator's PIN")
        keys = self._unwrapped(operator, pin)
        if keys is None:
            self._count_failure()
            raise PinWrong("the PIN opens nothing")
        self._left = self.tries
        return keys

    def open_any(self, pin: str, now: float) -> tuple[StoreKey, ...]:
        """Give the keys back to whichever operator's PIN that is; a wrong one costs one try.

        Raises as ``open`` does.
        """
        if now >= self.until:
            self.end()
        for operator in tuple(self._wraps):
            keys = self._unwrapped(operator, pin)
            if keys is not None:
                self._left = self.tries
                return keys
        if not self._wraps:
            raise PinGone("nothing is kept in this shift")
        self._count_failure()
        raise PinWrong("the PIN opens nothing")

    def keeps(self, store: bytes, now: float) -> bool:
        """Tell whether a PIN still opens that store."""
        return bool(self._wraps) and now < self.until and store in self._stores

    @property
    def tries_left(self) -> int:
        """How many wrong PINs the shift still bears."""
        return self._left

    def end(self) -> None:
        """Forget every key and the secret that would open them."""
        self._wraps.clear()
        self._stores.clear()
        self._secret = random_bytes(_SECRET_SIZE)

    def _unwrapped(self, operator: bytes, pin: str) -> tuple[StoreKey, ...] | None:
        wrap = self._wraps[operator]
        try:
            content = Aead(self._wrapping_key(pin, wrap.salt)).decrypt(wrap.sealed, operator)
        except CryptoError:
            return None
        parts = msgspec.msgpack.decode(content, type=list[tuple[bytes, bytes, bytes]])
        return tuple(StoreKey(*part) for part in parts)

    def _count_failure(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.end()

    def _wrapping_key(self, pin: str, salt: bytes) -> bytes:
        return derive(self._secret + as_typed(pin), salt, self.cost)
