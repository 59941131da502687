"""What headquarters' pages and commands show: plain values, nothing to call."""

from dataclasses import dataclass

from shelter_app.application.ports.ledger import Count
from shelter_app.domain.ids import OperatorId, ScopeId
from shelter_app.domain.private import Private
from shelter_app.domain.roles import Affiliation, Role


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HqFacts(Private):
    """Which headquarters this is; nothing in it is about a person."""

    town: str
    town_code: str
    incident: str
    drill: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ShelterLine(Private):
    """One shelter as the board lists it."""

    scope: ScopeId
    name: str
    number: str
    counts: Count
    heard_ms: int | None
    """When headquarters last received something from a desk there, by its own clock."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DeviceLine(Private):
    """One device as the list of devices shows it."""

    device: bytes
    place: str = ""
    kind: str = "desk"
    enrolled_ms: int = 0
    until_ms: int = 0
    is_revoked: bool = False
    is_known: bool = True
    """Enrolled by headquarters; others came with events that somebody carried."""
    heard_ms: int | None = None
    scopes: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StaffMember(Private):
    """Someone who works at headquarters."""

    id: OperatorId
    name: str
    affiliation: Affiliation
    role: Role
