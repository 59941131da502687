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
    stores: frozenset[bytes]
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
    _salt: bytes = field(init=False)
    _wraps: dict[bytes, _Wrap] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Draw the process's half of the wrapping keys."""
        self._left = self.tries
        self._salt = random_bytes(ARGON_SALT_SIZE)
        self._secret = random_bytes(_SECRET_SIZE)

    def remember(self, operator: bytes, pin: str, keys: tuple[StoreKey, ...]) -> None:
        """Let this operator's PIN open these stores again until the shift ends."""
        content = msgspec.msgpack.encode([[k.store, k.key, k.salt] for k in keys])
        sealed = Aead(self._wrapping_key(pin)).encrypt(content, operator)
        self._wraps[operator] = _Wrap(frozenset(key.store for key in keys), bytes(sealed))

    def open(self, operator: bytes, pin: str, now: float) -> tuple[StoreKey, ...]:
        """Give the keys back to one operator.

        Raises:
            PinWrong: V-06, and one try fewer is left.
            PinGone: V-07, hours or tries are used up, or this operator gave no PIN yet.
        """
        return self._opened(pin, now, [operator] if operator in self._wraps else [])

    def open_any(self, pin: str, now: float) -> tuple[StoreKey, ...]:
        """Give the keys back to whoever knows an operator's PIN; raises as ``open``."""
        return self._opened(pin, now, list(self._wraps))

    def keeps(self, store: bytes, now: float) -> bool:
        """Tell whether a PIN can still open this store."""
        return now < self.until and any(store in wrap.stores for wrap in self._wraps.values())

    @property
    def tries_left(self) -> int:
        """How many wrong PINs the shift still bears."""
        return self._left

    def forget(self, store: bytes) -> None:
        """Forget what opens a store that is no more."""
        for operator in [one for one, wrap in self._wraps.items() if store in wrap.stores]:
            del self._wraps[operator]

    def end(self) -> None:
        """Forget every key and the secret that would open them."""
        self._wraps.clear()
        self._secret = random_bytes(_SECRET_SIZE)

    def _opened(self, pin: str, now: float, operators: list[bytes]) -> tuple[StoreKey, ...]:
        if now >= self.until:
            self.end()
        if not operators or not self._wraps:
            raise PinGone("nothing is kept under a PIN")
        key = Aead(self._wrapping_key(pin))
        for operator in operators:
            try:
                content = key.decrypt(self._wraps[operator].sealed, operator)
            except CryptoError:
                continue
            self._left = self.tries
            parts = msgspec.msgpack.decode(content, type=list[tuple[bytes, bytes, bytes]])
            return tuple(StoreKey(*part) for part in parts)
        self._count_failure()
        raise PinWrong("the PIN opens nothing")

    def _count_failure(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.end()

    def _wrapping_key(self, pin: str) -> bytes:
        return derive(self._secret + as_typed(pin), self._salt, self.cost)
