"""What a desk and headquarters need of the network, put together from their papers."""

import secrets
import ssl
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from shelter_app.net import certificates
from shelter_app.net.tls import Badge, caller, gate, pages

_PASSWORD_SIZE: Final = 24


class P256Keys:
    """Makes keys for the TLS gate."""

    def new_key(self) -> bytes:
        """Make a P-256 key, as PKCS#8 DER."""
        return certificates.new_key()

    def public_half(self, key: bytes) -> bytes:
        """Give the public key as SubjectPublicKeyInfo DER."""
        return certificates.public_half(key)


def client_context(badge: Badge) -> ssl.SSLContext:
    """Make a client's context; the key is on disk for an instant, encrypted."""
    with TemporaryDirectory(prefix="shelter-") as name:
        return caller(badge, Path(name), secrets.token_bytes(_PASSWORD_SIZE))


def gate_context(badge: Badge) -> ssl.SSLContext:
    """Make the context of the listener for devices of the town."""
    with TemporaryDirectory(prefix="shelter-") as name:
        return gate(badge, Path(name), secrets.token_bytes(_PASSWORD_SIZE))


def pages_context(certificate: bytes, key: bytes) -> ssl.SSLContext:
    """Make the context of the listener for browsers and for enrolment."""
    with TemporaryDirectory(prefix="shelter-") as name:
        return pages(certificate, key, Path(name), secrets.token_bytes(_PASSWORD_SIZE))
