"""What headquarters signs for the root: certificates of devices, and their end."""

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec
from nacl.signing import SigningKey

from shelter_app.application.ports.ledger import Draft
from shelter_app.domain.ids import DeviceId, ScopeId, Subject
from shelter_app.domain.ledger.facts.trust import DeviceEnrolled, DeviceRevoked
from shelter_app.domain.ledger.warrants import Certificate, Cut, Revocation
from shelter_app.domain.private import Private
from shelter_app.wire.envelope import device_id, sign_delegated


@dataclass(frozen=True, slots=True, repr=False)
class Issuer(Private):
    """The issuing key, and the root's word that it may sign."""

    key: SigningKey
    delegation: bytes

    def sign(self, statement: bytes) -> bytes:
        """Sign a statement in the root's name."""
        return sign_delegated(statement, self.key, self.delegation)

    def enrolled(self, certificate: Certificate) -> DeviceEnrolled:
        """Make the fact that a device has this certificate."""
        statement = msgspec.msgpack.encode(certificate)
        return DeviceEnrolled(statement=statement, signature=self.sign(statement))

    def revoked(self, device: DeviceId, serial: int, cuts: Iterable[Cut]) -> DeviceRevoked:
        """Make the fact that of a device only what stands before these events still counts."""
        revocation = Revocation(device=device, serial=serial, cuts=tuple(cuts))
        statement = msgspec.msgpack.encode(revocation)
        return DeviceRevoked(statement=statement, signature=self.sign(statement))


def enrolment(fact: DeviceEnrolled, device: DeviceId, town: ScopeId) -> Draft:
    """Say in the town's scope, for every desk to know, that a device is enrolled."""
    return Draft("device.enrolled", fact, (Subject("device", device),), scope=town)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a certificate allows, and for how long."""

    kind: str
    top_role: str
    scopes: tuple[ScopeId, ...]
    from_ms: int
    until_ms: int
    serial: int


def certificate(public_key: bytes, terms: Terms) -> Certificate:
    """Write a device's certificate."""
    return Certificate(
        device=device_id(public_key),
        public_key=public_key,
        kind=terms.kind,
        top_role=terms.top_role,
        scopes=terms.scopes,
        not_before_ms=terms.from_ms,
        not_after_ms=terms.until_ms,
        serial=terms.serial,
    )
