"""Who the other side is, and what it may read and write: by the root's word alone."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

import msgspec

from shelter_app.application.ports.exchange import ExchangeStore
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import DeviceId, ScopeId, Subject
from shelter_app.domain.ledger.standing import town_scope
from shelter_app.domain.ledger.warrants import Certificate, names_key
from shelter_app.domain.private import Private
from shelter_app.wire.envelope import device_id, is_genuine_statement
from shelter_app.wire.sync.messages import Hello

HQ: Final = "hq"
EXPIRED: Final = "expired"
REVOKED: Final = "revoked"
_SLACK_MS: Final = 24 * 3_600_000
"""A certificate that ends today by one clock has not ended."""


class PeerUnknown(ShelterError):
    """The other side has no certificate of this town, or says nothing that was begun here."""

    code = "N-06"


class PeerRevoked(ShelterError):
    """Headquarters has stopped this device."""

    code = "N-07"


class PeerOfAnotherTown(ShelterError):
    """The other side belongs to another municipal root."""

    code = "N-09"


@dataclass(frozen=True, slots=True, repr=False)
class Peer(Private):
    """A device that proved itself."""

    device: DeviceId
    kind: str
    readable: frozenset[bytes]
    """Scopes that it may have."""
    writable: frozenset[bytes]
    """Scopes of which events are taken from it; a revoked one's are kept, and do not count."""
    certificate: Certificate
    notes: tuple[str, ...] = ()


def entitled(store: ExchangeStore, hello: Hello, now_ms: int) -> Peer:
    """Work out what a device that proved its key may read and write here.

    Raises:
        PeerUnknown: N-06, no certificate of this town's root fits its key.
    """
    root = store.home().root
    if root is None:
        raise PeerUnknown("this store belongs to no town yet")
    certificate = _certificate(root, hello)
    town = town_scope(root)
    may = frozenset({town, *_granted(certificate, hello)})
    is_revoked = _is_revoked(store, root, town, certificate.device)
    notes = [REVOKED] if is_revoked else []
    if certificate.not_after_ms + _SLACK_MS < now_ms:
        notes.append(EXPIRED)
    return Peer(
        device=device_id(hello.public_key),
        kind=certificate.kind,
        readable=frozenset({town}) if is_revoked else may,
        writable=may,
        certificate=certificate,
        notes=tuple(notes),
    )


def _certificate(root: bytes, hello: Hello) -> Certificate:
    if not is_genuine_statement(root, hello.certificate, hello.certificate_signature):
        raise PeerUnknown("no certificate of this town")
    try:
        certificate = msgspec.msgpack.decode(hello.certificate, type=Certificate)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise PeerUnknown("not a certificate") from error
    fits = certificate.public_key == hello.public_key
    if not fits or not names_key(certificate.device, certificate.public_key):
        raise PeerUnknown("another device's certificate")
    return certificate


def _granted(certificate: Certificate, hello: Hello) -> Collection[bytes]:
    """Take the certificate's scopes; one without any is for the one shelter where it works.

    Headquarters asks for whatever it holds, but what is its own stays at home.
    """
    asked = hello.scopes
    if certificate.kind == HQ:
        return asked
    return certificate.scopes or asked[:1]


def _is_revoked(store: ExchangeStore, root: bytes, town: ScopeId, device: bytes) -> bool:
    row = store.row(Subject("device", device), town)
    said = row.value(REVOKED) if row is not None else None
    return isinstance(said, dict) and is_genuine_statement(
        root, said.get("statement", b""), said.get("signature", b"")
    )
