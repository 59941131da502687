"""What headquarters asks of its stores besides what a desk asks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from shelter_app.application.ports.ledger import LedgerReader
from shelter_app.application.ports.local import LocalBook
from shelter_app.domain.ids import DeviceId, IncidentId, ScopeId
from shelter_app.domain.private import Private


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Town(Private):
    """Whose headquarters this is; nothing in it is secret or personal."""

    code: str
    name: str
    root: bytes
    incident: IncidentId
    incident_name: str
    drill: bool
    recovery_recipient: str
    """age recipient of the key that opens desks' stores; its secret half lies in the safe."""
    opening_recipient: str
    """age recipient of the sealed list's opening key."""
    bundle_recipient: str
    """age recipient of what desks send on sticks."""


class HqReader(LedgerReader, Protocol):
    """Reading over all scopes."""

    def scopes(self) -> list[ScopeId]:
        """List every scope that events are held of."""
        ...

    def public_keys(self) -> Mapping[DeviceId, bytes]:
        """Give the public keys of all devices whose events are held."""
        ...

    def devices_of(self, scope: ScopeId) -> frozenset[DeviceId]:
        """Name the devices that recorded in a scope."""
        ...


class HqBook(LocalBook, Protocol):
    """What headquarters keeps for itself."""

    def settings_under(self, prefix: str) -> Mapping[str, str]:
        """Read all settings whose names begin so, by the rest of their names."""
        ...
