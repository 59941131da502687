"""The network of a desk: lines to others, and its own door for its neighbours."""

import secrets
from collections.abc import Callable
from hashlib import sha256
from threading import Thread
from typing import Final

from shelter_app.application.ports.exchange import Line
from shelter_app.application.sync.answering import Answering
from shelter_app.application.sync.enrolling import Ask, Enrolment
from shelter_app.net.client import HttpsLine, ask_at_door
from shelter_app.net.discovery import Discovery, discovery, own_addresses
from shelter_app.net.gate import P256Keys, client_context, gate_context
from shelter_app.net.routes import exchange_app
from shelter_app.net.serving import AddressInUse, Listener, Serving
from shelter_app.net.tls import Badge

DOOR: Final = 8446
"""Where a desk's door is looked for when only a host is typed."""
_NAME_SIZE: Final = 8


class OpenDoor:
    """A desk's listener, and its being known on the network."""

    def __init__(self, serving: Serving, host: str, tag: bytes | None) -> None:
        """Make the door known under ``tag``, behind everybody's back: it takes half a second."""
        self._serving = serving
        self._host = host
        self._known: Discovery | None = None
        self._announcing = Thread(target=self._announce, args=(tag,), name="announcing")
        self._announcing.start()

    def _announce(self, tag: bytes | None) -> None:
        if tag is not None:
            name = secrets.token_hex(_NAME_SIZE)
            self._known = discovery(name, self._serving.ports[0], tag)

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where neighbours find it."""
        port = self._serving.ports[0]
        hosts = own_addresses() if self._host == "0.0.0.0" else (self._host,)  # noqa: S104
        return tuple(f"{host}:{port}" for host in hosts)

    def nearby(self) -> tuple[str, ...]:
        """List desks of this shelter that made themselves known."""
        return self._known.nearby() if self._known is not None else ()

    def stop(self) -> None:
        """Close the door."""
        self._announcing.join()
        if self._known is not None:
            self._known.stop()
        self._serving.stop()


class DeskNetwork:
    """Everything over TLS 1.3 with the town's certificates."""

    keys = P256Keys()

    def __init__(self, host: str = "0.0.0.0", *, is_known: bool = True) -> None:  # noqa: S104
        """``host`` is where the door listens; ``is_known`` makes it known by mDNS."""
        self._host = host
        self._is_known = is_known

    def ask_at_door(self) -> Ask:
        """Ask for enrolment where no client certificate is needed."""
        return ask_at_door

    def connect(self, kept: Enrolment) -> Callable[[str], Line]:
        """Open lines with what this desk was given."""
        context = client_context(_badge(kept))
        return lambda address: HttpsLine(_with_port(address), context)

    def listen(
        self, kept: Enrolment, answering: Callable[[bytes], Answering], tag: bytes
    ) -> OpenDoor:
        """Open the door for neighbours.

        Raises:
            AddressInUse: N-02, when no port is free.
        """
        tls = sha256(kept.tls_certificate).digest()
        app, context = exchange_app(answering(tls).answer), gate_context(_badge(kept))
        try:
            serving = Serving([Listener(app, self._host, DOOR, context)])
        except AddressInUse:
            serving = Serving([Listener(app, self._host, 0, context)])
        return OpenDoor(serving, self._host, tag if self._is_known else None)


def _badge(kept: Enrolment) -> Badge:
    return Badge(kept.authority, kept.tls_certificate, kept.tls_key)


def _with_port(address: str) -> str:
    is_bare = ":" not in address.rpartition("]")[2]
    return f"{address}:{DOOR}" if is_bare else address
