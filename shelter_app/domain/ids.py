"""Identifiers: 16 random or derived bytes each, told apart by type."""

from typing import NamedTuple, NewType

DeviceId = NewType("DeviceId", bytes)
"""First 16 bytes of the SHA-256 of a device's Ed25519 public key: it certifies itself."""
EventId = NewType("EventId", bytes)
"""First 16 bytes of the SHA-256 of an event's envelope."""
ActId = NewType("ActId", bytes)
IncidentId = NewType("IncidentId", bytes)
ScopeId = NewType("ScopeId", bytes)
OperatorId = NewType("OperatorId", bytes)
PersonId = NewType("PersonId", bytes)
PartyId = NewType("PartyId", bytes)
GroupId = NewType("GroupId", bytes)
EntryId = NewType("EntryId", bytes)
"""UUIDv5 of town code and management number: the same register line has it in every version."""
TokenId = NewType("TokenId", bytes)
"""What a presented card is known by; never a number printed on an official card."""
PlaceId = NewType("PlaceId", bytes)

ID_SIZE = 16


class Subject(NamedTuple):
    """What a fact is about: a kind (``person``, ``party``, ``match`` ...) and an id."""

    kind: str
    id: bytes
