"""Headquarters' own keys, kept in its encrypted vault and nowhere else."""

from typing import Final

import msgspec
from nacl.signing import SigningKey

from shelter_app.application.ports.headquarters import Town
from shelter_app.domain.private import Private

KEPT_UNDER: Final = "headquarters"


class Secrets(Private, msgspec.Struct, frozen=True, kw_only=True):
    """What the server signs, encrypts and speaks TLS with."""

    issuing: bytes
    """Ed25519 secret that signs device certificates for the root."""
    delegation: bytes
    """The root's signature over the issuing key."""
    bundle: str
    """age identity that opens what desks send on sticks."""
    authority_key: bytes
    """PKCS#8 of the P-256 key that signs TLS certificates."""
    authority: bytes
    """DER of its certificate: what desks pin."""
    tls_key: bytes
    """PKCS#8 of this server's own P-256 key."""
    tls_certificate: bytes
    """DER of this server's certificate."""

    @property
    def issuing_key(self) -> SigningKey:
        """The issuing key."""
        return SigningKey(self.issuing)


class Kept(Private, msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the vault's setting holds."""

    town: Town
    secrets: Secrets


def as_text(kept: Kept) -> str:
    """Write as a setting's text."""
    return msgspec.json.encode(kept).decode()


def from_text(text: str) -> Kept:
    """Read a setting's text."""
    return msgspec.json.decode(text, type=Kept)
