"""When each device was last heard, noted now and then, so that the board can say how old it is."""

from threading import Lock
from typing import Final

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.overview import HEARD
from shelter_app.application.ports.ledger import Ingested
from shelter_app.application.sync.peers import Peer

_NOTED_EVERY_MS: Final = 60_000


class Contacts:
    """Notes contacts, at most once a minute for each device."""

    def __init__(self, hq: Headquarters) -> None:
        self._hq = hq
        self._noted: dict[bytes, int] = {}
        self._guard = Lock()

    def heard(self, peer: Peer, taken: Ingested | None) -> None:
        """Note a contact; callable from several threads."""
        del taken
        now_ms = self._hq.clock.now_ms()
        with self._guard:
            last = self._noted.get(peer.device)
            if last is not None and 0 <= now_ms - last < _NOTED_EVERY_MS:
                return
            self._noted[peer.device] = now_ms
        self._hq.local.keep_setting(HEARD + peer.device.hex(), str(now_ms))
