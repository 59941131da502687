"""Where desks find headquarters, as it is written on invitations."""

from collections.abc import Sequence
from typing import Final

import msgspec

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.inviting import Doors
from shelter_app.domain.errors import ShelterError

_KEPT: Final = "doors"


class NoAddressKnown(ShelterError):
    """Nobody has said yet under which address desks reach this server: serve --at HOST."""

    code = "H-13"


def keep_doors(hq: Headquarters, hosts: Sequence[str], ports: tuple[int, int]) -> None:
    """Remember hosts and ports: that of the exchange, and that of the pages."""
    told = [[f"{_bracketed(host)}:{port}" for host in hosts] for port in ports]
    text = msgspec.json.encode(told).decode()
    if hq.local.setting(_KEPT) != text:
        hq.local.keep_setting(_KEPT, text)


def doors(hq: Headquarters, tls: bytes) -> Doors:
    """Tell where desks find this server.

    Raises:
        NoAddressKnown: H-13.
    """
    text = hq.local.setting(_KEPT)
    if text is None:
        raise NoAddressKnown("no address yet")
    addresses, entrances = msgspec.json.decode(text, type=tuple[tuple[str, ...], tuple[str, ...]])
    return Doors(tls=tls, doors=entrances, addresses=addresses)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
