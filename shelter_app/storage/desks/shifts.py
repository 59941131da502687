"""What operators' PINs bring back within a shift: one reception store, and the register with it."""

from typing import Final

from shelter_app.application.ports.clock import Clock
from shelter_app.domain.ids import OperatorId
from shelter_app.storage.keys.refusals import PinGone
from shelter_app.storage.keys.shift import Shift
from shelter_app.storage.keys.store_key import StoreKey

SHIFT_HOURS: Final = 12
_SECONDS_AN_HOUR: Final = 3_600


class Shifts:
    """The present shift of this process; the next one begins with the next right opener."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._shift: Shift | None = None

    def remember(
        self, operator: OperatorId, pin: str, store: StoreKey, register: StoreKey | None
    ) -> None:
        """Let an operator's PIN bring these keys back; an ended shift is followed by a new one."""
        now = self._clock.monotonic()
        shift = self._shift
        if shift is None or now >= shift.until or not shift.tries_left:
            shift = self._shift = Shift(now + SHIFT_HOURS * _SECONDS_AN_HOUR)
        shift.remember(operator, pin, (store,) if register is None else (store, register))

    def open(self, pin: str) -> tuple[StoreKey, StoreKey | None]:
        """Give the keys back: the reception store's, and the register's if it was open too.

        Raises:
            PinWrong: V-06; PinGone: V-07, nothing is kept under a PIN any more.
        """
        if self._shift is None:
            raise PinGone("nothing was open in this shift")
        store, *others = self._shift.open_any(pin, self._clock.monotonic())
        return store, others[0] if others else None

    def keeps(self, store: bytes) -> bool:
        """Tell whether a PIN can still open this store."""
        return self._shift is not None and self._shift.keeps(store, self._clock.monotonic())

    def forget(self, store: bytes) -> None:
        """Forget a store that is no more."""
        if self._shift is not None:
            self._shift.forget(store)

    def end(self) -> None:
        """Forget everything: the tries are used up."""
        self._shift = None
