"""Desks of one shelter find each other on a network by mDNS; what is found is a hint, no more."""

import socket
from collections.abc import Iterator
from threading import Lock
from typing import Final

from typing_extensions import override
from zeroconf import Error as ZeroconfError
from zeroconf import IPVersion, ServiceBrowser, ServiceInfo, ServiceListener, Zeroconf

SERVICE: Final = "_shelter-desk._tcp.local."
_TAG: Final = b"t"
_ASKED_MS: Final = 2_000


class Discovery(ServiceListener):
    """Makes a door known under a tag, and collects the doors that carry the same tag."""

    def __init__(self, name: str, port: int, tag: bytes) -> None:
        """``name`` is random: it names nobody and no place."""
        self._own = f"{name}.{SERVICE}"
        self._tag = tag.hex().encode()
        self._found: dict[str, tuple[str, ...]] = {}
        self._guard = Lock()
        self._mdns = Zeroconf(ip_version=IPVersion.V4Only)
        self._info = ServiceInfo(
            SERVICE,
            self._own,
            addresses=[socket.inet_aton(one) for one in own_addresses()],
            port=port,
            properties={_TAG: self._tag},
            server=f"{name}.local.",
        )
        self._mdns.register_service(self._info, cooperating_responders=True)
        self._browser = ServiceBrowser(self._mdns, SERVICE, self)

    def nearby(self) -> tuple[str, ...]:
        """List the addresses of others with our tag, as ``host:port``."""
        with self._guard:
            return tuple(one for found in self._found.values() for one in found)

    def stop(self) -> None:
        """Say good-bye and be quiet."""
        self._browser.cancel()
        self._mdns.close()

    @override
    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Look at a door that was made known."""
        if name == self._own:
            return
        info = zc.get_service_info(type_, name, timeout=_ASKED_MS)
        if info is None or info.properties.get(_TAG) != self._tag:
            return
        with self._guard:
            self._found[name] = tuple(
                f"{address}:{info.port}" for address in info.parsed_addresses()
            )

    @override
    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Look again."""
        self.add_service(zc, type_, name)

    @override
    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Forget a door that was closed."""
        del zc, type_
        with self._guard:
            self._found.pop(name, None)


def discovery(name: str, port: int, tag: bytes) -> Discovery | None:
    """Begin, where this machine's network allows it; typed addresses work all the same."""
    try:
        return Discovery(name, port, tag)
    except (OSError, ZeroconfError):
        return None


def own_addresses() -> tuple[str, ...]:
    """List this machine's own IPv4 addresses on networks, without asking anybody."""
    return tuple(dict.fromkeys(_addresses())) or ("127.0.0.1",)


def _addresses() -> Iterator[str]:
    for far in ("10.255.255.255", "172.31.255.255", "192.168.255.255", "192.0.2.1"):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((far, 9))  # nothing is sent
                found = str(probe.getsockname()[0])
            except OSError:
                continue
        if not found.startswith(("127.", "0.")):
            yield found
