"""Decide, frame by frame, what the codes in front of the camera mean for the desk.

Pure: the time is passed in. What a stranger's code says is never kept; codes are told apart for a
few seconds by a keyed digest whose key dies with the process.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.ports.camera import Symbol, SymbolKind
from shelter_app.wire.card import (
    CardPresented,
    Damaged,
    MyNumberRefused,
    Newer,
    Presented,
    SlipPresented,
    parse_card,
)
from shelter_app.wire.household import HouseholdPresented

CONFIRM_WITHIN: Final = 2.0
"""Seconds in which a second frame must say the same."""
STAYS_FOR: Final = 1.5
"""Seconds without a reading after which a code counts as taken away."""
NOT_AGAIN_WITHIN: Final = 5.0
"""Seconds after being taken away in which the same card is not taken again."""

Knows = Callable[[bytes], bool]
"""Tells at once, from any thread, whether this desk knows a card's or slip's id."""

_OURS: Final = (CardPresented, SlipPresented, HouseholdPresented)
_MY_NUMBER: Final = b"my number"


@dataclass(slots=True)
class _Sighting:
    """One code that was in view a moment ago."""

    last: float
    taken: bool = False
    reminded: bool = False


class Watch:
    """The memory of the last seconds before one camera."""

    def __init__(self, knows: Knows, key: bytes) -> None:
        self._knows = knows
        self._key = key
        self._seen: dict[bytes, _Sighting] = {}

    def see(self, symbols: Iterable[Symbol], now: float) -> list[Scan]:
        """Take the codes of one frame at ``now`` seconds, and give what the desk must hear of.

        A My Number silences every other code in its frame.
        """
        self._forget(now)
        found = list(symbols)
        if any(symbol.kind is SymbolKind.MY_NUMBER_REFUSED for symbol in found):
            return self._take(_MY_NUMBER, MyNumberRefused(), now)
        payloads = dict.fromkeys(symbol.payload for symbol in found)
        return [
            scan
            for payload in payloads
            for scan in self._take(self._digest(payload), parse_card(payload), now)
        ]

    def _take(self, digest: bytes, presented: Presented, now: float) -> list[Scan]:
        before = self._seen.get(digest)
        if before is None:
            self._seen[digest] = _Sighting(now, taken=self._is_enough(presented))
            return [_verdict(presented)] if self._seen[digest].taken else []
        away, before.last = now - before.last, now
        if before.taken:
            return self._remind(before, presented) if away > STAYS_FOR else []
        before.taken = away <= CONFIRM_WITHIN
        return [_verdict(presented)] if before.taken else []

    def _is_enough(self, presented: Presented) -> bool:
        """One frame is enough for a checksummed id that this desk knows, and for a refusal."""
        match presented:
            case CardPresented(card_id=shown) | SlipPresented(id=shown):
                return self._knows(shown)
            case MyNumberRefused():
                return True
            case _:
                return False

    def _remind(self, before: _Sighting, presented: Presented) -> list[Scan]:
        """Say once that a card brought back too soon was taken just now."""
        if before.reminded or not isinstance(presented, _OURS):
            return []
        before.reminded = True
        return [Scan(ScanKind.TAKEN_JUST_NOW)]

    def _forget(self, now: float) -> None:
        self._seen = {
            digest: sighting
            for digest, sighting in self._seen.items()
            if now - sighting.last <= NOT_AGAIN_WITHIN
        }

    def _digest(self, payload: bytes) -> bytes:
        return hashlib.blake2b(payload, key=self._key, digest_size=16).digest()


def _verdict(presented: Presented) -> Scan:
    match presented:
        case CardPresented() | SlipPresented() | HouseholdPresented():
            return Scan(ScanKind.ACCEPTED, presented)
        case MyNumberRefused():
            return Scan(ScanKind.MY_NUMBER)
        case Damaged():
            return Scan(ScanKind.DAMAGED)
        case Newer():
            return Scan(ScanKind.NEWER)
        case _:
            return Scan(ScanKind.FOREIGN)
