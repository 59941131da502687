"""Who is signed in at headquarters' pages; kept in memory, so that ending the server ends all."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from shelter_app.domain.ids import OperatorId

IDLE_SECONDS: Final = 15 * 60
COOKIE: Final = "__Host-shelter"
_TOKEN_BYTES: Final = 32


@dataclass(slots=True)
class Seat:
    """One browser that is signed in; ``form`` proves that a form came from our own page."""

    operator: OperatorId
    name: str = field(repr=False)
    form: str = field(repr=False)
    until: float = 0.0


class Seats:
    """Every browser that is signed in; safe to call from any thread."""

    def __init__(self, chance: Callable[[int], bytes], monotonic: Callable[[], float]) -> None:
        self._chance = chance
        self._monotonic = monotonic
        self._seats: dict[str, Seat] = {}
        self._guard = Lock()

    def sit(self, operator: OperatorId, name: str) -> str:
        """Sign somebody in; gives the cookie's value."""
        token, form = (self._chance(_TOKEN_BYTES).hex() for _ in range(2))
        with self._guard:
            self._sweep()
            self._seats[token] = Seat(operator, name, form, self._monotonic() + IDLE_SECONDS)
        return token

    def seat(self, token: str) -> Seat | None:
        """Find who sits there, and let them sit on."""
        with self._guard:
            self._sweep()
            found = self._seats.get(token)
            if found is not None:
                found.until = self._monotonic() + IDLE_SECONDS
            return found

    def leave(self, token: str) -> None:
        """Sign out."""
        with self._guard:
            self._seats.pop(token, None)

    def _sweep(self) -> None:
        now = self._monotonic()
        for token in [one for one, seat in self._seats.items() if seat.until <= now]:
            del self._seats[token]


def is_own_form(seat: Seat, given: str) -> bool:
    """Tell a form of ours from one that another site sent."""
    return hmac.compare_digest(seat.form, given)
